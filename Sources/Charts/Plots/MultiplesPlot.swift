import Quantities

/// Small multiples: panels of ranked rows in one order, each with a scale of its own.
struct MultiplesPlot: Plot {
  private let panels: [(title: String, ranked: RankedRows, plot: any Plot)]

  /// Between two panels, in px.
  private static let gap = (beside: 28.0, below: 18.0)

  init(_ facets: [Facet], words: ChartWords) {
    panels = facets.filter { !$0.data.isEmpty }.map { facet in
      let ranked = RankedRows(facet.data, order: .given, words: words)
      let unit = ranked.unit.map { "（\($0.symbol)）" } ?? ""
      let plot: any Plot =
        facet.domain.map { DotPlot(ranked, domain: $0) } ?? BarPlot(ranked)
      return (facet.title + unit, ranked, plot)
    }
  }

  var isEmpty: Bool { panels.isEmpty }
  var isExposed: Bool { panels.contains { $0.ranked.hasLinks } }
  var swatchForm: Swatch.Form? { .bar }
  var isCut: Bool { panels.contains { $0.plot.isCut } }

  func description(words: ChartWords) -> String {
    panels.map { $0.title + "：" + $0.plot.description(words: words) }.joined()
  }

  func draw(in drawing: inout Drawing) {
    let columns = columns(in: drawing)
    let width = (drawing.width - Self.gap.beside * Double(columns - 1)) / Double(columns)
    let measure = TextMeasure(.group, in: drawing.variant)
    var top = 0.0
    for start in stride(from: 0, to: panels.count, by: columns) {
      let row = panels[start..<min(start + columns, panels.count)]
      let titles = row.map { measure.balancedLines(of: $0.title, width: width) }
      let titleHeight = measure.lineHeight * Double(titles.map(\.count).max() ?? 1) + 6
      var bottom = top
      for (index, panel) in row.enumerated() {
        let x = Double(index) * (width + Self.gap.beside)
        for (offset, line) in titles[index].enumerated() {
          let baseline = top + 16 + measure.lineHeight * Double(offset)
          drawing.add(Label([.init(line, .group)], x: x, baseline: baseline, in: drawing.variant))
        }
        var part = drawing.panel(width: width)
        panel.plot.draw(in: &part)
        drawing.add(part, x: x, y: top + titleHeight)
        bottom = max(bottom, top + titleHeight + part.height)
      }
      top = bottom + Self.gap.below
    }
    drawing.height = max(0, top - Self.gap.below)
  }

  /// Two or three side by side, so that no row of panels is left with one.
  private func columns(in drawing: Drawing) -> Int {
    guard drawing.variant == .wide else { return 1 }
    return panels.count == 2 || panels.count == 4 ? 2 : min(3, panels.count)
  }
}
