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
  func facets(in model: FactModel) -> [Facet] {
    let points = dataPoints(in: model)
    let present = Set(points.compactMap(\.metric.topic))
    let topics = model.topics.filter { present.contains($0.id) }
    return [Facet(name: "kind", value: InterfaceText.kind(of: self))]
      + places(of: points, in: model).map { place in
        Facet(name: "place", value: place.name, path: .place(place.id))
      }
      + topics.map { Facet(name: "topic", value: $0.name) }
  }

  /// A value by which a search can be narrowed.
  struct Facet {
    var name: String
    var value: String
    /// The page of a place.
    var path: PagePath?
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
