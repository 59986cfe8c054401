import Corpus
import Quantities
import ChineseText

/// 其后，江苏31250家、北京28460家: a name and its number side by side, of a metric told before, or announced before a
/// colon (企业数量：江苏31250家、北京28460家).
struct JuxtaposedPattern: ClausePattern {
  let rule = "juxtaposed"

  func findings(in clause: ClauseContext) -> [Finding] {
    let sentence = clause.sentence
    let announced = announced(before: clause)
    return clause.open.compactMap { mention in
      guard let name = name(before: mention, in: sentence) else { return nil }
      let reader = MeasuredPhraseReader(sentence)
      let own = reader.phrase(for: mention, in: clause.clause, subject: name)
      guard own.isEmpty,
        let metric = announced ?? clause.lastFinding(of: mention.quantity.unit)?.metric
      else { return nil }
      return Finding(
        rule: rule,
        mention: mention,
        subject: name,
        metric: metric,
        evidence: clause.range
      )
    }
  }

  /// What the clause before a colon measures, where it states nothing itself.
  private func announced(before clause: ClauseContext) -> MeasuredPhrase? {
    guard clause.index > 0, clause.clause.mark == "：" || clause.clause.mark == ":" else {
      return nil
    }
    let sentence = clause.sentence
    let before = sentence.clauses[clause.index - 1].range
    guard sentence.quantities(in: before).isEmpty else { return nil }
    let reader = MeasuredPhraseReader(sentence)
    let words = reader.core(of: before, subject: nil)
    guard let head = MeasureHeads.heads.trailing(words, of: clause.text), head != words else {
      return nil
    }
    return reader.phrase(words)
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
