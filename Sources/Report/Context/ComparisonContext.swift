import Model
import Quantities

/// The comparisons that the figures allow, for pages that have one section for each.
struct ComparisonContext {
  let report: ReportInput
  private let ranked: [ComparableGroup]

  init(report: ReportInput) {
    self.report = report
    ranked = Self.ranked(in: report)
  }

  /// More than six charts would keep readers of the home page from what comes behind them.
  private static let mostLeading = 6

  /// Those worth a chart, one a metric, for the home page: first those with a finding, then those with
  /// the most places.
  var leading: [TemplateValue] {
    ranked.uniqued(by: \.metric.id).prefix(Self.mostLeading).map { Self.value(of: $0, in: report) }
  }

  private static func ranked(in report: ReportInput) -> [ComparableGroup] {
    let charted = report.comparisons.metrics.flatMap(\.groups).filter(\.isWorthAChart)
    let weighed = charted.enumerated().map { offset, group in
      (group: group, weight: [isTelling(group) ? 1 : 0, group.points.count, -offset])
    }
    return weighed.sorted { $1.weight.lexicographicallyPrecedes($0.weight) }.map(\.group)
  }

  /// Whether no hedge or dispute leaves the first two places open.
  private static func isTelling(_ group: ComparableGroup) -> Bool {
    let finding = Finding(group: group, highlight: nil)
    return group.points.prefix(2).allSatisfy { finding.rank(of: $0.place) != nil }
  }

  /// The first of the leading ones with its first two places, where it has a finding: what a home page
  /// can begin with.
  var top: TemplateValue {
    guard let group = ranked.first, Self.isTelling(group) else { return .none }
    return .object([
      "name": .string(group.metric.name),
      "path": .string(PagePath.comparison(metric: group.metric.id).path),
      "period-words": .string(
        FigureMarkup.period(
          group.period,
          isInferred: group.points.allSatisfy(\.isPeriodInferred)
        )
      ),
      "first": Self.ranked(group.points[0]),
      "second": Self.ranked(group.points[1]),
    ])
  }

  private static func ranked(_ point: DataPoint) -> TemplateValue {
    .object(["name": .string(point.place.name), "address": .string(point.key.address)])
  }

  /// Those of one metric.
  static func comparisons(of metric: Metric, in report: ReportInput) -> [TemplateValue] {
    report.groups(of: metric).map { value(of: $0, in: report) }
  }

  private static func value(of group: ComparableGroup, in report: ReportInput) -> TemplateValue {
    // The chart below the heading is called by the same parts, without the word in front.
    let id = ["compare", group.metric.id, group.period?.address, group.level.rawValue]
      .compactMap { $0 }.joined(separator: "-").replacing("..", with: "-")
    return .object([
      "id": .string(id),
      "metric": .string(group.metric.id),
      "level": .string(group.level.rawValue),
      "level-words": .string(InterfaceText.level(group.level)),
      "name": .string(group.metric.name),
      "period": group.period.map { .string($0.address) } ?? .none,
      "period-words": .string(FigureMarkup.period(group.period, isInferred: false)),
      "has-chart": .bool(group.isWorthAChart),
      "missing": missing(from: group, in: report),
    ])
  }

  /// Places of the level without a figure, those with most figures elsewhere first.
  private static func missing(from group: ComparableGroup, in report: ReportInput)
    -> TemplateValue
  {
    let model = report.model
    let present = Set(group.points.map(\.place.id))
    let absent = report.comparedPlaces.filter { place in
      !present.contains(place.id) && model.levels(of: place).contains(group.level)
    }
    return absent.isEmpty ? .none : .string(InterfaceText.list(absent.map(\.name)))
  }
}
