import Diagnostics

/// A policy title in the form in which two writings of it are equal.
///
/// Left out are what texts add or lose: the place in front (北京市…, or a bare 市… where the name was
/// lost), brackets at the end with years or 征求意见稿, quotation marks, dashes, spaces.
package struct PolicyTitle: Hashable, Sendable {
  /// The characters that remain.
  package var core: String

  /// - Parameters:
  ///   - title: with or without 《》.
  ///   - places: names that may stand in front; the longest that does is left out.
  package init(_ title: String, places: NamePrefixes = NamePrefixes([])) {
    var rest = Self.withoutTrailingBrackets(title)
    if let name = places.longest(of: rest) { rest.removeFirst(name.count) }
    let level = rest.first.map(String.init) ?? ""
    if ["市", "省", "区", "县"].contains(level) { rest.removeFirst() }
    core = String(rest.unicodeScalars.filter { $0.properties.isAlphabetic || $0.isDigit })
  }

  /// The title without brackets at its end: …若干措施(2023-2025年)(征求意见稿) → …若干措施.
  package static func withoutTrailingBrackets(_ title: String) -> String {
    // Most titles have neither brackets nor white space.
    guard title.unicodeScalars.contains(where: { isDropped($0) || $0 == ")" || $0 == "）" }) else {
      return title
    }
    var rest = Array(title.unicodeScalars).filter { !isDropped($0) }[...]
    while let last = rest.last, last == ")" || last == "）",
      let open = rest.lastIndex(where: { $0 == "(" || $0 == "（" })
    {
      rest = rest[..<open]
    }
    return String(scalars: rest)
  }

  /// Title marks and the white space of line breaks and justified lines.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "《", "》", " ", "\t", "\n", "\r", "\u{A0}", "\u{3000}": true
    default: false
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
