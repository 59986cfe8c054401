/// The way from one page of a list or an article to the others.
struct PageTurning {
  /// What is parted; nil for the whole page.
  let title: String?
  /// All pages, the first included.
  let pages: [PagePath]
  /// Which of them this is, from 0.
  let current: Int

  /// Which rows a page has, from 1, of how many.
  struct Rows {
    var first: Int
    var last: Int
    var total: Int
  }

  /// What it adds to a page.
  static let weight = PageWeight(elements: 16, bytes: 1_400)

  /// Pages on each side of the current one to which there is a link, besides the first and the last.
  private static let neighbours = 2

  /// Which rows these are, and links to the pages.
  func markup(rows: Rows? = nil) -> Markup {
    let count = rows.map { Markup.element("p", text: InterfaceText.rows($0)) } ?? Markup()
    let links = [previous].compactMap { $0 } + numbers + [next].compactMap { $0 }
    return .element(
      "nav",
      ["class": "pages", "aria-label": InterfaceText.pagesLabel(title), "data-count": ""],
      count + .element("p", [:], links.joined(separator: " "))
    ) + Markup(trusted: "\n")
  }

  /// Which page this is, for its heading; nil for the first.
  func place(list: String?, anchor: String?) -> ArticlePart.Place? {
    guard current > 0 else { return nil }
    return ArticlePart.Place(
      title: title,
      list: list,
      anchor: anchor,
      number: current + 1,
      count: pages.count,
      first: pages[0],
      previous: pages[current - 1],
      next: current + 1 < pages.count ? pages[current + 1] : nil
    )
  }

  private var previous: Markup? {
    guard current > 0 else { return nil }
    return link(to: current - 1, InterfaceText.previousPage, rel: "prev")
  }

  private var next: Markup? {
    guard current + 1 < pages.count else { return nil }
    return link(to: current + 1, InterfaceText.nextPage, rel: "next")
  }

  /// 1 … 4 5 6 … 12.
  private var numbers: [Markup] {
    let near = (current - Self.neighbours)...(current + Self.neighbours)
    let shown = pages.indices.filter { $0 == 0 || $0 == pages.count - 1 || near.contains($0) }
    var result: [Markup] = []
    for (position, index) in shown.enumerated() {
      if position > 0, shown[position - 1] + 1 < index { result.append(Markup(text: "…")) }
      result.append(
        index == current
          ? .element("b", ["aria-current": "page"], text: String(index + 1))
          : link(to: index, String(index + 1), rel: nil)
      )
    }
    return result
  }

  private func link(to index: Int, _ text: String, rel: String?) -> Markup {
    .element("a", ["rel": rel, "href": pages[current].link(to: pages[index].path)], text: text)
  }
}
