/// Ready HTML that takes the place of links and fences, held back until the page is rendered.
///
/// The library's table cells take no custom nodes and would drop them, so a text node keeps the
/// place: a number between two private-use characters, which no author's text contains since
/// ``MarkdownSource`` takes them out. Ready HTML may contain them, and is not looked at.
struct Insertions {
  private var inserted: [InlineHTML] = []
  private var numbers: [CMarkNode: Int] = [:]

  static let opening: Unicode.Scalar = "\u{10FFFC}"
  static let closing: Unicode.Scalar = "\u{10FFFD}"

  /// What a reader sees of a node that keeps a place; nil for every other node.
  func text(of node: CMarkNode) -> String? {
    numbers[node].map { inserted[$0].text }
  }

  /// Puts ready HTML in the place of an inline node.
  mutating func replace(_ node: CMarkNode, with inline: InlineHTML) {
    numbers[node.replace(withText: nextMark)] = inserted.count
    inserted.append(inline)
  }

  /// Puts ready HTML in the place of a block.
  mutating func replace(_ node: CMarkNode, withBlock html: String) {
    node.replace(withBlockHTML: nextMark)
    inserted.append(InlineHTML(html: html, text: ""))
  }

  private var nextMark: String {
    String(Self.opening) + String(inserted.count) + String(Self.closing)
  }

  /// The rendered page with the HTML where it belongs.
  func filled(_ html: String) -> String {
    guard !inserted.isEmpty else { return html }
    let parts = html.unicodeScalars.split(separator: Self.opening, omittingEmptySubsequences: false)
    let filled = parts.dropFirst().map { part in
      let digits = part.prefix { $0 != Self.closing }
      let number = Int(String(Substring(digits))) ?? 0
      return inserted[number].html + String(Substring(part.dropFirst(digits.count + 1)))
    }
    return String(Substring(parts[0])) + filled.joined()
  }
}
