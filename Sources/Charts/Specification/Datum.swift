package import Quantities

/// What is drawn once, with a property for each channel that it is encoded on.
///
/// The caller decides which field goes on which channel: a place on the row and a period on the
/// series makes bars in groups, a metric on the facet makes small multiples.
package struct Datum: Hashable, Sendable {
  /// The row, or the line: a place, a metric, a policy.
  package var row: String
  /// What tells data of one row apart, by colour or side: a period. Nil where a row has one datum.
  package var series: String?
  /// The place on an axis of time, as precise as the source; nil on other charts.
  package var period: Period?
  /// The length or place on the axis of values: empty where no source states a figure, several
  /// where sources differ.
  package var statements: [Statement]
  /// The dates of a policy, which has no value; nil on other charts.
  package var dates: PolicyDates?
  /// Printed behind the value: 2023年7月.
  package var remark: String?
  /// Where the mark leads: the sentence that states the figure.
  package var href: String?
  /// Overrules the colours of subject, context and series.
  package var colour: Colour?
  /// One of several data of a row that cannot all hold: 同一个348，差一年.
  package var isDisputed: Bool

  package init(
    row: String,
    series: String? = nil,
    period: Period? = nil,
    statements: [Statement],
    dates: PolicyDates? = nil,
    remark: String? = nil,
    href: String? = nil,
    colour: Colour? = nil,
    isDisputed: Bool = false
  ) {
    self.row = row
    self.series = series
    self.period = period
    self.statements = statements
    self.dates = dates
    self.remark = remark
    self.href = href
    self.colour = colour
    self.isDisputed = isDisputed
  }

  /// A figure that one source states.
  package init(row: String, quantity: Quantity, href: String? = nil, claim: String? = nil) {
    self.init(row: row, statements: [Statement(quantity: quantity, claim: claim)], href: href)
  }

  /// A row that no source states a figure for: 来源未载.
  package static func missing(_ row: String, series: String? = nil) -> Datum {
    Datum(row: row, series: series, statements: [])
  }
}
