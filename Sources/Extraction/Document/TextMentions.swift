import ChineseText
import Corpus

/// What was read in a text as a whole, in the order of the text, to be cut into sentences.
struct TextMentions: Sendable {
  let text: SourceText
  let quantities: [QuantityMention]
  let times: [TimeMention]
  let names: [NameMention]
  let titles: [Range<Int>]

  func reading(of sentence: Sentence) -> SentenceReading {
    let range = sentence.range
    return SentenceReading(
      text: text,
      range: range,
      paragraph: sentence.paragraph,
      clauses: ClauseSplitter.clauses(of: range, in: text),
      quantities: Array(quantities.slice(in: range) { $0.range.lowerBound }),
      times: Array(times.slice(in: range) { $0.range.lowerBound }),
      names: Array(names.slice(in: range) { $0.range.lowerBound }),
      titles: Array(titles.slice(in: range) { $0.lowerBound })
    )
  }
}

extension Array {
  /// The elements that begin within a range, of an array in the order of the text.
  ///
  /// - Complexity: O(log *n*).
  func slice(in range: Range<Int>, start: (Element) -> Int) -> ArraySlice<Element> {
    let first = partitioningIndex { start($0) >= range.lowerBound }
    let last = partitioningIndex { start($0) >= range.upperBound }
    return self[first..<Swift.max(first, last)]
  }
}
