/// A place in a Markdown text, as editors count it.
package struct MarkdownPosition: Hashable, Comparable, Sendable {
  /// From 1.
  package var line: Int
  /// In characters, from 1.
  package var column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (left: MarkdownPosition, right: MarkdownPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
