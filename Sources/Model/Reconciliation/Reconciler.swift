package import Diagnostics
import Foundation
import Quantities

/// Turns claims into data points with verdicts: no averaging, no silent choice.
///
/// The rules are those of `docs/design.md` §1 and `docs/reconciliation.md`.
package struct Reconciler {
  private let voices: Voices
  private let catalog: Catalog

  package init(catalog: Catalog, profiles: [SourceID: SourceProfile]) {
    self.catalog = catalog
    voices = Voices(profiles: profiles)
  }

  /// The data points of all claims, sorted by key. The order of `claims` does not matter.
  package func dataPoints(from claims: [Claim]) -> [DataPoint] {
    let groups = grouped(claims.sorted())
    let points = groups.map { point(key: $0.key, claims: $0.value) }.sorted { $0.key < $1.key }
    return PeriodDisputes(voices: voices).marked(points)
  }

  /// Claims by what they speak of. A claim whose period its text does not fix joins the dated
  /// data point of the same value, if there is exactly one; else the other undated claims of that
  /// value, under the earliest of the dates that were inferred for them. A rank stays at its date.
  private func grouped(_ claims: [Claim]) -> [DataPoint.Key: [Claim]] {
    let (dated, undated) = claims.partitioned { $0.isOfItsDate }
    var groups = Dictionary(grouping: dated, by: \.key)
    let anchors = Dictionary(grouping: groups.keys, by: \.withoutPeriod)
    var homeless: [Claim] = []
    for claim in undated {
      let candidates = (anchors[claim.key.withoutPeriod] ?? []).filter { key in
        groups[key]?.contains { $0.assertion == claim.assertion } ?? false
      }
      if candidates.count == 1 {
        groups[candidates[0], default: []].append(claim)
      } else {
        homeless.append(claim)
      }
    }
    for alike in Dictionary(grouping: homeless, by: \.assertion).values {
      let key = alike.map(\.key).filter { $0.period != nil }.min() ?? alike[0].key
      groups[key, default: []] += alike
    }
    return groups.mapValues { $0.sorted() }
  }

  private func point(key: DataPoint.Key, claims: [Claim]) -> DataPoint {
    let different = claims.uniqued { Stance(of: $0) }
    let isCurrent = claims.map { claim in !different.contains { voices.supersedes($0, claim) } }
    let current = zip(claims, isCurrent).filter(\.1).map(\.0)
    let verdict: Verdict =
      if let conflict = conflict(among: current) {
        conflict
      } else if current.count < claims.count {
        .superseded
      } else {
        voices.agreement(among: current)
      }
    let choice = FigureChoice(among: claims, voices: voices, isCurrent: isCurrent)
    let shown = claims[choice.shown]
    return DataPoint(
      key: key,
      place: shown.place,
      metric: shown.metric.named(for: shown.place.kind),
      claims: claims,
      verdict: verdict,
      shown: shown,
      standings: choice.standings
    )
  }

  /// What figures that cannot all hold amount to; nil where all can.
  private func conflict(among claims: [Claim]) -> Verdict? {
    guard claims.count > 1, !agree(claims.map(\.quantity)) else { return nil }
    let isDefined = claims.contains { !$0.metric.isOpen }
    let isOneSource = Set(claims.map(\.source)).count == 1
    return isOneSource && !isDefined ? .several : .disputed(.value)
  }

  private func agree(_ quantities: [Quantity]) -> Bool {
    let figures = quantities.uniqued()
    return figures.indices.allSatisfy { index in
      figures[(index + 1)...].allSatisfy { $0.agrees(with: figures[index]) }
    }
  }

  /// What of a claim decides whether it replaces another: a table may say one thing ten thousand times.
  private struct Stance: Hashable {
    var source: SourceID
    var origin: Origin?
    var quantity: Quantity

    init(of claim: Claim) {
      source = claim.source
      origin = claim.origin
      quantity = claim.quantity
    }
  }
}

extension Voices {
  /// Whether a newer source of the same voice replaces the figure.
  func supersedes(_ newer: Claim, _ older: Claim) -> Bool {
    newer.source != older.source && voice(of: newer) == voice(of: older)
      && isNewer(newer, than: older) && !newer.quantity.agrees(with: older.quantity)
  }
}

extension Claim {
  /// What makes claims speak of one thing.
  package var key: DataPoint.Key {
    DataPoint.Key(
      place: place.id,
      metric: metric.id,
      period: period,
      basis: basis,
      dimension: quantity.unit?.dimension
    )
  }

  /// Whether its date tells it apart from figures of the same value: a date that its text states, and any date
  /// of a rank, since places are so few that those of different times are equal by chance.
  fileprivate var isOfItsDate: Bool {
    period != nil && (!inferred.contains(.period) || quantity.unit == .rank)
  }

  /// What it says of what, whenever; the hedge may differ (约1/3, 三分之一).
  fileprivate var assertion: Assertion {
    Assertion(
      key: key.withoutPeriod,
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit
    )
  }

  fileprivate struct Assertion: Hashable {
    var key: DataPoint.Key
    var value: Decimal
    var upper: Decimal?
    var unit: Quantities.Unit?
  }
}

extension DataPoint.Key {
  fileprivate var withoutPeriod: DataPoint.Key {
    DataPoint.Key(
      place: place,
      metric: metric,
      period: nil,
      basis: basis,
      dimension: dimension
    )
  }
}

extension Array {
  /// The elements that satisfy the condition and those that do not, both in order.
  fileprivate func partitioned(by condition: (Element) -> Bool) -> ([Element], [Element]) {
    (filter(condition), filter { !condition($0) })
  }
}
