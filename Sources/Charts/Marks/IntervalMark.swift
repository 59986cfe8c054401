/// What a source leaves room for: a band with caps at both stated ends; a point where it states one
/// number.
struct IntervalMark {
  /// The zero line, from which an upper bound alone reaches, in px.
  var zero: Double
  var from: Double
  var until: Double
  var y: Double
  var series: Series

  /// Bands are 10 px high and their caps 18, so that an interval is no bar.
  private static let half = (band: 5.0, cap: 9.0)
  private static let radius = 6.5

  /// How far the mark reaches beyond the number, in px.
  static func overhang(_ mark: ReadingMark) -> Double {
    mark == .range || mark == .atMost ? 1 : radius + BarMark.overhang(mark)
  }

  func end(_ mark: ReadingMark) -> Double { until + Self.overhang(mark) }

  func shapes(_ mark: ReadingMark, in drawing: inout Drawing) -> [Shape] {
    switch mark {
    case .range:
      return [.rect(band(from, until), series.tint), cap(from), cap(until)]
    case .atMost:
      return [
        .rect(band(zero, max(until, zero + 1)), "\(series.outline) thin"),
        .rect(
          Box(left: until - 2, top: y - Self.half.cap, right: until + 2, bottom: y + Self.half.cap),
          series.fill
        ),
      ]
    default:
      let dot = DotMark(x: from, upper: until, y: y, radius: Self.radius, series: series)
      return [.line(zero, y, from, y, "grid")] + dot.shapes(mark, in: &drawing)
    }
  }

  /// A dashed band between the lowest and the highest statement, a tick at each.
  func disagreement(between others: [Double]) -> [Shape] {
    let ticks = ([from] + others + [until]).map { x in
      Shape.line(x, y - Self.half.cap, x, y + Self.half.cap, "conf-ol")
    }
    return [.rect(band(from, max(until, from + 1)), "conf-ol dash")] + ticks
  }

  private func band(_ left: Double, _ right: Double) -> Box {
    Box(left: left, top: y - Self.half.band, right: right, bottom: y + Self.half.band)
  }

  private func cap(_ x: Double) -> Shape {
    .line(x, y - Self.half.cap, x, y + Self.half.cap, series.outline)
  }
}
