package import Diagnostics

extension Source {
  /// A document of which only some passages are known: each is a paragraph and a sentence of its own, a line
  /// each, in their order.
  package init(excerpts: [String], id: SourceID, metadata: Metadata) {
    var start = 0
    let ranges = excerpts.map { excerpt in
      let range = start..<start + excerpt.unicodeScalars.count
      start = range.upperBound + 1
      return range
    }
    self.init(
      text: excerpts.joined(separator: "\n"),
      id: id,
      metadata: metadata,
      paragraphs: ranges.enumerated().map { index, range in
        Paragraph(range: range, sentences: index..<index + 1, isHeading: false)
      },
      sentences: ranges.enumerated().map { index, range in
        Sentence(range: range, index: index, paragraph: index)
      }
    )
  }
}
