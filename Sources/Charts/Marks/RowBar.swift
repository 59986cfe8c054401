/// The bar of one row with everything its statements draw, and where that ends.
struct RowBar {
  let row: RankedRow
  let scale: LinearScale
  let middle: Double
  var height = RankedLayout.barHeight

  private var start: Double { scale.range.lower }

  /// Where the row's mark and its decoration end, in px.
  var end: Double {
    guard let lower = row.lower else { return start + 12 }
    let solid = max(scale(lower.far), start + 1) + BarMark.overhang(row.mark)
    return max(solid, row.higher.map { scale($0.value) } ?? solid)
  }

  func draw(in drawing: inout Drawing) {
    if row.isNegative {
      drawing.hasNegative = true
      return
    }
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else { return drawing.ring(start + 8, middle) }
    var bar = BarMark(
      start: start,
      end: scale(lower.value),
      upper: lower.upper.map { scale($0) },
      top: middle - height / 2,
      height: height,
      colour: row.colour
    )
    bar.draw(row.mark, in: &drawing)
    guard let higher = row.higher else { return }
    drawing.marks.insert(.disagreement)
    let solidEnd = bar.end
    bar.end = scale(higher.value)
    let between = row.figures.dropFirst().dropLast().map { scale($0.value) }
    bar.drawDisagreement(from: solidEnd, between: between, in: &drawing)
  }
}
