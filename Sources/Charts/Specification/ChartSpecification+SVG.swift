extension ChartSpecification {
  /// The chart for a page: `<svg class="w">` or `<svg class="n">`, without title text.
  ///
  /// Only classes of ``ChartStyle/css`` and no style attributes; rows with a link are links. The
  /// same specification always gives the same bytes.
  package func svg(_ variant: ChartVariant) -> String {
    let plot = plot()
    var page = SVGWriter(id: id)
    write(variant, of: plot, describedAs: description(of: plot), to: &page)
    return page.text
  }

  /// Both variants, one behind the other; what they share is made once.
  package var svgs: String {
    let plot = plot()
    let description = description(of: plot)
    var page = SVGWriter(id: id, capacity: 14_000)
    for variant in ChartVariant.allCases {
      write(variant, of: plot, describedAs: description, to: &page)
    }
    return page.text
  }

  private func write(
    _ variant: ChartVariant,
    of plot: any Plot,
    describedAs description: String,
    to page: inout SVGWriter
  ) {
    let drawing = drawing(variant, of: plot)
    page.begin(
      drawing,
      attributes: [("class", variant.rawValue)],
      size: (drawing.width, drawing.height),
      title: accessibleTitle,
      description: description
    )
    page.append(drawing.writer)
    page.end("svg")
  }

  /// Plot and reading key; `isLinked` is false for files that are saved elsewhere.
  func drawing(_ variant: ChartVariant, of plot: any Plot, isLinked: Bool = true) -> Drawing {
    var drawing = Drawing(
      variant,
      id: id + "-" + variant.rawValue,
      isExposed: plot.isExposed,
      isLinked: isLinked,
      words: words
    )
    if plot.isEmpty {
      drawing.add(Label(words.noData, .small, x: 0, baseline: 20, in: variant))
      drawing.height = 32
      return drawing
    }
    plot.draw(in: &drawing)
    key(of: plot, drawing).draw(in: &drawing)
    drawing.height = drawing.height.rounded(.up)
    return drawing
  }

  func key(of plot: any Plot, _ drawing: borrowing Drawing) -> ReadingKey {
    ReadingKey(
      plot.swatchForm == nil ? ReadingMarks() : drawing.marks,
      variant: drawing.variant,
      form: plot.swatchForm ?? .bar,
      colour: plot.swatchColour
    )
  }
}
