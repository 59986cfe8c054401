import Charts
import Diagnostics
import Model

/// The sparklines of a table: one for each place and metric with figures of several years, in the
/// row of the latest.
struct Sparklines {
  private let environment: PageEnvironment
  /// The rows that carry one.
  private let latest: [DataPoint.Key: [DataPoint]]

  init(_ points: [DataPoint], in environment: PageEnvironment) {
    self.environment = environment
    var latest: [DataPoint.Key: [DataPoint]] = [:]
    for point in points.uniqued(by: { $0.place.id + "/" + $0.metric.id }) {
      let series = MetricSeries(point.metric, in: point.place, model: environment.model)
      let own = series.dated.filter { $0.metric.id == point.metric.id }
      guard series.spansYears, own.count > 1, let last = own.last else { continue }
      latest[last.key] = own
    }
    self.latest = latest
  }

  subscript(point: DataPoint) -> Markup {
    guard let points = latest[point.key] else { return Markup() }
    let sparkline = Sparkline(
      id: "spark-\(point.place.id)-\(point.metric.id)",
      title: point.place.name + point.metric.name,
      data: points.map { point in
        Datum(row: point.place.name, period: point.period, statements: [statement(point)])
      }
    )
    return sparkline.svg.map { Markup(trusted: $0) } ?? Markup()
  }

  private func statement(_ point: DataPoint) -> Statement {
    Statement(quantity: point.shown.quantity, claim: point.shown.address)
  }
}
