package import Diagnostics
package import Quantities

/// What one sentence of a source says about a policy document 《…》.
package struct PolicyMention: Hashable, Sendable, Codable {
  /// As the text writes it, without 《》.
  package var title: String
  /// The catalog's id where a catalog entry has this title or name.
  package var policyID: String?
  /// Nil where unknown; the place for which it was issued.
  package var place: Place?
  /// Bodies in short form, in the order of the text.
  package var issuers: [String]
  package var date: CalendarDate?
  package var status: Policy.Status?
  /// The years it covers: 2023-2025年.
  package var span: Period?
  /// The number of measures as the text counts them (11条举措), with its claim's quote.
  package var measures: Measures?
  /// The sentence it stands in.
  package var sentence: Quote
  /// Where title or name stand, in Unicode scalar offsets of the source's text.
  package var range: Range<Int>
  /// What is not written in the sentence but taken from context or a catalog.
  package var inferred: Set<Policy.Field>

  package init(
    title: String,
    policyID: String? = nil,
    place: Place? = nil,
    issuers: [String] = [],
    date: CalendarDate? = nil,
    status: Policy.Status? = nil,
    span: Period? = nil,
    measures: Measures? = nil,
    sentence: Quote,
    range: Range<Int>,
    inferred: Set<Policy.Field> = []
  ) {
    self.title = title
    self.policyID = policyID
    self.place = place
    self.issuers = issuers
    self.date = date
    self.status = status
    self.span = span
    self.measures = measures
    self.sentence = sentence
    self.range = range
    self.inferred = inferred
  }

  /// A counted set of measures: 11条, 21项.
  package struct Measures: Hashable, Sendable, Codable {
    package var quantity: Quantity
    package var quote: Quote
    /// The number alone, in Unicode scalar offsets of the source's text.
    package var numeral: Range<Int>

    package init(quantity: Quantity, quote: Quote, numeral: Range<Int>) {
      self.quantity = quantity
      self.quote = quote
      self.numeral = numeral
    }
  }
}
