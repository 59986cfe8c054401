/// Text widths without a browser, deliberately high, so that a layout holds in every font.
///
/// Widths in em are those of `docs/design-language.md` §4, where they are compared with Noto Sans
/// CJK SC, Arial and DejaVu Sans. `make test-browser` compares them with Chromium's.
package struct TextMeasure {
  /// In px.
  package var size: Double
  package var isBold: Bool

  package init(_ style: TextStyle, in variant: ChartVariant) {
    size = style.size(in: variant)
    isBold = style.isBold
  }

  /// Of an em in px.
  private var em: Double { isBold ? size * 1.05 : size }

  /// In px; O(*n*).
  package func width(of text: String) -> Double {
    var text = text
    return em * text.withUTF8 { Self.hundredths($0) } / 100
  }

  /// Whether a text is no wider than so many px; O(1) for one that is much shorter.
  ///
  /// No character is wider than ※, no two have more than an eighth between them, and none has less
  /// than a byte.
  func fits(_ text: String, in width: Double) -> Bool {
    Double(text.utf8.count) * (1.14 + Self.autospace / 100) * em <= width
      || self.width(of: text) <= width
  }

  /// Above and below the baseline in em: the line box of Noto Sans CJK, the tallest of the
  /// fonts in use, is what a browser reports as the box of a text.
  package static let ascent = 1.16
  package static let descent = 0.29

  /// From baseline to baseline, so that two lines do not touch.
  var lineHeight: Double {
    (size * (Self.ascent + Self.descent)).rounded(.up)
  }
}

/// Widths in hundredths of an em, read from the first byte of each character.
extension TextMeasure {
  /// What `text-autospace: normal` puts between Han and a letter or digit: an eighth
  /// (CSS Text Module Level 4, section 8.4).
  private static let autospace = 12.5

  /// What the browser keeps apart.
  private enum Script {
    case han, latin, other
  }

  private static func hundredths(_ text: UnsafeBufferPointer<UInt8>) -> Double {
    var (width, spaces) = (0, 0)
    var last = Script.other
    let ascii = ascii
    for index in text.indices {
      let byte = text[index]
      // Bytes of 10xxxxxx continue a character (RFC 3629, section 3).
      guard byte & 0xC0 != 0x80 else { continue }
      let script = script(byte, next: index + 1 < text.count ? text[index + 1] : 0)
      if script != last, script != .other, last != .other { spaces += 1 }
      last = script
      width += byte < 0x80 ? Int(ascii[Int(byte)]) : 100
      if byte == 0xE2, index + 2 < text.count, text[index + 1] == 0x80, text[index + 2] == 0xBB {
        width += referenceMark - 100
      }
    }
    return Double(width) + Double(spaces) * autospace
  }

  /// ※, U+203B.
  private static let referenceMark = 114

  /// Han is U+3400 to U+9FFF, whose first bytes are E3 90 to E9.
  private static func script(_ byte: UInt8, next: UInt8) -> Script {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: .latin
    case 0xE3: next >= 0x90 ? .han : .other
    case 0xE4...0xE9: .han
    default: .other
    }
  }

  private static let ascii: [UInt8] = (0..<128).map { byte in
    switch Unicode.Scalar(UInt8(byte)) {
    case "0"..."9": 60
    case "A"..."Z": 74
    case "a"..."z": 58
    case "%": 96
    case " ", ".", ":", "(", ")", "/", "-": 34
    case ",": 46
    case "!"..."~": 74
    default: 100
    }
  }
}
