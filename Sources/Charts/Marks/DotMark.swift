/// A dot that shows how its source qualifies the number: the decorations of ``BarMark``, at a
/// point instead of at the end of a length.
struct DotMark {
  /// The printed number in px; `upper` is the far end of a range.
  var x: Double
  var upper: Double
  var y: Double
  var radius: Double
  var colour: Colour

  private var frame: Box {
    Box(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
  }

  func draw(_ mark: ReadingMark, in drawing: inout Drawing) {
    switch mark {
    case .over: drawOver(in: &drawing)
    case .nearly: drawNearly(in: &drawing)
    case .about: drawAbout(in: &drawing)
    case .range: drawRange(in: &drawing)
    case .atMost: drawAtMost(in: &drawing)
    default: drawing.circle(x, y, radius: radius, .fill(colour))
    }
  }

  /// Two statements: this one solid, the other dashed, a dashed line between.
  func drawDisagreement(with other: Double, in drawing: inout Drawing) {
    drawing.line(x, y, other, y, .outline(.conflict, "dash"))
    drawing.circle(other, y, radius: radius - 1, .outline(.conflict, "dash hole"))
  }

  private func drawOver(in drawing: inout Drawing) {
    drawing.circle(x, y, radius: radius, .fill(colour))
    let left = frame.right + 3
    drawing.path(
      [(left, frame.top), (left + 9, y), (left, frame.bottom)],
      .outline(colour, "arrow")
    )
  }

  private func drawNearly(in drawing: inout Drawing) {
    drawing.circle(x, y, radius: radius, .rule("hole"))
    drawing.rect(frame, .hatch(colour), radius: radius)
    drawing.circle(x, y, radius: radius - 0.75, .outline(colour, "dash"))
  }

  private func drawAbout(in drawing: inout Drawing) {
    drawing.rect(
      Box(left: x - 12, top: frame.top, right: x + 12, bottom: frame.bottom),
      .softDot(colour)
    )
    drawing.line(x, frame.top - 4, x, frame.bottom + 4, .rule("vt"))
  }

  private func drawRange(in drawing: inout Drawing) {
    drawing.line(x, y, upper, y, .outline(colour))
    drawing.circle(x, y, radius: radius, .fill(colour))
    drawing.circle(upper, y, radius: radius, .fill(colour))
  }

  private func drawAtMost(in drawing: inout Drawing) {
    drawing.circle(x, y, radius: radius - 1, .outline(colour, "hole"))
    let left = x + radius + 1
    drawing.rect(
      Box(left: left, top: frame.top - 1, right: left + 4, bottom: frame.bottom + 1),
      .fill(colour)
    )
  }
}
