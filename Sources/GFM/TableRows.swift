/// Rows with more cells than their table has columns; what is too much would be dropped in silence.
enum TableRows {
  /// - Parameters:
  ///   - nodes: tables, each before its rows.
  ///   - source: the document's text.
  /// - Returns: an issue for each row with too many cells.
  static func issues(in nodes: [CMarkNode], of source: MarkdownSource) -> [GFMIssue] {
    var columns = 0
    var issues: [GFMIssue] = []
    for node in nodes {
      guard node.kind == .tableRow else {
        columns = node.tableColumns
        continue
      }
      let start = node.start
      let bars = separators(in: source.line(start.line).dropFirst(start.column - 1))
      guard bars.count >= columns else { continue }
      let position = source.position(
        line: start.line,
        column: start.column + bars[columns - 1] + 1
      )
      issues.append(
        GFMIssue(
          line: position.line,
          column: position.column,
          message: "the row has \(bars.count + 1) cells, its table has \(columns) columns",
          help: "write a bar that belongs to the text as `\\|`, or give the table another column"
        )
      )
    }
    return issues
  }

  /// The offsets of the bars between cells: a bar in a code span counts, an escaped one does not.
  private static func separators(in row: Substring.UTF8View) -> [Int] {
    let bytes = Array(row)
    let last = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? 0
    return bytes.indices.filter { index in
      bytes[index] == UInt8(ascii: "|") && index > 0 && index < last
        && bytes[index - 1] != UInt8(ascii: "\\")
    }
  }
}
