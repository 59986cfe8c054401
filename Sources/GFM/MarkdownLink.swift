/// A link or an image of a page.
package struct MarkdownLink: Hashable, Sendable {
  package var isImage: Bool
  /// The address as written, before any percent encoding.
  package var url: String
  package var title: String
  /// What a reader sees, without markup; of an image the text in its place.
  package var text: String
  /// Where its `[` or `!` stands.
  package var position: MarkdownPosition

  package init(
    isImage: Bool,
    url: String,
    title: String,
    text: String,
    position: MarkdownPosition
  ) {
    self.isImage = isImage
    self.url = url
    self.title = title
    self.text = text
    self.position = position
  }
}

/// Ready HTML that stands inside a line of text.
package struct InlineHTML: Hashable, Sendable {
  /// Written as it is: whatever comes from a source must be escaped in it.
  package var html: String
  /// What a reader sees of it, for headings in a table of contents.
  package var text: String

  package init(html: String, text: String) {
    self.html = html
    self.text = text
  }
}

extension MarkdownTree {
  /// All links and images, in reading order.
  package var links: [MarkdownLink] {
    found.links.map { link($0) }
  }

  /// Gives links and images other addresses, such as a relative one seen from the page's folder.
  ///
  /// - Parameter body: the new address; `nil` keeps the old one.
  package mutating func rewriteLinks(_ body: (MarkdownLink) throws -> String?) rethrows {
    for node in found.links {
      if let url = try body(link(node)) { node.setURL(url) }
    }
  }

  /// Puts ready HTML in the place of the links of one scheme, in reading order.
  ///
  /// - Parameters:
  ///   - scheme: without the colon, such as `fact`.
  ///   - body: the HTML for a link; `nil` leaves the link as it is.
  package mutating func replaceLinks(
    scheme: String,
    _ body: (MarkdownLink) throws -> InlineHTML?
  ) rethrows {
    let prefix = scheme + ":"
    try replace({ $0.kind == .link && $0.url.hasPrefix(prefix) }, body)
  }

  /// Puts ready HTML in the place of images, in reading order.
  ///
  /// - Parameter body: the HTML for an image; `nil` leaves the image as it is.
  package mutating func replaceImages(_ body: (MarkdownLink) throws -> InlineHTML?) rethrows {
    try replace({ $0.kind == .image }, body)
  }

  private mutating func replace(
    _ isMeant: (CMarkNode) -> Bool,
    _ body: (MarkdownLink) throws -> InlineHTML?
  ) rethrows {
    // What stands within a replaced node is freed with it, an image in the text of an image too.
    var freed: Set<CMarkNode> = []
    defer { found.forget(freed) }
    for node in found.links where !freed.contains(node) && isMeant(node) {
      guard let inline = try body(link(node)) else { continue }
      freed.formUnion(node.descendants)
      for node in node.descendants { places[node] = nil }
      insertions.replace(node, with: inline)
    }
  }

  private func link(_ node: CMarkNode) -> MarkdownLink {
    MarkdownLink(
      isImage: node.kind == .image,
      url: node.url,
      title: node.title,
      text: visibleText(of: node),
      position: places[node]?.position ?? MarkdownPosition(line: 1, column: 1)
    )
  }
}
