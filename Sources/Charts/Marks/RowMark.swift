/// How the figures of a row are drawn.
enum RowMark {
  /// From zero to the number.
  case bar
  /// At the number.
  case dot
  /// From the lowest to the highest number.
  case interval

  /// How far mark and decoration reach beyond the value; a missing one has its ring, in px.
  func overhang(of row: RankedRow) -> Double {
    switch self {
    case .bar: row.mark == .missing ? 20 : BarMark.overhang(row.mark)
    case .dot: Self.radius + BarMark.overhang(row.mark)
    case .interval: IntervalMark.overhang(row.mark) + 14
    }
  }

  var form: Swatch.Form {
    switch self {
    case .bar: .bar
    case .dot: .dot
    case .interval: .interval
    }
  }

  private static let radius = 6.5

  /// Draws the figures of a row and returns where its text begins.
  func draw(
    _ row: RankedRow,
    on scale: LinearScale,
    middle: Double,
    in drawing: inout Drawing
  ) -> Double {
    switch self {
    case .bar:
      let bar = RowBar(row: row, scale: scale, middle: middle)
      bar.draw(in: &drawing)
      return bar.end + RankedRow.gap
    case .dot: return drawDot(row, scale, middle, in: &drawing)
    case .interval: return drawInterval(row, scale, middle, in: &drawing)
    }
  }

  private func drawDot(
    _ row: RankedRow,
    _ scale: LinearScale,
    _ middle: Double,
    in drawing: inout Drawing
  ) -> Double {
    let left = scale.range.lower
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      drawing.ring(left + 8, middle)
      return left + 20
    }
    let x = scale(lower.value)
    let far = lower.upper.map { scale($0) } ?? x
    let dot = DotMark(x: x, upper: far, y: middle, radius: Self.radius, colour: row.colour)
    var end = far + overhang(of: row)
    drawing.line(left, middle, x, middle, .rule("grid"))
    if let higher = row.higher {
      let other = scale(higher.value)
      drawing.marks.insert(.disagreement)
      dot.drawDisagreement(with: other, in: &drawing)
      end = max(end, other + Self.radius)
    }
    dot.draw(row.mark, in: &drawing)
    return end + RankedRow.gap
  }

  private func drawInterval(
    _ row: RankedRow,
    _ scale: LinearScale,
    _ middle: Double,
    in drawing: inout Drawing
  ) -> Double {
    let left = scale.range.lower
    guard !row.isNegative else {
      drawing.hasNegative = true
      return left + RankedRow.gap
    }
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      drawing.ring(left + 8, middle)
      return left + 20
    }
    let mark = IntervalMark(
      zero: left,
      from: scale(lower.value),
      until: scale(row.largest ?? lower.value),
      y: middle,
      colour: row.colour
    )
    guard row.higher != nil else {
      mark.draw(row.mark, in: &drawing)
      return mark.until + IntervalMark.overhang(row.mark) + RankedRow.gap
    }
    drawing.marks.insert(.disagreement)
    let between = row.figures.dropFirst().dropLast().map { scale($0.value) }
    mark.drawDisagreement(between: between, in: &drawing)
    return mark.until + 1 + RankedRow.gap
  }
}
