import Diagnostics

/// How many numbers of a source became claims and why the others did not: so that readers can trust
/// recall.
package struct Coverage: Hashable, Sendable {
  /// Numbers that at least one claim was read from.
  package let claimed: Int
  /// The others, by reason.
  package let setAside: [SetAside.Reason: Int]

  /// Counts the numbers of one source. One that is claimed for one place and rejected for another is
  /// claimed.
  package init(claims: [Claim], setAside: [SetAside]) {
    let numerals = Set(claims.map(\.numeral))
    let left = setAside.filter { !numerals.contains($0.claim?.numeral ?? $0.quote.range) }
    claimed = numerals.count
    self.setAside = Dictionary(grouping: left.uniqued(by: \.quote.range), by: \.reason)
      .mapValues(\.count)
  }

  package var setAsideCount: Int { setAside.values.reduce(0, +) }

  /// All numbers of the source.
  package var numbers: Int { claimed + setAsideCount }

  /// Numbers that a reader would expect a claim of and that have none.
  package var gaps: Int { setAside.filter(\.key.isGap).values.reduce(0, +) }

  /// `2 no subject, 12 decoy`: what needs a look first.
  package var reasons: String {
    SetAside.Reason.allCases.compactMap { reason in
      setAside[reason].map { "\($0) \(reason.rawValue.replacing("_", with: " "))" }
    }.joined(separator: ", ")
  }
}
