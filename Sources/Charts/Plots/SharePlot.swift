import Quantities

/// One bar of 100% a row, filled to the stated share.
struct SharePlot: Plot {
  var ranked: RankedRows
  /// What the remainder is; printed at its right end where there is room.
  var rest: String?

  init(_ ranked: RankedRows, rest: String?) {
    self.ranked = ranked
    self.rest = rest
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { .bar }

  func description(words: ChartWords) -> String { ranked.spoken }

  /// 100, or more where a source states more.
  private var whole: Double { max(100, ranked.extent.upper ?? 100) }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(ranked, in: drawing)
    let inside = LinearScale(zeroTo: whole, range: (layout.plotLeft, drawing.width - 18))
    let fits = layout.rows.allSatisfy { measured in
      let end = RowBar(row: measured.row, scale: inside, middle: 0).end
      return end + 2 * RankedRow.gap + measured.valueWidth <= inside.range.upper
    }
    let outside = layout.plotRight { row in (1, BarMark.overhang(row.mark)) }
    let scale = fits ? inside : LinearScale(zeroTo: whole, range: (layout.plotLeft, outside))
    let axis = ValueAxis(
      scale: scale,
      ticks: Ticks(to: whole, scale: .one, unit: .percent),
      top: layout.top,
      bottom: layout.bottom
    )
    axis.drawGrid(in: &drawing)
    layout.drawRows(in: &drawing) { measured, middle, drawing in
      draw(measured, scale, isInside: fits, middle: middle, in: &drawing)
    }
    axis.drawLabels(in: &drawing)
    drawing.height = layout.bottom + ValueAxis.height
  }

  private func draw(
    _ measured: MeasuredRow,
    _ scale: LinearScale,
    isInside: Bool,
    middle: Double,
    in drawing: inout Drawing
  ) {
    let row = measured.row
    let isMissing = row.lower == nil
    let bar = RowBar(row: row, scale: scale, middle: middle)
    if !isMissing {
      let half = RankedLayout.barHeight / 2 - 0.75
      drawing.rect(
        Box(
          left: scale.range.lower,
          top: middle - half,
          right: scale.range.upper,
          bottom: middle + half
        ),
        .outline(.context, "whole")
      )
    }
    bar.draw(in: &drawing)
    let end = isInside || isMissing ? bar.end : max(bar.end, scale.range.upper)
    let x = end + RankedRow.gap
    measured.drawValues(x: x, middle: middle, in: &drawing)
    guard isInside, !isMissing else { return }
    drawRest(scale, middle, after: x + measured.valueWidth, in: &drawing)
  }

  /// Names the remainder at its right end, if there is room behind the value.
  private func drawRest(
    _ scale: LinearScale,
    _ middle: Double,
    after left: Double,
    in drawing: inout Drawing
  ) {
    guard let rest else { return }
    let label = Label(
      rest,
      .small,
      x: scale.range.upper - RankedRow.gap,
      baseline: middle + 5,
      anchor: .end,
      in: drawing.variant
    )
    if left + RankedRow.gap < label.box.left { drawing.add(label) }
  }
}
