/// The marks of a date, one for each precision (`docs/design-language.md` §4).
enum DateMark {
  /// 13 px across; hollow for drafts.
  static func diamond(x: Double, y: Double, _ series: Series, isDraft: Bool) -> Shape {
    .path(
      [(x, y - 6.5), (x + 6.5, y), (x, y + 6.5), (x - 6.5, y)],
      closed: true,
      style(series, isDraft)
    )
  }

  /// 5 × 14 px.
  static func month(x: Double, y: Double, _ series: Series, isDraft: Bool) -> Shape {
    .rect(Box(left: x - 2.5, top: y - 7, right: x + 2.5, bottom: y + 7), style(series, isDraft))
  }

  /// A capsule that spans the year; dashed for drafts, since it is hollow anyway.
  static func year(from: Double, until: Double, y: Double, _ series: Series, isDraft: Bool)
    -> Shape
  {
    .rect(
      Box(left: from, top: y - 6, right: until, bottom: y + 6),
      "\(series.outline) thin hole" + (isDraft ? " dash" : ""),
      radius: 6
    )
  }

  static func span(from: Double, until: Double, y: Double, _ series: Series) -> Shape {
    .rect(Box(left: from, top: y - 4, right: until, bottom: y + 4), series.tint)
  }

  private static func style(_ series: Series, _ isDraft: Bool) -> String {
    isDraft ? "\(series.outline) hole" : series.fill
  }
}
