import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// Applies what people decided about the claims of one source.
struct ReviewApplication: Sendable {
  private let source: Source
  private(set) var claims: [Claim]
  private(set) var rejected: [SetAside] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Begins with the claims as the rules read them.
  init(_ claims: [Claim], of source: Source) {
    self.claims = claims
    self.source = source
  }

  /// Applies one review; one that does not fit is reported and changes nothing.
  mutating func apply(_ entry: ReviewEntry) {
    let places = source.characters.ranges(of: entry.quote)
    guard let place = places.first else {
      return report(
        "quote-not-found",
        entry,
        "the source does not say ‘\(entry.quote)’",
        help: "copy the words from the text, character for character"
      )
    }
    guard places.count == 1 else {
      return report(
        "quote-ambiguous",
        entry,
        "‘\(entry.quote)’ stands \(places.count) times in the source",
        help: "quote more of the sentence"
      )
    }
    guard let expected = entry.expected else { return add(entry, at: place) }
    let near = claims.indices.filter { place.overlaps(claims[$0].numeral) }
    guard let index = near.first(where: { expected.matches(claims[$0]) }) else {
      let now = near.map { claims[$0].wording }
      return report(
        "review-stale",
        entry,
        "the rules no longer read ‘\(entry.quote)’ as the review expects",
        help: now.isEmpty
          ? "they read no figure there: write `decision: add` or take the review away"
          : "they read \(now.joined(separator: "; ")): decide again",
        severity: .warning
      )
    }
    decide(entry, at: index)
  }

  private mutating func decide(_ entry: ReviewEntry, at index: Int) {
    switch entry.review.decision {
    case .accept, .add: claims[index].review = entry.review
    case .correct:
      claims[index].review = entry.review
      claims[index].apply(entry.changes)
    case .reject:
      var claim = claims.remove(at: index)
      claim.review = entry.review
      rejected.append(
        SetAside(quote: source.quote(claim.numeral), reason: .rejected, claim: claim)
      )
    }
  }

  /// A claim that no rule has read: its number is found in the quote, as for any claim.
  private mutating func add(_ entry: ReviewEntry, at place: Range<Int>) {
    let mentions = TextReader().read(entry.quote).quantities
    let mention = mentions.first { $0.quantity.value == entry.changes.value }
    guard let mention, let subject = entry.changes.subject, let metric = entry.changes.metric,
      let sentence = source.sentence(containing: place.lowerBound)
    else {
      return report(
        "review-number",
        entry,
        "‘\(entry.quote)’ does not state the number of the review",
        help: "quote the words that state it; write the value multiplied out"
      )
    }
    var claim = Claim(
      place: Boxed(subject),
      metric: Boxed(metric),
      metricWords: metric.name,
      period: entry.changes.period,
      quantity: mention.quantity,
      quote: source.quote(place),
      sentence: source.quote(sentence.range),
      numeral: mention.numeral.shifted(by: place.lowerBound),
      rule: "review",
      review: entry.review
    )
    claim.apply(entry.changes)
    claims.append(claim)
  }

  private mutating func report(
    _ id: String,
    _ entry: ReviewEntry,
    _ message: String,
    help: String,
    severity: Severity = .error
  ) {
    diagnostics.append(
      Diagnostic(severity, id, at: entry.review.location, message, help: help)
    )
  }
}

extension ReviewEntry.Expectation {
  /// Whether the rules still say what the person saw.
  fileprivate func matches(_ claim: Claim) -> Bool {
    let names = [claim.place.id, claim.place.name] + claim.place.aliases
    return names.contains(subject) && claim.quantity.value == value
      && (upper == nil || upper == claim.quantity.upper)
      && (unit == nil || unit == claim.quantity.unit)
      && (hedge == nil || hedge == claim.quantity.hedge)
      && (period == nil || period == claim.period)
      && (basis == nil || basis == claim.basis)
      && (metric.map { [claim.metric.id, claim.metric.name, claim.metricWords].contains($0) }
        ?? true)
  }
}

extension Claim {
  /// What a report of it says: 上海 规上企业 348.
  fileprivate var wording: String { "\(place.name) \(metricWords) \(quantity.wording)" }

  /// Takes over what a person says; who, what and when is then inferred, for the text does not say it.
  fileprivate mutating func apply(_ changes: ReviewEntry.Changes) {
    if changes.subject != nil { inferred.insert(.subject) }
    if changes.metric != nil { inferred.insert(.metric) }
    if changes.period != nil { inferred.insert(.period) }
    if let field = changes.unclear { unclear.insert(field) }
    place = changes.subject ?? place
    metric = changes.metric ?? metric
    quantity.value = changes.value ?? quantity.value
    quantity.upper = changes.upper ?? quantity.upper
    quantity.unit = changes.unit ?? quantity.unit
    quantity.hedge = changes.hedge ?? quantity.hedge
    period = changes.period ?? period
    basis = changes.basis ?? basis
    origin = changes.origin ?? origin
  }
}
