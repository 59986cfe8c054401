package import Quantities

/// One figure and who states it.
package struct Statement: Hashable, Sendable {
  package var quantity: Quantity
  /// Printed in place of the scaled value.
  package var valueText: String?
  /// Short source names; printed where sources differ.
  package var sources: [String]
  /// The id of the claim, written to `data-claim`.
  package var claim: String?

  package init(
    quantity: Quantity,
    valueText: String? = nil,
    sources: [String] = [],
    claim: String? = nil
  ) {
    self.quantity = quantity
    self.valueText = valueText
    self.sources = sources
    self.claim = claim
  }

  var claims: [String] { claim.map { [$0] } ?? [] }

  /// As printed beside a mark.
  func text(in scale: DisplayScale) -> String {
    valueText ?? quantity.worded(in: scale, showsUnit: false).description
  }

  /// As read aloud.
  var spoken: String { valueText ?? quantity.verbatim }
}
