/// A Markdown text as a tree: read it, put ready HTML in the place of fences and links, render it.
///
/// GitHub's dialect with tables, task lists and footnotes, mended for Chinese: emphasis beside
/// Chinese marks works, a line break inside a Chinese sentence leaves no space. HTML in the text is
/// never written. Owns C memory, so it has one owner and is not `Sendable`.
package struct MarkdownTree: ~Copyable {
  let document: CMarkDocument
  let source: MarkdownSource
  /// Where links, images and runs of text stand.
  var places: [CMarkNode: NodePlace]
  var found: FoundNodes
  /// What took the place of links.
  var insertions = Insertions()
  var headingNodes: [HeadingNode]

  /// What the author has to know about the text, in the order of lines.
  package let issues: [GFMIssue]

  /// Parses a text and gives every heading an id.
  ///
  /// - Throws: the first limit that the text exceeds; see `MarkdownLimits`.
  /// - Complexity: O(*n*) in the length of the text.
  package init(parsing text: String) throws(GFMIssue) {
    source = try MarkdownSource(text)
    document = CMarkDocument(parsing: source.text)
    let nodes = document.root.descendants
    source.restoreStrings(of: nodes)
    (found, places) = InlineLocator.places(of: nodes, in: source)
    let omissions = RawHTML.remove(found.html, places: places)
    let rows = TableRows.issues(in: found.tableRows, of: source)
    if !found.softBreaks.isEmpty { SoftBreaks.join(below: document.root) }
    let (headings, repeats) = HeadingID.assign(to: found.headings)
    headingNodes = headings
    issues = (omissions + rows + repeats).sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The version of the C library, which is no part of the program.
  package static var libraryVersion: String { CMarkDocument.libraryVersion }

  /// The page's HTML, without frame; ends with a line break unless it is empty.
  package borrowing func html() -> String {
    insertions.filled(document.html())
  }
}

extension MarkdownSource {
  /// Takes the marks of the repair out of every string of a parsed document.
  fileprivate func restoreStrings(of nodes: [CMarkNode]) {
    guard !isUnmarked else { return }
    for node in nodes {
      switch node.kind {
      case .text, .code, .htmlInline, .htmlBlock:
        let literal = node.literal
        if isMarked(literal) { node.setLiteral(restored(literal)) }
      case .codeBlock:
        node.setLiteral(restored(node.literal))
        if let info = node.fenceInfo { node.setFenceInfo(restored(info)) }
      case .link, .image:
        node.setURL(restored(node.url))
        node.setTitle(restored(node.title))
      default: break
      }
    }
  }
}
