import Charts
import Model
import Quantities

/// One metric of several places in a few periods: grouped bars, or a slope from one to another.
struct PeriodsChart {
  let figures: MetricPeriods
  /// Two or three for bars; for a slope the first and the last count. Empty lets the figures decide.
  let periods: [Period]
  let highlight: Place?

  /// More bars in a group than three are small multiples (`docs/design-language.md` §4).
  private static let mostPeriods = 3

  /// Two bars and a gap take the height of two rows and more.
  private static let mostGroups = ChartFigure.mostRows / 2

  /// More lines have no room for their labels at both ends.
  private static let mostLines = 12

  /// Bars in groups; nil for fewer than two periods.
  func bars(in environment: PageEnvironment) -> ChartFigure? {
    let chosen = periods.isEmpty ? figures.periods(atMost: 2) : Period.ofOneLength(periods)
    guard (2...Self.mostPeriods).contains(chosen.count) else { return nil }
    let places = figures.places.filter { place in
      chosen.contains { figures.point(place, $0) != nil }
    }
    let (drawn, notes) = ChartFigure.drawn(places, atMost: Self.mostGroups) {
      $0.id == highlight?.id
    }
    let points = places.flatMap { place in chosen.compactMap { figures.point(place, $0) } }
    guard Set(points.compactMap(\.period)).count > 1 else { return nil }
    let data = PointData(points, in: environment)
    let bars = drawn.flatMap { place in
      chosen.map { period in
        figures.point(place, period)
          .map { data.datum($0, row: data.name(of: place), series: period.worded) }
          ?? .missing(data.name(of: place), series: period.worded)
      }
    }
    return figure(
      "periods",
      title(chosen, in: environment.model),
      .bar,
      bars,
      points,
      notes: notes,
      highlight: highlight.map(data.name)
    )
  }

  /// What the latest period shows for certain: 2016—2023年，深圳4.26万家居首，广州2.99万家第二.
  private func title(_ periods: [Period], in model: FactModel) -> String {
    let drawn = Set(figures.points.map(\.key))
    let groups = model.comparableGroups(of: figures.metric.id, period: periods.last)
    if let last = periods.last,
      let group = groups.first(where: {
        $0.isWorthAChart && $0.points.allSatisfy { drawn.contains($0.key) }
      })
    {
      let finding = Finding(group: group, highlight: nil)
      if finding.leader != nil { return last.worded + InterfaceText.comma + finding.title }
    }
    return figures.metric.name + InterfaceText.of
      + periods.map(\.worded).joined(separator: InterfaceText.pair)
  }

  /// The two moments of a slope, of one length.
  private var ends: (from: Period, until: Period)? {
    guard periods.count > 1 else { return figures.twoPeriods }
    let wanted = Period.ofOneLength(periods)
    return wanted.count > 1 ? (wanted[0], wanted[wanted.count - 1]) : nil
  }

  /// A line a place; nil where no place has a figure at both moments.
  func slope(in environment: PageEnvironment) -> ChartFigure? {
    guard let (from, until) = ends else { return nil }
    let pairs = figures.places.map { place in
      (place: place, from: figures.point(place, from), until: figures.point(place, until))
    }
    let both = pairs.filter { $0.from != nil && $0.until != nil }
    guard let first = both.first(where: { $0.place.id == highlight?.id }) ?? both.first else {
      return nil
    }
    let points = both.flatMap { [$0.from, $0.until].compactMap(\.self) }
    let data = PointData(points, in: environment)
    let (drawn, notes) = ChartFigure.drawn(both, atMost: Self.mostLines) {
      $0.place.id == highlight?.id
    }
    let moments = drawn.flatMap { [$0.from, $0.until].compactMap(\.self) }.map { point in
      var datum = data.datum(point, row: data.name(of: point.place), series: point.period?.worded)
      datum.statements = [data.statement(point)]
      return datum
    }
    return figure(
      "slope",
      title(first),
      .slope,
      moments,
      points,
      notes: notes,
      highlight: highlight.map(data.name)
    )
  }

  /// 中国人工智能相关企业：2016年27.95万家，2022年60.05万家
  private func title(_ pair: (place: Place, from: DataPoint?, until: DataPoint?)) -> String {
    let ends = [pair.from, pair.until].compactMap { point in
      point.map { ($0.period?.worded ?? "") + $0.shown.quantity.worded().description }
    }
    return pair.place.name + figures.metric.name + InterfaceText.of
      + ends.joined(separator: InterfaceText.comma)
  }

  private func figure(
    _ suffix: String,
    _ title: String,
    _ mark: Mark,
    _ data: [Datum],
    _ points: [DataPoint],
    notes: [String],
    highlight subject: String?
  ) -> ChartFigure {
    let unit = points.lazy.compactMap(\.shown.quantity.unit).first
    let subtitle =
      figures.metric.name + (unit.map { InterfaceText.aside($0.symbol) } ?? "")
      + InterfaceText.comma
      + points.compactMap(\.period).uniqued().sorted().map(\.worded).joined(
        separator: InterfaceText.and
      )
    return ChartFigure(
      specification: ChartSpecification(
        id: [figures.metric.id, suffix, highlight?.id].compactMap { $0 }.joined(separator: "-"),
        accessibleTitle: InterfaceText.sentence(title) + subtitle,
        mark: mark,
        data: data,
        highlight: subject,
        leftOut: figures.leftOut(points).map { point in
          LeftOut(
            value: point.place.name + point.shown.quantity.worded().description,
            reason: InterfaceText.reason(.period, period: point.period)
          )
        }
      ),
      title: title,
      subtitle: subtitle,
      notes: (points.contains(where: \.isPeriodInferred) ? [InterfaceText.periodInferred] : [])
        + notes,
      points: points,
      leftOut: figures.leftOut(points)
    )
  }
}
