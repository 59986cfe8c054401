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
  var colour = Colour.context

  func draw(in drawing: inout Drawing) {
    let date = DateMark(x: x + width / 2, y: middle, colour: colour, isDraft: mark == .draft)
    switch mark {
    case .exact, .over, .nearly, .about, .atMost, .range, .disagreement:
      switch form {
      case .bar: drawBar(in: &drawing)
      case .dot: drawDot(in: &drawing)
      case .segment: drawSegment(isDay: false, in: &drawing)
      case .point: drawPoint(in: &drawing)
      case .interval: drawInterval(in: &drawing)
      case .squares: drawSquares(in: &drawing)
      }
    case .missing: drawing.ring(x + width / 2, middle)
    case .day, .draft: date.drawDay(in: &drawing)
    case .month: date.drawMonth(in: &drawing)
    case .year: date.drawYear(half: width / 2 - 5, in: &drawing)
    case .span: date.drawSpan(half: width / 2 - 5, in: &drawing)
    case .undated: date.drawBounds(half: width / 2 - 5, in: &drawing)
    }
  }

  private func drawBar(in drawing: inout Drawing) {
    let far = x + width - 1
    let end = mark == .range || mark == .disagreement ? x + width * 0.6 : x + width
    var bar = BarMark(
      start: x,
      end: end - BarMark.overhang(mark),
      upper: far,
      top: middle - 6.5,
      height: 13,
      colour: colour
    )
    bar.draw(mark, in: &drawing)
    guard mark == .disagreement else { return }
    bar.end = far
    bar.drawDisagreement(from: end, in: &drawing)
  }

  private func drawDot(in drawing: inout Drawing) {
    let (left, far) = (x + (mark == .about ? 14 : 9), x + width - 8)
    let dot = DotMark(x: left, upper: far, y: middle, radius: 6, colour: colour)
    if mark == .disagreement { dot.drawDisagreement(with: far, in: &drawing) }
    dot.draw(mark, in: &drawing)
  }

  private func drawInterval(in drawing: inout Drawing) {
    guard mark == .range || mark == .atMost || mark == .disagreement else {
      return drawDot(in: &drawing)
    }
    let interval = IntervalMark(
      zero: x,
      from: x + 4,
      until: x + width - 4,
      y: middle,
      colour: colour
    )
    if mark == .disagreement { return interval.drawDisagreement(in: &drawing) }
    interval.draw(mark, in: &drawing)
  }

  /// The last full square of a waffle and the next.
  private func drawSquares(in drawing: inout Drawing) {
    let last = Box(left: x + 3, top: middle - 6.5, right: x + 16, bottom: middle + 6.5)
    let next = last.moved(x: 15)
    WaffleEdge(last: last, next: next, colour: colour).draw(mark, in: &drawing)
    guard mark == .disagreement else { return }
    drawing.rect(next.grown(by: -1), .outline(.conflict, "dash"))
  }

  private func drawPoint(in drawing: inout Drawing) {
    var swatch = self
    (swatch.x, swatch.width) = (x + width / 2 - 7, 14)
    swatch.drawSegment(isDay: mark != .disagreement, in: &drawing)
  }

  private func drawSegment(isDay: Bool, in drawing: inout Drawing) {
    let (left, right) = (x + 2, x + width - 2)
    if mark == .disagreement {
      for end in [(x: right - 8, y: middle - 6), (x: right + 2, y: middle - 6)] {
        drawing.path([(left, middle + 6), end], .outline(.conflict, "fan"))
      }
      return
    }
    let y =
      switch mark {
      case .over: middle + 5
      case .nearly: middle - 4
      case .range: middle + 6
      default: middle
      }
    TimeMark(from: left, until: right, y: y, upperY: middle - 6, isDay: isDay, colour: colour)
      .draw(mark, in: &drawing)
  }
}
