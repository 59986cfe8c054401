/// Text widths without a browser, deliberately high, so that a layout holds in every font.
///
/// Widths in em are those of `docs/design-language.md` §4, where they are compared with Noto Sans
/// CJK SC, Arial and DejaVu Sans.
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
    let ems = text.unicodeScalars.reduce(0) { $0 + Self.width(of: $1) }
    return ems * size * (isBold ? 1.05 : 1)
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
    case " ", ".", ",", ":", "(", ")", "/", "-": 0.34
    case "!"..."~": 0.74
    default: 1
    }
  }
}
