import Diagnostics
import Foundation
import Quantities

/// The data points of one place, with the ways to what may place one figure in two years.
struct PlaceFigures {
  /// The metrics of which a source has a figure for a period.
  private var given: [SourcePeriod: [Metric]] = [:]
  private var claims: [MetricInSentence: [Claim]] = [:]
  /// The exact figures of three digits or more, and whether any claim has a start, by data point.
  private var figures: [DataPoint.Key: (telling: Set<Decimal>, hasStart: Bool)] = [:]

  init(_ points: [DataPoint]) {
    for claim in points.lazy.flatMap(\.claims) {
      claims[MetricInSentence(claim), default: []].append(claim)
    }
    for point in points {
      for source in Set(point.claims.map(\.source)) {
        given[SourcePeriod(source: source, period: point.period), default: []].append(point.metric)
      }
      figures[point.key] = (
        telling: Set(point.claims.filter(\.isTelling).map(\.quantity.value)),
        hasStart: point.claims.contains { !starts(of: $0).isEmpty }
      )
    }
  }

  private struct SourcePeriod: Hashable {
    var source: SourceID
    var period: Period?
  }

  private struct MetricInSentence: Hashable {
    var sentence: Quote
    var metric: String

    init(_ claim: Claim) {
      sentence = claim.sentence
      metric = claim.metric.id
    }
  }

  /// Whether any two claims of two data points can be one figure or end one growth.
  func mayAgree(_ first: DataPoint.Key, _ second: DataPoint.Key) -> Bool {
    guard let one = figures[first], let other = figures[second] else { return false }
    return one.hasStart && other.hasStart || !one.telling.isDisjoint(with: other.telling)
  }

  /// Whether the claim's source has a figure of its own for the rival's period.
  func gives(_ claim: Claim, periodOf rival: Claim) -> Bool {
    given[SourcePeriod(source: claim.source, period: rival.period), default: []]
      .contains { $0.isAlongside(claim.metric) }
  }

  /// Earlier dated claims of the same metric in the same sentence.
  func starts(of claim: Claim) -> [Claim] {
    guard let until = claim.period else { return [] }
    return claims[MetricInSentence(claim), default: []].filter { other in
      other.period.map { $0 < until } ?? false
    }
  }
}
