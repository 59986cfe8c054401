import Diagnostics
import Model
import Quantities

/// ` ```ranks `: who leads in each metric that can be compared, or where one place stands in each.
struct RanksBlock: DataBlock {
  static let name = "ranks"

  private let place: Place?

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let report = environment.report
    let groups =
      place.map(report.groups) ?? report.comparisons.metrics.compactMap(\.groups.first)
    guard !groups.isEmpty else { return Markup() }
    let rows = RankRows(environment: environment, place: place)
    return rows.table(of: groups, citing: &state.citations)
  }
}

/// Rows of comparable groups: the metric, a place's own figure and rank, and whom it is beside.
struct RankRows {
  let environment: PageEnvironment
  /// Nil for a table of who leads.
  let place: Place?

  func table(of groups: [ComparableGroup], citing citations: inout Citations) -> Markup {
    var rows = Markup()
    for group in groups { rows += row(group, citing: &citations) }
    let columns = [place?.name, InterfaceText.besideWhom(of: place)].compactMap { $0 }
    let head = columns.map { Markup.element("th", ["scope": "col", "class": "num"], text: $0) }
    let table = Markup.element(
      "table",
      ["class": "ranks"],
      .element(
        "thead",
        [:],
        .element(
          "tr",
          [:],
          .element("th", ["scope": "col"], text: InterfaceText.metricColumn) + head.joined()
        )
      ) + .element("tbody", [:], rows)
    )
    return .element(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region",
        "aria-label": InterfaceText.ranksLabel(place),
      ],
      table
    )
  }

  private func row(_ group: ComparableGroup, citing citations: inout Citations) -> Markup {
    let head = Markup.element("th", ["scope": "row"], name(of: group) + detail(of: group))
    let own = place.map { cell($0, in: group, citing: &citations) } ?? Markup()
    return .element("tr", [:], head + own + other(in: group, citing: &citations))
  }

  private func name(of group: ComparableGroup) -> Markup {
    .element(
      "a",
      ["href": environment.page.link(to: PagePath.comparison(metric: group.metric.id).path)],
      text: group.metric.name
    )
  }

  /// 各城市，2016—2022年，5地.
  private func detail(of group: ComparableGroup) -> Markup {
    let period = FigureMarkup.period(
      group.period,
      isInferred: group.points.allSatisfy(\.isPeriodInferred)
    )
    let words =
      [InterfaceText.level(group.level), period].joined(separator: InterfaceText.comma)
      + InterfaceText.comma
    let count = Markup.element(
      "span",
      ["data-count": ""],
      text: InterfaceText.places(group.points.count)
    )
    return .element("small", [:], Markup(text: words) + count)
  }

  /// The place's figure with its rank below it.
  private func cell(
    _ place: Place,
    in group: ComparableGroup,
    citing citations: inout Citations
  ) -> Markup {
    guard let rank = group.rank(of: place.id) else { return .element("td") }
    let certain = Finding(group: group, highlight: nil).rank(of: place)
    let words = certain.map(InterfaceText.rank) ?? InterfaceText.rankOpen
    return .element(
      "td",
      ["class": "num"],
      figure(group.points[rank - 1], citing: &citations) + .element("small", text: words)
    )
  }

  /// The first, or the second beside the first, with the ratio of both where both are exact.
  private func other(in group: ComparableGroup, citing citations: inout Citations) -> Markup {
    let isFirst = place.map { $0.id == group.points[0].place.id } ?? false
    let point = group.points[isFirst ? 1 : 0]
    let rank = Finding(group: group, highlight: nil).rank(of: point.place)
    let ratio = place.flatMap { Finding(group: group, highlight: $0).formula }
    let lines =
      [InterfaceText.named(point.place, rank: rank)]
      + (ratio.map { [InterfaceText.derived($0)] } ?? [])
    let small = lines.map { Markup.element("small", text: $0) }
    return .element(
      "td",
      ["class": "num"],
      figure(point, citing: &citations) + small.joined()
    )
  }

  private func figure(_ point: DataPoint, citing citations: inout Citations) -> Markup {
    let (claims, total) = point.told
    let figures =
      claims.map { environment.figures.figure($0) }.joined(separator: "／")
      + environment.figures.wordings(total)
    return .element("span", ["class": "nb"], figures + citations.markers(for: point.claims))
      + (point.verdict.isDisputed ? environment.figures.badge(point) : Markup())
  }
}
