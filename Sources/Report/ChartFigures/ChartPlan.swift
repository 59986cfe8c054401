import Charts
import Model

/// The charts that a place's figures of one topic can carry, chosen by what they are:
/// several years make a time chart, a comparable group a ranking, shares a bar of 100%. Metrics that
/// look the same stand in the table of definitions, never as one ranking below the other.
struct ChartPlan {
  let place: Place
  let topic: Topic
  let model: FactModel

  /// A page with fewer figures gets a table and no chart (`docs/design-language.md` §2).
  private static let fewestFigures = 3

  func figures(in environment: PageEnvironment) -> [ChartFigure] {
    guard model.dataPoints(hostedBy: place).count >= Self.fewestFigures else { return [] }
    let dated = metrics.filter { series($0).spansYears }
    let defined = DefinitionFamily.all(in: model).filter {
      $0.rows(in: place, model: model).count > 1
    }
    .flatMap(\.metrics)
    let counted = metrics.filter {
      !dated.contains($0) && !defined.contains($0) && $0.kind != .share
    }
    return timeCharts(of: dated, in: environment)
      + counted.compactMap { ranking(of: $0, in: environment) ?? periods(of: $0, in: environment) }
      + shares(in: environment)
  }

  /// Catalog metrics of the topic that have a figure here; of those that stand alongside each
  /// other only the first, which draws the others with it.
  private var metrics: [Metric] {
    let own = model.dataPoints(hostedBy: place)
      .filter { $0.place.id == place.id && $0.metric.topic == topic.id && !$0.metric.isOpen }
    let present = Dictionary(own.map { ($0.metric.id, $0.shown.metric) }) { first, _ in first }
    let ordered = model.ordered(metrics: present.keys).compactMap { present[$0] }
    return ordered.reduce(into: []) { chosen, metric in
      if !chosen.contains(where: { $0.isAlongside(metric) }) { chosen.append(metric) }
    }
  }

  private func series(_ metric: Metric) -> MetricSeries {
    MetricSeries(metric, in: place, model: model)
  }

  /// Two panels a chart.
  private func timeCharts(of dated: [Metric], in environment: PageEnvironment) -> [ChartFigure] {
    stride(from: 0, to: dated.count, by: 2).compactMap { start in
      let pair = Array(dated[start..<min(start + 2, dated.count)])
      return PlaceChart(place: place, metrics: pair).figure(in: environment)
    }
  }

  /// Nil where the place's rank is left open: the page has nothing to say with it.
  private func ranking(of metric: Metric, in environment: PageEnvironment) -> ChartFigure? {
    let groups = model.comparableGroups(of: metric.id)
    let telling = groups.first { Finding(group: $0, highlight: place).rank(of: place) != nil }
    return telling.flatMap { group in
      RankedChart(
        group: group,
        highlight: place,
        reference: nil,
        isDotted: metric.kind == .index
      ).figure(in: environment)
    }
  }

  private func periods(of metric: Metric, in environment: PageEnvironment) -> ChartFigure? {
    PlaceChart(place: place, metrics: [metric]).figure(in: environment)
  }

  private func shares(in environment: PageEnvironment) -> [ChartFigure] {
    let metrics = metrics.filter { $0.kind == .share }
    return ShareChart(place: place, metrics: metrics).figure(in: environment).map { [$0] } ?? []
  }
}
