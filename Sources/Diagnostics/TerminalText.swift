/// How a text looks on a terminal: what may be printed of it, and how many columns it takes.
package enum TerminalText {
  /// The text without what could change the terminal or hide what follows: control characters and
  /// marks of writing direction become `�`, a tab one space.
  package static func printable(_ text: some StringProtocol) -> String {
    var result = ""
    for character in text { result += printable(character) }
    return result
  }

  /// The columns that a text takes, by Unicode Standard Annex #11: two for wide and full-width
  /// characters, one for others; ambiguous ones (“ ” …) count as narrow, as the annex advises.
  package static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    // Two regional indicators make a flag, and U+FE0F an emoji of what was text.
    if scalars.count > 1, scalars.contains(where: { isRegional($0) || $0 == "\u{FE0F}" }) {
      return 2
    }
    return scalars.reduce(0) { max($0, columns(of: $1)) }
  }

  private static func printable(_ character: Character) -> String {
    if character == "\t" { return " " }
    let isHarmful = character.unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control || isDirectionMark(scalar)
    }
    return isHarmful ? "\u{FFFD}" : String(character)
  }

  /// The marks that reorder text (Unicode Standard Annex #9, 2): they can make a line look like another.
  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }

  /// The blocks whose characters are W or F in EastAsianWidth.txt; the few narrow ones within them
  /// (such as U+303F) count as wide.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E,
    0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}
