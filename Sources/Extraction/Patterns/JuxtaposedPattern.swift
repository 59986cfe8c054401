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
      guard let name = name(before: mention, in: sentence) else { return nil }
      let reader = MeasuredPhraseReader(sentence)
      let own = reader.phrase(for: mention, in: clause.clause, subject: name)
      guard own.isEmpty else { return nil }
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
