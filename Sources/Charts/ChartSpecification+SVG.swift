extension ChartSpecification {
  /// The chart for a page: `<svg class="w">` or `<svg class="n">`, without title text.
  ///
  /// Only classes of ``ChartStyle/css`` and no style attributes; rows with a link are links. The
  /// same specification always gives the same bytes.
  package func svg(_ variant: ChartVariant) -> String {
    let drawing = drawing(variant)
    var writer = SVGWriter()
    writer.write(
      root(
        drawing,
        attributes: [("class", variant.rawValue)],
        size: (drawing.width, drawing.height),
        body: drawing.elements
      )
    )
    return writer.text
  }

  /// Plot and reading key.
  func drawing(_ variant: ChartVariant) -> Drawing {
    var drawing = Drawing(id: id + "-" + variant.rawValue, variant: variant)
    kind.draw(in: &drawing, isExposed: isExposed, words: words)
    if kind != .marks {
      let key = ReadingKey(drawing.marks, words: words, variant: variant, form: kind.swatchForm)
      key.draw(in: &drawing, top: drawing.height)
    }
    drawing.height = drawing.height.rounded(.up)
    return drawing
  }

  /// The outer element with title, description, style if any, and definitions.
  func root(
    _ drawing: Drawing,
    attributes: [SVGElement.Attribute],
    size: (width: Double, height: Double),
    style: String? = nil,
    body: [SVGElement]
  ) -> SVGElement {
    let ids = (title: drawing.id + "-t", description: drawing.id + "-d")
    let definitions = drawing.paints.map { $0.definition(in: drawing.id) }
    var head = [
      SVGElement(name: "title", attributes: [("id", ids.title)], text: accessibleTitle),
      SVGElement(name: "desc", attributes: [("id", ids.description)], text: accessibleDescription),
    ]
    if let style {
      head.append(SVGElement(name: "style", attributes: [], text: style))
      let paper = Box(left: 0, top: 0, right: size.width, bottom: size.height)
      head.append(.rect(paper, "sheet"))
    }
    if !definitions.isEmpty {
      head.append(SVGElement(name: "defs", attributes: [], children: definitions))
    }
    return SVGElement(
      name: "svg",
      attributes: attributes + [
        ("viewBox", "0 0 \(size.width.coordinate) \(size.height.coordinate)"),
        ("width", size.width.coordinate), ("height", size.height.coordinate),
        ("role", isExposed ? "graphics-document" : "img"),
        ("aria-labelledby", ids.title + " " + ids.description),
      ],
      children: head + body
    )
  }

  /// Whether rows are exposed one by one: where they have links of their own, and on timelines.
  var isExposed: Bool {
    switch kind {
    case .bars(let data, _), .dots(let data, _, _), .shares(let data, _, _):
      data.contains { $0.href != nil }
    case .time(let panels): panels.contains { $0.points.contains { $0.href != nil } }
    case .timeline: true
    case .marks: false
    }
  }
}

extension ChartKind {
  /// How a mark looks in the reading key.
  fileprivate var swatchForm: Swatch.Form {
    switch self {
    case .dots: .dot
    case .time: .segment
    case .bars, .shares, .timeline, .marks: .bar
    }
  }

  func draw(in drawing: inout Drawing, isExposed: Bool, words: ChartWords) {
    let variant = drawing.variant
    guard !isEmpty else {
      drawing.add(Label([.init(words.noData, .small)], x: 0, baseline: 20, in: variant))
      drawing.height = 32
      return
    }
    switch self {
    case .bars(let data, let order):
      let rows = RankedRows(data, order: order, variant: variant, words: words)
      BarPlot(rows, variant: variant, isExposed: isExposed).draw(in: &drawing)
    case .dots(let data, let domain, let order):
      let rows = RankedRows(data, order: order, variant: variant, words: words)
      DotPlot(rows, domain: domain, variant: variant, isExposed: isExposed).draw(in: &drawing)
    case .time(let panels):
      TimePlot(panels: panels, words: words, isExposed: isExposed).draw(in: &drawing)
    case .shares(let data, let rest, let order):
      let rows = RankedRows(data, order: order, variant: variant, words: words)
      SharePlot(rows, rest: rest, variant: variant, isExposed: isExposed).draw(in: &drawing)
    case .timeline(let lanes):
      TimelinePlot(lanes, variant: variant, words: words).draw(in: &drawing)
    case .marks:
      MarksPlot(words: words).draw(in: &drawing)
    }
  }

  var isEmpty: Bool {
    switch self {
    case .bars(let data, _), .dots(let data, _, _), .shares(let data, _, _): data.isEmpty
    case .time(let panels): panels.allSatisfy(\.points.isEmpty)
    case .timeline(let lanes): lanes.allSatisfy(\.entries.isEmpty)
    case .marks: false
    }
  }
}
