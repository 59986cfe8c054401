package import Diagnostics
import Yams

/// Turns positions within a piece of YAML into positions of what its author wrote.
package struct YAMLPlace {
  private let locate: (_ line: Int, _ column: Int) -> SourceLocation

  /// YAML that is itself a part of what its author wrote.
  ///
  /// - Parameters:
  ///   - file: the path relative to the project folder.
  ///   - firstLine: the line of `file` on which the YAML begins, from 1.
  package init(file: String, firstLine: Int = 1) {
    locate = { SourceLocation(file: file, line: $0 + firstLine - 1, column: $1) }
  }

  /// YAML that something else has become.
  ///
  /// - Parameter locate: where a line and a column of the YAML, each from 1, come from.
  package init(locate: @escaping (_ line: Int, _ column: Int) -> SourceLocation) {
    self.locate = locate
  }

  func location(line: Int, column: Int) -> SourceLocation { locate(line, max(column, 1)) }

  func location(of mark: Mark?) -> SourceLocation {
    location(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }

  /// Where a key is written for the second time at the same indentation; its first place where the
  /// mapping is on one line.
  func repetition(of key: String?, from mark: Mark, in yaml: String) -> SourceLocation {
    let margin = String(repeating: " ", count: mark.column - 1)
    let start = margin + (key ?? "") + ":"
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let second = lines.indices.dropFirst(mark.line).first { lines[$0].hasPrefix(start) }
    return location(line: second.map { $0 + 1 } ?? mark.line, column: mark.column)
  }

  func location(ofCharacter offset: Int, in yaml: String) -> SourceLocation {
    let lines = yaml.prefix(offset)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return location(line: lines.count, column: (lines.last?.count ?? 0) + 1)
  }
}
