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
  /// Kept free at both ends, so that neighbouring years stay apart.
  fileprivate static let inset = 2.0

  var middle: Double { (from + until) / 2 }

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

  func elements(_ mark: ReadingMark, in drawing: inout Drawing) -> [SVGElement] {
    switch mark {
    case .over: [base, chevron]
    case .nearly: nearly(in: &drawing)
    case .about: about(in: &drawing)
    case .range: range
    case .atMost: atMost
    default: [base]
    }
  }

  private var base: SVGElement {
    isDay ? .circle(middle, y, radius: 5, "\(series.fill) dot") : .rect(body, series.fill)
  }

  private var body: Box {
    Box(
      left: from,
      top: y - Self.thickness / 2,
      right: until,
      bottom: y + Self.thickness / 2
    )
  }

  private var chevron: SVGElement {
    .path([(middle - 7, y - 6), (middle, y - 13), (middle + 7, y - 6)], "\(series.outline) arrow")
  }

  /// Hatched below the number, closed by a dashed line at it.
  private func nearly(in drawing: inout Drawing) -> [SVGElement] {
    let band = Box(left: from, top: y, right: until, bottom: y + 8)
    return [
      drawing.rect(band, fill: .hatch(series)),
      .path(
        [(from, band.bottom), (from, y), (until, y), (until, band.bottom)],
        "\(series.outline) dash"
      ),
    ]
  }

  private func about(in drawing: inout Drawing) -> [SVGElement] {
    let upper = Box(left: from, top: y - 8, right: until, bottom: y)
    var lower = drawing.rect(upper.moved(y: 8), fill: .softTop(series))
    lower.attributes.append(
      ("transform", "translate(0 \((2 * y + 8).coordinate)) scale(1 -1)")
    )
    return [
      drawing.rect(upper, fill: .softTop(series)), lower, .line(from, y, until, y, "vt"),
    ]
  }

  private var range: [SVGElement] {
    [
      .rect(Box(left: from, top: upperY, right: until, bottom: y), series.tint),
      .line(from, y, until, y, series.outline), .line(from, upperY, until, upperY, series.outline),
    ]
  }

  private var atMost: [SVGElement] {
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
  init(_ point: TimePoint, time: TimeScale, value: LinearScale) {
    let extent = time.extent(point.period)
    let quantity = point.statement.quantity
    let middle = (extent.from + extent.until) / 2
    let half = max(Self.shortest / 2, (extent.until - extent.from) / 2 - Self.inset)
    let isDay = point.period.kind == .day
    let y = value(quantity.value)
    self.init(
      from: middle - (isDay ? 5 : half),
      until: middle + (isDay ? 5 : half),
      y: y,
      upperY: quantity.upper.map { value($0) } ?? y,
      isDay: isDay,
      series: .focus
    )
  }
}
