import Charts
import Diagnostics
import Foundation
import Model
import Quantities

/// ` ```chart `: figures drawn, with whatever may not share their scale listed below.
struct ChartBlock: DataBlock {
  static let name = "chart"

  private let kind: Kind?
  private let metrics: [Metric]
  private let topic: Topic?
  private let place: Place?
  private let places: [Place]
  private let period: Period?
  private let level: Place.Kind?
  private let highlight: Place?
  private let title: String?
  private let note: String?
  private let reference: Int?

  /// How figures may be drawn; left out, the metric decides.
  enum Kind: String, CaseIterable {
    case bar, dot, time, share
  }

  init(_ reader: inout BlockReader) {
    kind = reader.choice("kind", of: Kind.self)
    metrics = reader.metrics("metric") + reader.metrics("metrics")
    topic = reader.topic("topic")
    place = reader.place("place")
    places = reader.places("places")
    period = reader.period("period")
    level = reader.choice("level", of: Place.Kind.self)
    highlight = reader.place("highlight")
    title = reader.string("title")
    note = reader.string("note")
    reference = reader.integer("reference")
    reader.require(
      !metrics.isEmpty || topic != nil && place != nil,
      "`metric: …`, or `place` and `topic`"
    )
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var markup = Markup()
    for var figure in figures(in: environment) {
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
    let subject = place ?? highlight
    switch kind ?? usualKind(of: metric) {
    case .share:
      return subject.flatMap { ShareChart(place: $0, metrics: metrics).figure(in: environment) }
    case .time:
      return place.flatMap { PlaceChart(place: $0, metrics: metrics).figure(in: environment) }
    case .bar, .dot:
      let groups = environment.model.comparableGroups(
        of: metric.id,
        period: period,
        places: places.map(\.id)
      )
      return groups.first { level == nil || $0.level == level }.flatMap { group in
        RankedChart(
          group: group,
          highlight: subject,
          reference: reference,
          isDotted: (kind ?? usualKind(of: metric)) == .dot
        ).figure(in: environment)
      }
    }
  }

  private func usualKind(of metric: Metric) -> Kind {
    switch metric.kind {
    case .index: .dot
    case .share: .share
    case .stock, .flow, .rate: place == nil ? .bar : .time
    }
  }
}
