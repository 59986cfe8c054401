/// Reads documents that are records of labelled fields, as crawlers write them, or Markdown with front matter.
///
/// The record begins with the document. A field `正文` or `总结` begins the article; without one, the article begins
/// behind the last field. Where the article is such a field, the last lines of the form `label: value` are fields too.
struct RecordForm {
  /// The blocks, with the label of the article cut off.
  private(set) var blocks: [Range<Int>]
  private(set) var metadata = Metadata()
  /// The indices of the blocks that are fields.
  private(set) var fields: [Int] = []
  /// The index of the first block that is no field.
  private(set) var bodyStart = 0

  private let text: SourceText

  init(_ blocks: [Range<Int>], of text: SourceText) {
    self.blocks = blocks
    self.text = text
    if let end = frontMatterEnd() {
      readFrontMatter(to: end)
    } else if readFields() {
      readLastLines()
    }
  }

  /// Front matter of generated pages takes some dozen lines.
  private static let longestFrontMatter = 100

  private func frontMatterEnd() -> Int? {
    guard let first = blocks.first, text[first] == "---" else { return nil }
    return blocks.indices.dropFirst().prefix(Self.longestFrontMatter)
      .first { text[blocks[$0]] == "---" }
  }

  private mutating func readFrontMatter(to end: Int) {
    for index in 0...end {
      metadata.read(HeaderField.fields(in: blocks[index], of: text), of: text)
      fields.append(index)
    }
    bodyStart = end + 1
  }

  /// Steps over the fields at the beginning; true where one of them is the article.
  private mutating func readFields() -> Bool {
    while bodyStart < blocks.count {
      let block = blocks[bodyStart]
      let found = HeaderField.fields(in: block, of: text)
      if let body = found.first(where: { $0.label == .body }) {
        metadata.read(found, of: text)
        beginBody(body.value)
        return true
      }
      let isField =
        !found.isEmpty && !text.scalars[block].contains("。")
        || bodyStart > 0 && HeaderField.isRecordLine(block, of: text)
      guard isField else { return false }
      metadata.read(found, of: text)
      fields.append(bodyStart)
      bodyStart += 1
    }
    return false
  }

  /// The article's first paragraph may stand behind its label or on the next line.
  private mutating func beginBody(_ value: Range<Int>) {
    if value.isEmpty {
      fields.append(bodyStart)
      bodyStart += 1
    } else {
      blocks[bodyStart] = value
    }
  }

  private mutating func readLastLines() {
    for index in blocks.indices.reversed() where index > bodyStart {
      guard HeaderField.isRecordLine(blocks[index], of: text) else { return }
      metadata.read(HeaderField.fields(in: blocks[index], of: text), of: text)
      fields.append(index)
    }
  }
}
