import Report

/// The links and anchors of pages that have been read before.
struct LinkMemory: Sendable {
  private var pages: [PagePath: Page] = [:]

  /// One page as it was read.
  struct Page: Sendable {
    var content: String
    /// In the order of the text.
    var links: [HTMLAttributes.Value]
    var anchors: Set<String>

    init(_ content: String) {
      self.content = content
      let values = HTMLAttributes.values(of: ["id", "href", "src"], in: content)
      links = values.filter { $0.name != "id" }
      anchors = Set(values.filter { $0.name == "id" }.map(\.value))
    }
  }

  /// All of the pages, read anew where their content is another than before; others are forgotten.
  mutating func read(_ contents: [PagePath: String]) -> [PagePath: Page] {
    let known = pages
    pages = Dictionary(
      uniqueKeysWithValues: contents.map { path, content in
        guard let page = known[path], page.content == content else { return (path, Page(content)) }
        return (path, page)
      }
    )
    return pages
  }
}
