import Quantities

/// A figure over time: a dot for a day, a segment as long as the period for anything longer.
///
/// Its height is the printed number; the hedge's decoration has a fixed length.
struct TimeMark {
  var from: Double
  var until: Double
  var y: Double
  /// The far end of a range.
  var upperY: Double
  var isDay: Bool
  var series: Series

  /// Segments are 5 px thick, and at least 8 px long so that a month shows.
  fileprivate static let thickness = 5.0
  fileprivate static let shortest = 8.0
  fileprivate static let pointRadius = 5.0
  /// Kept free at both ends, so that neighbouring years stay apart.
  fileprivate static let inset = 2.0

  var middle: Double { (from + until) / 2 }

  /// A dot in the middle of the period, whatever its length.
  mutating func becomePoint() {
    (from, until) = (middle - Self.pointRadius, middle + Self.pointRadius)
    isDay = true
  }

  /// Everything that is drawn, for labels to keep clear of.
  func box(_ mark: ReadingMark) -> Box {
    let above: Double =
      switch mark {
      case .over: 15
      case .about: 9
      default: 5
      }
    let below: Double = mark == .about || mark == .nearly ? 9 : 5
    return Box(left: from, top: upperY - above, right: until, bottom: y + below)
  }

  func shapes(_ mark: ReadingMark, in drawing: inout Drawing) -> [Shape] {
    switch mark {
    case .over: [base, chevron]
    case .nearly: nearly(in: &drawing)
    case .about: about(in: &drawing)
    case .range: range
    case .atMost: atMost
    default: [base]
    }
  }

  private var base: Shape {
    isDay
      ? .circle(middle, y, radius: Self.pointRadius, "\(series.fill) dot")
      : .rect(body, series.fill)
  }

  private var body: Box {
    Box(
      left: from,
      top: y - Self.thickness / 2,
      right: until,
      bottom: y + Self.thickness / 2
    )
  }

  private var chevron: Shape {
    .path([(middle - 7, y - 6), (middle, y - 13), (middle + 7, y - 6)], "\(series.outline) arrow")
  }

  /// Hatched below the number, closed by a dashed line at it.
  private func nearly(in drawing: inout Drawing) -> [Shape] {
    let band = Box(left: from, top: y, right: until, bottom: y + 8)
    return [
      drawing.painted(band, .hatch(series)),
      .path(
        [(from, band.bottom), (from, y), (until, y), (until, band.bottom)],
        "\(series.outline) dash"
      ),
    ]
  }

  private func about(in drawing: inout Drawing) -> [Shape] {
    let upper = Box(left: from, top: y - 8, right: until, bottom: y)
    return [
      drawing.painted(upper, .softTop(series)),
      drawing.painted(upper.moved(y: 8), .softBottom(series)),
      .line(from, y, until, y, "vt"),
    ]
  }

  private var range: [Shape] {
    [
      .rect(Box(left: from, top: upperY, right: until, bottom: y), series.tint),
      .line(from, y, until, y, series.outline), .line(from, upperY, until, upperY, series.outline),
    ]
  }

  private var atMost: [Shape] {
    [
      .rect(
        Box(left: from + 1, top: y, right: until - 1, bottom: y + 6),
        "\(series.outline) thin hole"
      ),
      .rect(Box(left: from - 2, top: y - 2, right: until + 2, bottom: y + 2), series.fill),
    ]
  }
}

extension TimeMark {
  init(_ point: TimePoint, time: TimeScale, value: LinearScale, series: Series = .focus) {
    let extent = time.extent(point.period)
    let quantity = point.statement.quantity
    let middle = (extent.from + extent.until) / 2
    let half = max(Self.shortest / 2, (extent.until - extent.from) / 2 - Self.inset)
    let isDay = point.period.kind == .day
    let y = value(quantity.value.approximation)
    self.init(
      from: middle - (isDay ? Self.pointRadius : half),
      until: middle + (isDay ? Self.pointRadius : half),
      y: y,
      upperY: quantity.upper.map { value($0.approximation) } ?? y,
      isDay: isDay,
      series: series
    )
  }
}
