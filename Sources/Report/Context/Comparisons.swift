import Model
import Quantities

/// Everything that may be compared: groups of at least two places, by metric and by place.
package struct Comparisons: Sendable {
  /// Catalog metrics in the model's order, each with its groups as the model ranks them.
  let metrics: [Compared]
  /// The model's places at home, those with most figures first.
  let places: [Place]
  private let byMetric: [String: Int]
  /// The best group of each metric in which a place stands, by the place's id.
  private let byPlace: [String: [ComparableGroup]]

  /// A metric with the groups whose figures may share a scale.
  struct Compared: Sendable {
    var metric: Metric
    var groups: [ComparableGroup]
  }

  /// Two places can be compared; three make a chart (``ComparableGroup/isWorthAChart``).
  private static let fewestPlaces = 2

  init(_ model: FactModel) {
    places = model.places.filter { !model.isForeign($0) }
    metrics = model.metrics.filter { !$0.isOpen }.compactMap { metric in
      let groups = model.comparableGroups(of: metric.id)
        .filter { $0.points.count >= Self.fewestPlaces }
        .uniqued { Set($0.points.map(\.key)) }
        // Charts are asked for by period and level; of several units the best group stands for all.
        .uniqued { [$0.period?.address, $0.level.rawValue] }
      return groups.isEmpty ? nil : Compared(metric: metric, groups: groups)
    }
    byMetric = Dictionary(
      metrics.enumerated().map { ($0.element.metric.id, $0.offset) }
    ) { first, _ in first }
    byPlace = metrics.reduce(into: [:]) { byPlace, compared in
      var seen: Set<String> = []
      for group in compared.groups {
        for point in group.points where seen.insert(point.place.id).inserted {
          byPlace[point.place.id, default: []].append(group)
        }
      }
    }
  }

  func groups(of metric: Metric) -> [ComparableGroup] {
    byMetric[metric.id].map { metrics[$0].groups } ?? []
  }

  /// The best group of each metric in which a place stands.
  func groups(with place: Place) -> [ComparableGroup] { groups(withPlace: place.id) }

  /// The same for the id of a place.
  func groups(withPlace id: String) -> [ComparableGroup] {
    byPlace[id] ?? []
  }
}
