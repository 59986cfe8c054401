package import Foundation

/// The values that a scale covers.
package enum Domain: Hashable, Sendable {
  /// From zero to the largest value: bars have no other.
  case fromZero
  /// Both ends are fixed and printed, as 0–100 for a score, and the values are dots; the chart says
  /// so where `lower` is not zero.
  case fixed(lower: Decimal, upper: Decimal)
  /// 100%; `rest` names the remainder: 全国其余.
  case share(rest: String? = nil)

  /// Of a score.
  ///
  /// Source: the indices of the texts read go up to 100.
  package static var score: Domain { .fixed(lower: 0, upper: 100) }
}

/// A line that readers compare with: 60分.
package struct Reference: Hashable, Sendable {
  package var value: Decimal
  /// Nil for the value alone, in the chart's scale.
  package var label: String?

  package init(value: Decimal, label: String? = nil) {
    self.value = value
    self.label = label
  }
}
