/// One mark in small, for the reading key.
struct Swatch {
  /// The chart's own kind of mark.
  enum Form {
    case bar, dot, segment, point, interval, squares
  }

  var mark: ReadingMark
  var form = Form.bar
  var x: Double
  var middle: Double
  var width: Double
  var series = Series.context

  func shapes(in drawing: inout Drawing) -> [Shape] {
    switch mark {
    case .exact, .over, .nearly, .about, .atMost, .range, .disagreement:
      switch form {
      case .bar: bar(in: &drawing)
      case .dot: dot(in: &drawing)
      case .segment: segment(in: &drawing)
      case .point: point(in: &drawing)
      case .interval: interval(in: &drawing)
      case .squares: squares(in: &drawing)
      }
    case .missing: [.circle(x + width / 2, middle, radius: 4, "ring")]
    case .day: [DateMark.diamond(x: x + width / 2, y: middle, series, isDraft: false)]
    case .draft: [DateMark.diamond(x: x + width / 2, y: middle, series, isDraft: true)]
    case .month: [DateMark.month(x: x + width / 2, y: middle, series, isDraft: false)]
    case .year:
      [DateMark.year(from: x + 5, until: x + width - 5, y: middle, series, isDraft: false)]
    case .span: [DateMark.span(from: x + 5, until: x + width - 5, y: middle, series)]
    case .undated: [.line(x + 5, middle, x + width - 5, middle, "bound")]
    }
  }

  private func bar(in drawing: inout Drawing) -> [Shape] {
    let far = x + width - 1
    let end = mark == .range || mark == .disagreement ? x + width * 0.6 : x + width
    var bar = BarMark(
      start: x,
      end: end - BarMark.overhang(mark),
      upper: far,
      top: middle - 6.5,
      height: 13,
      series: series
    )
    guard mark == .disagreement else { return bar.shapes(mark, in: &drawing) }
    let solid = bar.shapes(.exact, in: &drawing)
    bar.end = far
    return solid + bar.disagreement(from: end)
  }

  private func dot(in drawing: inout Drawing) -> [Shape] {
    let (left, far) = (x + (mark == .about ? 14 : 9), x + width - 8)
    let dot = DotMark(x: left, upper: far, y: middle, radius: 6, series: series)
    guard mark == .disagreement else { return dot.shapes(mark, in: &drawing) }
    return [.line(left, middle, far, middle, "conf-ol dash")]
      + dot.shapes(.exact, in: &drawing) + [.circle(far, middle, radius: 5, "conf-ol dash hole")]
  }

  private func interval(in drawing: inout Drawing) -> [Shape] {
    let isBand = [.range, .atMost, .disagreement].contains(mark)
    let interval = IntervalMark(
      zero: x,
      from: isBand ? x + 4 : x + (mark == .about ? 14 : 9),
      until: x + width - 4,
      y: middle,
      series: series
    )
    if mark == .disagreement { return interval.disagreement(between: []) }
    return isBand ? interval.shapes(mark, in: &drawing) : dot(in: &drawing)
  }

  /// The last full square of a waffle and the next.
  private func squares(in drawing: inout Drawing) -> [Shape] {
    let cells = [0.0, 1].map { index in
      let left = x + 3 + 15 * index
      return Box(left: left, top: middle - 6.5, right: left + 13, bottom: middle + 6.5)
    }
    let hedge = WaffleEdge(last: cells[0], next: cells[1], series: series)
    if mark == .disagreement {
      return [.rect(cells[0], series.fill), .rect(cells[1].grown(by: -1), "conf-ol dash")]
    }
    return hedge.shapes(mark, in: &drawing)
  }

  private func point(in drawing: inout Drawing) -> [Shape] {
    var swatch = self
    (swatch.x, swatch.width) = (x + width / 2 - 7, 14)
    return swatch.segment(in: &drawing, isDay: mark != .disagreement)
  }

  private func segment(in drawing: inout Drawing, isDay: Bool = false) -> [Shape] {
    let isHigh = mark == .range || mark == .nearly
    var segment = TimeMark(
      from: x + 2,
      until: x + width - 2,
      y: middle + (mark == .over ? 5 : isHigh ? -4 : 0),
      upperY: middle - 6,
      isDay: isDay,
      series: series
    )
    if mark == .range { segment.y = middle + 6 }
    guard mark == .disagreement else { return segment.shapes(mark, in: &drawing) }
    return [
      .path([(x + 2, middle + 6), (x + width - 10, middle - 6)], "conf-ol fan"),
      .path([(x + 2, middle + 6), (x + width, middle - 6)], "conf-ol fan"),
    ]
  }
}
