import Diagnostics
import Model
import Quantities

/// How figures, periods and badges stand on a page.
struct FigureMarkup {
  let page: PagePath

  /// A figure in running text or a table cell: `<span class="q" data-claim="…">超3800亿元</span>`.
  func figure(_ claim: Claim, verbatim: Bool = false) -> Markup {
    let text = verbatim ? claim.quantity.verbatim : claim.quantity.worded().description
    return Markup.element(
      "span",
      ["class": "q", "data-claim": claim.address, "data-hedge": claim.quantity.hedge.attribute],
      text: text
    )
  }

  /// A key figure: hedge and unit small, the number large.
  func keyFigure(_ claim: Claim) -> Markup {
    let words = claim.quantity.worded()
    var content = Markup()
    if !words.hedge.isEmpty { content += .element("i", text: words.hedge) }
    content += Markup(text: words.number)
    let behind = words.unit + words.suffix
    if !behind.isEmpty { content += .element("u", text: behind) }
    return Markup.element(
      "b",
      ["data-claim": claim.address, "data-hedge": claim.quantity.hedge.attribute],
      content
    )
  }

  /// （9种说法）; nothing where all are told.
  func wordings(_ total: Int?) -> Markup {
    total.map { .element("small", ["data-count": ""], text: InterfaceText.wordings($0)) }
      ?? Markup()
  }

  /// 2022年, 2024年6月（推断）, 日期未载.
  func period(of point: DataPoint) -> String {
    Self.period(point.period, isInferred: point.isPeriodInferred)
  }

  static func period(_ period: Period?, isInferred: Bool) -> String {
    guard let period else { return InterfaceText.undated }
    return words(for: period) + (isInferred ? InterfaceText.aside(InterfaceText.inferred) : "")
  }

  /// A figure of the last day of a year is that of the year's end: 截至2020年底.
  private static func words(for period: Period) -> String {
    guard period.kind == .day, period.from.month == 12, period.from.day == 31 else {
      return period.worded
    }
    return InterfaceText.yearEnd(period.from.year)
  }

  /// The verdict's badge, linked to its explanation; a dispute leads to both sentences.
  func badge(_ point: DataPoint) -> Markup {
    let target =
      point.verdict.isDisputed
      ? PagePath.metric(point.metric.id).path + "#disputes" : "method.html#badges"
    return Markup.element(
      "a",
      ["class": InterfaceText.badgeClass(point.verdict), "href": page.link(to: target)],
      text: InterfaceText.badge(point.verdict)
    )
  }

  /// Marks for what is not as the source has it: 推断, 人工补录, 目标.
  func marks(_ point: DataPoint) -> Markup {
    point.marks.map { mark in
      Markup.element(
        "span",
        ["class": "mark", "title": point.shown.review?.reason],
        text: mark.name
      )
    }.joined(separator: " ")
  }
}

extension Hedge {
  /// For `data-hedge`; exact figures have none.
  var attribute: String? { self == .exact ? nil : rawValue }
}

extension Claim {
  /// A permanent name: the source's name and where the number stands in it, `SOURCE:916`.
  package var address: String { source.name + ":" + String(numeral.lowerBound) }

  /// Where its number stands on the page of its source: `c-916`.
  package var anchor: String { "c-" + String(numeral.lowerBound) }
}
