/// Joins the lines of a document that was broken to a fixed width, such as text copied from a PDF.
///
/// A document counts as such when at least half of its lines are of one width (within ``tolerance``), that width is
/// at least ``leastWidth``, and most of these lines end in the middle of a sentence. Articles whose lines
/// are paragraphs never look like that: their lengths differ widely and they end with a full stop.
struct LineWrapping {
  let text: SourceText

  /// Columns by which full lines differ: a mark that may not begin a line, a Latin word that did not fit.
  static let tolerance = 6
  /// Twenty Chinese characters; narrower lines are lists and tables.
  static let leastWidth = 40
  /// With fewer lines, one width is chance.
  static let leastLines = 8

  func joined(_ lines: [Range<Int>]) -> [Range<Int>] {
    guard let width = wrapWidth(of: lines) else { return lines }
    let marks = HeadingMark(text: text)
    var blocks: [Range<Int>] = []
    var isContinued = false
    for line in lines {
      if isContinued, let last = blocks.last, !isPageNumber(line), !marks.isBefore(line) {
        blocks[blocks.count - 1] = last.lowerBound..<line.upperBound
      } else {
        blocks.append(line)
      }
      isContinued = isFull(line, width: width)
    }
    return blocks
  }

  /// The width the document is broken to, in columns; nil where it is not.
  private func wrapWidth(of lines: [Range<Int>]) -> Int? {
    let open = lines.filter { !text.scalars[$0].endsWithSentence }
    guard open.count >= Self.leastLines else { return nil }
    let widths = open.map { text.scalars[$0].width }.sorted()
    let width = widths[widths.count / 2]
    let full = widths.count { abs($0 - width) <= Self.tolerance }
    return width >= Self.leastWidth && full * 2 >= lines.count ? width : nil
  }

  private func isFull(_ line: Range<Int>, width: Int) -> Bool {
    let scalars = text.scalars[line]
    return abs(scalars.width - width) <= Self.tolerance && !scalars.endsWithSentence
  }

  private func isPageNumber(_ line: Range<Int>) -> Bool {
    text.scalars[line].allSatisfy { $0.isDigit || $0.isBlank || $0 == "-" || $0 == "—" }
  }
}
