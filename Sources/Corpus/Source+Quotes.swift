package import Diagnostics

extension Source {
  /// The exact characters of a range, as evidence; what lies outside the text is left out.
  package func quote(_ range: Range<Int>) -> Quote {
    let range = range.clamped(to: 0..<characters.count)
    return Quote(source: id, range: range, text: characters[range])
  }

  /// The sentence in which an offset lies; nil for furniture and for the white space between sentences.
  ///
  /// - Complexity: O(log *n*) in the number of sentences.
  package func sentence(containing offset: Int) -> Sentence? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    guard low < sentences.count, sentences[low].range.contains(offset) else { return nil }
    return sentences[low]
  }

  /// A sentence with its neighbours, up to so many on either side, within the same paragraph, so that no
  /// furniture and no heading comes with it.
  package func contextRange(around sentence: Sentence, sentences count: Int) -> Range<Int> {
    let neighbours = paragraphs[sentence.paragraph].sentences
    let first = max(neighbours.lowerBound, sentence.index - max(count, 0))
    let last = min(neighbours.upperBound - 1, sentence.index + max(count, 0))
    return sentences[first].range.lowerBound..<sentences[last].range.upperBound
  }

  /// Where an offset stands in the file, for a message.
  ///
  /// - Complexity: O(*n*) in the length of the line before it.
  package func location(of offset: Int) -> SourceLocation {
    let line = characters.line(of: offset)
    let before = characters[line.start..<max(line.start, min(offset, characters.count))]
    return SourceLocation(file: id.path, line: line.number, column: before.count + 1)
  }
}
