import Model
import Quantities

/// A metric for templates.
struct MetricContext {
  private let metric: Metric
  private let report: ReportInput

  private var model: FactModel { report.model }

  init(_ metric: Metric, _ report: ReportInput) {
    self.metric = metric
    self.report = report
  }

  /// Whether any two metrics of the model look the same and count different things.
  static func siblings(in model: FactModel) -> Bool {
    let ids = Set(model.metrics.map(\.id))
    return model.metrics.contains { !$0.siblings.filter(ids.contains).isEmpty }
  }

  /// Id, name and path.
  var brief: TemplateValue { .object(names) }

  private var names: [String: TemplateValue] {
    [
      "id": .string(metric.id),
      "name": .string(metric.name),
      "path": .string(PagePath.metric(metric.id).path),
    ]
  }

  var value: TemplateValue {
    let points = model.dataPoints(of: metric.id)
    let places = points.map(\.place).uniqued(by: \.id)
    let groups = report.groups(of: metric)
    let topic = model.catalogTopics.first { $0.id == metric.topic }
    let siblings = model.metrics.filter { other in
      other.id != metric.id
        && (metric.siblings.contains(other.id) || other.siblings.contains(metric.id))
    }
    let own: [String: TemplateValue] = [
      "definition": metric.definition.map { .string($0) } ?? .none,
      "unit": metric.unit.map { .string($0.symbol) } ?? .none,
      "topic": topic.map { .string($0.name) } ?? .none,
      "figures": .string(String(points.count)),
      "places": .string(places.map(\.name).joined(separator: InterfaceText.and)),
      "open": .bool(metric.isOpen),
      "disputed": .bool(points.contains(where: \.verdict.isDisputed)),
      "has-chart": .bool(groups.first?.isWorthAChart ?? false),
      "comparison": groups.isEmpty
        ? .none : .object(["path": .string(PagePath.comparison(metric: metric.id).path)]),
      "comparisons": .list(ComparisonContext.comparisons(of: metric, in: report)),
      "has-siblings": .bool(!siblings.isEmpty),
      "siblings": .list(siblings.map { MetricContext($0, report).sibling }),
    ]
    return .object(names.merging(own) { first, _ in first })
  }

  private var sibling: TemplateValue {
    let definition: TemplateValue = metric.definition.map { .string($0) } ?? .none
    return .object(names.merging(["definition": definition]) { first, _ in first })
  }
}
