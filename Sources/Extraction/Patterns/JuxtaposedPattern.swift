import Corpus
import Quantities
import ChineseText

/// 其后，江苏31250家、北京28460家: a name and its number side by side, of a metric told before, or announced by the clause
/// before (企业数量：江苏31250家、北京28460家).
struct JuxtaposedPattern: ClausePattern {
  let rule = "juxtaposed"

  func findings(in clause: ClauseContext) -> [Finding] {
    let sentence = clause.sentence
    return clause.open.compactMap { mention in
      guard let name = name(before: mention, in: sentence), !isAttribute(mention, in: clause) else {
        return nil
      }
      let reader = MeasuredPhraseReader(sentence)
      let own = reader.phrase(for: mention, in: clause.clause, subject: name)
      guard own.isEmpty || isLeader(name, in: clause) else { return nil }
      let announced = AnnouncedMetric.metric(before: clause)
      guard let metric = announced?.metric ?? clause.lastFinding(of: mention.quantity.unit)?.metric
      else { return nil }
      return Finding(
        rule: rule,
        mention: mention,
        subject: name,
        metric: metric,
        evidence: Range(
          spanning: announced?.start ?? clause.range.lowerBound,
          clause.range.upperBound
        )
      )
    }
  }

  /// 全市42.3%的生产总值: the share is of what stands behind it.
  private func isAttribute(_ mention: QuantityMention, in clause: ClauseContext) -> Bool {
    let end = mention.range.upperBound
    return mention.kind == .share && end < clause.range.upperBound && clause.text[end] == "的"
  }

  /// 最高的为杭州70281元, 最低的是西宁: who leads or ends the order of what was told.
  private func isLeader(_ name: NameMention, in clause: ClauseContext) -> Bool {
    let left = Range(spanning: clause.range.lowerBound, name.range.lowerBound)
    guard let copula = Self.copulas.trailing(left, of: clause.text) else { return false }
    let words = Range(spanning: left.lowerBound, copula.lowerBound)
    let lead = PhraseWords.openers.strippingLeading(words, of: clause.text)
    let kind = Self.kinds.strippingTrailing(lead, of: clause.text)
    return !kind.isEmpty && Self.superlatives.leading(kind, of: clause.text) == kind
  }

  private static let copulas: WordSet = ["为", "是"]
  private static let kinds: WordSet = ["城市", "省份", "地区", "区县", "市", "省", "区", "县"]
  private static let superlatives: WordSet = [
    "最高的", "最低的", "最多的", "最少的", "最大的", "最小的", "最快的", "最慢的", "最强的", "最高", "最低", "最多", "最少",
    "居首的", "居首位的", "垫底的",
  ]

  private func name(before mention: QuantityMention, in sentence: SentenceReading) -> NameMention? {
    let end = mention.range.lowerBound
    guard let name = sentence.names.last(where: { $0.range.upperBound <= end }),
      name.role == .subject
    else { return nil }
    let gap = name.range.upperBound..<end
    return Self.links.strippingLeading(gap, of: sentence.text).isEmpty ? name : nil
  }

  private static let links: WordSet = ["为", "有", "达", "达到", "是", "则有", "则为", "的"]
}
