/// The curated lists that extraction and reports work with: built in, extended by `seeds/catalog/`.
package struct Catalog: Hashable, Sendable {
  /// By id.
  package var places: [String: Place] {
    didSet { placeIndex = PlaceIndex(places) }
  }
  /// By id.
  package var metrics: [String: Metric] {
    didSet { metricIndex = MetricIndex(metrics) }
  }
  package var policies: [String: CatalogPolicy]
  package var publishers: [String: Publisher]
  /// In reading order.
  package var topics: [Topic]
  private(set) var placeIndex: PlaceIndex
  private(set) var metricIndex: MetricIndex

  package init(
    places: [String: Place] = [:],
    metrics: [String: Metric] = [:],
    policies: [String: CatalogPolicy] = [:],
    publishers: [String: Publisher] = [:],
    topics: [Topic] = []
  ) {
    self.places = places
    self.metrics = metrics
    self.policies = policies
    self.publishers = publishers
    self.topics = topics
    placeIndex = PlaceIndex(places)
    metricIndex = MetricIndex(metrics)
  }

  /// A place and everything it is part of, from the inside out; cycles end at their first repeat.
  package func lineage(of place: Place) -> [Place] {
    var line = [place]
    while let id = line[line.count - 1].parent, let parent = places[id],
      !line.contains(where: { $0.id == id })
    {
      line.append(parent)
    }
    return line
  }

  /// Whether one place is part of the other: 深圳 of 广东.
  package func isPart(_ inner: Place, of outer: Place) -> Bool {
    inner.id != outer.id && lineage(of: inner).contains { $0.id == outer.id }
  }

  /// The nearest place with a page of its own: 模速空间 has its figures on that of 徐汇区.
  package func host(of place: Place) -> Place? {
    lineage(of: place).first { $0.kind.hasPage }
  }
}
