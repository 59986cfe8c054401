import Foundation
import Quantities

/// Time panels side by side, stacked in the narrow drawing.
struct TimePlot {
  var panels: [TimePanel]
  var words: ChartWords
  var isExposed: Bool

  /// Between two panels side by side and one above the other, in px.
  private static let gap = (beside: 24.0, below: 14.0)

  func draw(in drawing: inout Drawing) {
    let panels = panels.filter { !$0.points.isEmpty }
    let columns = drawing.variant == .narrow ? 1 : min(2, max(1, panels.count))
    let width =
      (drawing.width - Self.gap.beside * Double(columns - 1)) / Double(columns)
    var top = 0.0
    for start in stride(from: 0, to: panels.count, by: columns) {
      let row = panels[start..<min(start + columns, panels.count)]
      var layouts = row.enumerated().map { index, panel in
        TimePanelLayout(
          panel,
          left: Double(index) * (width + Self.gap.beside),
          top: top,
          width: width,
          variant: drawing.variant,
          words: words
        )
      }
      let plotTop = layouts.map(\.plotTop).max() ?? top
      for index in layouts.indices { layouts[index].alignPlot(to: plotTop) }
      for layout in layouts { layout.draw(in: &drawing, isExposed: isExposed) }
      top = (layouts.map(\.bottom).max() ?? top) + Self.gap.below
    }
    drawing.height = max(0, top - Self.gap.below)
  }
}
