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
  var colour: Colour

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

  func draw(_ mark: ReadingMark, in drawing: inout Drawing) {
    switch mark {
    case .over:
      drawBase(in: &drawing)
      drawing.path(
        [(middle - 7, y - 6), (middle, y - 13), (middle + 7, y - 6)],
        .outline(colour, "arrow")
      )
    case .nearly: drawNearly(in: &drawing)
    case .about: drawAbout(in: &drawing)
    case .range: drawRange(in: &drawing)
    case .atMost: drawAtMost(in: &drawing)
    default: drawBase(in: &drawing)
    }
  }

  private func drawBase(in drawing: inout Drawing) {
    guard !isDay else {
      return drawing.circle(middle, y, radius: Self.pointRadius, .fill(colour, "dot"))
    }
    let half = Self.thickness / 2
    drawing.rect(Box(left: from, top: y - half, right: until, bottom: y + half), .fill(colour))
  }

  /// Hatched below the number, closed by a dashed line at it.
  private func drawNearly(in drawing: inout Drawing) {
    let bottom = y + 8
    drawing.rect(Box(left: from, top: y, right: until, bottom: bottom), .hatch(colour))
    drawing.path(
      [(from, bottom), (from, y), (until, y), (until, bottom)],
      .outline(colour, "dash")
    )
  }

  private func drawAbout(in drawing: inout Drawing) {
    let upper = Box(left: from, top: y - 8, right: until, bottom: y)
    drawing.rect(upper, .softTop(colour))
    drawing.rect(upper.moved(y: 8), .softBottom(colour))
    drawing.line(from, y, until, y, .rule("vt"))
  }

  private func drawRange(in drawing: inout Drawing) {
    drawing.rect(Box(left: from, top: upperY, right: until, bottom: y), .tint(colour))
    drawing.line(from, y, until, y, .outline(colour))
    drawing.line(from, upperY, until, upperY, .outline(colour))
  }

  private func drawAtMost(in drawing: inout Drawing) {
    drawing.rect(
      Box(left: from + 1, top: y, right: until - 1, bottom: y + 6),
      .outline(colour, "thin hole")
    )
    drawing.rect(Box(left: from - 2, top: y - 2, right: until + 2, bottom: y + 2), .fill(colour))
  }
}

extension TimeMark {
  init(_ point: TimePoint, time: TimeScale, value: LinearScale, colour: Colour = .focus) {
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
      colour: colour
    )
  }
}
