import Corpus
import Diagnostics

/// Quotes of one source; those of one sentence are asked for by each of its figures.
struct QuoteMemory: Sendable {
  private let source: Source
  private var last: [Quote] = []

  init(_ source: Source) {
    self.source = source
  }

  /// The exact characters of a range.
  mutating func quote(_ range: Range<Int>) -> Quote {
    if let quote = last.first(where: { $0.range == range }) { return quote }
    let quote = source.quote(range)
    if last.count == Self.reach { last.removeFirst() }
    last.append(quote)
    return quote
  }

  /// The sentence and the clauses of the figures around.
  private static let reach = 4
}
