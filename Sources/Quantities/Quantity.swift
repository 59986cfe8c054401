package import Foundation

/// A number with its unit and hedge, and the words that state it: 超3800亿元.
package struct Quantity: Hashable, Sendable, Codable {
  /// Multiplied out and never negative; for a percentage the number before `%`.
  ///
  /// A hedge never changes it: 超3800亿元 has 380000000000.
  package var value: Decimal
  /// The upper end of a range (3至5个); nil where one number is stated.
  package var upper: Decimal?
  /// Nil where neither the text nor its context names one.
  package var unit: Unit?
  /// How the source qualifies the value.
  package var hedge: Hedge
  /// Number, unit and hedge exactly as the source writes them; what stands between hedge and
  /// number is left out (约三分之一 for 约占全国三分之一).
  package var wording: String

  /// Checks nothing: the value must not be negative, nor `upper` less than it.
  package init(
    value: Decimal,
    upper: Decimal? = nil,
    unit: Unit?,
    hedge: Hedge,
    wording: String
  ) {
    self.value = value
    self.upper = upper
    self.unit = unit
    self.hedge = hedge
    self.wording = wording
  }
}
