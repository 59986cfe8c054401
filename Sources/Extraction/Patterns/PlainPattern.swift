import Model
import Corpus
import ChineseText
import Quantities

/// One number and what it counts: 展览面积超5.2万平方米, 近80家大模型企业入驻.
struct PlainPattern: MentionPattern {
  let rule = "plain"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard Self.kinds.contains(mention.kind) else { return nil }
    let sentence = clause.sentence
    let subject = SubjectRoles(sentence).subject(of: mention, clause: clause.index)
    let reader = MeasuredPhraseReader(sentence)
    var own = reader.phrase(for: mention, in: clause.clause, subject: subject)
    if let whole = whole(of: mention, in: clause.text), !own.isEmpty {
      own = MeasuredPhrase(words: own.words + "占" + whole + "比例", range: own.range)
    }
    let isIncrement = Self.increments.contains { own.words.hasPrefix($0) }
    var finding = Finding(
      rule: isIncrement ? "increment" : rule,
      mention: mention,
      subject: subject,
      metric: own,
      evidence: clause.range
    )
    if let told = clause.lastFinding(of: finding.unit), leavesOut(own.words, told, finding) {
      finding.metric = told.metric
    } else if own.words.unicodeScalars.count < 2 || PhraseWords.isBareVerb(own.words) {
      complete(&finding, in: clause)
    }
    return finding
  }

  /// 不超过项目投资30%: the whole stands between the hedge and the share.
  private func whole(of mention: QuantityMention, in text: SourceText) -> String? {
    guard mention.kind == .share else { return nil }
    let inner = mention.range.lowerBound..<mention.numeral.lowerBound
    let rest = PhraseWords.ceilings.strippingLeading(inner, of: text)
    return rest.count < 2 || rest == inner ? nil : text[rest]
  }

  /// 全球人工智能代表企业数量27255家，中国企业数量4227家: the second leaves out what the first has said.
  private func leavesOut(_ words: String, _ told: Finding, _ finding: Finding) -> Bool {
    words.unicodeScalars.count >= 2 && told.metric.words != words
      && told.metric.words.hasSuffix(words) && told.subject != nil
      && told.subject?.place.id != finding.subject?.place.id
  }

  /// A clause with a number and no noun speaks of what was named before it.
  private func complete(_ finding: inout Finding, in clause: ClauseContext) {
    let sentence = clause.sentence
    let verb = finding.metric.words
    if clause.index > 0 {
      let before = sentence.clauses[clause.index - 1].range
      let reader = MeasuredPhraseReader(sentence)
      if let words = RankingWords.superlative(in: before, of: clause.text) {
        finding.metric = reader.phrase(reader.core(of: words, subject: nil))
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
      if sentence.quantities(in: before).isEmpty, clause.clause.followsComma, !verb.isEmpty {
        let core = reader.core(of: before, subject: finding.subject)
        guard core.count <= Self.longestObject else { return }
        finding.metric = MeasuredPhrase(words: reader.phrase(core).words + verb, range: nil)
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
    }
    if let told = clause.lastFinding(of: finding.unit), finding.metric.isEmpty {
      finding.metric = told.metric
    }
  }

  private static let kinds: Set<QuantityMention.Kind> = [.amount, .share, .multiple]
  private static let longestObject = 24
  private static let increments = ["新增", "净增", "新登记", "新设", "新建"]
}

extension PhraseWords {
  /// Whether words only say what was done, not with what: 评选, 发布.
  static func isBareVerb(_ words: String) -> Bool {
    let text = SourceText(words)
    return qualifiers.leading(text.range, of: text) == text.range
  }
}
