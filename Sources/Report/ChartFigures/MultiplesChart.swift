import Charts
import Foundation
import Model
import Quantities

/// Several metrics of the same places: a panel for each, rows in one order.
struct MultiplesChart {
  let metrics: [Metric]
  let level: Place.Kind?
  /// Only these; empty for all that two of the metrics have.
  let places: [Place]
  let highlight: Place?

  /// Nil for fewer than two metrics with comparable figures of two places.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    let groups = metrics.compactMap { group(of: $0, in: environment.model) }
    let rows = rows(of: groups)
    let drawn = groups.filter { group in
      group.points.count { point in rows.contains { $0.id == point.place.id } } > 1
    }
    guard drawn.count > 1, rows.count > 1 else { return nil }
    let points = drawn.flatMap { group in
      rows.compactMap { place in group.points.first { $0.place.id == place.id } }
    }
    let data = PointData(points, in: environment)
    let (shown, notes) = ChartFigure.drawn(rows, atMost: ChartFigure.mostRows / 2) {
      $0.id == highlight?.id
    }
    let facets = drawn.map { facet($0, shown, data) }
    let title = title(drawn, rows)
    let leftOut = drawn.flatMap(\.points).filter { point in
      !rows.contains { $0.id == point.place.id }
    }
    return ChartFigure(
      specification: ChartSpecification(
        id: (drawn.map(\.metric.id) + [highlight?.id].compactMap(\.self)).joined(separator: "-"),
        accessibleTitle: title,
        mark: .bar,
        facets: facets,
        highlight: highlight.map(data.name),
        leftOut: leftOut.map(item)
      ),
      title: title,
      subtitle: InterfaceText.panelsDiffer,
      notes: (points.contains(where: \.isPeriodInferred) ? [InterfaceText.periodInferred] : [])
        + notes,
      points: points,
      leftOut: leftOut
    )
  }

  /// 北京三项都居首, where that is certain; else who is compared in what.
  private func title(_ groups: [ComparableGroup], _ rows: [Place]) -> String {
    let leaders = groups.map { Finding(group: $0, highlight: nil).leader?.id }
    if let first = leaders[0], leaders.allSatisfy({ $0 == first }),
      let place = rows.first(where: { $0.id == first })
    {
      return FindingText.leadsAll(groups.map(\.metric.shortName), place)
    }
    return InterfaceText.list(rows.map(\.name)) + InterfaceText.of
      + groups.map(\.metric.shortName).joined(separator: InterfaceText.and)
  }

  private func group(of metric: Metric, in model: FactModel) -> ComparableGroup? {
    model.comparableGroups(of: metric.id, places: places.map(\.id))
      .first { level == nil || $0.level == level }
  }

  /// The places that at least two metrics have, in the order of the first metric.
  private func rows(of groups: [ComparableGroup]) -> [Place] {
    let all = groups.flatMap(\.points).map(\.place).uniqued(by: \.id)
    return all.filter { place in
      places.contains { $0.id == place.id }
        || groups.count { group in group.points.contains { $0.place.id == place.id } } > 1
    }
  }

  private func facet(_ group: ComparableGroup, _ rows: [Place], _ data: PointData) -> Facet {
    Facet(
      title: group.metric.name + (group.period.map { InterfaceText.comma + $0.worded } ?? ""),
      data: rows.compactMap { place in
        group.points.first { $0.place.id == place.id }
          .map { data.datum($0, row: data.name(of: place)) }
      },
      domain: group.metric.kind == .index ? .score : .fromZero,
      reference: group.metric.reference.map { Reference(value: Decimal($0)) }
    )
  }

  private func item(_ point: DataPoint) -> LeftOut {
    LeftOut(
      value: point.place.name + point.shown.quantity.worded().description,
      reason: InterfaceText.onlyOnePanel
    )
  }
}
