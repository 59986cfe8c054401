import Charts
import Diagnostics
import Model
import Quantities

/// Shares, one bar of 100% or one waffle for each: parts of different wholes, so never one ranking.
struct ShareChart {
  /// Nil for one metric of all places that state it.
  let place: Place?
  let metrics: [Metric]
  var isWaffle = false

  /// Nil where the sources give no share.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    let points = points(in: environment.model)
    guard !points.isEmpty else { return nil }
    let data = PointData(points, in: environment)
    let (drawn, notes) = ChartFigure.drawn(
      points,
      atMost: isWaffle ? Self.mostWaffles : ChartFigure.mostRows
    )
    let rows = drawn.map { point in
      var statement = data.statement(point)
      statement.valueText = point.shown.quantity.wording
      return Datum(
        row: place == nil ? data.name(of: point.place) : point.metric.name,
        statements: [statement],
        href: data.address(point)
      )
    }
    let title = points.prefix(2).map { point in
      (place == nil ? point.place.name : "") + point.metric.name + point.shown.quantity.wording
    }.joined(separator: InterfaceText.comma)
    return ChartFigure(
      specification: ChartSpecification(
        id: id(points),
        accessibleTitle: (place.map { $0.name + InterfaceText.of } ?? "") + title,
        mark: isWaffle ? .waffle : .bar,
        data: rows,
        domain: .share()
      ),
      title: (place?.name ?? "") + title,
      subtitle: (place.map { $0.name + InterfaceText.clause } ?? "") + InterfaceText.wholesDiffer,
      notes: (points.contains(where: \.isPeriodInferred) ? [FindingText.shareUndated] : []) + notes,
      points: points
    )
  }

  /// Three rows of three; each is a hundred squares.
  private static let mostWaffles = 9

  private func id(_ points: [DataPoint]) -> String {
    let parts = [place?.id, isWaffle ? "waffles" : "shares", points.first?.metric.id]
    return parts.compactMap { $0 }.joined(separator: "-")
  }

  private func points(in model: FactModel) -> [DataPoint] {
    let points =
      place.map { place in metrics.compactMap { model.latest(of: $0.id, in: place.id) } }
      ?? metrics.prefix(1).flatMap { metric in
        model.dataPoints(of: metric.id).map(\.place).uniqued(by: \.id)
          .compactMap { model.latest(of: metric.id, in: $0.id) }
      }
    return points.filter { $0.shown.quantity.unit == .percent }
  }
}
