import GFM

/// A table or list that can go on on another page: its rows, and what stands around them.
struct LongList {
  /// In addresses.
  let name: String
  /// What it is called: by the heading above it, or as a chart; nil where nothing says.
  let title: String?
  /// Where it is found on its page.
  let anchor: String?
  /// Of the block that it is, or stands in: what is before and behind it, only on its own page.
  let lead: Range<Int>
  let trail: Range<Int>
  let rows: [Row]
  private let scan: MarkupScan
  private let opening: Range<Int>
  private let ending: Range<Int>
  private let bodies: [Body]
  /// Whether its items are numbered.
  private let isOrdered: Bool

  /// A row or item.
  struct Row {
    var range: Range<Int>
    var piece: ArticleFlow.Piece
    fileprivate var body: Int
  }

  /// Rows of a table that belong together, below a heading of their own where they have one.
  fileprivate struct Body {
    var opening: Range<Int>
    var heading: Range<Int>?
  }

  /// Nil for an element that is neither a list nor a table nor a chart with a table.
  init?(
    _ element: MarkupScan.Element,
    within block: Range<Int>,
    below heading: Heading?,
    in scan: MarkupScan,
    naming names: inout ListNames
  ) {
    let isFigure = element.name == "figure"
    guard let list = isFigure ? scan.table(ofFigure: element) : element,
      let parts = Parts(list, in: scan)
    else { return nil }
    let caption = isFigure ? scan.title(ofFigure: element) : nil
    let id = isFigure ? scan.attribute("id", of: element) : heading?.id
    name = names.take(id ?? "list")
    title = caption ?? heading?.text
    anchor = id
    lead = block.lowerBound..<list.range.lowerBound
    trail = list.range.upperBound..<block.upperBound
    rows = parts.rows
    bodies = parts.bodies
    opening = list.range.lowerBound..<parts.content.lowerBound
    ending = parts.content.upperBound..<list.range.upperBound
    isOrdered = list.name == "ol"
    self.scan = scan
  }

  /// What stands around the rows on the list's own page.
  var around: ArticleFlow.Piece {
    var piece = scan.piece(lead)
    let behind = scan.piece(trail)
    piece.weight += behind.weight + frame
    piece.citations += behind.citations
    return piece
  }

  /// What every part of the list weighs besides its rows.
  var frame: PageWeight {
    PageWeight(
      elements: scan.count(in: opening) + bodies.count,
      bytes: opening.count + ending.count + 200
    )
  }

  /// How many of some rows are no headings of groups.
  func count(_ some: Range<Int>) -> Int {
    some.count { rows[$0].range != bodies[rows[$0].body].heading }
  }

  /// Some of the rows as a list of their own; a group that goes on has its heading again.
  func markup(_ some: Range<Int>) -> Markup {
    var html = opening(some.lowerBound)
    var body: Int?
    for row in rows[some] {
      if row.body != body {
        if body != nil { html += closing }
        html += scan.text(bodies[row.body].opening)
        if let heading = bodies[row.body].heading, heading != row.range {
          html += scan.text(heading)
        }
        body = row.body
      }
      html += scan.text(row.range)
    }
    return Markup(trusted: html + closing + scan.text(ending) + "\n")
  }

  private var closing: String { bodies[0].opening.isEmpty ? "" : "</tbody>" }

  private func opening(_ first: Int) -> String {
    let text = scan.text(opening)
    guard isOrdered, first > 0 else { return String(text) }
    let start = text.firstRange(of: "start=\"").flatMap { mark in
      Int(text[mark.upperBound...].prefix { $0 != "\"" })
    }
    return "<ol start=\"\((start ?? 1) + first)\">"
  }
}

/// The rows of a list or table, and the range that holds them.
private struct Parts {
  var rows: [LongList.Row] = []
  var bodies: [LongList.Body] = []
  var content: Range<Int>

  init?(_ element: MarkupScan.Element, in scan: MarkupScan) {
    switch element.name {
    case "ul", "ol": self.init(list: element, in: scan)
    case "table": self.init(table: element, in: scan)
    case "div":
      let inner = scan.elements(in: element.content)
      guard inner.count == 1, inner[0].name == "table" else { return nil }
      self.init(table: inner[0], in: scan)
    default: return nil
    }
  }

  private init?(list: MarkupScan.Element, in scan: MarkupScan) {
    let items = scan.elements(in: list.content)
    guard !items.isEmpty, items.allSatisfy({ $0.name == "li" }) else { return nil }
    content = list.content
    bodies = [LongList.Body(opening: content.lowerBound..<content.lowerBound)]
    rows = items.map { LongList.Row(range: $0.range, piece: scan.piece($0.range), body: 0) }
  }

  private init?(table: MarkupScan.Element, in scan: MarkupScan) {
    let parts = scan.elements(in: table.content).filter { $0.name == "tbody" }
    guard let first = parts.first, let last = parts.last else { return nil }
    content = first.range.lowerBound..<last.range.upperBound
    for part in parts {
      let own = scan.elements(in: part.content)
      let isGroup = own.first.map { scan.attribute("class", of: $0) == "group" } ?? false
      rows += own.map {
        LongList.Row(range: $0.range, piece: scan.piece($0.range), body: bodies.count)
      }
      bodies.append(
        LongList.Body(
          opening: part.range.lowerBound..<part.content.lowerBound,
          heading: isGroup ? own.first?.range : nil
        )
      )
    }
  }
}

extension MarkupScan {
  /// The table of a chart's numbers, as ``ChartFrame`` writes it: within its tools, to be unfolded.
  fileprivate func table(ofFigure figure: Element) -> Element? {
    let tools = elements(in: figure.content).last { $0.name == "div" }
    let details = tools.flatMap { elements(in: $0.content).first { $0.name == "details" } }
    return details.flatMap { elements(in: $0.content).last { $0.name == "div" } }
  }

  fileprivate func title(ofFigure figure: Element) -> String? {
    let caption = elements(in: figure.content).first { $0.name == "figcaption" }
    let heading = caption.flatMap { elements(in: $0.content).first { $0.name == "h3" } }
    return heading.map { plainText($0.content) }
  }
}
