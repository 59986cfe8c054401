import Quantities

/// A data point beside another one: what a reader who asked for one may have meant.
package struct NearMiss: Hashable, Sendable {
  package var point: DataPoint
  package var difference: Difference

  /// The first thing, in this order, by which it is another one.
  package enum Difference: String, Hashable, Sendable, CaseIterable {
    /// The same but reported, aimed at or granted.
    case basis
    /// The same in another kind of unit.
    case unit
    case period
    /// What may be the same measure under another name.
    case alongside
    /// A metric that looks the same and is defined otherwise.
    case sibling
    /// The same metric of a place that is part of it.
    case part
    /// The same metric of a place that it is part of.
    case whole
  }
}

extension FactModel {
  /// The data points that nearly are the given one, by difference, each kind with the latest first.
  package func nearMisses(of point: DataPoint) -> [NearMiss] {
    let candidates = dataPoints.compactMap { other in
      difference(of: other, from: point).map { NearMiss(point: other, difference: $0) }
    }
    return NearMiss.Difference.allCases.flatMap { difference in
      candidates.filter { $0.difference == difference }.reversed()
    }
  }

  private func difference(of other: DataPoint, from point: DataPoint) -> NearMiss.Difference? {
    guard other.key != point.key else { return nil }
    if other.metric.id == point.metric.id {
      if other.place.id == point.place.id { return difference(of: other.key, from: point.key) }
      if catalog.isPart(other.place, of: point.place) { return .part }
      return catalog.isPart(point.place, of: other.place) ? .whole : nil
    }
    guard other.place.id == point.place.id else { return nil }
    if other.metric.isAlongside(point.metric) { return .alongside }
    return other.metric.isSibling(of: point.metric) ? .sibling : nil
  }

  private func difference(of other: DataPoint.Key, from key: DataPoint.Key)
    -> NearMiss.Difference
  {
    if other.period != key.period { return .period }
    return other.basis == key.basis ? .unit : .basis
  }
}

extension Metric {
  /// Whether a catalog lists both as looking the same and being defined otherwise.
  package func isSibling(of other: Metric) -> Bool {
    siblings.contains(other.id) || other.siblings.contains(id)
  }
}
