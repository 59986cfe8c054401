extension Unicode.Scalar {
  /// Whether this is a Han character, kana, or a mark that only East Asian text uses.
  ///
  /// Blocks of Unicode 16: CJK Radicals up to CJK Unified Ideographs, Compatibility Ideographs and
  /// Forms, Halfwidth and Fullwidth Forms, the supplementary ideographic planes. Hangul is left
  /// out: Korean separates words by spaces.
  var isChinese: Bool {
    switch value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFFEF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether this is of the block CJK Unified Ideographs: a letter, and a character by itself.
  var isUnifiedIdeograph: Bool { (0x4E00...0x9FFF).contains(value) }

  /// Whether this is one character beside any other of which the same is true, so that nobody has to ask Unicode
  /// where characters begin: printable ASCII, unified ideographs, and the marks of Chinese text.
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF5E: true
    default: isSharedMark
    }
  }

  /// Whether this is a mark that Chinese shares with Latin text: · — ‘ ’ “ ” …
  /// (GB/T 15834—2011, marks that are not encoded in an East Asian block).
  var isSharedMark: Bool {
    switch value {
    case 0xB7, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026: true
    default: false
    }
  }

  /// Whether CommonMark counts this as punctuation: ASCII marks and symbols, and Unicode's P classes.
  var isMarkdownPunctuation: Bool {
    if isASCII { return (0x21...0x7E).contains(value) && !isASCIIAlphanumeric }
    if isUnifiedIdeograph { return false }
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  /// Whether this opens a pair: brackets and “ ‘.
  var isOpeningMark: Bool {
    if isUnifiedIdeograph { return false }
    let category = properties.generalCategory
    return category == .openPunctuation || category == .initialPunctuation
  }

  /// Whether this is one of 0–9, A–Z, a–z.
  var isASCIIAlphanumeric: Bool {
    switch self {
    case "0"..."9", "A"..."Z", "a"..."z": true
    default: false
    }
  }
}
