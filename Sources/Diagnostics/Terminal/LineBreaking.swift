/// Breaks a line of Chinese or English into lines of a number of cells.
///
/// Breaks stand at spaces and between Chinese characters, never before a closing mark or behind an
/// opening one (`docs/design-language.md` §4, Text measurement).
package struct LineBreaking {
  private let width: Int

  package init(width: Int) {
    self.width = max(width, 2)
  }

  /// The lines, without spaces at their ends; at least one.
  package func lines(of text: String) -> [String] {
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text).flatMap(fitting) {
      if !line.isEmpty, line.cells + piece.withoutTrailingSpaces.cells > width {
        lines.append(line.withoutTrailingSpaces)
        line = ""
      }
      line += line.isEmpty ? String(piece.drop { $0 == " " }) : piece
    }
    return lines + [line.withoutTrailingSpaces]
  }

  /// A piece that is wider than a line, such as an address, in parts that are not: broken behind a
  /// separator where there is one.
  private func fitting(_ piece: String) -> [String] {
    var parts: [String] = []
    var rest = piece
    while rest.withoutTrailingSpaces.cells > width {
      let most = rest.count(within: width)
      let head = rest.prefix(most)
      let separator = head.lastIndex { Self.separators.contains($0) }
      let end = separator.map { rest.index(after: $0) } ?? head.endIndex
      parts.append(String(rest[..<end]))
      rest = String(rest[end...])
    }
    return parts + [rest]
  }

  /// What stays together: a word with the space behind it, or a character with the marks beside it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let previous, !isBreak(between: previous, and: scalar) {
        pieces[pieces.count - 1].unicodeScalars.append(scalar)
      } else {
        pieces.append(String(scalar))
      }
      previous = scalar
    }
    return pieces
  }

  private static func isBreak(between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    return left == " " || left.cells == 2 || right.cells == 2
  }

  private static let separators: Set<Character> = ["/", "-", "@", "_", "."]
  private static let closing = Set("。，、；：？！…—％）》〉”’」』】〗〕⟧%,.;:?!)]}".unicodeScalars)
  private static let opening = Set("（《〈“‘「『【〖〔⟦([{".unicodeScalars)
}

extension String {
  /// How many characters fit into a number of cells; one at least.
  fileprivate func count(within width: Int) -> Int {
    var cells = 0
    var count = 0
    for character in self {
      cells += String(character).cells
      guard cells <= width else { break }
      count += 1
    }
    return max(count, 1)
  }
}
