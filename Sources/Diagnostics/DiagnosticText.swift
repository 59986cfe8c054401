/// Diagnostics as people read them: each with the line it is about and a caret below the place.
///
/// ```text
/// Templates/pages/talent.md:9:6: error: no place ‘上嗨’ [unknown-place]
///  9 | 上海有[](fact:上嗨/ai-talent)。
///    |       ^
///   help: write `上海`
/// ```
package struct DiagnosticText: Sendable {
  /// Whether severities and carets are coloured (ECMA-48, select graphic rendition).
  private let isColored: Bool
  /// The text of a file, by its path in the project; nil where there is none to show.
  private let text: @Sendable (String) -> String?

  package init(
    isColored: Bool = false,
    text: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.isColored = isColored
    self.text = text
  }

  /// The diagnostic with its excerpt, without a line break at the end.
  package func text(of diagnostic: Diagnostic) -> String {
    let severity = painted(diagnostic.severity.rawValue + ":", diagnostic.severity.color)
    let message = TerminalText.printable(diagnostic.message)
    let place = painted(TerminalText.printable(diagnostic.location.description) + ":", .bold)
    var lines = ["\(place) \(severity) \(message) [\(diagnostic.id)]"]
    lines += excerpt(of: diagnostic)
    if let help = diagnostic.help { lines.append("  help: " + TerminalText.printable(help)) }
    return lines.joined(separator: "\n")
  }

  private func excerpt(of diagnostic: Diagnostic) -> [String] {
    guard let text = text(diagnostic.location.file),
      let excerpt = SourceExcerpt(of: diagnostic, in: text)
    else { return [] }
    let number = String(excerpt.line)
    let (before, marked) = excerpt.columns
    let caret = "^" + String(repeating: "~", count: marked - 1)
    let margin = String(repeating: " ", count: number.count + 1)
    return [
      " \(number) | \(excerpt.text)",
      "\(margin) | " + String(repeating: " ", count: before)
        + painted(caret, diagnostic.severity.color),
    ]
  }

  private func painted(_ text: String, _ color: Color) -> String {
    isColored ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
  }

  /// Parameters of SGR.
  fileprivate enum Color: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
    case cyan = "1;36"
  }
}

extension Severity {
  fileprivate var color: DiagnosticText.Color {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
