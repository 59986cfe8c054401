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
  var colour: Colour

  private var bottom: Double { top + height }
  private var middle: Double { top + height / 2 }

  /// A stated figure is never invisible: at least 1 px.
  private var shownEnd: Double { max(end, start + 1) }

  /// How far the mark reaches beyond the number, in px.
  static func overhang(_ mark: ReadingMark) -> Double {
    switch mark {
    case .over: 13.5
    case .about: 12
    case .atMost: 2
    default: 0
    }
  }

  func draw(_ mark: ReadingMark, in drawing: inout Drawing) {
    switch mark {
    case .over: drawOver(in: &drawing)
    case .nearly: drawNearly(in: &drawing)
    case .about: drawAbout(in: &drawing)
    case .range: drawRange(in: &drawing)
    case .atMost: drawAtMost(in: &drawing)
    default: drawSolid(to: shownEnd, in: &drawing)
    }
  }

  /// A dashed outline from the lowest of several statements to this one, a tick at each.
  func drawDisagreement(
    from lower: Double,
    between others: [Double] = [],
    in drawing: inout Drawing
  ) {
    drawing.rect(
      Box(left: lower, top: top + 0.75, right: max(end, lower + 1), bottom: bottom - 0.75),
      .outline(.conflict, "dash")
    )
    for x in [lower] + others + [end] {
      drawing.line(x, top - 4, x, bottom + 4, .outline(.conflict))
    }
  }

  private func drawSolid(to right: Double, in drawing: inout Drawing) {
    drawing.rect(Box(left: start, top: top, right: right, bottom: bottom), .fill(colour))
  }

  private func drawOver(in drawing: inout Drawing) {
    drawSolid(to: shownEnd, in: &drawing)
    let left = shownEnd + 3
    drawing.path(
      [(left, top), (left + 9, middle), (left, bottom)],
      .outline(colour, "arrow")
    )
  }

  private func drawNearly(in drawing: inout Drawing) {
    let hatched = max(end - min(20, (end - start) * 0.45), start)
    drawSolid(to: max(hatched, start + 1), in: &drawing)
    drawing.rect(Box(left: hatched, top: top, right: shownEnd, bottom: bottom), .hatch(colour))
    let (edge, upper, lower) = (shownEnd - 0.75, top + 0.75, bottom - 0.75)
    drawing.path(
      [(hatched, upper), (edge, upper), (edge, lower), (hatched, lower)],
      .outline(colour, "dash")
    )
  }

  private func drawAbout(in drawing: inout Drawing) {
    let soft = Box(left: max(start, end - 12), top: top, right: end + 12, bottom: bottom)
    if soft.left > start { drawSolid(to: max(soft.left + 0.3, start + 1), in: &drawing) }
    drawing.rect(soft, .softEdge(colour))
    drawing.line(end, top - 4, end, bottom + 4, .rule("vt"))
  }

  private func drawRange(in drawing: inout Drawing) {
    let upper = upper ?? end
    let (thin, band) = (height * 0.14, height * 0.32)
    drawing.rect(
      Box(left: start, top: middle - thin, right: end, bottom: middle + thin),
      .fill(colour)
    )
    drawing.rect(
      Box(left: end, top: middle - band, right: upper, bottom: middle + band),
      .tint(colour)
    )
    drawing.line(end, top, end, bottom, .outline(colour))
    drawing.line(upper, top, upper, bottom, .outline(colour))
    drawing.line(end, middle, upper, middle, .outline(colour))
  }

  private func drawAtMost(in drawing: inout Drawing) {
    drawing.rect(
      Box(left: start + 0.75, top: top + 0.75, right: shownEnd, bottom: bottom - 0.75),
      .outline(colour)
    )
    drawing.rect(
      Box(left: end - 2, top: top - 3, right: end + 2, bottom: bottom + 3),
      .fill(colour)
    )
  }
}
