/// Something in a Markdown text that its author has to know; the caller makes a diagnostic of it.
///
/// Thrown where a text is beyond the limits, listed in `MarkdownTree.issues` where it could be parsed.
package struct GFMIssue: Error, Hashable, Sendable {
  /// From 1.
  package var line: Int
  /// In characters, from 1.
  package var column: Int
  /// What is wrong, one line, quoting the text it is about.
  package var message: String
  /// What to do about it.
  package var help: String

  package init(line: Int, column: Int, message: String, help: String) {
    self.line = line
    self.column = column
    self.message = message
    self.help = help
  }
}
