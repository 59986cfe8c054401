/// A list that goes on on pages of its own.
struct PagedList {
  /// Where it begins.
  let page: PagePath
  /// The article's first page, after which the pages are named.
  let base: PagePath
  /// In addresses.
  let name: String
  /// What it is called; nil where nothing says.
  let title: String?
  /// Where it is found on its page.
  let anchor: String?

  /// Behind the rows on the first page; nil for parts that are not counted in rows.
  func turning(first: PageTurning.Rows?, count: Int) -> Markup {
    turning(count: count, current: 0).markup(rows: first)
  }

  /// The pages of parts that are cut already.
  func drafts(of parts: [Markup]) -> [ArticlePager.Draft] {
    parts.indices.map { index in
      draft(parts[index], rows: nil, number: index + 1, count: parts.count + 1)
    }
  }

  /// The rows of the first page with the way to the others, and the pages of the others.
  func pages(of list: LongList, from count: Int, notes: [ArticleLoad.Note])
    -> (first: Markup, others: [ArticlePager.Draft])
  {
    let slices = [0..<count] + slices(of: list, from: count, notes: notes)
    let total = list.count(list.rows.indices)
    let rows = slices.map { slice in
      PageTurning.Rows(
        first: list.count(0..<slice.lowerBound) + 1,
        last: list.count(0..<slice.upperBound),
        total: total
      )
    }
    let others = slices.indices.dropFirst().map { index in
      draft(list.markup(slices[index]), rows: rows[index], number: index, count: slices.count)
    }
    let first = list.markup(slices[0]) + turning(first: rows[0], count: slices.count)
    return (first, others)
  }

  /// As many rows a page as it may have.
  private func slices(of list: LongList, from start: Int, notes: [ArticleLoad.Note]) -> [Range<Int>]
  {
    var empty = ArticleLoad(notes: notes)
    empty.add(list.frame + PageTurning.weight)
    var slices: [Range<Int>] = []
    var begin = start
    var load = empty
    for index in list.rows.indices.dropFirst(start) {
      let next = load.adding(list.rows[index].piece)
      if index > begin, !next.weight.isWithinBudget {
        slices.append(begin..<index)
        begin = index
        load = empty.adding(list.rows[index].piece)
      } else {
        load = next
      }
    }
    return slices + [begin..<list.rows.count]
  }

  private func draft(_ markup: Markup, rows: PageTurning.Rows?, number: Int, count: Int)
    -> ArticlePager.Draft
  {
    let turning = turning(count: count, current: number)
    return ArticlePager.Draft(
      path: turning.pages[number],
      html: markup + turning.markup(rows: rows),
      place: turning.place(list: name, anchor: anchor)
    )
  }

  private func turning(count: Int, current: Int) -> PageTurning {
    PageTurning(
      title: title,
      pages: [page] + (1..<count).map { base.continuation(of: name, $0 + 1) },
      current: current
    )
  }
}
