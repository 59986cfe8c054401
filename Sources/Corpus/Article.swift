/// The paragraphs and sentences of an article, as they are put together.
struct Article {
  private(set) var paragraphs: [Paragraph] = []
  private(set) var sentences: [Sentence] = []
  /// The bylines and credits that stand within paragraphs.
  private(set) var furniture: [Furniture] = []
  private let text: SourceText

  init(_ text: SourceText) {
    self.text = text
  }

  /// Adds a block as one paragraph; a byline within it, such as `新华社 图` behind a caption, ends the paragraph.
  ///
  /// A headline stays in one piece and is a heading, whatever marks are in it.
  mutating func append(_ block: Range<Int>, isHeadline: Bool) {
    var first = sentences.count
    let isHeading =
      isHeadline || HeadingMark(text: text).isBefore(block)
      || BlockForm(text: text, block: block).isHeading
    let ranges = isHeadline ? [block] : SentenceScanner(text, paragraph: block).sentences()
    for range in ranges {
      if ranges.count > 1, Byline(range, of: text, isLast: false) != nil {
        furniture.append(Furniture(range: range, kind: .byline))
        endParagraph(from: &first, isHeading: isHeading)
      } else {
        sentences.append(
          Sentence(range: range, index: sentences.count, paragraph: paragraphs.count)
        )
      }
    }
    endParagraph(from: &first, isHeading: isHeading)
  }

  private mutating func endParagraph(from first: inout Int, isHeading: Bool) {
    guard first < sentences.count, let end = sentences.last?.range.upperBound else { return }
    paragraphs.append(
      Paragraph(
        range: sentences[first].range.lowerBound..<end,
        sentences: first..<sentences.count,
        isHeading: isHeading
      )
    )
    first = sentences.count
  }
}
