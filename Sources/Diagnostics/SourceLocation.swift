/// A place in a file of the project, as editors count it.
package struct SourceLocation: Hashable, Sendable, Codable, Comparable {
  /// The path relative to the project folder, with `/`; never a path of the machine.
  package var file: String
  /// From 1.
  package var line: Int
  /// In characters, from 1.
  package var column: Int

  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  /// The location of an offset in a text, in Unicode scalars; beyond the end counts as the end.
  ///
  /// - Complexity: O(*n*) in `offset`; meant for printing, not for the model.
  package init(file: String, offset: Int, in text: String) {
    let scalars = text.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: offset, limitedBy: scalars.endIndex)
    let before = text[..<(end ?? scalars.endIndex)]
    let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    self.init(file: file, line: max(lines.count, 1), column: (lines.last?.count ?? 0) + 1)
  }

  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  package var description: String { "\(file):\(line):\(column)" }
}
