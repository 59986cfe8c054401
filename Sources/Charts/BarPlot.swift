import Foundation
import Quantities

/// Ranked horizontal bars from zero.
struct BarPlot {
  var layout: RankedLayout
  var scale: LinearScale
  var isExposed: Bool
  private var ticks: Ticks

  init(_ ranked: RankedRows, variant: ChartVariant, isExposed: Bool) {
    let layout = RankedLayout(ranked, variant: variant)
    let largest = ranked.largest ?? 0
    let right = layout.plotRight { row in
      let share = largest > 0 ? (row.largest ?? 0).double / largest.double : 0
      return (share, row.mark == .missing ? 20 : BarMark.overhang(row.mark))
    }
    self.layout = layout
    self.isExposed = isExposed
    scale = LinearScale(
      domain: 0...max(largest.double, .leastNonzeroMagnitude),
      range: (layout.plotLeft, right)
    )
    ticks = Ticks(
      to: largest,
      scale: ranked.scale,
      unit: ranked.unit,
      isWhole: ranked.isWhole
    )
  }

  func draw(in drawing: inout Drawing) {
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    layout.drawRows(in: &drawing, isExposed: isExposed) { row, middle, drawing in
      let bar = RowBar(row: row, scale: scale, middle: middle)
      let texts = row.valueLabels(
        x: bar.end + RankedRow.gap,
        middle: middle,
        in: layout.variant
      )
      return bar.elements(in: &drawing) + texts.map(\.element)
    }
    if layout.ranked.largest != nil { axis.drawLabels(in: &drawing) }
    drawing.height = layout.bottom + (layout.ranked.largest == nil ? 4 : ValueAxis.height)
  }
}
