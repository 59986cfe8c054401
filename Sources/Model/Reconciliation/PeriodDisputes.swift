import Quantities

/// Finds one figure that different sources place in different years.
///
/// Two cases count, both only between independent sources neither of which gives the other
/// year's figure too:
/// - one exact figure of at least three significant digits (348家 for 2022, 348家 for 2023);
/// - one growth with the same start (1100亿→2907亿 by 2022, 1100亿→超2900亿 by 2023), also
///   across metrics that stand alongside each other (产值, 产业规模).
struct PeriodDisputes {
  private let voices: Voices

  init(voices: Voices) {
    self.voices = voices
  }

  /// The same data points in the same order, those in dispute marked with their rivals.
  func marked(_ points: [DataPoint]) -> [DataPoint] {
    var marked = points
    let byPlace = Dictionary(grouping: points.indices) { points[$0].place.id }
    for indices in byPlace.values {
      let place = PlaceFigures(indices.map { points[$0] })
      for (position, one) in indices.enumerated() {
        for other in indices[(position + 1)...] {
          guard let ground = ground(points[one], points[other], in: place) else { continue }
          marked[one].dispute(with: points[other].key, on: ground)
          marked[other].dispute(with: points[one].key, on: ground)
        }
      }
    }
    return marked
  }

  /// What makes two data points one figure in two years; nil where nothing does.
  private func ground(_ first: DataPoint, _ second: DataPoint, in place: PlaceFigures)
    -> DataPoint.Rivalry.Ground?
  {
    guard first.key.basis == second.key.basis, first.isDatedByYear, second.isDatedByYear,
      first.period != second.period, first.metric.isAlongside(second.metric),
      place.mayAgree(first.key, second.key)
    else { return nil }
    for claim in first.claims {
      for rival in second.claims {
        if let ground = ground(claim, rival, in: place) { return ground }
      }
    }
    return nil
  }

  private func ground(_ claim: Claim, _ rival: Claim, in place: PlaceFigures)
    -> DataPoint.Rivalry.Ground?
  {
    guard let ground = likeness(of: claim, and: rival, in: place),
      voices.areIndependent(claim, rival), !place.gives(claim, periodOf: rival),
      !place.gives(rival, periodOf: claim)
    else { return nil }
    return ground
  }

  /// What two claims have in common, whoever makes them.
  private func likeness(of claim: Claim, and rival: Claim, in place: PlaceFigures)
    -> DataPoint.Rivalry.Ground?
  {
    if claim.metric.id == rival.metric.id, claim.isTelling, rival.isTelling {
      return claim.quantity.value == rival.quantity.value ? .figure : nil
    }
    let starts = (place.starts(of: claim), place.starts(of: rival))
    guard !starts.0.isEmpty, !starts.1.isEmpty, claim.quantity.agrees(with: rival.quantity) else {
      return nil
    }
    let haveOneStart = starts.0.contains { beginning in
      starts.1.contains {
        $0.period == beginning.period && $0.quantity.agrees(with: beginning.quantity)
      }
    }
    return haveOneStart ? .growth : nil
  }
}

extension Metric {
  /// Whether both may be names of one measure.
  package func isAlongside(_ other: Metric) -> Bool {
    id == other.id || alongside.contains(other.id) || other.alongside.contains(id)
  }
}

extension DataPoint {
  fileprivate var isDatedByYear: Bool { period?.kind == .year }

  fileprivate mutating func dispute(with rival: Key, on ground: Rivalry.Ground) {
    if !verdict.isDisputed { verdict = .disputed(.period) }
    guard !rivals.contains(rival) else { return }
    rivalries.append(Rivalry(key: rival, ground: ground))
    rivalries.sort { $0.key < $1.key }
  }
}

extension Claim {
  /// Whether the figure is exact and has three digits or more, fewer of which coincide too easily:
  /// `docs/decisions/0003-agreement.md`.
  var isTelling: Bool {
    quantity.hedge == .exact && quantity.upper == nil && quantity.significantDigits >= 3
  }
}
