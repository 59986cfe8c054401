import Foundation
import Model
import Quantities

/// What a ranking shows, computed from its figures: never an article's adjective.
struct Finding {
  let group: ComparableGroup
  let highlight: Place?

  /// 北京近1500家居首，深圳1318家第二; with a subject of its own: 上海4.36万亿元，列第二.
  var title: String {
    guard let first = group.points.first, isCertain(0) else { return plainTitle }
    if let highlight, let rank = group.rank(of: highlight.id), rank > 1, isCertain(rank - 1) {
      return FindingText.rank(named(group.points[rank - 1]), rank, leader: first.place)
    }
    guard group.points.count > 1, isCertain(1) else { return FindingText.leads(named(first)) }
    return FindingText.leads(named(first), before: named(group.points[1]))
  }

  /// The ratio of a subject to the first, or of the first to the second, with its formula.
  var notes: [String] {
    guard let pair, let formula else { return [] }
    let names = "\(pair.part.place.name)÷\(pair.whole.place.name)" + InterfaceText.comma
    return [InterfaceText.sentence(InterfaceText.derived(names + formula))]
  }

  /// 60亿元÷80亿元=0.75, where both are exact and the first place is certain.
  var formula: String? {
    guard isCertain(0), let pair else { return nil }
    let values = (pair.part.shown.quantity, pair.whole.shown.quantity)
    guard values.0.hedge == .exact, values.1.hedge == .exact else { return nil }
    let quotient = (values.0.value / values.1.value).rounded(places: 2)
    return "\(values.0.verbatim)÷\(values.1.verbatim)≈\(quotient)"
  }

  /// The rank of a place; nil where hedges or a dispute leave it open.
  func rank(of place: Place) -> Int? {
    group.rank(of: place.id).flatMap { isCertain($0 - 1) ? $0 : nil }
  }

  private var pair: (part: DataPoint, whole: DataPoint)? {
    guard group.points.count > 1 else { return nil }
    if let highlight, let rank = group.rank(of: highlight.id), rank > 1 {
      return (group.points[rank - 1], group.points[0])
    }
    return (group.points[1], group.points[0])
  }

  private var plainTitle: String {
    group.metric.name + InterfaceText.of
      + InterfaceText.list(group.points.map(\.place.name))
  }

  private func named(_ point: DataPoint) -> String {
    point.place.name + point.shown.quantity.worded().description
  }

  /// The first place, where nothing leaves that in doubt.
  var leader: Place? { isCertain(0) ? group.points.first?.place : nil }

  /// Whether hedges and disputes leave no doubt of the rank, against every other point.
  private func isCertain(_ index: Int) -> Bool { group.certainty[index] }
}

extension Decimal {
  fileprivate func rounded(places: Int) -> Decimal {
    var original = self
    var result = Decimal()
    NSDecimalRound(&result, &original, places, .plain)
    return result
  }
}
