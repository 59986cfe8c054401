import Foundation
import Quantities

/// One bar of 100% a row, filled to the stated share.
struct SharePlot {
  var layout: RankedLayout
  var scale: LinearScale
  var isExposed: Bool
  private var ticks: Ticks
  /// What the remainder is; printed at its right end where there is room.
  private var rest: Label.Run?

  init(_ ranked: RankedRows, rest: String?, variant: ChartVariant, isExposed: Bool) {
    let layout = RankedLayout(ranked, variant: variant)
    let whole = max(100, ranked.largest ?? 100)
    let inside = LinearScale(
      domain: 0...whole.double,
      range: (layout.plotLeft, variant.width - 18)
    )
    let fits = ranked.rows.allSatisfy { row in
      RowBar(row: row, scale: inside, middle: 0).end + 2 * RankedRow.gap
        + row.valueWidth(in: variant) <= inside.range.upper
    }
    let outside = layout.plotRight { row in (1, BarMark.overhang(row.mark)) }
    self.layout = layout
    self.isExposed = isExposed
    self.rest = fits ? rest.map { .init($0, .small) } : nil
    scale = fits ? inside : LinearScale(domain: inside.domain, range: (layout.plotLeft, outside))
    ticks = Ticks(to: whole, scale: .one, unit: .percent)
  }

  func draw(in drawing: inout Drawing) {
    let axis = ValueAxis(
      scale: scale,
      ticks: ticks,
      top: layout.top,
      bottom: layout.bottom
    )
    axis.drawGrid(in: &drawing)
    layout.drawRows(in: &drawing, isExposed: isExposed, marks: marks)
    axis.drawLabels(in: &drawing)
    drawing.height = layout.bottom + ValueAxis.height
  }

  private func marks(of row: RankedRow, middle: Double, in drawing: inout Drawing)
    -> [SVGElement]
  {
    let bar = RowBar(row: row, scale: scale, middle: middle)
    let whole = Box(
      left: scale.range.lower,
      top: middle - RankedLayout.barHeight / 2 + 0.75,
      right: scale.range.upper,
      bottom: middle + RankedLayout.barHeight / 2 - 0.75
    )
    let outline = row.lower == nil ? [] : [SVGElement.rect(whole, "g-ol whole")]
    let end = rest == nil && row.lower != nil ? max(bar.end, scale.range.upper) : bar.end
    let inside = bar.end + 2 * RankedRow.gap + row.valueWidth(in: layout.variant)
    let x = (inside <= scale.range.upper ? bar.end : end) + RankedRow.gap
    let texts = row.valueLabels(x: x, middle: middle, in: layout.variant)
    return outline + bar.elements(in: &drawing) + texts.map(\.element)
      + restLabel(row, middle: middle, after: texts)
  }

  private func restLabel(_ row: RankedRow, middle: Double, after texts: [Label]) -> [SVGElement] {
    guard let rest, row.lower != nil else { return [] }
    let label = Label(
      [rest],
      x: scale.range.upper - RankedRow.gap,
      baseline: middle + 5,
      anchor: .end,
      in: layout.variant
    )
    let isFree = texts.allSatisfy { $0.box.right + RankedRow.gap < label.box.left }
    return isFree ? [label.element] : []
  }
}
