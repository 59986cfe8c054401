package import struct Foundation.Decimal
package import Quantities

/// One review as a sidecar file states it: which claim it is about, and what the person decided.
///
/// It is applied where claims are extracted, and stale where the rules no longer say what it expects.
package struct ReviewEntry: Hashable, Sendable {
  /// An exact run of the source, long enough to stand there once.
  package var quote: String
  /// What the rules said when the person decided; nil for an added claim.
  package var expected: Expectation?
  /// What the person says instead, or of the claim that is added.
  package var changes: Changes
  package var review: Review

  package init(quote: String, expected: Expectation?, changes: Changes, review: Review) {
    self.quote = quote
    self.expected = expected
    self.changes = changes
    self.review = review
  }

  /// The claim that the person looked at; nil parts were not looked at.
  ///
  /// The value tells apart the claims of one quote.
  package struct Expectation: Hashable, Sendable {
    /// The name or id of the place, as `subject` of the extracted claim.
    package var subject: String
    package var value: Decimal
    package var upper: Decimal?
    /// The id of a metric, or the source's words for it.
    package var metric: String?
    package var unit: Unit?
    package var hedge: Hedge?
    package var period: Period?
    package var basis: Claim.Basis?

    package init(
      subject: String,
      value: Decimal,
      upper: Decimal? = nil,
      metric: String? = nil,
      unit: Unit? = nil,
      hedge: Hedge? = nil,
      period: Period? = nil,
      basis: Claim.Basis? = nil
    ) {
      self.subject = subject
      self.value = value
      self.upper = upper
      self.metric = metric
      self.unit = unit
      self.hedge = hedge
      self.period = period
      self.basis = basis
    }
  }

  /// The parts of a claim that a person states; nil leaves what the rules said.
  package struct Changes: Hashable, Sendable {
    package var subject: Place?
    package var metric: Metric?
    package var value: Decimal?
    package var upper: Decimal?
    package var unit: Unit?
    package var hedge: Hedge?
    package var period: Period?
    package var basis: Claim.Basis?
    package var origin: Origin?
    /// What the text leaves open.
    package var unclear: Claim.Field?

    package init() {}
  }
}
