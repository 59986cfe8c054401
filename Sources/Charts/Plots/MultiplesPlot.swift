import Quantities

/// Small multiples: panels of ranked rows in one order, each with a scale of its own.
struct MultiplesPlot: Plot {
  private let panels: [(title: String, plot: any Plot)]

  /// Between two panels, in px.
  private static let gap = (beside: 28.0, below: 18.0)

  /// `plot` draws a facet; every facet has the rows of all.
  init(_ facets: [Facet], plot: (Facet) -> any Plot) {
    let facets = facets.filter { !$0.data.isEmpty }
    let rows = facets.flatMap { $0.data.map(\.row) }.distinct
    panels = facets.map { facet in
      var facet = facet
      facet.data = rows.flatMap { row in
        let own = facet.data.filter { $0.row == row }
        return own.isEmpty ? [.missing(row)] : own
      }
      return (facet.heading, plot(facet))
    }
  }

  var isEmpty: Bool { panels.isEmpty }
  var isExposed: Bool { panels.contains { $0.plot.isExposed } }
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
        drawing.add(
          titles[index].map { TextLine($0, .group) },
          x: x,
          baseline: top + 16,
          lineHeight: measure.lineHeight
        )
        let height = drawing.panel(x: x, y: top + titleHeight, width: width) {
          panel.plot.draw(in: &$0)
        }
        bottom = max(bottom, top + titleHeight + height)
      }
      top = bottom + Self.gap.below
    }
    drawing.height = max(0, top - Self.gap.below)
  }

  /// Two or three side by side, so that no row of panels is left with one.
  private func columns(in drawing: borrowing Drawing) -> Int {
    guard drawing.variant == .wide else { return 1 }
    return panels.count == 2 || panels.count == 4 ? 2 : min(3, panels.count)
  }
}
