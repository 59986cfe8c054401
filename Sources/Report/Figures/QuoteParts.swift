import Diagnostics

/// Deals the quoted sentences of a source out to pages.
///
/// Sentences are linked to from all over the site, so where one stands follows from its source alone and
/// not from what else is on the page.
enum QuoteParts {
  /// The sentences of one page, with what was read from them: half of what a page may weigh, since the
  /// first one has a table of figures too.
  private static let most = PageWeight(elements: 700, bytes: 55_000)

  /// Deals out the sentences of one source.
  ///
  /// - Parameters:
  ///   - quotes: those of one source, in the order of its text.
  ///   - readings: how many claims and policies were read from each.
  /// - Returns: the pages of those that are not on the first, from 2.
  static func parts(of quotes: [Quote], readings: [Quote: Int]) -> [Quote: Int] {
    var parts: [Quote: Int] = [:]
    var number = 1
    var load = PageWeight()
    for quote in quotes {
      let weight = weight(of: quote, readings: readings[quote] ?? 1)
      let next = load + weight
      if load.elements > 0, next.elements > most.elements || next.bytes > most.bytes {
        number += 1
        load = weight
      } else {
        load = next
      }
      if number > 1 { parts[quote] = number }
    }
    return parts
  }

  /// The page of a source's quotes.
  static func page(_ number: Int, of source: SourceID) -> PagePath {
    let first = PagePath.source(source.name)
    return number == 1 ? first : first.continuation(of: QuotedPassages.listName, number)
  }

  /// The mark, two jumps, a paragraph and the gap before it, with as much text around the sentence as in
  /// it; a number and a chip for each reading, and what machines are told of it.
  private static func weight(of quote: Quote, readings: Int) -> PageWeight {
    PageWeight(
      elements: 5 + 2 * readings,
      bytes: 300 + 2 * quote.text.utf8.count + 550 * readings
    )
  }
}
