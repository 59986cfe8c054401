import ChineseText
import Corpus
import Diagnostics
import Foundation
import Model
import Quantities

/// Finds where in a source the quotes of a record stand.
struct RecordPlaces: Sendable {
  private let source: Source
  /// Whether offsets of the record are those of the source; else the source is made of the quotes.
  private let hasWholeText: Bool

  init(_ source: Source, hasWholeText: Bool) {
    self.source = source
    self.hasWholeText = hasWholeText
  }

  /// A claim's number and words.
  struct Found {
    var quantity: Quantity
    var quote: Quote
    var sentence: Quote
    var numeral: Range<Int>
  }

  /// Nil where the quote is not in the source, or has no such number.
  func claim(_ entry: ClaimRecord.Claim) -> Found? {
    guard let quote = range(of: entry.quote, around: entry.start) else { return nil }
    let date = source.metadata.date.flatMap { CalendarDate(iso: $0) }
    let reading = TextReader(referenceDate: date).read(source.characters.scalars[quote])
    let mentions = reading.quantities.filter { mention in
      mention.quantity.value == entry.value && mention.quantity.upper == entry.upper
        && (!hasWholeText || mention.numeral.lowerBound + quote.lowerBound == entry.start)
    }
    // A quote may have one number twice: 3800亿元，今年超3800亿元, 3800亿元，有3800亿. A unit that it
    // leaves out is context's.
    let hedged = mentions.filter { $0.quantity.hedge.rawValue == entry.hedge }
    let same = hedged.first { $0.quantity.unit?.symbol == entry.unit }
    let bare = hedged.first { $0.quantity.unit == nil }
    guard let mention = same ?? bare ?? hedged.first ?? mentions.first else { return nil }
    let sentence = source.sentence(containing: quote.lowerBound)?.range ?? quote
    return Found(
      quantity: mention.quantity,
      quote: source.quote(quote),
      sentence: source.quote(sentence),
      numeral: mention.numeral.shifted(by: quote.lowerBound)
    )
  }

  /// A policy's title and the number of its measures.
  func policy(_ entry: ClaimRecord.Policy) -> (
    range: Range<Int>, sentence: Quote, measures: PolicyMention.Measures?
  )? {
    guard let quote = range(of: entry.quote, around: entry.start) else { return nil }
    let titles = source.characters.ranges(of: entry.title).filter {
      quote.lowerBound <= $0.lowerBound && $0.upperBound <= quote.upperBound
    }
    guard let title = titles.first(where: { $0.lowerBound == entry.start }) ?? titles.first else {
      return nil
    }
    let sentence = source.quote(quote)
    return (title, sentence, entry.measures.flatMap { measures($0, in: sentence) })
  }

  private func measures(_ count: Decimal, in quote: Quote) -> PolicyMention.Measures? {
    let mention = TextReader().read(quote.text).quantities.first {
      $0.quantity.value == count && ($0.quantity.unit.map(Unit.counters.contains) ?? false)
    }
    return mention.map {
      PolicyMention.Measures(
        quantity: $0.quantity,
        quote: quote,
        numeral: $0.numeral.shifted(by: quote.range.lowerBound)
      )
    }
  }

  /// The place of a quote that holds an offset; without the whole text, the first.
  private func range(of quote: String, around offset: Int) -> Range<Int>? {
    let places = source.characters.ranges(of: quote)
    return hasWholeText ? places.first { $0.contains(offset) } : places.first
  }
}
