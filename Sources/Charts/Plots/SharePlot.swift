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

  func description(words: ChartWords) -> String { ranked.spoken(words: words).asSentence }

  /// 100, or more where a source states more.
  private var whole: Double { max(100, ranked.largest ?? 100) }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(ranked, in: drawing)
    let inside = LinearScale(zeroTo: whole, range: (layout.plotLeft, drawing.width - 18))
    let fits = layout.rows.allSatisfy { measured in
      RowBar(row: measured.row, scale: inside, middle: 0).end + 2 * RankedRow.gap
        + measured.valueWidth <= inside.range.upper
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
      marks(of: measured, scale, isInside: fits, middle: middle, in: &drawing)
    }
    axis.drawLabels(in: &drawing)
    drawing.height = layout.bottom + ValueAxis.height
  }

  private func marks(
    of measured: MeasuredRow,
    _ scale: LinearScale,
    isInside: Bool,
    middle: Double,
    in drawing: inout Drawing
  ) -> [Shape] {
    let row = measured.row
    let bar = RowBar(row: row, scale: scale, middle: middle)
    let whole = Box(
      left: scale.range.lower,
      top: middle - RankedLayout.barHeight / 2 + 0.75,
      right: scale.range.upper,
      bottom: middle + RankedLayout.barHeight / 2 - 0.75
    )
    let outline = row.lower == nil ? [] : [Shape.rect(whole, "g-ol whole")]
    let end = isInside || row.lower == nil ? bar.end : max(bar.end, scale.range.upper)
    let texts = measured.values(x: end + RankedRow.gap, middle: middle, in: drawing.variant)
    let rest = isInside && row.lower != nil ? restLabel(scale, middle, after: texts, drawing) : []
    return outline + bar.shapes(in: &drawing) + (texts + rest).shapes
  }

  private func restLabel(
    _ scale: LinearScale,
    _ middle: Double,
    after texts: [Label],
    _ drawing: Drawing
  ) -> [Label] {
    guard let rest else { return [] }
    let label = Label(
      [.init(rest, .small)],
      x: scale.range.upper - RankedRow.gap,
      baseline: middle + 5,
      anchor: .end,
      in: drawing.variant
    )
    let left = label.box.left
    return texts.allSatisfy { $0.box.right + RankedRow.gap < left } ? [label] : []
  }
}
