/// A piece of HTML that is safe to write into a page: text enters it escaped, or not at all.
package struct Markup: Hashable, Sendable, Codable {
  package private(set) var html: String

  package init() {
    html = ""
  }

  /// Plain text, escaped.
  package init(text: some StringProtocol) {
    html = Self.escaped(text)
  }

  /// HTML made elsewhere by code that escapes: a chart's SVG, rendered Markdown.
  package init(trusted html: String) {
    self.html = html
  }

  /// An element with escaped attribute values, in the order given; nil leaves an attribute out and
  /// an empty value writes its name alone.
  package static func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    _ content: Markup = Markup()
  ) -> Markup {
    void(name, attributes) + content + Markup(trusted: "</" + name + ">")
  }

  /// An element that has neither content nor end, such as `img`.
  package static func void(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:]
  ) -> Markup {
    var html = "<" + name
    for (name, value) in attributes {
      guard let value else { continue }
      html += value.isEmpty ? " " + name : " " + name + "=\"" + escaped(value) + "\""
    }
    return Markup(trusted: html + ">")
  }

  package static func element(
    _ name: String,
    _ attributes: KeyValuePairs<String, String?> = [:],
    text: some StringProtocol
  ) -> Markup {
    element(name, attributes, Markup(text: text))
  }

  package static func + (left: Markup, right: Markup) -> Markup {
    Markup(trusted: left.html + right.html)
  }

  package static func += (left: inout Markup, right: Markup) {
    left.html += right.html
  }

  package var isEmpty: Bool { html.isEmpty }

  /// The five characters that mean something in HTML text and quoted attributes, replaced; and NUL, which
  /// no HTML may hold and which ends texts in C.
  package static func escaped(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

extension Sequence<Markup> {
  /// One after the other, with the separator's text between them.
  package func joined(separator: String = "") -> Markup {
    Markup(trusted: map(\.html).joined(separator: Markup.escaped(separator)))
  }
}
