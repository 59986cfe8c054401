import Foundation
import Quantities

/// Time panels side by side, stacked in the narrow drawing.
struct TimePlot: Plot {
  private let panels: [TimePanel]

  /// Between two panels side by side and one above the other, in px.
  private static let gap = (beside: 24.0, below: 14.0)

  init(_ facets: [Facet]) {
    panels = facets.map(TimePanel.init).filter { !$0.points.isEmpty }
  }

  var isEmpty: Bool { panels.isEmpty }
  var isExposed: Bool { panels.contains { $0.points.contains { $0.href != nil } } }
  var swatchForm: Swatch.Form? { .segment }

  func description(words: ChartWords) -> String {
    panels.map { panel in
      panel.title + "：" + panel.points.map(\.spoken).asSentence
    }.joined()
  }

  func draw(in drawing: inout Drawing) {
    let columns = drawing.variant == .narrow ? 1 : min(2, max(1, panels.count))
    let width =
      (drawing.width - Self.gap.beside * Double(columns - 1)) / Double(columns)
    var top = 0.0
    for start in stride(from: 0, to: panels.count, by: columns) {
      let row = panels[start..<min(start + columns, panels.count)]
      let variant = drawing.variant
      var layouts = row.enumerated().map { index, panel in
        TimePanelLayout(
          panel,
          left: Double(index) * (width + Self.gap.beside),
          top: top,
          width: width,
          variant: variant
        )
      }
      let plotTop = layouts.map(\.plotTop).max() ?? top
      for index in layouts.indices { layouts[index].alignPlot(to: plotTop) }
      for layout in layouts { layout.draw(in: &drawing) }
      top = (layouts.map(\.bottom).max() ?? top) + Self.gap.below
    }
    drawing.height = max(0, top - Self.gap.below)
  }
}

/// One metric of one place over time, on an axis of its own.
struct TimePanel {
  let title: String
  /// With the unit.
  let heading: String
  let points: [TimePoint]
  let extent: ValueExtent

  init(_ facet: Facet) {
    title = facet.title ?? ""
    heading = facet.heading
    points = TimePoint.all(in: facet.data)
    extent = ValueExtent(of: facet.data)
  }
}
