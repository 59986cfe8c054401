/// Ranked horizontal bars from zero.
struct BarPlot: Plot {
  var ranked: RankedRows
  private let ticks: Ticks

  init(_ ranked: RankedRows) {
    self.ranked = ranked
    ticks = Ticks(
      to: ranked.largest ?? 0,
      scale: ranked.scale,
      unit: ranked.unit,
      isWhole: ranked.isWhole
    )
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { .bar }

  func description(words: ChartWords) -> String { ranked.spoken(words: words).asSentence }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(ranked, in: drawing)
    let largest = ranked.largest ?? 0
    let right = layout.plotRight { row in
      (largest > 0 ? max(0, row.largest ?? 0) / largest : 0, row.overhang)
    }
    let scale = LinearScale(zeroTo: largest, range: (layout.plotLeft, right))
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    layout.drawRows(in: &drawing) { measured, middle, drawing in
      let bar = RowBar(row: measured.row, scale: scale, middle: middle)
      let texts = measured.values(
        x: bar.end + RankedRow.gap,
        middle: middle,
        in: drawing.variant
      )
      return bar.shapes(in: &drawing) + texts.shapes
    }
    if ranked.largest != nil { axis.drawLabels(in: &drawing) }
    drawing.height = layout.bottom + (ranked.largest == nil ? 4 : ValueAxis.height)
  }
}

extension RankedRow {
  /// How far bar and decoration reach beyond the value; a missing one has its ring, in px.
  var overhang: Double { mark == .missing ? 20 : BarMark.overhang(mark) }
}
