/// Leads links within an article to the page on which their target is now.
struct AnchorLinks {
  /// The article's first page, by which all links name it.
  let page: PagePath
  /// The page of each anchor.
  let owners: [Substring: PagePath]

  /// `#q-3f9a1c20` and `…/report.html#q-3f9a1c20`, wherever they stand, with the name of the page that
  /// has the anchor.
  func rewritten(_ html: Markup, on path: PagePath) -> Markup {
    let parts = html.html.parts(between: "#")
    guard parts.count > 1 else { return html }
    let name = Self.name(of: page)
    var result = String(parts[0])
    for part in parts.dropFirst() {
      defer { result += "#" + part }
      guard let owner = owner(ofAnchorIn: part) else { continue }
      if result.hasSuffix("=\"") {
        if owner != path { result += Self.name(of: owner) }
      } else if owner != page, result.hasSuffix(name), Self.endsName(result.dropLast(name.count)) {
        result.removeLast(name.count)
        result += Self.name(of: owner)
      }
    }
    return Markup(trusted: result)
  }

  /// What follows `#` up to the end of the attribute or text, without a full stop behind it.
  private func owner(ofAnchorIn part: Substring) -> PagePath? {
    let anchor = part.prefix { $0 != "\"" && $0 != "<" && $0 != "&" && $0 != " " }
    return owners[anchor] ?? (anchor.last == "." ? owners[anchor.dropLast()] : nil)
  }

  private static func endsName(_ text: Substring) -> Bool {
    text.last == "/" || text.last == "\""
  }

  private static func name(of path: PagePath) -> String {
    String(path.path.split(separator: "/").last ?? "")
  }
}
