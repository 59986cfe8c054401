/// The nodes of a document with which something is done, each kind in reading order, so that one walk finds all.
///
/// Whoever takes nodes out of the document says so: a node must not be used when it is gone.
struct FoundNodes {
  private(set) var headings: [CMarkNode] = []
  private(set) var codeBlocks: [CMarkNode] = []
  /// Links and images.
  private(set) var links: [CMarkNode] = []
  /// Blocks and inline.
  private(set) var html: [CMarkNode] = []
  private(set) var softBreaks: [CMarkNode] = []
  /// Tables, each before its rows.
  private(set) var tableRows: [CMarkNode] = []

  mutating func add(_ node: CMarkNode, _ kind: CMarkKind) {
    switch kind {
    case .heading: headings.append(node)
    case .codeBlock: codeBlocks.append(node)
    case .link, .image: links.append(node)
    case .htmlBlock, .htmlInline: html.append(node)
    case .softBreak: softBreaks.append(node)
    case .table, .tableRow: tableRows.append(node)
    default: break
    }
  }

  mutating func forget(_ gone: Set<CMarkNode>) {
    links.removeAll(where: gone.contains)
    codeBlocks.removeAll(where: gone.contains)
  }
}
