/// From the lowest to the highest number that is stated for a row, on one scale from zero.
struct IntervalPlot: Plot {
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
  var swatchForm: Swatch.Form? { .interval }

  func description(words: ChartWords) -> String { ranked.spoken(words: words).asSentence }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(ranked, in: drawing)
    let largest = ranked.largest ?? 0
    let right = layout.plotRight { row in
      (largest > 0 ? max(0, row.largest ?? 0) / largest : 0, IntervalMark.overhang(row.mark) + 14)
    }
    let scale = LinearScale(zeroTo: largest, range: (layout.plotLeft, right))
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    layout.drawRows(in: &drawing) { measured, middle, drawing in
      let (shapes, end) = marks(of: measured.row, scale, middle: middle, in: &drawing)
      return shapes
        + measured.values(x: end + RankedRow.gap, middle: middle, in: drawing.variant).shapes
    }
    if ranked.largest != nil { axis.drawLabels(in: &drawing) }
    drawing.height = layout.bottom + (ranked.largest == nil ? 4 : ValueAxis.height)
  }

  private func marks(
    of row: RankedRow,
    _ scale: LinearScale,
    middle: Double,
    in drawing: inout Drawing
  ) -> (shapes: [Shape], end: Double) {
    if row.isNegative {
      drawing.hasNegative = true
      return ([], scale.range.lower)
    }
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      return ([.circle(scale.range.lower + 8, middle, radius: 4, "ring")], scale.range.lower + 12)
    }
    let mark = IntervalMark(
      zero: scale.range.lower,
      from: scale(lower.value),
      until: scale(row.largest ?? lower.value),
      y: middle,
      series: row.series
    )
    guard row.higher != nil else {
      return (mark.shapes(row.mark, in: &drawing), mark.end(row.mark))
    }
    drawing.marks.insert(.disagreement)
    let between = row.figures.dropFirst().dropLast().map { scale($0.value) }
    return (mark.disagreement(between: between), mark.until + 1)
  }
}
