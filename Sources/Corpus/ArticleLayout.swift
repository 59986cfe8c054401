/// Tells the article from the page around it: which blocks are paragraphs, which are furniture, and what the
/// furniture says about the document.
///
/// The rules are about form; none is about one document:
/// 1. Fields at the beginning make a record (``RecordForm``).
/// 2. Controls, bylines and fields are furniture wherever they stand (``BlockForm``), disclaimers at the end.
/// 3. What stands before the first prose is the head, up to the last field or control in it.
/// 4. The first line of the document that reads like a headline is its title; where a title comes again, it is furniture.
/// 5. Three pieces of furniture in a row behind the prose end the article, where little text follows.
struct ArticleLayout {
  private(set) var metadata: Metadata
  /// The paragraph that is the headline, where it stands in a line of its own.
  private(set) var headline: Range<Int>?
  private let text: SourceText
  private let blocks: [Range<Int>]
  /// What each block is; nil for text of the article.
  private var kinds: [Furniture.Kind?]

  /// A title that is known from elsewhere finds its lines without a guess.
  init(_ text: SourceText, title: String? = nil) {
    self.text = text
    let record = RecordForm(Blocks(text: text).ranges(), of: text)
    blocks = record.blocks
    metadata = record.metadata
    kinds = blocks.map { _ in nil }
    for index in record.fields { kinds[index] = .field }
    markForms()
    markHead(from: record.bodyStart)
    markTitles(
      Set([title, metadata.title].compactMap(\.self)),
      isWritten: record.metadata.title != nil
    )
    markTail()
  }

  /// The article's paragraphs, in the order of the text.
  var paragraphs: [Range<Int>] {
    zip(blocks, kinds).compactMap { block, kind in kind == nil ? block : nil }
  }

  var furniture: [Furniture] {
    zip(blocks, kinds).compactMap { block, kind in
      kind.map { Furniture(range: block, kind: $0) }
    }
  }

  /// Rule 2.
  private mutating func markForms() {
    for index in blocks.indices where kinds[index] == nil {
      let isLast = index == blocks.count - 1
      kinds[index] = BlockForm(text: text, block: blocks[index]).furniture(isLast: isLast)
    }
  }

  /// Rule 3, and the title of rule 4 where no field says it.
  private mutating func markHead(from start: Int) {
    guard let prose = blocks.indices.first(where: { $0 >= start && isProse($0) }) else { return }
    for index in start..<prose where kinds[index] == nil && form(index).isDateLine {
      kinds[index] = .field
    }
    let last = (start..<prose).last { kinds[$0] != nil }
    let head = start..<(last ?? start - 1) + 1
    readHead(head)
    let candidates = head.isEmpty ? start..<min(start + 1, prose) : head
    if metadata.title == nil, let title = candidates.first(where: isHeadline) {
      metadata.title = text[blocks[title]]
    }
    for index in head where kinds[index] == nil { kinds[index] = .surroundings }
  }

  /// The date and the house that the head names; a label may stand on the line before its value.
  private mutating func readHead(_ head: Range<Int>) {
    for index in head where kinds[index] == .field || kinds[index] == .byline {
      metadata.readDateLine(blocks[index], of: text)
      var fields = HeaderField.fields(in: blocks[index], of: text)
      if let last = fields.indices.last, fields[last].value.isEmpty, head.contains(index + 1) {
        fields[last].value = blocks[index + 1]
      }
      metadata.read(fields, of: text)
    }
  }

  /// Rule 4. The headline itself stays; it may state a figure.
  private mutating func markTitles(_ titles: Set<String>, isWritten: Bool) {
    guard !titles.isEmpty else { return }
    var isRepeated = isWritten
    for (index, block) in blocks.enumerated() where block.count <= Self.longestTitle {
      guard kinds[index] != .field, titles.contains(where: { text.holds($0, at: block) }) else {
        continue
      }
      kinds[index] = isRepeated ? .title : nil
      if !isRepeated { headline = block }
      isRepeated = true
    }
  }

  /// More than any headline has; longer blocks are not compared.
  private static let longestTitle = 200

  /// Rule 5, and the disclaimers of rule 2. Little is a fifth of the document: more than any page leaves below an
  /// article of some length.
  private mutating func markTail() {
    guard let prose = blocks.indices.first(where: isProse) else { return }
    let end = blocks.indices.dropFirst(prose + 1).first { index in
      index + 2 < blocks.count && kinds[index...(index + 2)].allSatisfy { $0 != nil }
        && (text.count - blocks[index].lowerBound) * 5 <= text.count
    }
    for index in blocks.indices.dropFirst(prose + 1).reversed() where kinds[index] == nil {
      let isBehind = end.map { index > $0 } ?? false
      let isDisclaimer = PageControls.isDisclaimer(blocks[index], of: text)
      guard isBehind || isDisclaimer else { break }
      kinds[index] = isDisclaimer ? .disclaimer : .surroundings
    }
    readEnd()
  }

  /// The house that the lines behind the last paragraph name, such as `(文章来源:…)`.
  private mutating func readEnd() {
    let last = kinds.lastIndex(of: nil) ?? -1
    for index in blocks.indices where index > last && metadata.publisher == nil {
      let byline = Byline(blocks[index], of: text, isLast: index == blocks.count - 1)
      metadata.publisher = byline?.publisher
    }
  }

  private func isProse(_ index: Int) -> Bool { kinds[index] == nil && form(index).isProse }

  private func isHeadline(_ index: Int) -> Bool { kinds[index] == nil && form(index).isHeadline }

  private func form(_ index: Int) -> BlockForm {
    BlockForm(text: text, block: blocks[index])
  }
}
