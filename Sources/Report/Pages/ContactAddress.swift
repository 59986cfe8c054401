/// Where readers can write to: an e-mail address or a page of the web.
package struct ContactAddress: Hashable, Sendable, Codable {
  /// As links have it: `mailto:` or a web address.
  package let link: String
  /// As readers see it.
  package let text: String

  /// Reads `someone@example.org` or `https://example.org/contact`; nil for anything else.
  package init?(_ text: String) {
    let isPlain = text.unicodeScalars.allSatisfy { scalar in
      !scalar.properties.isWhitespace && !"\"'<>\\".unicodeScalars.contains(scalar)
    }
    guard isPlain else { return nil }
    self.text = text
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      guard text.count > scheme.count else { return nil }
      link = text
      return
    }
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts.contains(where: \.isEmpty), parts[1].contains("."),
      !text.contains(where: { ":/?#&%".contains($0) })
    else { return nil }
    link = "mailto:" + text
  }
}
