/// The marks of a date, one for each precision (`docs/design-language.md` §4).
struct DateMark {
  /// The middle of the mark, in px.
  var x: Double
  var y: Double
  var colour: Colour
  /// Drafts are hollow.
  var isDraft = false

  private var style: ShapeStyle { isDraft ? .outline(colour, "hole") : .fill(colour) }

  /// 13 px across.
  func drawDay(in drawing: inout Drawing) {
    drawing.path(
      [(x, y - 6.5), (x + 6.5, y), (x, y + 6.5), (x - 6.5, y)],
      closed: true,
      style
    )
  }

  /// 5 × 14 px.
  func drawMonth(in drawing: inout Drawing) {
    drawing.rect(Box(left: x - 2.5, top: y - 7, right: x + 2.5, bottom: y + 7), style)
  }

  /// A capsule that spans the year; dashed for drafts, since it is hollow anyway.
  func drawYear(half: Double, in drawing: inout Drawing) {
    drawing.rect(
      Box(left: x - half, top: y - 6, right: x + half, bottom: y + 6),
      .outline(colour, isDraft ? "thin hole dash" : "thin hole"),
      radius: 6
    )
  }

  /// A band over the validity.
  func drawSpan(half: Double, in drawing: inout Drawing) {
    drawing.rect(Box(left: x - half, top: y - 4, right: x + half, bottom: y + 4), .tint(colour))
  }

  /// A dotted line over the days that the sources leave open.
  func drawBounds(half: Double, in drawing: inout Drawing) {
    drawing.line(x - half, y, x + half, y, .rule("bound"))
  }
}
