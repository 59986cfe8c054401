import Model

/// How a metric is drawn where the author leaves it open: by its kind and by what the sources have.
enum ChartChoice: String, CaseIterable {
  case bar, dot, grouped, slope, line, time, multiples, interval, share, waffle

  /// Several metrics of several places are panels; one is a ranking where three places can be
  /// compared, else what there is over time.
  init(_ metrics: [Metric], of place: Place?, in model: FactModel) {
    self =
      switch (metrics.first?.kind, place) {
      case (.index?, nil): .dot
      case (.share?, _): .share
      case (_, nil) where metrics.count > 1: .multiples
      case (_, nil): metrics.first.map { Self.ofPlaces($0, in: model) } ?? .bar
      case (_, .some): .time
      }
  }

  private static func ofPlaces(_ metric: Metric, in model: FactModel) -> ChartChoice {
    let groups = model.comparableGroups(of: metric.id)
    if groups.first?.isWorthAChart ?? false { return .bar }
    let figures = MetricPeriods(metric, level: nil, places: [], model: model)
    return figures.places.count == 1 || figures.twoPeriods == nil ? .time : .slope
  }

  /// The place with most figures of different times, for a chart over time without a place of its
  /// own.
  static func subject(of metric: Metric, in model: FactModel) -> Place? {
    let places = model.dataPoints(of: metric.id).map(\.place).uniqued(by: \.id)
    return places.max { one, other in
      let counts = [one, other].map { MetricSeries(metric, in: $0, model: model).points.count }
      return counts[0] == counts[1] ? one.id > other.id : counts[0] < counts[1]
    }
  }
}
