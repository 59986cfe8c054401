/// The marks that make a line a heading in Markdown: one to six `#` and white space before its text, and any `#`
/// that closes it (CommonMark 0.31, 4.2 “ATX headings”). They are no part of the text.
struct HeadingMark {
  let text: SourceText

  /// As many as there are levels of headings.
  private static let most = 6

  /// The text of a line, which has no white space at its ends: without marks and the white space inside them; all of
  /// it where it has none.
  func content(of line: Range<Int>) -> Range<Int> {
    let marks = line.prefix { text.scalars[$0] == "#" }
    guard (1...Self.most).contains(marks.count),
      marks.upperBound == line.upperBound || text.scalars[marks.upperBound].isBlank
    else { return line }
    let content = text.trimmed(marks.upperBound..<line.upperBound)
    let closing = content.reversed().prefix { text.scalars[$0] == "#" }.count
    let end = content.upperBound - closing
    guard closing > 0, end == content.lowerBound || text.scalars[end - 1].isBlank else {
      return content
    }
    return text.trimmed(content.lowerBound..<end)
  }

  /// Whether a block stands behind such a mark.
  func isBefore(_ block: Range<Int>) -> Bool {
    var offset = block.lowerBound
    while offset > 0, text.scalars[offset - 1].isBlank, !text.scalars[offset - 1].isLineEnd {
      offset -= 1
    }
    let end = offset
    while offset > 0, text.scalars[offset - 1] == "#" { offset -= 1 }
    return end < block.lowerBound && (1...Self.most).contains(end - offset)
  }
}
