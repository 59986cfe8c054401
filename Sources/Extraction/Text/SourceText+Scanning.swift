import Corpus

extension SourceText {
  var range: Range<Int> { 0..<count }

  subscript(offset: Int) -> Unicode.Scalar { scalars[offset] }

  /// The range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    trimmed(range) { scalar in
      switch scalar {
      case " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}": true
      default: false
      }
    }
  }

  /// The range without scalars at its ends that a test accepts.
  func trimmed(_ range: Range<Int>, where isTrimmed: (Unicode.Scalar) -> Bool) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isTrimmed(scalars[start]) { start += 1 }
    while start < end, isTrimmed(scalars[end - 1]) { end -= 1 }
    return start..<end
  }

  /// Whether a word stands at an offset and ends within a range.
  func has(_ word: [Unicode.Scalar], at offset: Int, within range: Range<Int>) -> Bool {
    guard offset >= range.lowerBound, offset + word.count <= range.upperBound else { return false }
    for index in word.indices where scalars[offset + index] != word[index] { return false }
    return true
  }

  func isDigit(at offset: Int) -> Bool {
    scalars.indices.contains(offset) && ("0"..."9").contains(scalars[offset])
  }
}
