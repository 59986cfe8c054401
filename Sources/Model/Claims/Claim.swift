package import Diagnostics
package import Quantities

/// What one source says: in this place and period, this metric was this much.
package struct Claim: Hashable, Sendable, Codable {
  @Boxed package var place: Place
  @Boxed package var metric: Metric
  /// The measured thing in the source's own words, qualifiers kept: 规上企业, 新增AI企业.
  package var metricWords: String
  /// Nil where nothing in the text fixes it.
  package var period: Period?
  package var quantity: Quantity
  package var basis: Basis
  /// Nil where the source credits no one.
  package var origin: Origin?
  /// The clause it was read from; the numeral lies within.
  package var quote: Quote
  /// The whole sentence around the quote: what readers are shown and links lead to.
  package var sentence: Quote
  /// The number alone, in Unicode scalar offsets of the source's text.
  package var numeral: Range<Int>
  /// What is not written in the text but taken from context.
  package var inferred: Set<Field>
  /// What the text leaves open and no one can tell, by a person's review: such a figure is shown
  /// with that mark and kept out of charts.
  package var unclear: Set<Field>
  /// The name of the rule that read it, or `review` where a person added it.
  package var rule: String
  /// The decision of a person, where there is one.
  package var review: Review?

  /// Shares place and metric with whoever has them.
  package init(
    place: Boxed<Place>,
    metric: Boxed<Metric>,
    metricWords: String,
    period: Period?,
    quantity: Quantity,
    basis: Basis = .reported,
    origin: Origin? = nil,
    quote: Quote,
    sentence: Quote,
    numeral: Range<Int>,
    inferred: Set<Field> = [],
    unclear: Set<Field> = [],
    rule: String,
    review: Review? = nil
  ) {
    _place = place
    _metric = metric
    self.metricWords = metricWords
    self.period = period
    self.quantity = quantity
    self.basis = basis
    self.origin = origin
    self.quote = quote
    self.sentence = sentence
    self.numeral = numeral
    self.inferred = inferred
    self.unclear = unclear
    self.rule = rule
    self.review = review
  }

  /// Whether the figure describes what is, what is aimed at, or what a policy grants.
  package enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case reported, target, grant
  }

  /// A part of a claim that may be inferred.
  package enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    case subject, metric, period, unit
  }

  package var source: SourceID { quote.source }

  /// What its metric is called in its place.
  package var metricName: String { metric.named(for: place.kind).name }
}

extension Claim: Comparable {
  /// By source, then where the number stands, then place and metric: the order of a reader.
  package static func < (left: Claim, right: Claim) -> Bool {
    if left.source != right.source { return left.source < right.source }
    if left.numeral.lowerBound != right.numeral.lowerBound {
      return left.numeral.lowerBound < right.numeral.lowerBound
    }
    return (left.place.id, left.metric.id) < (right.place.id, right.metric.id)
  }
}
