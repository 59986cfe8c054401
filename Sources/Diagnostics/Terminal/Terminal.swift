/// The page on which a command prints for a person: how wide it is, and whether it shows styles.
///
/// What the terminal really is, the command line finds out; here it is a value.
package struct Terminal: Hashable, Sendable {
  /// In cells; a Chinese character takes two.
  package var columns: Int
  /// Whether styles may be written; false for files, pipes and where `NO_COLOR` is set.
  package var isStyled: Bool

  /// What terminals open with since the VT100.
  package static let usualColumns = 80
  /// Fewer cells hold no table; lines then run over.
  private static let leastColumns = 40

  package init(columns: Int = usualColumns, isStyled: Bool = false) {
    self.columns = max(columns, Self.leastColumns)
    self.isStyled = isStyled
  }

  /// The text in a style, or as it is.
  package func styled(_ text: String, _ style: Style) -> String {
    guard isStyled, !text.isEmpty else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }

  /// How a text is set off; the codes are those of ECMA-48, 8.3.117 (SGR), which terminals map to their
  /// own light or dark palette.
  package enum Style: String, Hashable, Sendable {
    case bold = "1"
    case faint = "2"
    case underlined = "1;4"
    case warning = "33"
    case heading = "1;36"
  }
}
