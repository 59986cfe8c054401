extension Unicode.Scalar {
  /// How many cells of a terminal it takes: 2 for what Unicode's `EastAsianWidth.txt` calls wide or
  /// full-width, 0 for marks that stand on others, else 1.
  package var cells: Int {
    if value < 0x300 { return 1 }
    if Self.wide.contains(where: { $0.contains(value) }) { return 2 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return 1
    }
  }

  /// The blocks of UAX #11 with property W or F that Chinese texts and their pages use; single
  /// symbols within other blocks (⌚, ☔) are counted as narrow.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]
}

extension String {
  /// How many cells of a terminal the text takes.
  package var cells: Int { unicodeScalars.reduce(0) { $0 + $1.cells } }

  /// The text as one line that a terminal may show: no control character of a source reaches it, nor
  /// marks that turn the direction of writing; white space of any kind is one space.
  package var printable: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .format: continue
      case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator:
        if let last = result.last, last != " " { result.append(" ") }
      default: result.append(scalar)
      }
    }
    if result.last == " " { result.removeLast() }
    return String(result)
  }

  /// Filled up with spaces to a number of cells.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - cells))
  }

  /// Filled up with spaces at its left: how numbers stand.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - cells)) + self
  }

  /// The text up to its last character that is no space.
  var withoutTrailingSpaces: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
