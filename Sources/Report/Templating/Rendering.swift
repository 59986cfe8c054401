package import Diagnostics

/// What a template became, what was wrong, and where every part of the text comes from.
package struct Rendering: Hashable, Sendable {
  package private(set) var text = ""
  /// What was found while rendering, sorted, each once.
  package internal(set) var diagnostics: [Diagnostic] = []
  private var pieces: [Piece] = []
  private var line = 1
  private var column = 1

  private struct Piece: Hashable {
    var line: Int
    var column: Int
    var origin: SourceLocation
    /// Whether the template itself says this; else its tag stands at `origin`.
    var isLiteral: Bool
  }

  /// Where in the templates the text at a line and a column comes from: the file, line and column
  /// of the template's own text, or of the tag that wrote the value.
  package func location(line: Int, column: Int) -> SourceLocation? {
    let next = pieces.partitioningIndex { ($0.line, $0.column) > (line, column) }
    guard let piece = next > 0 ? pieces[next - 1] : pieces.first else { return nil }
    guard piece.isLiteral, line >= piece.line else { return piece.origin }
    var location = piece.origin
    location.line += line - piece.line
    location.column = line == piece.line ? location.column + max(column - piece.column, 0) : column
    return location
  }

  /// Where a template itself has the text at a line and a column; nil where a value was written.
  package func literalLocation(line: Int, column: Int) -> SourceLocation? {
    let next = pieces.partitioningIndex { ($0.line, $0.column) > (line, column) }
    guard next > 0, pieces[next - 1].isLiteral else { return nil }
    return location(line: line, column: column)
  }

  mutating func append(_ part: String, from origin: SourceLocation, isLiteral: Bool) {
    guard !part.isEmpty else { return }
    pieces.append(Piece(line: line, column: column, origin: origin, isLiteral: isLiteral))
    text += part
    let (breaks, end) = part.lineBreaks
    if breaks > 0 { (line, column) = (line + breaks, 1) }
    let rest = part.utf8[end...]
    column += rest.allSatisfy { $0 < 0x80 } ? rest.count : Substring(rest).count
  }

  /// Adds text whose origin nobody will ask for: what a layout becomes is never read again.
  mutating func append(_ part: String) { text += part }
}

extension String {
  /// How many line breaks there are, and what is behind the last one. `\r\n` is one of them.
  fileprivate var lineBreaks: (count: Int, end: Index) {
    var text = self
    let (count, end) = text.withUTF8 { bytes in
      var (count, end) = (0, 0)
      for (offset, byte) in bytes.enumerated()
      where byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        let isSecondHalf =
          byte == UInt8(ascii: "\n") && end == offset && offset > 0
          && bytes[offset - 1] == UInt8(ascii: "\r")
        if !isSecondHalf { count += 1 }
        end = offset + 1
      }
      return (count, end)
    }
    return (count, utf8.index(startIndex, offsetBy: end))
  }
}

extension Array {
  /// The first index whose element satisfies the predicate, in an array where all behind it do too.
  fileprivate func partitioningIndex(where isBehind: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
