import Charts
import Diagnostics
import Model
import Quantities

/// Shares of one place, one bar of 100% for each metric: parts of different wholes, so never one
/// ranking.
struct ShareChart {
  let place: Place
  let metrics: [Metric]

  /// Nil where the sources give no share.
  func figure(in environment: PageEnvironment) -> ChartFigure? {
    let points = metrics.compactMap { environment.model.latest(of: $0.id, in: place.id) }
      .filter { $0.shown.quantity.unit == .percent }
    guard !points.isEmpty else { return nil }
    let data = points.map { point in
      Datum(
        label: point.metric.name,
        quantity: point.shown.quantity,
        valueText: point.shown.quantity.wording,
        href: environment.page.link(
          to: environment.report.anchors.address(of: point.shown.sentence)
        ),
        claim: point.shown.address
      )
    }
    let title = points.map { $0.metric.name + $0.shown.quantity.wording }.prefix(2)
      .joined(separator: "，")
    return ChartFigure(
      specification: ChartSpecification(
        id: ([place.id, "shares"] + points.map(\.metric.id).prefix(1)).joined(separator: "-"),
        accessibleTitle: place.name + "：" + title,
        kind: .shares(data)
      ),
      title: place.name + title,
      subtitle: place.name + "；各条的整体不同，不作排序",
      notes: points.contains(where: \.isPeriodInferred) ? ["来源没有写明时点，此处据其日期推断。"] : [],
      points: points
    )
  }
}
