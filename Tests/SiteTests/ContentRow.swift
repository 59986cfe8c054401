import Model
import Testing

/// One figure of the Content table of `docs/design-language.md` §3: how and where it must stand.
struct ContentRow: Sendable {
  /// As printed, hedge word and unit included.
  var figure: String
  /// The id, or several with `|` between where readings may differ.
  var place: String
  var metric: String
  /// In readers' words, 推断 included where the table asks for it; nil where the sources name none
  /// and the page may say 日期未载 or date it by its source.
  var period: String?
  var badge: String
  var hedge: String
  /// A word that must stand beside the figure, such as 归属存疑.
  var mark: String?
  /// The beginnings of the sources' names.
  var sources: [String]
  var pages: [String]

  init(
    _ figure: String,
    _ place: String,
    _ metric: String,
    _ period: String?,
    _ badge: String = "单源",
    hedge: String = "exact",
    mark: String? = nil,
    from sources: String...,
    on pages: [String]
  ) {
    self.figure = figure
    self.place = place
    self.metric = metric
    self.period = period
    self.badge = badge
    self.hedge = hedge
    self.mark = mark
    self.sources = sources
    self.pages = pages
  }

  /// The characters that the cited sentence must contain: digits with their scale, else all.
  var number: String {
    let digits = figure.drop { !$0.isDigit }.prefix { $0.isDigit || $0 == "." || $0 == "/" }
    return digits.isEmpty ? figure : String(digits)
  }
}

extension ContentRow: CustomTestStringConvertible {
  var testDescription: String { "\(place)/\(metric) \(figure) \(period ?? "undated")" }
}

extension ContentRow {
  /// What is wrong with the figure on a page; empty where it stands as the table has it.
  func problems(on path: String, of site: BuiltSite) -> [String] {
    let pages = site.pages(of: path)
    guard !pages.isEmpty else { return ["there is no page \(path)"] }
    let blocks = pages.flatMap { page in
      site.blocks[page.path, default: []].filter { block in
        block.figures.contains { isMeant($0, on: page, of: path, in: block, of: site) }
      }
    }
    guard !blocks.isEmpty else { return ["‘\(figure)’ does not stand on \(path)"] }
    let lists = blocks.map { problems(of: $0, of: site).map { "\(path): \($0)" } }
    return lists.contains([]) ? [] : lists.min { $0.count < $1.count } ?? []
  }

  private func isMeant(
    _ shown: FigureBlock.Figure,
    on page: HTMLPage,
    of path: String,
    in block: FigureBlock,
    of site: BuiltSite
  ) -> Bool {
    guard shown.hedge == hedge, states(shown.text) else { return false }
    return site.claims(at: shown.claim).contains { claim in
      place.split(separator: "|").contains { $0 == claim.place.id } && claim.metric.id == metric
        && (path == "places/\(claim.place.id).html" || block.text.contains(claim.place.name)
          || page.root.all("h1").first?.text == claim.metric.name)
    }
  }

  /// 348家 stands in 348家, not in 1348家.
  private func states(_ text: String) -> Bool {
    text.ranges(of: figure).contains { range in
      !(text[..<range.lowerBound].last.map { $0.isDigit || $0 == "." } ?? false)
    }
  }

  private func problems(of block: FigureBlock, of site: BuiltSite) -> [String] {
    var problems: [String] = []
    let isDated = period.map(block.states) ?? block.text.contains(#/[0-9]年|日期未载/#)
    if !isDated { problems.append("no period ‘\(period ?? "any")’ in ‘\(block.text)’") }
    if !block.badges.contains(badge) {
      problems.append("badge \(block.badges.joined(separator: ", ")), not \(badge)")
    }
    if let mark, !block.text.contains(mark) { problems.append("no mark \(mark)") }
    for source in sources where !isCited(source, in: block, of: site) {
      problems.append("no citation leads to a marked sentence of \(source) with ‘\(number)’")
    }
    return problems
  }

  private func isCited(_ source: String, in block: FigureBlock, of site: BuiltSite) -> Bool {
    block.citations.contains { citation in
      guard citation.path.hasPrefix("sources/" + source) else { return false }
      let mark = site.pages[citation.path]?.root.first(id: citation.anchor)
      return mark?.name == "mark" && mark?.text.contains(number) ?? false
    }
  }
}
