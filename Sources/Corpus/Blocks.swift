/// Cuts a text into blocks: the lines of its layout before anyone knows which of them are the article.
///
/// A block ends at a line end, at a run of two or more ideographic spaces (the paragraph indent of documents that
/// lost their line ends), and at an HTML tag of a block element. White space around it and the marks of a heading
/// (``HeadingMark``) are left out.
struct Blocks {
  let text: SourceText

  func ranges() -> [Range<Int>] {
    var blocks: [Range<Int>] = []
    var start = 0
    var offset = 0
    while offset < text.count {
      guard let next = breakEnd(at: offset) else {
        offset += 1
        continue
      }
      append(start..<offset, to: &blocks)
      (start, offset) = (next, next)
    }
    append(start..<text.count, to: &blocks)
    return LineWrapping(text: text).joined(blocks)
  }

  private func append(_ range: Range<Int>, to blocks: inout [Range<Int>]) {
    let block = HeadingMark(text: text).content(of: text.trimmed(range))
    if !block.isEmpty { blocks.append(block) }
  }

  /// The end of the break that begins here; nil where the text goes on.
  private func breakEnd(at offset: Int) -> Int? {
    let scalar = text.scalars[offset]
    if scalar.isLineEnd { return offset + 1 }
    if scalar == "<" { return tagEnd(at: offset) }
    guard scalar == "\u{3000}" else { return nil }
    var end = offset + 1
    while end < text.count, text.scalars[end] == "\u{3000}" { end += 1 }
    return end - offset >= 2 ? end : nil
  }

  /// The offset behind `<p …>`, `</p>`, `<br/>` and the like; nil for anything else.
  private func tagEnd(at offset: Int) -> Int? {
    let limit = min(text.count, offset + Self.longestTag)
    var cursor = offset + 1
    if cursor < limit, text.scalars[cursor] == "/" { cursor += 1 }
    let nameStart = cursor
    while cursor < limit, text.scalars[cursor].isASCII,
      text.scalars[cursor].properties.isAlphabetic
        || text.scalars[cursor].isDigit
    {
      cursor += 1
    }
    guard Self.blockElements.contains(text[nameStart..<cursor].lowercased()) else { return nil }
    return text.scalars[cursor..<limit].firstIndex(of: ">").map { $0 + 1 }
  }

  /// Longer than any tag of an article; keeps a text full of `<` from being scanned again and again.
  private static let longestTag = 400

  /// The block elements of HTML that news pages use (HTML Standard, 15.3.3 “Flow content”).
  private static let blockElements: Set<String> = [
    "article", "blockquote", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p",
    "section", "table", "td", "th", "tr", "ul",
  ]
}
