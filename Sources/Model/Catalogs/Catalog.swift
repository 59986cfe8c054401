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
}
