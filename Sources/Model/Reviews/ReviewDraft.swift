import Foundation
import Quantities
import Settings

/// A review as a person states it, before it is written into a sidecar file.
package struct ReviewDraft: Hashable, Sendable {
  /// An exact run of the source, long enough to stand there once.
  package var quote: String
  package var decision: Review.Decision
  /// The claim that the person looked at, as the rules read it; nil where one is added.
  package var claim: Claim?
  /// What the claim says instead, or of the claim that is added, as the keys of `docs/formats.md`.
  package var changes: [Change]
  package var reason: String

  package init(
    quote: String,
    decision: Review.Decision,
    claim: Claim?,
    changes: [Change] = [],
    reason: String
  ) {
    self.quote = quote
    self.decision = decision
    self.claim = claim
    self.changes = changes
    self.reason = reason
  }

  package struct Change: Hashable, Sendable {
    package var key: String
    package var value: String

    package init(_ key: String, _ value: String) {
      self.key = key
      self.value = value
    }

    /// The keys that a review may change, in the order of `docs/formats.md`.
    package static let keys = [
      "subject", "metric", "value", "upper", "unit", "hedge", "period", "basis", "origin",
      "unclear",
    ]
  }

  /// The lines of one item of the list `reviews`, without indentation.
  package var lines: [String] {
    let expect = claim.map { "expect: " + YAMLText.mapping(Self.expectation(of: $0)) }
    let stated = [("decision", decision.rawValue)] + changes.map { ($0.key, $0.value) }
    let entries = [("quote", quote)] + stated + [("reason", reason)]
    var lines = entries.map { "\($0.0): \(YAMLText.scalar($0.1))" }
    if let expect { lines.insert(expect, at: 1) }
    return lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element }
  }

  /// Everything that the rules said: whatever of it changes later makes the review stale.
  private static func expectation(of claim: Claim) -> [(key: String, value: String)] {
    let quantity = claim.quantity
    let parts: [(String, String?)] = [
      ("subject", claim.place.name),
      ("metric", claim.metric.isOpen ? claim.metric.name : claim.metric.id),
      ("value", quantity.value.description), ("upper", quantity.upper?.description),
      ("unit", quantity.unit?.symbol),
      ("hedge", quantity.hedge == .exact ? nil : quantity.hedge.rawValue),
      ("period", claim.period?.iso),
      ("basis", claim.basis == .reported ? nil : claim.basis.rawValue),
    ]
    return parts.compactMap { key, value in value.map { (key, $0) } }
  }
}
