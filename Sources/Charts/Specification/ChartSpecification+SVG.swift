extension ChartSpecification {
  /// The chart for a page: `<svg class="w">` or `<svg class="n">`, without title text.
  ///
  /// Only classes of ``ChartStyle/css`` and no style attributes; rows with a link are links. The
  /// same specification always gives the same bytes.
  package func svg(_ variant: ChartVariant) -> String {
    let plot = kind.plot(words: words)
    return svg(variant, of: plot, describedAs: description(of: plot))
  }

  /// Both variants, one behind the other; what they share is made once.
  package var svgs: String {
    let plot = kind.plot(words: words)
    let description = description(of: plot)
    return ChartVariant.allCases.map { svg($0, of: plot, describedAs: description) }.joined()
  }

  private func svg(_ variant: ChartVariant, of plot: any Plot, describedAs description: String)
    -> String
  {
    let drawing = drawing(variant, of: plot)
    var writer = SVGWriter(id: id + "-" + variant.rawValue)
    writer.begin(
      drawing,
      attributes: [("class", variant.rawValue)],
      size: (drawing.width, drawing.height)
    )
    writer.head(drawing, title: accessibleTitle, description: description)
    writer.write(drawing.shapes)
    writer.end("svg")
    return writer.text
  }

  /// Plot and reading key; `isLinked` is false for files that are saved elsewhere.
  func drawing(_ variant: ChartVariant, of plot: any Plot, isLinked: Bool = true) -> Drawing {
    let isExposed = plot.isExposed
    var drawing = Drawing(variant, isExposed: isExposed, isLinked: isLinked, words: words)
    if plot.isEmpty {
      drawing.add(Label([.init(words.noData, .small)], x: 0, baseline: 20, in: variant))
      drawing.height = 32
      return drawing
    }
    plot.draw(in: &drawing)
    key(of: plot, drawing).draw(in: &drawing, top: drawing.height)
    drawing.height = drawing.height.rounded(.up)
    return drawing
  }

  func key(of plot: any Plot, _ drawing: Drawing) -> ReadingKey {
    ReadingKey(
      plot.swatchForm == nil ? [] : drawing.marks,
      words: words,
      variant: drawing.variant,
      form: plot.swatchForm ?? .bar,
      series: plot.swatchSeries
    )
  }
}

extension SVGWriter {
  /// The start tag of the outer element.
  mutating func begin(
    _ drawing: Drawing,
    attributes: [(StaticString, String)],
    size: (width: Double, height: Double)
  ) {
    let (width, height) = (size.width.coordinate, size.height.coordinate)
    begin(
      "svg",
      attributes + [
        ("viewBox", "0 0 \(width) \(height)"), ("width", width), ("height", height),
        ("role", drawing.isExposed ? "graphics-document" : "img"),
        ("aria-labelledby", "\(id)-t \(id)-d"),
      ]
    )
  }

  /// Title, description, style if any, and the definitions that fills refer to.
  mutating func head(
    _ drawing: Drawing,
    title: String,
    description: String,
    style: String? = nil
  ) {
    element("title", ("id", id + "-t"), text: title)
    element("desc", ("id", id + "-d"), text: description)
    if let style { element("style", text: style) }
    guard !drawing.paints.isEmpty else { return }
    begin("defs")
    for paint in drawing.paints { paint.write(in: id, to: &self) }
    end("defs")
  }
}
