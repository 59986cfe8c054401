/// A fenced code block: what stands behind its opening and between its marks.
package struct Fence: Hashable, Sendable {
  /// The words behind the opening marks, such as `chart`.
  package var info: String
  /// The lines between the marks, each with its line break, without the fence's own indentation.
  package var literal: String
  /// Where the opening marks stand; the first line of `literal` is the one below.
  package var position: MarkdownPosition

  package init(info: String, literal: String, position: MarkdownPosition) {
    self.info = info
    self.literal = literal
    self.position = position
  }
}

extension MarkdownTree {
  /// Puts ready HTML in the place of fenced code blocks, in reading order.
  ///
  /// - Parameter body: the HTML for a fence, written as it is; `nil` leaves the fence as code, and an
  ///   empty text nothing.
  package mutating func replaceFences(_ body: (Fence) throws -> String?) rethrows {
    var gone: Set<CMarkNode> = []
    defer { found.forget(gone) }
    for node in found.codeBlocks {
      guard let info = node.fenceInfo else { continue }
      let position = source.position(line: node.start.line, column: node.start.column)
      let fence = Fence(info: info, literal: node.literal, position: position)
      guard let html = try body(fence) else { continue }
      gone.insert(node)
      if html.isEmpty { node.remove() } else { insertions.replace(node, withBlock: html) }
    }
  }
}
