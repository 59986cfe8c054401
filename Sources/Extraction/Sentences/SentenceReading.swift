import ChineseText
import Corpus

/// One sentence with everything that was read in it.
///
/// A class of constants: all readers hold the sentence, and a reference is what they can share at once.
final class SentenceReading: Sendable {
  let text: SourceText
  let range: Range<Int>
  /// The index of the paragraph it stands in.
  let paragraph: Int
  let clauses: [Clause]
  /// In the order of the text, as are the others.
  let quantities: [QuantityMention]
  let times: [TimeMention]
  let names: [NameMention]
  /// The ranges of titles with their marks 《》.
  let titles: [Range<Int>]

  init(
    text: SourceText,
    range: Range<Int>,
    paragraph: Int,
    clauses: [Clause],
    quantities: [QuantityMention],
    times: [TimeMention],
    names: [NameMention],
    titles: [Range<Int>]
  ) {
    self.text = text
    self.range = range
    self.paragraph = paragraph
    self.clauses = clauses
    self.quantities = quantities
    self.times = times
    self.names = names
    self.titles = titles
  }

  /// The index of the clause that holds an offset.
  func clauseIndex(at offset: Int) -> Int {
    clauses.lastIndex { $0.range.lowerBound <= offset } ?? 0
  }

  func quantities(in range: Range<Int>) -> ArraySlice<QuantityMention> {
    quantities.slice(in: range) { $0.range.lowerBound }
  }

  func times(in range: Range<Int>) -> ArraySlice<TimeMention> {
    times.slice(in: range) { $0.range.lowerBound }
  }

  func names(in range: Range<Int>) -> ArraySlice<NameMention> {
    names.slice(in: range) { $0.range.lowerBound }
  }

  /// What stands between a quantity and the one before it, or the beginning of its clause.
  func left(of quantity: QuantityMention, in clause: Clause) -> Range<Int> {
    let before = quantities.last { $0.range.upperBound <= quantity.range.lowerBound }
    let start = max(clause.range.lowerBound, before?.range.upperBound ?? 0)
    return min(start, quantity.range.lowerBound)..<quantity.range.lowerBound
  }

  /// What stands between a quantity and the one after it, or the end of its clause.
  func right(of quantity: QuantityMention, in clause: Clause) -> Range<Int> {
    let after = quantities.first { $0.range.lowerBound >= quantity.range.upperBound }
    let end = min(clause.range.upperBound, after?.range.lowerBound ?? .max)
    return quantity.range.upperBound..<max(end, quantity.range.upperBound)
  }
}
