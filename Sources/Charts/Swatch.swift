/// One mark in small, for the reading key.
struct Swatch {
  /// The chart's own kind of mark.
  enum Form {
    case bar, dot, segment
  }

  var mark: ReadingMark
  var form = Form.bar
  var x: Double
  var middle: Double
  var width: Double
  var series = Series.context

  func elements(in drawing: inout Drawing) -> [SVGElement] {
    switch mark {
    case .exact, .over, .nearly, .about, .atMost, .range, .disagreement:
      switch form {
      case .bar: bar(in: &drawing)
      case .dot: dot(in: &drawing)
      case .segment: segment(in: &drawing)
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

  private func bar(in drawing: inout Drawing) -> [SVGElement] {
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
    guard mark == .disagreement else { return bar.elements(mark, in: &drawing) }
    let solid = bar.elements(.exact, in: &drawing)
    bar.end = far
    return solid + bar.disagreement(from: end)
  }

  private func dot(in drawing: inout Drawing) -> [SVGElement] {
    let (left, far) = (x + (mark == .about ? 14 : 9), x + width - 8)
    let dot = DotMark(x: left, upper: far, y: middle, radius: 6, series: series)
    guard mark == .disagreement else { return dot.elements(mark, in: &drawing) }
    return [.line(left, middle, far, middle, "conf-ol dash")]
      + dot.elements(.exact, in: &drawing) + [.circle(far, middle, radius: 5, "conf-ol dash hole")]
  }

  private func segment(in drawing: inout Drawing) -> [SVGElement] {
    let isHigh = mark == .range || mark == .nearly
    var segment = TimeMark(
      from: x + 2,
      until: x + width - 2,
      y: middle + (mark == .over ? 5 : isHigh ? -4 : 0),
      upperY: middle - 6,
      isDay: false,
      series: series
    )
    if mark == .range { segment.y = middle + 6 }
    guard mark == .disagreement else { return segment.elements(mark, in: &drawing) }
    return [
      .path([(x + 2, middle + 6), (x + width - 10, middle - 6)], "conf-ol fan"),
      .path([(x + 2, middle + 6), (x + width, middle - 6)], "conf-ol fan"),
    ]
  }
}
