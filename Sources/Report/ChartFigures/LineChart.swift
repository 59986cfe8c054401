import Charts
import Model
import Quantities

/// A metric over time, a line for each place.
struct LineChart {
  let figures: MetricPeriods
  let highlight: Place?

  /// Five colours are told apart (`docs/design-language.md` §5).
  private static let mostLines = 5

  /// More marks cover each other, and weigh more than a page may.
  private static let mostMarks = 60

  /// Nil where no place has figures of two different times.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    var marks = 0
    let places = figures.places.filter { dated($0).count > 1 }.prefix(Self.mostLines)
      .prefix { place in
        let isFirst = marks == 0
        marks += dated(place).count
        return isFirst || marks <= Self.mostMarks
      }
    guard !places.isEmpty else { return nil }
    let points = places.flatMap(dated)
    let data = PointData(points, in: environment)
    let colours = PlaceColours(Array(places), in: environment.model)
    let isColoured = places.count > 1 && highlight == nil
    let lines = points.map { point in
      var datum = data.dated(point, row: data.name(of: point.place))
      datum.colour = isColoured ? colours[point.place] : nil
      return datum
    }
    let title = title(Array(places), in: environment.model)
    let unit = points.lazy.compactMap(\.shown.quantity.unit).first
    let subtitle =
      figures.metric.name + (unit.map { InterfaceText.aside($0.symbol) } ?? "")
      + InterfaceText.comma + years(points)
    return ChartFigure(
      specification: ChartSpecification(
        id: ([figures.metric.id, "line"] + (places.count == 1 ? places.map(\.id) : []))
          .joined(separator: "-"),
        accessibleTitle: InterfaceText.sentence(title) + subtitle,
        mark: .line,
        data: lines,
        highlight: highlight.map(data.name),
        leftOut: figures.leftOut(points).map { point in
          LeftOut(
            value: point.place.name + point.shown.quantity.worded().description,
            reason: InterfaceText.onlyOneTime
          )
        }
      ),
      title: title,
      subtitle: subtitle,
      notes: points.contains(where: \.isPeriodInferred) ? [InterfaceText.periodInferred] : [],
      points: points,
      leftOut: figures.leftOut(points)
    )
  }

  /// Figures of a day, month or year; a span of years has no place on a time axis.
  private func dated(_ place: Place) -> [DataPoint] {
    figures.points.filter { $0.place.id == place.id && $0.period?.kind != .range }
      .sorted { $0.key < $1.key }
  }

  private func title(_ places: [Place], in model: FactModel) -> String {
    guard let only = places.first, places.count == 1 else {
      return figures.metric.name + InterfaceText.of
        + places.map(\.name).joined(separator: InterfaceText.and)
    }
    return only.name + MetricSeries(figures.metric, in: only, model: model).finding
  }

  private func years(_ points: [DataPoint]) -> String {
    let years = points.compactMap(\.period).flatMap { [$0.from.year, $0.until.year] }
    guard let first = years.min(), let last = years.max() else { return "" }
    return FindingText.years(first, last)
  }
}
