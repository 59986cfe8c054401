import Diagnostics
import Model

/// A topic for templates.
struct TopicContext {
  let topic: Topic
  let report: ReportInput
  /// Made once for all topics, by id.
  let values: [String: TemplateValue]

  private var model: FactModel { report.model }

  /// Id and name.
  static func brief(_ topic: Topic) -> TemplateValue {
    .object(["id": .string(topic.id), "name": .string(topic.name)])
  }

  var value: TemplateValue {
    let metrics = model.metrics.filter { $0.topic == topic.id }
    let ids = Set(metrics.map(\.id))
    let places = model.places.filter { place in
      model.dataPoints(hostedBy: place).contains { ids.contains($0.metric.id) }
    }
    return .object([
      "id": .string(topic.id),
      "name": .string(topic.name),
      "policies": .list(policies.compactMap { values[$0.id] }),
      "has-policies": .bool(!policies.isEmpty),
      "metrics": .list(metrics.map { MetricContext($0, report).brief }),
      "places": .list(
        places.map { place in
          .object([
            "id": .string(place.id), "name": .string(place.name),
            "path": .string(PagePath.place(place.id).path),
          ])
        }
      ),
    ])
  }

  /// Policies of home places that sentences name together with the topic.
  private var policies: [Policy] {
    model.policies.filter { policy in
      !(policy.place.map(model.isForeign) ?? false)
        && policy.mentions.contains { mention in
          mention.title.contains(topic.name) || mention.sentence.text.contains(topic.name)
        }
    }
  }
}
