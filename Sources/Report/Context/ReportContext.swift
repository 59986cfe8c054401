import Diagnostics
import Model
import Quantities

/// What page templates can name. `docs/templates.md` lists every name with its meaning.
struct ReportContext {
  let report: ReportInput
  /// The names that every page has.
  let shared: [String: TemplateValue]
  private let places: [TemplateValue]
  /// By id.
  private let policies: [String: TemplateValue]
  private let topics: [String: TemplateValue]
  /// In the model's order; made once, since each names its comparisons.
  private let metrics: [(metric: Metric, value: TemplateValue)]

  private var model: FactModel { report.model }

  init(_ report: ReportInput) {
    self.report = report
    let model = report.model
    let policies = Dictionary(
      model.policies.map { ($0.id, PolicyContext($0, report).value) }
    ) { first, _ in first }
    places = model.places.map {
      PlaceContext(place: $0, report: report, policies: policies).value
    }
    metrics = model.metrics.map { ($0, MetricContext($0, report).value) }
    let disputes = Dispute.all(among: model.disputedPoints, in: model).count
    let topics = Dictionary(
      model.topics.map { topic in
        (topic.id, TopicContext(topic: topic, report: report, values: policies).value)
      }
    ) { first, _ in first }
    let comparisons = ComparisonContext(report: report)
    self.policies = policies
    self.topics = topics
    shared = [
      "site": Self.site(report),
      "places": .list(places),
      "metrics": .list(metrics.filter { !$0.metric.isOpen }.map(\.value)),
      "open-metrics": .list(metrics.filter(\.metric.isOpen).map(\.value)),
      "policies": .list(model.policies.compactMap { policies[$0.id] }),
      "sources": .list(model.sources.map { SourceContext($0, report).value }),
      "topics": .list(model.topics.compactMap { topics[$0.id] }),
      "topic": .object(
        Dictionary(
          model.catalogTopics.map { ($0.id, topics[$0.id] ?? .none) }
        ) { first, _ in first }
      ),
      "compared-metrics": .list(
        metrics.filter { Self.isCompared($0.metric, report) }.map(\.value)
      ),
      "compared-places": .list(
        zip(model.places, places).filter { Self.isCompared($0.0, report) }.map(\.1)
      ),
      "leading-comparisons": .list(comparisons.leading),
      "top-comparison": comparisons.top,
      "has-comparisons": .bool(!report.comparisons.metrics.isEmpty),
      "disputes": .string(String(disputes)),
      "has-disputes": .bool(disputes > 0),
      "has-policies": .bool(!model.policies.isEmpty),
      "has-open-metrics": .bool(model.metrics.contains(where: \.isOpen)),
      "has-siblings": .bool(MetricContext.siblings(in: model)),
      "changes": .list(
        report.changes.map { ["id": .string($0.id), "title": .string($0.title)] }
      ),
      "tables": .list(report.data.descriptions),
    ]
  }

  /// The items of a collection with the name under which a template finds them.
  func items(of collection: FrontMatter.Collection) -> [(
    id: String, name: String, value: TemplateValue, subject: PageSubject
  )] {
    switch collection {
    case .places:
      zip(model.places, places).map { ($0.id, "place", $1, .place($0)) }
    case .metrics:
      metrics.map { ($0.metric.id, "metric", $0.value, .metric($0.metric)) }
    case .comparedPlaces:
      zip(model.places, places).filter { Self.isCompared($0.0, report) }
        .map { ($0.id, "place", $1, .place($0)) }
    case .comparedMetrics:
      metrics.filter { Self.isCompared($0.metric, report) }
        .map { ($0.metric.id, "metric", $0.value, .metric($0.metric)) }
    case .policies:
      model.policies.map { ($0.id, "policy", policies[$0.id] ?? .none, .policy($0)) }
    case .sources:
      model.sources.map {
        (PagePath.sourceID($0.id.name), "source", SourceContext($0, report).value, .source($0))
      }
    case .topics:
      model.topics.map { ($0.id, "topic", topics[$0.id] ?? .none, .topic($0)) }
    }
  }

  private static func isCompared(_ metric: Metric, _ report: ReportInput) -> Bool {
    !report.groups(of: metric).isEmpty
  }

  private static func isCompared(_ place: Place, _ report: ReportInput) -> Bool {
    !report.groups(with: place).isEmpty
  }

  private static func site(_ report: ReportInput) -> TemplateValue {
    let model = report.model
    let periods = model.dataPoints.compactMap(\.period)
    let years = periods.flatMap { [$0.from.year, $0.until.year] }
    let newest = model.sources.compactMap(\.date).max { $0.lastDay < $1.lastDay }
    return .object([
      "title": .string(report.settings.title),
      "address": report.settings.address.map { .string($0.root) } ?? .none,
      "feed": .bool(Feed(report: report).isThere),
      "search": .bool(report.settings.hasSearch),
      "sources": .string(String(model.sources.count)),
      "claims": .string(String(model.claims.count)),
      "fingerprint": .string(report.data.fingerprint),
      "figures": .string(String(model.dataPoints.count)),
      "first-year": years.min().map { .string(String($0)) } ?? .none,
      "last-year": years.max().map { .string(String($0)) } ?? .none,
      "newest": newest.map { .string($0.worded) } ?? .none,
      "contact": value(of: report.settings.contact),
      "corrections": value(of: report.settings.corrections),
    ])
  }

  private static func value(of contact: ContactAddress?) -> TemplateValue {
    guard let contact else { return .none }
    return .object(["address": .string(contact.link), "text": .string(contact.text)])
  }
}
