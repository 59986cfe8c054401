/// Where in its language a tag stands.
enum TemplatePlace: Hashable, Sendable {
  case plain
  /// In text or in an attribute between quotes.
  case html
  /// At the beginning of an attribute that holds an address.
  case htmlAddress
  /// Behind the `=` of an attribute without quotes.
  case htmlUnquoted
  case markdown
  case markdownCode
  /// In a fenced block, whose YAML is read later.
  case block(isQuoted: Bool)

  /// The text so that nothing in it can be read as markup here; `nil` where that cannot be.
  func escaped(_ text: String) -> String? {
    switch self {
    case .plain: text
    case .html: Markup.escaped(text)
    case .htmlAddress: Self.isHarmlessAddress(text) ? Markup.escaped(text) : nil
    case .htmlUnquoted: nil
    case .markdown: Self.markdown(text)
    case .markdownCode: Self.isHarmlessCode(text) ? text : nil
    case .block(isQuoted: true): Self.quotedYAML(text)
    case .block(isQuoted: false): Self.isHarmlessYAML(text) ? text : nil
    }
  }

  /// What to do where `escaped(_:)` has no answer.
  var help: String {
    switch self {
    case .plain, .html, .markdown: "use another value"
    case .htmlAddress: "addresses are relative, or begin with https:, http: or mailto:"
    case .htmlUnquoted: "put the attribute's value between double quotes"
    case .markdownCode: "put the tag outside of the code"
    case .block: "put the value with its tag between double quotes"
    }
  }

  /// Escapes every ASCII mark by a backslash and every ASCII space and control by an entity: then a
  /// value can neither begin a block, end a line or a table cell, nor part an address (CommonMark
  /// 0.31, sections 2.4 and 2.5; NUL becomes U+FFFD, section 2.3).
  private static func markdown(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0: result.append("\u{FFFD}")
      case 0x01...0x20, 0x7F: result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
      case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E:
        result.append("\\")
        result.append(scalar)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Nothing can be escaped in code: what would end it or part a table cell has no form there.
  private static func isHarmlessCode(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { !"`|".unicodeScalars.contains($0) && $0.value >= 0x20 }
  }

  /// Whether a plain scalar of YAML 1.1 keeps the text as it is, in `[…]` too: letters, digits,
  /// marks beyond ASCII, and within the text `-`, `@` and single spaces.
  private static func isHarmlessYAML(_ text: String) -> Bool {
    guard let first = text.first, text.last != " ", !"-@ ".contains(first) else { return false }
    return !text.contains("  ")
      && text.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z", "_", ".", "/", "-", "@", " ": true
        default: scalar.value > 0xA0 && !scalar.properties.isWhitespace && scalar != "\u{FEFF}"
        }
      }
  }

  /// Escapes for a double-quoted scalar of YAML (1.1, section 5.7).
  private static func quotedYAML(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        result.append("\\")
        result.append(scalar)
      case 0...0x1F, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        let code = "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        result.append(contentsOf: code.unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether an address has no scheme, or one that runs nothing. Browsers drop line breaks in a
  /// scheme, which is why it has to match as a whole.
  private static func isHarmlessAddress(_ text: String) -> Bool {
    let head = text.prefix { !"/?#".contains($0) }
    guard let colon = head.firstIndex(of: ":") else { return true }
    return ["http", "https", "mailto"].contains(head[..<colon].lowercased())
  }
}
