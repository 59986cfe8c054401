import Model

/// A topic for templates.
struct TopicContext {
  let topic: Topic
  let model: FactModel

  /// Id and name.
  var brief: TemplateValue { .object(["id": .string(topic.id), "name": .string(topic.name)]) }

  var value: TemplateValue {
    let metrics = model.metrics.filter { $0.topic == topic.id }
    let ids = Set(metrics.map(\.id))
    let places = model.places.filter { place in
      model.dataPoints(hostedBy: place).contains { ids.contains($0.metric.id) }
    }
    return .object([
      "id": .string(topic.id),
      "name": .string(topic.name),
      "metrics": .list(metrics.map { MetricContext($0, model).brief }),
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
}
