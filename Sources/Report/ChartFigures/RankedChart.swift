import Charts
import Diagnostics
import Foundation
import Model
import Quantities

/// Places ranked by one metric: bars, or dots for a score.
struct RankedChart {
  let group: ComparableGroup
  /// Drawn in the focus colour.
  let highlight: Place?
  /// A line to compare with; nil for that of the metric, if it has one.
  let reference: Int?
  let isDotted: Bool

  /// Nil where too few places can be compared, or all have the same figure.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    guard group.isWorthAChart else { return nil }
    let finding = Finding(group: group, highlight: highlight)
    let excluded = environment.model.leftOut(of: group)
    let (told, drawn, restNote) = rows
    let rows = PointData(told, in: environment)
    let data = drawn.map { point in
      rows.datum(point, row: rows.name(of: point.place))
    }
    return ChartFigure(
      specification: ChartSpecification(
        id: id,
        accessibleTitle: InterfaceText.sentence(finding.title) + subtitle(in: environment),
        mark: isDotted ? .dot : .bar,
        data: data,
        domain: isDotted ? .score : .fromZero,
        reference: (reference ?? group.metric.reference).map { Reference(value: Decimal($0)) },
        sort: .descending,
        highlight: highlight.map(rows.name),
        leftOut: leftOut(excluded)
      ),
      title: finding.title,
      subtitle: subtitle(in: environment),
      notes: finding.notes + dateNote + restNote,
      points: told,
      leftOut: excluded.map(\.point)
    )
  }

  private var id: String {
    let parts = [group.metric.id, group.period?.address, group.level.rawValue, highlight?.id]
    return parts.compactMap { $0 }.joined(separator: "-").replacing("..", with: "-")
  }

  /// 人工智能企业数量（家），2020年12月31日；深圳市人工智能行业协会《2021人工智能白皮书》.
  private func subtitle(in environment: PageEnvironment) -> String {
    let unit = group.points.lazy.compactMap(\.shown.quantity.unit).first
    let name = group.metric.name + (unit.map { InterfaceText.aside($0.symbol) } ?? "")
    let credits = SourceCredit.all(in: group.points.flatMap(\.claims), model: environment.model)
    let all = credits.compactMap { $0.title.map { InterfaceText.titled($0) } ?? $0.origin }
    let origins = all.count > Self.mostOrigins ? [] : all
    let when = FigureMarkup.period(
      group.period,
      isInferred: group.points.allSatisfy(\.isPeriodInferred)
    )
    return ([name, when] + origins).joined(separator: InterfaceText.comma)
  }

  /// More origins than these are not what the figures have in common.
  private static let mostOrigins = 4

  private var dateNote: [String] {
    group.points.contains(where: \.isPeriodInferred)
      ? [InterfaceText.periodInferred] : []
  }

  /// Only the first of each reason are ever named.
  private func leftOut(_ items: [ComparableGroup.LeftOut]) -> [LeftOut] {
    var named: [String: Int] = [:]
    return items.map { item in
      let reason = InterfaceText.reason(item.reason, period: item.point.period)
      named[reason, default: 0] += 1
      guard named[reason, default: 0] <= ChartWords.mostLeftOut else {
        return LeftOut(value: "", reason: reason)
      }
      let value = item.point.place.name + item.point.shown.quantity.worded().description
      return LeftOut(value: value, reason: reason)
    }
  }

  /// What the table and the CSV have, and what is drawn of it. Of a ranking that is longer than a screen a
  /// place's own page has the first and the place between its neighbours: the rest stands on the metric's page.
  private var rows: (told: [DataPoint], drawn: [DataPoint], notes: [String]) {
    let points = group.points
    guard points.count > ChartFigure.mostRows, let highlight,
      let rank = group.rank(of: highlight.id)
    else {
      let (drawn, notes) = ChartFigure.drawn(points) { $0.place.id == highlight?.id }
      return (points, drawn, notes)
    }
    let near = (rank - 1 - Self.neighbours)...(rank - 1 + Self.neighbours)
    let told = points.indices.filter { $0 < Self.firstRows || near.contains($0) }.map { points[$0] }
    let note = InterfaceText.onlyFirstAndNear(highlight, rest: points.count - told.count)
    return (told, told, [note])
  }

  private static let firstRows = 10
  /// On each side.
  private static let neighbours = 2
}

extension ComparableGroup {
  /// Three places or more (`docs/design-language.md` §4) that do not all have the same figure;
  /// anything less is a sentence.
  var isWorthAChart: Bool {
    points.count > 2 && Set(points.map(\.shown.quantity.value)).count > 1
  }
}
