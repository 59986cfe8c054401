/// A heading of a page, for its table of contents.
package struct Heading: Hashable, Sendable, Codable {
  /// 1...6.
  package var level: Int
  /// What a reader sees, without markup.
  package var text: String
  /// The anchor, unique on the page.
  package var id: String
  /// From 1.
  package var line: Int

  package init(level: Int, text: String, id: String, line: Int) {
    self.level = level
    self.text = text
    self.id = id
    self.line = line
  }
}

extension MarkdownTree {
  /// The headings in reading order, with the text of links that were replaced.
  package var headings: [Heading] {
    headingNodes.map { entry in
      Heading(
        level: entry.level,
        text: visibleText(of: entry.node),
        id: entry.id,
        line: entry.line
      )
    }
  }

  /// Takes out headings below which nothing is left: another one of their level or above follows, or
  /// the end. The page's own title stays.
  package mutating func removeEmptySections() {
    let blocks = Dictionary(
      headingNodes.compactMap { entry in entry.node.parent.map { ($0, entry) } }
    ) { first, _ in first }
    /// The level of the heading that follows, 0 at the end; nil where something else does.
    var following: Int? = 0
    for block in document.root.children.reversed() {
      guard let heading = blocks[block] else {
        following = nil
        continue
      }
      if heading.level > 1, let next = following, next <= heading.level {
        headingNodes.removeAll { $0.node == heading.node }
        found.forget(Set(block.descendants))
        block.remove()
      } else {
        following = heading.level
      }
    }
  }

  /// The text of all leaves below a node.
  func visibleText(of node: CMarkNode) -> String {
    let parts = node.descendants.map { leaf in
      if let text = insertions.text(of: leaf) { return text }
      return switch leaf.kind {
      case .text, .code: leaf.literal
      case .softBreak, .lineBreak: " "
      default: ""
      }
    }
    return parts.joined()
  }
}
