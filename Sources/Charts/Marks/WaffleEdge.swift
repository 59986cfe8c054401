/// The last full square of a waffle and the next: where a hedge shows.
struct WaffleEdge {
  var last: Box
  var next: Box
  var colour: Colour

  func draw(_ mark: ReadingMark, in drawing: inout Drawing) {
    switch mark {
    case .nearly:
      drawing.rect(last, .hatch(colour))
      drawing.rect(last.grown(by: -1), .outline(colour, "dash"))
    case .about:
      drawing.rects([last, next], .tint(colour))
      let x = last.right + 1
      drawing.line(x, last.top - 3, x, last.bottom + 3, .rule("vt"))
    case .over:
      drawing.rect(last, .fill(colour))
      drawing.path(
        [
          (next.left + 2, next.top + 1), (next.right - 3, (next.top + next.bottom) / 2),
          (next.left + 2, next.bottom - 1),
        ],
        .outline(colour, "arrow")
      )
    case .range:
      drawing.rect(last, .fill(colour))
      drawing.rect(next, .tint(colour))
    case .atMost:
      drawing.rect(last.grown(by: -1), .outline(colour, "thin"))
      drawing.rect(next, .fill(colour))
    case .missing: break
    default: drawing.rect(last, .fill(colour))
    }
  }
}
