import ChineseText
package import Corpus
package import Diagnostics
package import Model
import Quantities

/// Checks that a claim says what its source says: no figure without evidence.
///
/// Whoever proposes a claim, a rule or a person, it passes the same check.
package struct EvidenceCheck: Sendable {
  private let source: Source
  private let reader: TextReader
  /// The quote that was read last: the claims of one clause share theirs.
  private var last: (range: Range<Int>, quantities: [QuantityMention]) = (0..<0, [])

  /// The quotes found to stand last: the claims of one sentence share that and their clauses.
  private var proven: [Quote] = []
  private static let reach = 4

  package init(_ source: Source) {
    self.source = source
    reader = TextReader(referenceDate: source.metadata.date.flatMap { CalendarDate(iso: $0) })
  }

  /// What the source does not bear out; nil where quote, number and quantity stand.
  ///
  /// - Complexity: O(*n*) in the length of the quote.
  package mutating func diagnostic(for claim: Claim) -> Diagnostic? {
    guard stands(claim.quote), stands(claim.sentence) else {
      return problem("the quote ‘\(claim.quote.text)’ is not in the source at its place", claim)
    }
    guard claim.quote.range.contains(claim.numeral) else {
      return problem("the number of ‘\(claim.quantity.wording)’ is not in its quote", claim)
    }
    guard isReadAgain(claim) else {
      return problem("‘\(claim.quote.text)’ does not say ‘\(claim.quantity.wording)’", claim)
    }
    return nil
  }

  private mutating func stands(_ quote: Quote) -> Bool {
    if proven.contains(where: { $0.isSame(as: quote) }) { return true }
    let bounds = source.characters.range
    guard quote.source == source.id, bounds.clamped(to: quote.range) == quote.range else {
      return false
    }
    guard source.characters.holds(quote.text, at: quote.range) else { return false }
    if proven.count == Self.reach { proven.removeFirst() }
    proven.append(quote)
    return true
  }

  /// Whether the quote alone, read again, gives the claim's quantity. A unit that the quote leaves
  /// out is context's; a hedge may be a person's.
  private mutating func isReadAgain(_ claim: Claim) -> Bool {
    let start = claim.quote.range.lowerBound
    if last.range != claim.quote.range {
      last = (
        claim.quote.range, reader.read(source.characters.scalars[claim.quote.range]).quantities
      )
    }
    let mention = last.quantities.first { mention in
      mention.numeral.lowerBound + start == claim.numeral.lowerBound
    }
    guard let quantity = mention?.quantity else { return false }
    let agrees = quantity.value == claim.quantity.value && quantity.upper == claim.quantity.upper
    let unitAgrees = quantity.unit == nil || quantity.unit == claim.quantity.unit
    let hedgeAgrees = quantity.hedge == claim.quantity.hedge
    return agrees && (claim.review != nil || unitAgrees && hedgeAgrees)
  }

  private func problem(_ message: String, _ claim: Claim) -> Diagnostic {
    let severity: Severity = claim.review == nil ? .warning : .error
    return Diagnostic(
      severity,
      "evidence-missing",
      at: claim.review?.location ?? source.location(of: claim.numeral.lowerBound),
      message,
      help: claim.review == nil
        ? "the figure is left out; please report the sentence"
        : "correct the review, so that its number is the one of the quote"
    )
  }
}

extension Quote {
  fileprivate func isSame(as other: Quote) -> Bool {
    range == other.range && source == other.source && text.isByteForByte(other.text)
  }
}

extension Range<Int> {
  /// Whether the other range lies within this one.
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
