/// Cuts wordings out of a text by scalar offsets, going forward only.
package struct Wordings {
  private let scalars: String.UnicodeScalarView
  private var index: String.UnicodeScalarView.Index
  private var offset = 0

  /// Stands at the beginning of the text.
  package init(of text: String) {
    scalars = text.unicodeScalars
    index = scalars.startIndex
  }

  /// The characters at a range that does not begin before the range asked for last.
  ///
  /// - Complexity: O(*k*) in the distance from the last range.
  package mutating func text(at range: Range<Int>) -> String {
    index = scalars.index(index, offsetBy: range.lowerBound - offset)
    offset = range.lowerBound
    let end = scalars.index(index, offsetBy: range.count)
    return String(scalars[index..<end])
  }
}
