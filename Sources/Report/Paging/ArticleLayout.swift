import GFM

/// Fills pages with the blocks of an article, and further pages with the rows of its long lists.
struct ArticleLayout {
  let page: PagePath
  let flow: ArticleFlow
  let notes: [ArticleLoad.Note]
  let rests: [String: PageRest]

  private typealias Draft = ArticlePager.Draft

  /// The pages of the article, each with those of its lists behind it.
  func drafts(of spreads: [Range<Int>]) -> [ArticlePager.Draft] {
    let paths = spreads.indices.map { $0 == 0 ? page : page.continuation(of: nil, $0 + 1) }
    return spreads.indices.flatMap { index -> [Draft] in
      let contents = index == 0 ? ArticleSpreads.contents(of: flow) : PageWeight()
      var drafts = drafts(
        of: spreads[index],
        on: paths[index],
        reserving: paths.count == 1 ? PageWeight() : PageTurning.weight + contents
      )
      drafts[0].headings = flow.blocks[spreads[index]].compactMap(\.heading)
      guard paths.count > 1 else { return drafts }
      let turning = PageTurning(title: nil, pages: paths, current: index)
      drafts[0].place = turning.place(list: nil, anchor: nil)
      if index == 0 { drafts[0].html += links(to: Array(zip(spreads, paths).dropFirst())) }
      drafts[0].html += turning.markup()
      return drafts
    }
  }

  /// Links to the sections on the pages that follow, under the anchors that these have.
  private func links(to spreads: [(Range<Int>, PagePath)]) -> Markup {
    let links = spreads.flatMap { blocks, path in
      flow.blocks[blocks].compactMap(\.heading).filter { $0.level <= 2 }.map { heading in
        let target = page.link(to: path.path) + "#" + heading.id
        return Markup.element("a", ["id": heading.id, "href": target], text: heading.text)
      }
    }
    guard !links.isEmpty else { return Markup() }
    let words = Markup(text: InterfaceText.restOfPage + InterfaceText.of)
    return .element(
      "p",
      ["class": "rest", "data-count": ""],
      words + links.joined(separator: InterfaceText.comma) + Markup(text: InterfaceText.stop)
    )
  }

  /// A page with the beginnings of its lists, as long as it may be, then the pages of the lists.
  private func drafts(
    of blocks: Range<Int>,
    on path: PagePath,
    reserving reserve: PageWeight
  ) -> [ArticlePager.Draft] {
    let most = mostWeight(of: blocks, reserving: reserve)
    var own = Markup()
    var more: [ArticlePager.Draft] = []
    for index in blocks {
      let block = flow.blocks[index]
      if let name = block.rest, let rest = rests[name] {
        let heading = flow.blocks[..<index].last { $0.heading != nil }?.heading
        let paged = PagedList(
          page: path,
          base: page,
          name: name,
          title: heading?.text,
          anchor: heading?.id
        )
        own += paged.turning(first: nil, count: rest.parts.count + 1)
        more += paged.drafts(of: rest.parts)
      } else if let list = block.list,
        case let count = ArticleSpreads.rows(of: list, within: most), count < list.rows.count
      {
        let paged = PagedList(
          page: path,
          base: page,
          name: list.name,
          title: list.title,
          anchor: list.anchor
        )
        let (first, others) = paged.pages(of: list, from: count, notes: notes)
        own += Markup(trusted: String(flow.scan.text(list.lead))) + first
        own += Markup(trusted: String(flow.scan.text(list.trail)))
        more += others
      } else {
        own += Markup(trusted: String(flow.scan.text(block.range)))
      }
    }
    return [Draft(path: path, html: own)] + more
  }

  /// How much of each list a page may have; lists that are shorter leave room to the others.
  private func mostWeight(of blocks: Range<Int>, reserving reserve: PageWeight) -> Int {
    let spreads = ArticleSpreads(flow: flow, notes: notes)
    func fits(_ most: Int) -> Bool {
      var load = spreads.load(of: blocks, cuttingAt: most)
      load.add(reserve)
      return load.weight.share <= PageWeight.most.share
    }
    var low = 0
    var high = PageWeight.most.share * 2
    if fits(high) { return high }
    while high - low > 1 {
      let middle = (low + high) / 2
      if fits(middle) { low = middle } else { high = middle }
    }
    return low
  }
}
