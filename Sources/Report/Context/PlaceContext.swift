import Diagnostics
import Model
import Quantities

/// A place for templates.
struct PlaceContext {
  let place: Place
  let report: ReportInput
  /// Made once for all places, by id.
  let policies: [String: TemplateValue]

  private var model: FactModel { report.model }
  private var points: [DataPoint] { model.dataPoints(hostedBy: place) }

  var value: TemplateValue {
    let topics = model.topics.filter { topic in points.contains { $0.metric.topic == topic.id } }
    let hasOpen = points.contains { $0.metric.topic == nil }
    let policies = model.policies(of: place).compactMap { self.policies[$0.id] }
    return .object([
      "id": .string(place.id),
      "name": .string(place.name),
      "path": .string(PagePath.place(place.id).path),
      "parent": parent,
      "comparison": comparison,
      "figures": .string(String(points.count)),
      "sources": .string(String(Set(points.flatMap { $0.claims.map(\.source) }).count)),
      "topics": .list(topics.map { TopicContext.brief($0) }),
      "open": .bool(hasOpen),
      "policies": .list(policies),
      "has-policies": .bool(!policies.isEmpty),
      "highlights": .list(highlights),
      "disputed": .bool(points.contains(where: \.verdict.isDisputed)),
    ])
  }

  /// The page that compares the place, where there is one.
  private var comparison: TemplateValue {
    guard !report.groups(with: place).isEmpty else { return .none }
    return .object(["path": .string(PagePath.comparison(place: place.id).path)])
  }

  private var parent: TemplateValue {
    guard let parent = model.lineage(of: place).dropFirst().first,
      model.hasPage(parent)
    else { return .none }
    return .object([
      "name": .string(parent.name), "path": .string(PagePath.place(parent.id).path),
    ])
  }

  /// The latest figures of the two metrics that most sources speak of, for the first sentence.
  private var highlights: [TemplateValue] {
    let own = points.filter {
      $0.place.id == place.id && !$0.metric.isOpen && $0.key.basis == .reported
        && $0.metric.kind != .share
    }
    let sources = Dictionary(grouping: own, by: \.metric.id).mapValues { points in
      Set(points.flatMap { $0.claims.map(\.source) }).count
    }
    let metrics = model.metrics.filter { sources[$0.id] != nil }.enumerated().sorted { one, other in
      let counts = (sources[one.element.id] ?? 0, sources[other.element.id] ?? 0)
      return counts.0 == counts.1 ? one.offset < other.offset : counts.0 > counts.1
    }
    let ranked = metrics.compactMap { model.latest(of: $0.element.id, in: place.id) }
      .filter { $0.period != nil }.prefix(2)
    return ranked.enumerated().map { index, point in
      .object([
        "name": .string(point.metric.name),
        "address": .string(point.key.address),
        "period": .string(FigureMarkup.period(point.period, isInferred: point.isPeriodInferred)),
        "disputed": .bool(point.verdict.isDisputed),
        "last": .bool(index == ranked.count - 1),
      ])
    }
  }
}
