extension Unicode.Scalar {
  /// White space of any width, and marks without a width (joiners, a stray byte order mark).
  var isBlank: Bool {
    // All of Chinese text beyond the ideographic space; the table of properties is slow to ask.
    if value > 0x3000, value < 0xFE00 { return false }
    return properties.isWhitespace || ("\u{200B}"..."\u{200D}").contains(self) || self == "\u{FEFF}"
  }

  /// What ends a line: UAX #14, classes BK, CR, LF and NL.
  var isLineEnd: Bool {
    value <= 0x2029
      && (("\u{A}"..."\u{D}").contains(self) || self == "\u{85}" || self == "\u{2028}"
        || self == "\u{2029}")
  }

  /// A Chinese character: the unified ideographs, their extensions and 〇.
  var isHan: Bool { isCommonHan || properties.isIdeographic }

  /// One of the CJK Unified Ideographs, which most of a text is: no mark, no digit, no white space.
  var isCommonHan: Bool { (0x4E00...0x9FFF).contains(value) }

  /// `0` to `9`, not the other digits of Unicode.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// What ends a sentence of Chinese prose (GB/T 15834—2011, 4.1–4.3), in either width.
  var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "!", "?": true
    default: false
    }
  }
}

extension Collection<Unicode.Scalar> {
  var endsWithSentence: Bool {
    for scalar in self.reversed() {
      if scalar.endsSentence { return true }
      guard Brackets.isClosing(scalar) else { return false }
    }
    return false
  }

  var containsSentenceEnd: Bool { contains { $0.endsSentence } }

  /// Columns on a terminal or in print: two for a Chinese or full-width character, one for any other.
  var width: Int {
    reduce(0) { $0 + ($1.value < 0x2E80 ? 1 : 2) }
  }
}
