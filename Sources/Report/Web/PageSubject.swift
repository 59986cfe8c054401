import Model

/// What a page is about: the item that it was made for, or nothing in particular.
enum PageSubject: Hashable, Sendable, Codable {
  case place(Place)
  case metric(Metric)
  case policy(Policy)
  case source(SourceProfile)
  case topic(Topic)
  case overview

  /// By what a search can be narrowed: the kind of page, the places and the topics it speaks of.
  func facets(in model: FactModel) -> [(name: String, value: String)] {
    let points = dataPoints(in: model)
    let topics = model.topics.filter { topic in points.contains { $0.metric.topic == topic.id } }
    return [("kind", InterfaceText.kind(of: self))]
      + places(of: points, in: model).map { ("place", $0.name) }
      + topics.map { ("topic", $0.name) }
  }

  /// The figures that the page shows.
  func dataPoints(in model: FactModel) -> [DataPoint] {
    switch self {
    case .place(let place): model.dataPoints(hostedBy: place)
    case .metric(let metric): model.dataPoints(of: metric.id)
    case .policy(let policy): model.dataPoints(from: policy)
    case .source(let source):
      model.dataPoints(statedBy: source.id)
    case .topic(let topic): model.dataPoints(about: topic)
    case .overview: []
    }
  }

  private func places(of points: [DataPoint], in model: FactModel) -> [Place] {
    if case .place(let place) = self { return [place] }
    let hosts = Set(points.compactMap { model.host(of: $0.place)?.id })
    var places = model.ordered(places: hosts)
    if case .policy(let policy) = self, let place = policy.place, !places.contains(place) {
      places.append(place)
    }
    return places
  }
}
