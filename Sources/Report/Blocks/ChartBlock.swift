import Charts
import Diagnostics
import Foundation
import Model
import Quantities

/// ` ```chart `: figures drawn, with whatever may not share their scale listed below.
struct ChartBlock: DataBlock {
  static let name = "chart"

  private let kind: ChartChoice?
  private let metrics: [Metric]
  private let topic: Topic?
  private let place: Place?
  private let places: [Place]
  private let periods: [Period]
  private let level: Place.Kind?
  private let highlight: Place?
  private let title: String?
  private let note: String?
  private let reference: Int?
  private let location: SourceLocation
  /// The block itself, where a page shows how its chart is written.
  private let example: BlockExample?

  init(_ reader: inout BlockReader) {
    kind = reader.choice("kind", of: ChartChoice.self)
    metrics = reader.metrics("metric") + reader.metrics("metrics")
    topic = reader.topic("topic")
    place = reader.place("place")
    places = reader.places("places")
    periods = (reader.period("period").map { [$0] } ?? []) + reader.periods("periods")
    level = reader.choice("level", of: Place.Kind.self)
    highlight = reader.place("highlight")
    title = reader.string("title")
    note = reader.string("note")
    reference = reader.integer("reference")
    location = reader.location
    example = BlockExample(name: Self.name, in: &reader)
    reader.require(
      !metrics.isEmpty || topic != nil && place != nil,
      "`metric: …`, or `place` and `topic`"
    )
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let figures = figures(in: environment)
    if figures.isEmpty, let metric = metrics.first {
      state.diagnostics.append(empty(metric, in: environment.model))
    }
    var markup = example?.markup ?? Markup()
    for var figure in figures {
      if let title { figure.title = title }
      if let note { figure.notes.append(note) }
      markup += figure.markup(in: environment, state: &state)
    }
    return markup
  }

  /// A metric makes one chart; a place and a topic make all that its figures can carry.
  private func figures(in environment: PageEnvironment) -> [ChartFigure] {
    if let topic, let place, metrics.isEmpty {
      let plan = ChartPlan(place: place, topic: topic, model: environment.model)
      return plan.figures(in: environment)
    }
    return figure(in: environment).map { [$0] } ?? []
  }

  private func figure(in environment: PageEnvironment) -> ChartFigure? {
    guard let metric = metrics.first else { return nil }
    let model = environment.model
    let subject = place ?? highlight
    let choice = kind ?? ChartChoice(metrics, of: place, in: model)
    switch choice {
    case .bar, .dot: return ranking(of: metric, isDotted: choice == .dot, in: environment)
    case .share, .waffle:
      return ShareChart(place: subject, metrics: metrics, isWaffle: choice == .waffle)
        .figure(in: environment)
    case .time:
      let subject = place ?? ChartChoice.subject(of: metric, in: model)
      return subject.flatMap { PlaceChart(place: $0, metrics: metrics).figure(in: environment) }
    case .grouped, .slope:
      let chart = PeriodsChart(
        figures: figures(of: metric, in: model),
        periods: periods,
        highlight: highlight
      )
      return choice == .slope ? chart.slope(in: environment) : chart.bars(in: environment)
    case .line:
      return LineChart(figures: figures(of: metric, in: model), highlight: highlight)
        .figure(in: environment)
    case .multiples:
      return MultiplesChart(metrics: metrics, level: level, places: places, highlight: subject)
        .figure(in: environment)
    case .interval:
      return IntervalChart(
        metrics: metrics,
        place: place,
        period: periods.first,
        level: level,
        places: places,
        highlight: highlight
      ).figure(in: environment)
    }
  }

  private func figures(of metric: Metric, in model: FactModel) -> MetricPeriods {
    MetricPeriods(metric, level: level, places: place.map { [$0] } ?? places, model: model)
  }

  private func ranking(of metric: Metric, isDotted: Bool, in environment: PageEnvironment)
    -> ChartFigure?
  {
    let groups = environment.model.comparableGroups(
      of: metric.id,
      period: periods.first,
      places: places.map(\.id)
    )
    return groups.first { level == nil || $0.level == level }.flatMap { group in
      RankedChart(
        group: group,
        highlight: place ?? highlight,
        reference: reference,
        isDotted: isDotted
      ).figure(in: environment)
    }
  }

  /// Says why nothing is drawn: a page without the chart is right, its author may still wonder.
  private func empty(_ metric: Metric, in model: FactModel) -> Diagnostic {
    let points = model.dataPoints(of: metric.id)
    let most = model.comparableGroups(of: metric.id).map(\.points.count).max() ?? 0
    let kind = kind.map { "as `\($0.rawValue)`" } ?? "as a chart"
    return Diagnostic(
      .note,
      "chart-empty",
      at: location,
      "the figures of ‘\(metric.id)’ cannot be drawn \(kind): \(points.count) figures, "
        + "at most \(most) of one period, unit and level of places",
      help: "a ranking needs three places, a chart over time two times; `table` shows any figures"
    )
  }
}
