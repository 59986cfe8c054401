import GFM

/// Deals an article's blocks out to pages, with every list cut as short as can be: one page, or more
/// where the article is too long even so.
struct ArticleSpreads {
  let flow: ArticleFlow
  let notes: [ArticleLoad.Note]

  /// The rows of a list that stand on its page however long the page is: so many, or fewer where these
  /// weigh more than a share of the page, but one.
  private static let fewestRows = 8
  private static let fewestShare = PageWeight.most.share / 6

  /// What each page has, by indices of blocks, in order; never empty.
  var spreads: [Range<Int>] {
    guard weight(of: flow.blocks.indices) > PageWeight.most.share else {
      return [flow.blocks.indices]
    }
    var spreads: [Range<Int>] = []
    var start = 0
    for unit in units {
      let reserve = spreads.isEmpty ? Self.contents(of: flow).share : PageTurning.weight.share
      let most = PageWeight.most.share - reserve
      if unit.lowerBound > start, weight(of: start..<unit.upperBound) > most {
        spreads.append(start..<unit.lowerBound)
        start = unit.lowerBound
      }
    }
    return spreads + [start..<flow.blocks.count]
  }

  /// The links to all sections that the first page may need.
  static func contents(of flow: ArticleFlow) -> PageWeight {
    let sections = flow.blocks.compactMap(\.heading).filter { $0.level <= 2 }
    return sections.reduce(PageTurning.weight) { sum, heading in
      sum + PageWeight(elements: 1, bytes: 70 + 2 * heading.id.utf8.count + heading.text.utf8.count)
    }
  }

  /// What is not parted where it can be helped: sections, and the blocks of one that is too long for a
  /// page, each with the headings before it.
  private var units: [Range<Int>] {
    var sections: [Range<Int>] = []
    for index in flow.blocks.indices {
      let begins = flow.blocks[index].heading.map { $0.level <= 2 } ?? false
      if begins || sections.isEmpty {
        sections.append(index..<(index + 1))
      } else {
        sections[sections.count - 1] = sections[sections.count - 1].lowerBound..<(index + 1)
      }
    }
    return sections.flatMap { section in
      weight(of: section) > PageWeight.most.share ? blocks(of: section) : [section]
    }
  }

  private func blocks(of section: Range<Int>) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = section.lowerBound
    for index in section where flow.blocks[index].heading == nil {
      // What a block has left for further pages is told right behind it.
      if flow.blocks[index].rest != nil, let last = units.indices.last {
        units[last] = units[last].lowerBound..<(index + 1)
      } else {
        units.append(start..<(index + 1))
      }
      start = index + 1
    }
    if start < section.upperBound { units.append(start..<section.upperBound) }
    return units
  }

  private func weight(of blocks: Range<Int>) -> Int {
    load(of: blocks, cuttingAt: 0).weight.share
  }

  /// What some blocks weigh on a page where no list has more than some weight of rows.
  func load(of blocks: Range<Int>, cuttingAt most: Int) -> ArticleLoad {
    var load = ArticleLoad(notes: notes)
    for block in flow.blocks[blocks] {
      if block.rest != nil { load.add(PageTurning.weight) }
      guard let list = block.list else {
        load.add(block.piece)
        continue
      }
      let rows = Self.rows(of: list, within: most)
      load.add(list.around)
      if rows < list.rows.count { load.add(PageTurning.weight) }
      for row in list.rows.prefix(rows) { load.add(row.piece) }
    }
    return load
  }

  /// How many rows of a list stand on its page where it may have some weight.
  static func rows(of list: LongList, within most: Int) -> Int {
    var sum = 0
    let fitting = list.rows.prefix { row in
      sum += row.piece.weight.share
      return sum <= most
    }.count
    var least = 0
    let few = list.rows.prefix(fewestRows).prefix { row in
      least += row.piece.weight.share
      return least <= fewestShare
    }.count
    let count = max(fitting, few, min(1, list.rows.count))
    // Not worth a page.
    return list.rows.count - count == 1 && list.rows[count].piece.weight.share < fewestShare / 4
      ? list.rows.count : count
  }
}
