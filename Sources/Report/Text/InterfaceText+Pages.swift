/// What pages of long lists and articles say.
extension InterfaceText {
  static var previousPage: String { text("pages.previous") }
  static var nextPage: String { text("pages.next") }
  static var restOfPage: String { text("pages.rest") }

  /// 上海：逐条数字（第2页，共9页）.
  static func pageTitle(_ title: String, _ place: ArticlePart.Place) -> String {
    let name = place.title.map { title + of + $0 } ?? title
    return text(
      "pages.title",
      ["title": name, "number": String(place.number), "count": String(place.count)]
    )
  }

  static func backTo(_ title: String, _ place: ArticlePart.Place) -> String {
    text("pages.back", ["title": place.title.map { title + of + $0 } ?? title])
  }

  /// 第81—160项，共700项.
  static func rows(_ rows: PageTurning.Rows) -> String {
    text(
      "pages.rows",
      [
        "first": String(rows.first), "last": String(rows.last), "count": String(rows.total),
      ]
    )
  }

  static func pagesLabel(_ title: String?) -> String {
    title.map { text("pages.label-of", ["title": $0]) } ?? text("pages.label")
  }
}
