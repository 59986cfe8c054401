import Charts
import Diagnostics
import Model
import Quantities

/// Figures of one place over time: panels where years are known, else one bar a period.
struct PlaceChart {
  let place: Place
  /// The first two that have enough figures are drawn.
  let metrics: [Metric]

  /// Nil where no metric has two figures at different times.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    let series = metrics.map { MetricSeries($0, in: place, model: environment.model) }
    let dated = series.filter { $0.spansYears }.prefix(2)
    if !dated.isEmpty { return panels(Array(dated), in: environment) }
    return series.first { $0.points.count > 1 }.map { bars($0, in: environment) }
  }

  private func panels(_ series: [MetricSeries], in environment: PageEnvironment) -> ChartFigure {
    let points = series.flatMap(\.dated)
    let title = series.map(\.finding).joined(separator: InterfaceText.clause)
    let names = series.map {
      $0.metric.name + ($0.unit.map { InterfaceText.aside($0.symbol) } ?? "")
    }
    let subtitle =
      place.name + names.joined(separator: InterfaceText.pair) + InterfaceText.clause
      + FindingText.timeSubtitle
    return ChartFigure(
      specification: ChartSpecification(
        id: ([place.id] + series.map(\.metric.id)).joined(separator: "-"),
        accessibleTitle: place.name + InterfaceText.of + title,
        mark: .line,
        facets: series.map { panel($0, in: environment) },
        leftOut: series.flatMap(\.undated).map(leftOut)
      ),
      title: title,
      subtitle: subtitle,
      notes: series.flatMap(\.notes),
      points: points,
      leftOut: series.flatMap(\.undated)
    )
  }

  private func panel(_ series: MetricSeries, in environment: PageEnvironment) -> Facet {
    Facet(
      title: series.metric.name,
      data: series.dated.flatMap { data(of: $0, in: series, environment: environment) }
    )
  }

  /// One datum a data point, or one for each figure in a dispute over values.
  private func data(
    of point: DataPoint,
    in series: MetricSeries,
    environment: PageEnvironment
  ) -> [Datum] {
    let shown = point.told.claims
    return shown.map { claim in
      let alike = point.claims.filter {
        shown.count == 1 || $0.quantity.verbatim == claim.quantity.verbatim
      }
      return Datum(
        row: place.name,
        period: point.period,
        statements: [
          statement(
            claim,
            saidBy: alike,
            in: series,
            model: environment.model
          )
        ],
        href: environment.page.link(to: environment.report.address(of: claim.sentence)),
        isDisputed: point.verdict.isDisputed
      )
    }
  }

  /// Sources are named, and the metric too where it is called otherwise (产值 beside 产业规模).
  private func statement(
    _ claim: Claim,
    saidBy claims: [Claim],
    in series: MetricSeries,
    model: FactModel
  ) -> Statement {
    let publishers = claims.map { model.source($0.source)?.publisher ?? "" }.uniqued()
    let names = InterfaceText.label(of: publishers)
    let isOther = claim.metric.id != series.metric.id
    let label =
      names.joined(separator: InterfaceText.and)
      + (isOther ? "·" + claim.metric.named(for: claim.place.kind).shortName : "")
    return Statement(
      quantity: claim.quantity,
      sources: label.isEmpty ? [] : [label],
      claim: claim.address
    )
  }

  private func leftOut(_ point: DataPoint) -> LeftOut {
    LeftOut(
      value: point.shown.quantity.worded().description,
      reason: InterfaceText.undated
    )
  }

  private func bars(_ series: MetricSeries, in environment: PageEnvironment) -> ChartFigure {
    let data = series.points.map { point in
      Datum(
        row: environment.figures.period(of: point),
        quantity: point.shown.quantity,
        href: environment.page.link(
          to: environment.report.address(of: point.shown.sentence)
        ),
        claim: point.shown.address
      )
    }
    return ChartFigure(
      specification: ChartSpecification(
        id: [place.id, series.metric.id, "periods"].joined(separator: "-"),
        accessibleTitle: place.name + InterfaceText.of + series.finding,
        mark: .bar,
        data: data
      ),
      title: series.finding,
      subtitle: place.name + series.metric.name
        + (series.unit.map { InterfaceText.aside($0.symbol) } ?? ""),
      notes: series.notes,
      points: series.points
    )
  }
}
