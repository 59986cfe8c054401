/// A horizontal bar that shows how its source qualifies the number.
///
/// The end is always at the printed number; the decoration has a fixed length. Lengths are those
/// of `docs/design-language.md` §4.
struct BarMark {
  /// The zero line and the printed number in px; `upper` is the far end of a range.
  var start: Double
  var end: Double
  var upper: Double?
  var top: Double
  var height: Double
  var series: Series

  private var bottom: Double { top + height }
  private var middle: Double { top + height / 2 }

  /// How far the mark reaches beyond the number, in px.
  static func overhang(_ mark: ReadingMark) -> Double {
    switch mark {
    case .over: 13.5
    case .about: 12
    case .atMost: 2
    default: 0
    }
  }

  func shapes(_ mark: ReadingMark, in drawing: inout Drawing) -> [Shape] {
    switch mark {
    case .over: over
    case .nearly: nearly(in: &drawing)
    case .about: about(in: &drawing)
    case .range: range
    case .atMost: atMost
    default: [solid(to: end)]
    }
  }

  /// A dashed outline from the lowest of several statements to this one, a tick at each.
  func disagreement(from lower: Double, between others: [Double] = []) -> [Shape] {
    let frame = Box(left: lower, top: top + 0.75, right: max(end, lower + 1), bottom: bottom - 0.75)
    let ticks = ([lower] + others + [end]).map { x in
      Shape.line(x, top - 4, x, bottom + 4, "conf-ol")
    }
    return [.rect(frame, "conf-ol dash")] + ticks
  }

  /// A stated figure is never invisible: at least 1 px.
  private func solid(to right: Double) -> Shape {
    .rect(Box(left: start, top: top, right: max(right, start + 1), bottom: bottom), series.fill)
  }

  private var over: [Shape] {
    let left = max(end, start + 1) + 3
    return [
      solid(to: end),
      .path(
        [(left, top), (left + 9, middle), (left, bottom)],
        "\(series.outline) arrow"
      ),
    ]
  }

  private func nearly(in drawing: inout Drawing) -> [Shape] {
    let hatched = max(end - min(20, (end - start) * 0.45), start)
    let frame = Box(left: hatched, top: top, right: max(end, start + 1), bottom: bottom)
    let edge = frame.right - 0.75
    return [
      solid(to: hatched), drawing.painted(frame, .hatch(series)),
      .path(
        [
          (hatched, top + 0.75), (edge, top + 0.75), (edge, bottom - 0.75),
          (hatched, bottom - 0.75),
        ],
        "\(series.outline) dash"
      ),
    ]
  }

  private func about(in drawing: inout Drawing) -> [Shape] {
    let soft = Box(left: max(start, end - 12), top: top, right: end + 12, bottom: bottom)
    let body = soft.left > start ? [solid(to: soft.left + 0.3)] : []
    return body + [
      drawing.painted(soft, .softEdge(series)), .line(end, top - 4, end, bottom + 4, "vt"),
    ]
  }

  private var range: [Shape] {
    let upper = upper ?? end
    let thin = Box(
      left: start,
      top: middle - height * 0.14,
      right: end,
      bottom: middle + height * 0.14
    )
    let band = Box(
      left: end,
      top: middle - height * 0.32,
      right: upper,
      bottom: middle + height * 0.32
    )
    return [
      .rect(thin, series.fill), .rect(band, series.tint),
      .line(end, top, end, bottom, series.outline),
      .line(upper, top, upper, bottom, series.outline),
      .line(end, middle, upper, middle, series.outline),
    ]
  }

  private var atMost: [Shape] {
    let hollow = Box(
      left: start + 0.75,
      top: top + 0.75,
      right: max(end, start + 1),
      bottom: bottom - 0.75
    )
    let cap = Box(left: end - 2, top: top - 3, right: end + 2, bottom: bottom + 3)
    return [.rect(hollow, series.outline), .rect(cap, series.fill)]
  }
}
