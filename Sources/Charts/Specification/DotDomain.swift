package import Foundation

/// The fixed scale of a dot chart, both ends printed: 0–100 for a score.
///
/// Where `lower` is not zero, the chart's subtitle has to say so.
package struct DotDomain: Hashable, Sendable {
  package var lower: Decimal
  package var upper: Decimal
  package var reference: Reference?

  /// A line that readers compare with: 60分.
  package struct Reference: Hashable, Sendable {
    package var value: Decimal
    package var label: String

    package init(value: Decimal, label: String) {
      self.value = value
      self.label = label
    }
  }

  package init(lower: Decimal = 0, upper: Decimal = 100, reference: Reference? = nil) {
    self.lower = lower
    self.upper = upper
    self.reference = reference
  }
}
