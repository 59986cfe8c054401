/// A row, card or list item of a page that shows figures, with all that must stand beside them.
struct FigureBlock: Sendable {
  let text: String
  let figures: [Figure]
  let badges: [String]
  /// Where the citation markers lead: source page and anchor.
  let citations: [Citation]

  struct Figure: Hashable, Sendable {
    var text: String
    /// `SOURCE:OFFSET`
    var claim: String
    var hedge: String
  }

  struct Citation: Hashable, Sendable {
    var path: String
    var anchor: String
  }

  /// The blocks of a page with at least one figure.
  static func all(on page: HTMLPage) -> [FigureBlock] {
    let elements = Dictionary(
      page.root.all(attribute: "id").map { ($0.attributes["id"] ?? "", $0) }
    ) { first, _ in first }
    let cards = page.root.all(class: "kf").flatMap { $0.all("div") }
    return (page.root.all("tr") + page.root.all("li") + cards).compactMap { element in
      let block = FigureBlock(element, on: page, elements: elements)
      return block.figures.isEmpty ? nil : block
    }
  }

  private init(_ element: HTMLElement, on page: HTMLPage, elements: [String: HTMLElement]) {
    text = element.pieces.joined(separator: " ")
    figures = element.all(attribute: "data-claim").map { figure in
      Figure(
        text: figure.text,
        claim: figure.attributes["data-claim"] ?? "",
        hedge: figure.attributes["data-hedge"] ?? "exact"
      )
    }
    badges = element.all(class: "badge").map(\.text)
    citations = element.all(attribute: "popovertarget").compactMap { button in
      let popover = button.attributes["popovertarget"].flatMap { elements[$0] }
      guard let link = popover?.all("a").first?.attributes["href"] else { return nil }
      let target = page.target(of: link)
      return Citation(path: target.path, anchor: target.anchor ?? "")
    }
  }

  /// Whether the period stands here in these words: 2023年 does not stand in 2023年7月 nor in
  /// 2016—2023年. With … at its end, a finer one will do.
  func states(period: String) -> Bool {
    let isOpen = period.hasSuffix("…")
    return text.ranges(of: isOpen ? String(period.dropLast()) : period).contains { range in
      let before = text[..<range.lowerBound].last
      let after = text[range.upperBound...].first
      return !(before.map { $0.isDigit || $0 == "—" } ?? false)
        && (isOpen || !(after.map { $0.isDigit || $0 == "—" } ?? false))
    }
  }
}

extension Character {
  var isDigit: Bool { ("0"..."9").contains(self) }
}
