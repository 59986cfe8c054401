import Model
import Quantities

/// The figures of one metric over places and periods: what may stand side by side with the period
/// on the mark.
struct MetricPeriods {
  /// As it is called at the level.
  let metric: Metric
  let points: [DataPoint]
  private let catalog: Catalog

  /// Reported figures of one unit and one level of places, none a part of another.
  ///
  /// Without a level that with most figures; only these places, or all where there are none.
  init(_ metric: Metric, level: Place.Kind?, places: [Place], model: FactModel) {
    let all = model.dataPoints(of: metric.id).filter { point in
      point.isDrawable && !point.place.isOpen && point.period != nil
        && (places.isEmpty || places.contains { $0.id == point.place.id })
    }
    let unit = all.first?.shown.quantity.unit
    let comparable = all.filter { $0.shown.quantity.unit == unit }
    let levels = comparable.flatMap { model.levels(of: $0.place) }.uniqued()
    let best =
      level
      ?? levels.max { one, other in
        let counts = [one, other].map { level in
          Self.points(comparable, at: level, model.catalog).count
        }
        return counts[0] == counts[1] ? one > other : counts[0] < counts[1]
      }
    self.metric = best.map(metric.named) ?? metric
    catalog = model.catalog
    points = best.map { Self.points(comparable, at: $0, model.catalog) } ?? []
  }

  private static func points(_ points: [DataPoint], at level: Place.Kind, _ catalog: Catalog)
    -> [DataPoint]
  {
    points.filter { catalog.levels(of: $0.place).contains(level) }
  }

  /// Places in the order of their largest figure.
  var places: [Place] {
    points.sorted { one, other in
      let values = (one.shown.quantity.value, other.shown.quantity.value)
      return values.0 == values.1 ? one.place.id < other.place.id : values.0 > values.1
    }.map(\.place).uniqued(by: \.id)
  }

  func point(_ place: Place, _ period: Period) -> DataPoint? {
    points.first { $0.place.id == place.id && $0.period == period }
  }

  /// The periods that most places have and that are as long as the first of these, earliest first; at most so
  /// many.
  func periods(atMost count: Int) -> [Period] {
    let all = points.compactMap(\.period).uniqued()
    let ranked = all.sorted { one, other in
      let counts = [one, other].map { period in points.count { $0.period == period } }
      return counts[0] == counts[1] ? one > other : counts[0] > counts[1]
    }
    guard let most = ranked.first else { return [] }
    return ranked.filter { $0.isAsLong(as: most) }.prefix(count).sorted()
  }

  /// The earliest and the latest period that most places have both of; nil where none has two.
  var twoPeriods: (from: Period, until: Period)? {
    let pairs = places.flatMap { place -> [(Period, Period)] in
      let own = points.filter { $0.place.id == place.id }.compactMap(\.period).uniqued().sorted()
      guard let last = own.last, let first = Period.ofOneLength(own).first, first != last else {
        return []
      }
      return [(first, last)]
    }
    let counted = pairs.map { pair in
      (pair: pair, count: pairs.count { $0 == pair })
    }
    return counted.max { $0.count < $1.count }.map { ($0.pair.0, $0.pair.1) }
  }

  /// Figures of other periods, with the reason why they are not drawn.
  func leftOut(_ drawn: [DataPoint]) -> [DataPoint] {
    let keys = Set(drawn.map(\.key))
    return points.filter { !keys.contains($0.key) }
  }
}
