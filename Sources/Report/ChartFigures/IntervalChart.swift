import Charts
import Model
import Quantities

/// From the lowest to the highest number that is stated: for the places of a comparable group, or
/// for several metrics of one place in per cent.
struct IntervalChart {
  let metrics: [Metric]
  let place: Place?
  let period: Period?
  let level: Place.Kind?
  let places: [Place]
  let highlight: Place?

  /// Nil where nothing comparable is stated.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    let points = points(in: environment.model)
    guard !points.isEmpty else { return nil }
    let data = PointData(points, in: environment)
    let isOnePlace = Set(points.map(\.place.id)).count == 1
    let (drawn, notes) = ChartFigure.drawn(points) { $0.place.id == highlight?.id }
    let rows = drawn.map { point in
      data.datum(
        point,
        row: isOnePlace ? point.metric.name : data.name(of: point.place)
      )
    }
    let name = isOnePlace ? points[0].place.name : points[0].metric.name
    let title =
      name + InterfaceText.of
      + points.prefix(2).map { point in
        (isOnePlace ? point.metric.name : point.place.name)
          + point.shown.quantity.worded().description
      }.joined(separator: InterfaceText.comma)
    let unit = points.lazy.compactMap(\.shown.quantity.unit).first
    return ChartFigure(
      specification: ChartSpecification(
        id: ([points[0].place.id, "intervals"] + points.map(\.metric.id).uniqued().prefix(1))
          .joined(separator: "-"),
        accessibleTitle: title,
        mark: .interval,
        data: rows,
        sort: .descending,
        highlight: highlight.map(data.name)
      ),
      title: title,
      subtitle: InterfaceText.intervals + (unit.map { InterfaceText.aside($0.symbol) } ?? ""),
      notes: notes,
      points: points
    )
  }

  private func points(in model: FactModel) -> [DataPoint] {
    if let place {
      let latest = metrics.compactMap { model.latest(of: $0.id, in: place.id) }
      let isPercent = latest.allSatisfy { $0.shown.quantity.unit == .percent }
      return isPercent ? latest : Array(latest.prefix(1))
    }
    guard let metric = metrics.first else { return [] }
    let groups = model.comparableGroups(of: metric.id, period: period, places: places.map(\.id))
    return groups.first { level == nil || $0.level == level }?.points ?? []
  }
}
