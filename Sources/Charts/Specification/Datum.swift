package import Quantities

/// One row of a ranked chart: a label and what the sources state for it.
package struct Datum: Hashable, Sendable {
  package var label: String
  /// Empty where no source states a figure; several where sources differ.
  package var statements: [Statement]
  /// Worded period, where rows have different ones: 2023年7月.
  package var period: String?
  /// Where the row leads: the sentence that states the figure.
  package var href: String?
  /// The subject of the page: drawn in the focus colour with a bold label.
  package var isHighlighted: Bool
  /// Overrules focus and context colours.
  package var series: Series?

  package init(
    label: String,
    statements: [Statement],
    period: String? = nil,
    href: String? = nil,
    isHighlighted: Bool = false,
    series: Series? = nil
  ) {
    self.label = label
    self.statements = statements
    self.period = period
    self.href = href
    self.isHighlighted = isHighlighted
    self.series = series
  }

  /// A row with one figure, or none: `nil` is drawn as 来源未载.
  package init(
    label: String,
    quantity: Quantity?,
    valueText: String? = nil,
    period: String? = nil,
    sources: [String] = [],
    href: String? = nil,
    claim: String? = nil,
    isHighlighted: Bool = false,
    series: Series? = nil
  ) {
    let statement = quantity.map {
      Statement(quantity: $0, valueText: valueText, sources: sources, claim: claim)
    }
    self.init(
      label: label,
      statements: statement.map { [$0] } ?? [],
      period: period,
      href: href,
      isHighlighted: isHighlighted,
      series: series
    )
  }
}

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
}
