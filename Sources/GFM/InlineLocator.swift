/// Where a node stands: as the author counts, and in bytes of `MarkdownSource.text`.
struct NodePlace {
  var position: MarkdownPosition
  /// The column in UTF-8 bytes, from 1.
  var byte: Int
}

/// Finds where the inline nodes of a document stand in the author's text.
///
/// The C library counts in bytes, does not count the line that a backslash ends, takes every line of
/// a paragraph to be indented like its first, and does not know where a paragraph begins that a table
/// follows without a blank line; it counts the cells of that table's header from there, on one line.
/// The locator walks a document in reading order and mends all of it.
struct InlineLocator {
  private let source: MarkdownSource
  private var block: (line: Int, column: Int) = (1, 1)
  /// What is to be added to the library's places in the block.
  private var shift = (lines: 0, columns: 0)
  /// The paragraph that ends where a table begins, by its first line and the length of its text.
  private var beforeTable: (line: Int, lines: Int, bytes: Int)?
  /// Hard breaks by backslash before the last other line end of the block, and since.
  private var settledBreaks = 0
  private var openBreaks = 0
  /// The line of the last hard break.
  private var hardBreak = 0
  /// What lies between the last line end that was counted and the line of the last node, by backslashes.
  private var passed = (lines: 0, bytes: 0)
  /// The last place that was found, from which the next one on its line is counted.
  private var last: (line: Int, column: Int, character: Int) = (0, 1, 1)

  init(_ source: MarkdownSource) {
    self.source = source
  }

  /// Looks at all nodes of a document, in reading order.
  ///
  /// - Returns: those with which something is done, and the place of every text, code, link, image and HTML node.
  static func places(of nodes: [CMarkNode], in source: MarkdownSource)
    -> (found: FoundNodes, places: [CMarkNode: NodePlace])
  {
    var locator = InlineLocator(source)
    var found = FoundNodes()
    var places: [CMarkNode: NodePlace] = [:]
    places.reserveCapacity(nodes.count)
    for node in nodes {
      let kind = node.kind
      found.add(node, kind)
      switch kind {
      case .paragraph, .heading, .tableCell: locator.enter(node)
      case .softBreak: locator.passCountedEnd()
      case .lineBreak: locator.passHardBreak()
      case .text, .code, .link, .image, .htmlInline:
        places[node] = locator.place(of: node, kind)
      default: break
      }
    }
    return (found, places)
  }

  private mutating func enter(_ node: CMarkNode) {
    (shift, beforeTable) = (shift(of: node), beforeTable(at: node))
    block = node.start
    block = (block.line + shift.lines, block.column + shift.columns)
    settledBreaks = 0
    openBreaks = 0
    passed = (0, 0)
  }

  /// A line may end in spaces, which the library counts, or in a backslash, which it does not.
  private mutating func passHardBreak() {
    hardBreak = max(hardBreak + 1, last.line, block.line)
    while hardBreak < source.lines.count, !endsHard(source.line(hardBreak)) { hardBreak += 1 }
    if source.line(hardBreak).last == UInt8(ascii: "\\") {
      openBreaks += 1
    } else {
      passCountedEnd()
    }
  }

  private func endsHard(_ line: Substring.UTF8View) -> Bool {
    line.last == UInt8(ascii: "\\") || line.suffix(2).elementsEqual("  ".utf8)
  }

  private mutating func passCountedEnd() {
    settledBreaks += openBreaks
    openBreaks = 0
    passed = (0, 0)
  }

  private mutating func place(of node: CMarkNode, _ kind: CMarkKind) -> NodePlace {
    let start = start(of: node, kind)
    let line = start.line + settledBreaks
    guard line > block.line || openBreaks > 0 else { return place(line, start.column) }
    // Behind a hard break, the column counts on over the end of the line.
    let offset = start.column - block.column
    while passed.lines < openBreaks {
      let length = contentLength(of: line + passed.lines) + 1
      guard offset - passed.bytes >= length else { break }
      passed = (passed.lines + 1, passed.bytes + length)
    }
    let broken = line + passed.lines
    return place(broken, contentStart(of: broken) + offset - passed.bytes + 1)
  }

  /// Turns a column in bytes into one in characters, at the cost of what is new on the line.
  private mutating func place(_ line: Int, _ column: Int) -> NodePlace {
    if last.line != line || last.column > column { last = (line, 1, 1) }
    let between = source.line(line).dropFirst(last.column - 1).prefix(max(column - last.column, 0))
    let character = last.character + source.characters(in: between)
    last = (line, max(column, 1), character)
    let position = MarkdownPosition(line: line, column: character)
    return NodePlace(position: position, byte: max(column, 1))
  }

  /// A link that was closed on a later line has that line: its text knows better.
  private func start(of node: CMarkNode, _ kind: CMarkKind) -> (line: Int, column: Int) {
    var start = node.start
    if let first = node.firstChild, first.kind == .text, first.start.line > 0 {
      let opening = kind == .image ? 2 : 1
      start = (first.start.line, first.start.column - opening)
    }
    return (start.line + shift.lines, start.column + shift.columns)
  }

  /// A paragraph without a place begins where the table behind it is said to begin, whose header begins
  /// below the paragraph.
  private func shift(of node: CMarkNode) -> (lines: Int, columns: Int) {
    if node.kind == .paragraph, node.start.line == 0, let table = node.next, table.kind == .table {
      return (table.start.line, table.start.column)
    }
    if let text = beforeTable, node.kind == .tableCell, node.parent?.kind == .tableHeader {
      return (text.lines, -text.bytes)
    }
    return (0, 0)
  }

  /// Kept for all cells of the header.
  private func beforeTable(at node: CMarkNode) -> (line: Int, lines: Int, bytes: Int)? {
    if node.kind == .tableCell, node.start.line == beforeTable?.line { return beforeTable }
    guard node.kind == .paragraph, node.start.line == 0, let table = node.next else { return nil }
    let first = table.start
    let lines = 1 + node.descendants.count { [.softBreak, .lineBreak].contains($0.kind) }
    let bytes = (first.line..<first.line + lines).reduce(0) { sum, line in
      let indentation = line == first.line ? first.column - 1 : indentation(of: line)
      return sum + source.line(line).count - indentation + 1
    }
    return (first.line, lines, bytes)
  }

  /// Bytes before a paragraph's text on one of its lines: indentation and the marks of quotes.
  private func contentStart(of line: Int) -> Int {
    line == block.line ? block.column - 1 : indentation(of: line)
  }

  private func indentation(of line: Int) -> Int {
    source.line(line).prefix { " \t>".utf8.contains($0) }.count
  }

  private func contentLength(of line: Int) -> Int {
    source.line(line).count - contentStart(of: line)
  }
}
