import ChineseText

/// Reads the quantities of a sentence, clause by clause, with all patterns.
struct PatternReader: Sendable {
  /// Those that put several numbers in order; the more specific first.
  private static let clausePatterns: [any ClausePattern] = [
    GrowthPattern(), RespectivelyPattern(), ParenthesisedPattern(), SharedValuePattern(),
    JuxtaposedPattern(),
  ]
  /// Those that read one number at a time, from left to right: each may lean on the one before it
  /// (达到5.67万亿元、增长5.4%).
  private static let mentionPatterns: [any MentionPattern] = [
    RankPattern(), ShareOfPattern(), GapPattern(), RatioPattern(), GrowthRatePattern(),
    PlainPattern(),
  ]

  private let sentence: SentenceReading
  private let previous: [Finding]
  /// What was found so far, in the order of the text.
  private var findings: [Finding] = []

  private init(_ sentence: SentenceReading, after previous: [Finding]) {
    self.sentence = sentence
    self.previous = previous
  }

  /// What the mentions that may be figures state, in the order of the text. A sentence that continues
  /// another leans on what was found there.
  static func findings(
    in sentence: SentenceReading,
    of mentions: [QuantityMention],
    after previous: [Finding]
  ) -> [Finding] {
    var reader = PatternReader(sentence, after: previous)
    for (index, clause) in sentence.clauses.enumerated() {
      let open = mentions.slice(in: clause.range) { $0.range.lowerBound }
      if !open.isEmpty { reader.read(Array(open), clause: index) }
    }
    return reader.findings
  }

  private mutating func read(_ mentions: [QuantityMention], clause index: Int) {
    var open = mentions
    var found: [Finding] = []
    var earlier = findings
    for pattern in Self.clausePatterns where !open.isEmpty {
      let new = pattern.findings(in: context(clause: index, open: open, earlier: earlier))
      guard !new.isEmpty else { continue }
      let read = Set(new.map(\.mention.numeral))
      open.removeAll { read.contains($0.numeral) }
      found += new
      earlier += new
    }
    var waiting = found.sorted { $0.start < $1.start }[...]
    for mention in open {
      let passed = waiting.prefix { $0.start < mention.numeral.lowerBound }
      findings += passed
      waiting = waiting.dropFirst(passed.count)
      let context = context(clause: index, open: open, earlier: findings)
      for pattern in Self.mentionPatterns {
        guard let finding = pattern.finding(for: mention, in: context) else { continue }
        findings.append(finding)
        break
      }
    }
    findings += waiting
  }

  private func context(clause index: Int, open: [QuantityMention], earlier: [Finding])
    -> ClauseContext
  {
    ClauseContext(
      sentence: sentence,
      index: index,
      open: open,
      earlier: earlier,
      previous: previous
    )
  }
}

extension Finding {
  fileprivate var start: Int { mention.numeral.lowerBound }
}
