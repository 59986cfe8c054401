/// A dot that shows how its source qualifies the number: the decorations of ``BarMark``, at a
/// point instead of at the end of a length.
struct DotMark {
  /// The printed number in px; `upper` is the far end of a range.
  var x: Double
  var upper: Double
  var y: Double
  var radius: Double
  var series: Series

  private var frame: Box {
    Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
  }

  func shapes(_ mark: ReadingMark, in drawing: inout Drawing) -> [Shape] {
    let dot = Shape.circle(x, y, radius: radius, series.fill)
    switch mark {
    case .over:
      let left = frame.right + 3
      return [
        dot,
        .path(
          [(left, frame.top), (left + 9, y), (left, frame.bottom)],
          "\(series.outline) arrow"
        ),
      ]
    case .nearly:
      return [
        .circle(x, y, radius: radius, "hole"), hatchedCircle(in: &drawing),
        .circle(x, y, radius: radius - 0.75, "\(series.outline) dash"),
      ]
    case .about:
      let soft = Box(left: x - 12, top: frame.top, right: x + 12, bottom: frame.bottom)
      return [
        drawing.painted(soft, .softDot(series)),
        .line(x, frame.top - 4, x, frame.bottom + 4, "vt"),
      ]
    case .range:
      return [
        .line(x, y, upper, y, series.outline), dot, .circle(upper, y, radius: radius, series.fill),
      ]
    case .atMost:
      let cap = Box(
        left: x + radius + 1,
        top: frame.top - 1,
        right: x + radius + 5,
        bottom: frame.bottom + 1
      )
      return [.circle(x, y, radius: radius - 1, "\(series.outline) hole"), .rect(cap, series.fill)]
    default:
      return [dot]
    }
  }

  private func hatchedCircle(in drawing: inout Drawing) -> Shape {
    drawing.painted(frame, .hatch(series), radius: radius)
  }
}
