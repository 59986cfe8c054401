/// Rows whose columns stand one below the other in a terminal.
package struct TextTable {
  private let headings: [String]
  private let columns: [Column]
  private var rows: [[String]] = []

  /// How a column gives way where the table is wider than the terminal.
  package struct Column: Hashable, Sendable {
    package var heading: String
    package var alignment: Alignment
    /// The cells that it keeps when it is narrowed; nil for a column that never is.
    package var least: Int?

    package init(_ heading: String, _ alignment: Alignment = .left, least: Int? = nil) {
      self.heading = heading
      self.alignment = alignment
      self.least = least
    }

    package enum Alignment: Hashable, Sendable {
      case left, right
    }
  }

  package init(_ columns: [Column]) {
    self.columns = columns
    headings = columns.map(\.heading)
  }

  /// Adds a row with one text for each column.
  package mutating func add(_ row: [String]) {
    precondition(row.count == columns.count, "a row has one text for each column")
    rows.append(row.map(\.printable))
  }

  package var isEmpty: Bool { rows.isEmpty }

  /// The lines, headings first. Columns that hold nothing are left out; what does not fit is broken
  /// into several lines, so that nothing is lost.
  package func lines(for terminal: Terminal, indent: Int = 0) -> [String] {
    let used = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let widths = widths(of: used, within: terminal.columns - indent)
    let margin = String(repeating: " ", count: indent)
    let head = lines(of: headings, used, widths).map { terminal.styled($0, .faint) }
    return (head + rows.flatMap { lines(of: $0, used, widths) }).map { margin + $0 }
  }

  /// One row: as many lines as its highest cell has.
  private func lines(of row: [String], _ used: [Int], _ widths: [Int]) -> [String] {
    let cells = zip(used, widths).map { LineBreaking(width: $1).lines(of: row[$0]) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { line in
      let parts = cells.indices.map { index in
        let text = line < cells[index].count ? cells[index][line] : ""
        return columns[used[index]].alignment == .left
          ? text.padded(to: widths[index]) : text.leftPadded(to: widths[index])
      }
      return parts.joined(separator: Self.gap).withoutTrailingSpaces
    }
  }

  /// The widths that the texts ask for, the widest of those that may give way narrowed until all fit.
  private func widths(of used: [Int], within total: Int) -> [Int] {
    var widths = used.map { column in
      ([headings[column]] + rows.map { $0[column] }).map(\.cells).max() ?? 0
    }
    let gaps = max(used.count - 1, 0) * Self.gap.count
    while widths.reduce(gaps, +) > total {
      let flexible = widths.indices.filter { index in
        columns[used[index]].least.map { widths[index] > $0 } ?? false
      }
      guard let widest = flexible.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  private static let gap = "  "
}
