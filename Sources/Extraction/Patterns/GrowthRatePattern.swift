import Corpus
import ChineseText
import Quantities

/// 产业规模达5080亿元，同比增长18%: how much the thing named before has changed.
struct GrowthRatePattern: MentionPattern {
  let rule = "growth-rate"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share || mention.kind == .multiple else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    var change = ChangeWords.suffix(in: left, of: clause.text)
    if change.isEmpty, let fronted = fronted(mention, in: clause) { return fronted }
    if mention.kind == .multiple { change = multiple(of: mention, left: left, change, clause) }
    guard !change.isEmpty else { return nil }
    return finding(for: mention, left: left, change: change, in: clause)
  }

  /// 占比58.6%，提高3.2个百分点: it is the share that has risen, not what has it.
  private func changed(_ told: Finding, by mention: QuantityMention) -> MeasuredPhrase {
    let words = SourceText(told.metric.words)
    let isShare =
      mention.quantity.unit == .percentagePoint && told.mention.kind == .share
      && Self.shares.trailing(words.range, of: words) != nil
    return isShare ? told.metric : told.stem
  }

  private static let shares: WordSet = ["比重", "占比", "比例", "率"]

  /// 降低工商业电价5%: the verb stands before what changes.
  private func fronted(_ mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share else { return nil }
    let subject = SubjectRoles(clause.sentence).subject(of: mention, clause: clause.index)
    let reader = MeasuredPhraseReader(clause.sentence)
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let core = reader.core(of: left, subject: subject)
    guard let verb = Self.fronts.leading(core, of: clause.text) else { return nil }
    let rest = Range(spanning: verb.upperBound, core.upperBound)
    guard rest.count > 1, !Self.goals.isFound(in: left, of: clause.text) else { return nil }
    let base = reader.phrase(rest)
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: base.appending(ChangeWords.suffix(in: verb, of: clause.text)),
      evidence: clause.range
    )
    finding.base = base
    return finding
  }

  private static let fronts: WordSet = ["降低", "提高", "压减", "减少", "提升", "压缩", "下降"]
  private static let goals: WordSet = ["到", "至", "占", "达", "为", "的"]

  /// 增长6倍 grows; 是五年前的三倍 compares what was told before, where it names nothing.
  private func multiple(
    of mention: QuantityMention,
    left: Range<Int>,
    _ change: String,
    _ clause: ClauseContext
  ) -> String {
    if !change.isEmpty { return Self.growth }
    let isNameless = MeasuredPhraseReader(clause.sentence).core(of: left, subject: nil).isEmpty
    return isNameless && clause.antecedent != nil ? Self.ratio : ""
  }

  private static let growth = "增长倍数"
  private static let ratio = "倍数"

  private func finding(
    for mention: QuantityMention,
    left: Range<Int>,
    change: String,
    in clause: ClauseContext
  ) -> Finding {
    let sentence = clause.sentence
    let reader = MeasuredPhraseReader(sentence)
    let roles = SubjectRoles(sentence)
    let own = roles.ownSubject(of: mention, clause: clause.index)
    let core = reader.core(of: left, subject: own)
    var base = reader.phrase(
      reader.core(of: ChangeWords.base(of: core, in: sentence), subject: own)
    )
    let told = base.isEmpty ? clause.antecedent : nil
    if let told {
      base = changed(told, by: mention)
    } else {
      base = PartWords.completed(base, in: clause)
    }
    let subject = own ?? told?.subject ?? roles.subject(of: mention, clause: clause.index)
    var evidence = clause.range
    if let told, told.evidence.lowerBound >= sentence.range.lowerBound {
      evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
    }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: base.isEmpty ? .none : base.appending(change),
      evidence: evidence
    )
    finding.base = base
    if let told, sentence.range.contains(told.mention.range.lowerBound),
      !clause.hasOwnTime(in: left)
    {
      finding.anchor = told.anchor ?? told.mention
    }
    return finding
  }
}
