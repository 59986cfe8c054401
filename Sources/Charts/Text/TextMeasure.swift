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

  /// In px; O(*n*).
  package func width(of text: some StringProtocol) -> Double {
    var ems = 0.0
    var last: Script?
    for scalar in text.unicodeScalars {
      let script = Script(scalar)
      if let last, let script, last != script { ems += Self.autospace }
      last = script
      ems += Self.width(of: scalar)
    }
    return ems * size * (isBold ? 1.05 : 1)
  }

  /// Whether a text is no wider than so many px; O(1) for one that is much shorter.
  ///
  /// No character is wider than ※, no two have more than an eighth between them, and none has less
  /// than a byte.
  func fits(_ text: String, in width: Double) -> Bool {
    let most = (1.14 + Self.autospace) * size * (isBold ? 1.05 : 1)
    return Double(text.utf8.count) * most <= width || self.width(of: text) <= width
  }

  /// What `text-autospace: normal` puts between Han and a letter or digit, in em: an eighth
  /// (CSS Text Module Level 4, section 8.4).
  private static let autospace = 0.125

  /// What the browser keeps apart; nil for everything else.
  private enum Script {
    case han, latin

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "0"..."9", "A"..."Z", "a"..."z": self = .latin
      case "\u{3400}"..."\u{9FFF}": self = .han
      default: return nil
      }
    }
  }

  /// Above and below the baseline in em: the line box of Noto Sans CJK, the tallest of the
  /// fonts in use, is what a browser reports as the box of a text.
  package static let ascent = 1.16
  package static let descent = 0.29

  /// From baseline to baseline, so that two lines do not touch.
  var lineHeight: Double {
    (size * (Self.ascent + Self.descent)).rounded(.up)
  }

  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "0"..."9": 0.60
    case "A"..."Z": 0.74
    case "a"..."z": 0.58
    case "%": 0.96
    case " ", ".", ":", "(", ")", "/", "-": 0.34
    case ",": 0.46
    case "※": 1.14
    case "!"..."~": 0.74
    default: 1
    }
  }
}
