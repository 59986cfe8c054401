/// The last full square of a waffle and the next: where a hedge shows.
struct WaffleEdge {
  var last: Box
  var next: Box
  var series: Series

  func shapes(_ mark: ReadingMark, in drawing: inout Drawing) -> [Shape] {
    switch mark {
    case .nearly:
      return [
        drawing.painted(last, .hatch(series)),
        .rect(last.grown(by: -1), "\(series.outline) dash"),
      ]
    case .about:
      return [
        .cells([last, next], series.tint),
        .line(last.right + 1, last.top - 3, last.right + 1, last.bottom + 3, "vt"),
      ]
    case .over:
      let middle = (next.top + next.bottom) / 2
      return [
        .rect(last, series.fill),
        .path(
          [
            (next.left + 2, next.top + 1), (next.right - 3, middle),
            (next.left + 2, next.bottom - 1),
          ],
          "\(series.outline) arrow"
        ),
      ]
    case .range: return [.rect(last, series.fill), .rect(next, series.tint)]
    case .atMost:
      return [.rect(last.grown(by: -1), "\(series.outline) thin"), .rect(next, series.fill)]
    case .missing: return []
    default: return [.rect(last, series.fill)]
    }
  }
}
