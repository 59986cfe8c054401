import ChineseText

/// Reads the quantities of a sentence, clause by clause, with all patterns.
struct PatternReader: Sendable {
  /// The more specific patterns first: what one has read is not read again.
  private static let patterns: [any ClausePattern] = [
    GrowthPattern(), RespectivelyPattern(), ParenthesisedPattern(), SharedValuePattern(),
    JuxtaposedPattern(), RankPattern(), ShareOfPattern(), GrowthRatePattern(), PlainPattern(),
  ]

  /// What the mentions that may be figures state, in the order of the text. A sentence that continues
  /// another leans on what was found there.
  static func findings(
    in sentence: SentenceReading,
    of mentions: [QuantityMention],
    after previous: [Finding]
  ) -> [Finding] {
    var findings: [Finding] = []
    for (index, clause) in sentence.clauses.enumerated() {
      var open = mentions.filter { clause.range.contains($0.range.lowerBound) }
      for pattern in patterns where !open.isEmpty {
        let context = ClauseContext(
          sentence: sentence,
          index: index,
          open: open,
          earlier: findings,
          previous: previous
        )
        let found = pattern.findings(in: context)
        let read = Set(found.map(\.mention.numeral))
        open.removeAll { read.contains($0.numeral) }
        findings += found
      }
      findings.sort { $0.mention.numeral.lowerBound < $1.mention.numeral.lowerBound }
    }
    return findings
  }
}
