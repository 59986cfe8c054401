package import Quantities

/// Data points that may share a scale: one metric, one period, one unit, one level of places,
/// reported by sources (`docs/design-language.md` §4, comparability gate).
package struct ComparableGroup: Hashable, Sendable {
  /// As it is called at the level.
  package var metric: Metric
  package var period: Period?
  package var level: Place.Kind
  /// Sorted by value descending, equal values by the place's id.
  package var points: [DataPoint]
  /// All figures of the metric that were looked at, those left out among them.
  package var candidates: [DataPoint]
  /// For each point whether hedges and disputes leave no doubt of its rank.
  package let certainty: [Bool]
  /// Whether only some places were asked for.
  let isOfSomePlaces: Bool

  init(
    metric: Metric,
    period: Period?,
    level: Place.Kind,
    points: [DataPoint],
    candidates: [DataPoint],
    isOfSomePlaces: Bool
  ) {
    self.metric = metric
    self.period = period
    self.level = level
    self.points = points
    self.candidates = candidates
    self.isOfSomePlaces = isOfSomePlaces
    certainty = FigureExtent.certainty(of: points.map(FigureExtent.init))
  }

  /// What tells it from all other groups of a model, unless only some places were asked for.
  package var address: String {
    let unit = points.first?.shown.quantity.unit?.symbol
    return [metric.id, period?.address, level.rawValue, unit].map { $0 ?? "" }.joined(
      separator: "|"
    )
  }

  package struct LeftOut: Hashable, Sendable, Codable {
    package var point: DataPoint
    package var reason: Reason
  }

  /// Why a figure may not stand on the scale.
  package enum Reason: Hashable, Sendable, Codable {
    case period
    case unit
    /// It is part of a place on the scale: 深圳 of 广东.
    case part(of: Place)
    case level
    case basis
    /// The text leaves open whose or which figure it is.
    case unclear
    /// One source gives several figures under its name.
    case several
  }

  /// Where a point stands, from 1; nil for a point of another group.
  package func rank(of place: String) -> Int? {
    points.firstIndex { $0.place.id == place }.map { $0 + 1 }
  }
}

extension FactModel {
  /// The comparable groups of a metric, those with more places first, then the later ones.
  ///
  /// - Parameters:
  ///   - metric: an id.
  ///   - period: only groups of this period; nil for all.
  ///   - places: only these places; empty for all.
  /// - Returns: groups of at least one data point, each with what it leaves out.
  package func comparableGroups(
    of metric: String,
    period: Period? = nil,
    places: [String] = []
  ) -> [ComparableGroup] {
    guard places.isEmpty else { return groups(of: metric, period: period, places: places) }
    let all = kept(in: \.groups, for: metric) { $0.groups(of: metric, period: nil, places: []) }
    return period == nil ? all : all.filter { $0.period == period }
  }

  private func groups(of metric: String, period: Period?, places: [String]) -> [ComparableGroup] {
    let wanted = Set(places)
    let all = dataPoints(of: metric).filter { wanted.isEmpty || wanted.contains($0.place.id) }
    let eligible = all.filter { $0.isDrawable && !$0.place.isOpen }
    var members: [Bucket: [DataPoint]] = [:]
    for point in eligible where period == nil || point.period == period {
      for level in levels(of: point.place) {
        let bucket = Bucket(period: point.period, level: level, unit: point.shown.quantity.unit)
        members[bucket, default: []].append(point)
      }
    }
    return
      members
      .map { bucket, points in group(bucket, points, among: all, isOfSome: !wanted.isEmpty) }
      .sorted { isBetter($0, than: $1) }
  }

  /// What makes data points of one metric comparable.
  private struct Bucket: Hashable {
    var period: Period?
    var level: Place.Kind
    var unit: Unit?
  }

  private func group(
    _ bucket: Bucket,
    _ points: [DataPoint],
    among all: [DataPoint],
    isOfSome: Bool
  ) -> ComparableGroup {
    let sorted = points.sorted { one, other in
      let values = (one.shown.quantity.value, other.shown.quantity.value)
      return values.0 == values.1 ? one.place.id < other.place.id : values.0 > values.1
    }
    return ComparableGroup(
      metric: sorted[0].shown.metric.named(for: bucket.level),
      period: bucket.period,
      level: bucket.level,
      points: sorted,
      candidates: all,
      isOfSomePlaces: isOfSome
    )
  }

  /// Figures of the metric that are not among the group's, with the reason.
  package func leftOut(of group: ComparableGroup) -> [ComparableGroup.LeftOut] {
    guard !group.isOfSomePlaces else { return excluded(from: group) }
    return kept(in: \.leftOut, for: group.address) { $0.excluded(from: group) }
  }

  private func excluded(from group: ComparableGroup) -> [ComparableGroup.LeftOut] {
    let drawn = Set(group.points.map(\.key))
    let wholes = Dictionary(group.points.map { ($0.place.id, $0) }) { first, _ in first }
    return group.candidates.filter { !drawn.contains($0.key) }.map { point in
      let whole = lineage(of: point.place).dropFirst().first { wholes[$0.id] != nil }
      return ComparableGroup.LeftOut(
        point: point,
        reason: whole.map { .part(of: $0) } ?? reason(point, group)
      )
    }
  }

  private func reason(_ point: DataPoint, _ group: ComparableGroup) -> ComparableGroup.Reason {
    if !levels(of: point.place).contains(group.level) { return .level }
    if point.key.basis != .reported { return .basis }
    if !point.shown.unclear.isEmpty { return .unclear }
    if point.verdict == .several { return .several }
    return point.period != group.period ? .period : .unit
  }

  private func isBetter(_ one: ComparableGroup, than other: ComparableGroup) -> Bool {
    guard one.points.count == other.points.count else {
      return one.points.count > other.points.count
    }
    switch (one.period, other.period) {
    case (let first?, let second?) where first != second: return first > second
    case (.some, nil): return true
    case (nil, .some): return false
    default: return one.level < other.level
    }
  }
}
