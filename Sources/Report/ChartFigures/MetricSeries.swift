import Model
import Quantities

/// A metric of one place over time, with the metrics that may stand beside it.
struct MetricSeries {
  let metric: Metric
  /// Reported figures of one unit, earliest first, undated ones before all.
  let points: [DataPoint]

  init(_ metric: Metric, in place: Place, model: FactModel) {
    self.metric = metric.named(for: place.kind)
    let kin = [metric.id] + model.metrics(beside: metric).map(\.id)
    let all = kin.uniqued().flatMap { model.dataPoints(of: $0, in: place.id) }
      .filter(\.isDrawable)
    let unit = all.first { $0.metric.id == metric.id }?.shown.quantity.unit
    points = all.filter { $0.shown.quantity.unit == unit }.sorted(by: Self.isEarlier)
  }

  var unit: Quantities.Unit? { points.first?.shown.quantity.unit }

  /// Figures of a day, month or year; a span (2016—2022年) has no place on a time axis.
  var dated: [DataPoint] { points.filter { ($0.period?.kind ?? .range) != .range } }

  var undated: [DataPoint] { points.filter { ($0.period?.kind ?? .range) == .range } }

  /// Whether at least two different years are known: enough for an axis of time.
  var spansYears: Bool {
    let stated = dated.filter { !$0.isPeriodInferred }
    return Set(stated.compactMap { $0.period?.from.year }).count > 1
      && metric.kind != .share
  }

  /// 规上企业183家到350家，348家年份说法不一.
  var finding: String {
    let shown = spansYears ? dated : points
    guard let first = shown.first, let last = shown.last else { return metric.name }
    let change = FindingText.change(
      of: metric.shortName,
      from: first.shown.quantity,
      to: last.shown.quantity
    )
    let disputes = shown.filter { $0.verdict == .disputed(.period) }
    guard let disputed = disputes.first(where: { $0.metric.id == metric.id }) ?? disputes.first
    else {
      return change
    }
    return FindingText.disputed(change, disputed.shown.quantity)
  }

  var notes: [String] {
    let others = points.map(\.metric).uniqued(by: \.id).filter { $0.id != metric.id }.map(\.name)
    let beside = others.map { FindingText.alongside(metric.name, $0) }
    let dates = points.contains(where: \.isPeriodInferred) ? [FindingText.datesInferred] : []
    return beside + dates
  }

  private static func isEarlier(_ one: DataPoint, _ other: DataPoint) -> Bool {
    switch (one.period, other.period) {
    case (nil, nil): one.shown < other.shown
    case (nil, .some): true
    case (.some, nil): false
    case (let first?, let second?): first == second ? one.key < other.key : first < second
    }
  }
}

extension Metric {
  /// The name without the field that all metrics of the page share: 规上人工智能企业 → 规上企业.
  var shortName: String {
    guard let field, name.count > field.count + 1 else { return name }
    return name.replacing(field, with: "")
  }
}
