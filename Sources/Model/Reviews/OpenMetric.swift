import Diagnostics
package import Quantities
import Settings

/// A metric that no catalog knows, as it is offered for one.
package struct OpenMetric: Hashable, Sendable {
  package var metric: Metric
  /// In the order of the texts; never empty.
  package var claims: [Claim]
  /// The units of the claims, the most frequent first.
  package var units: [Unit]
  /// The catalog metric whose wording is most like the name, if any is like it.
  package var nearest: Metric?

  /// The metric in the catalog's form under an id, as lines of `seeds/catalog/metrics.yml`; what nobody
  /// but a person can say is left as a comment.
  package func entry(id: String) -> [String] {
    let unit = units.first.map { "  unit: \(YAMLText.scalar($0.symbol))" }
    let quote = claims[0].quote.text.printable
    return [
      "\(id):", "  # \(quote)", "  name: \(YAMLText.mapping([("zh-CN", metric.name)]))",
      unit ?? "  unit: # the texts name none", "  kind: \(metric.kind.rawValue)",
    ]
  }
}

extension FactModel {
  /// The metrics that no catalog knows, those with more claims first, then by name.
  package var openMetrics: [OpenMetric] {
    let open = Dictionary(grouping: claims.filter(\.metric.isOpen), by: \.metric.id)
    let wordings = catalog.metrics.values.sorted().flatMap { metric in
      metric.wordings.map { (metric, WordPairs($0.normal)) }
    }
    return open.values.map { claims in
      OpenMetric(
        metric: claims[0].metric,
        claims: claims,
        units: Self.byFrequency(claims.compactMap(\.quantity.unit)),
        nearest: Self.nearest(to: claims[0].metric.name, among: wordings)
      )
    }.sorted { (-$0.claims.count, $0.metric.name) < (-$1.claims.count, $1.metric.name) }
  }

  private static func byFrequency(_ units: [Unit]) -> [Unit] {
    let counts = Dictionary(grouping: units) { $0 }.mapValues(\.count)
    return counts.sorted { (-$0.value, $0.key.symbol) < (-$1.value, $1.key.symbol) }.map(\.key)
  }

  private static func nearest(to name: String, among wordings: [(Metric, WordPairs)]) -> Metric? {
    let pairs = WordPairs(MetricWording(name).normal)
    var best: (metric: Metric, likeness: Double)?
    for (metric, wording) in wordings {
      let likeness = pairs.likeness(to: wording)
      if likeness > best?.likeness ?? leastLikeness { best = (metric, likeness) }
    }
    return best?.metric
  }

  /// Below it, names of the texts read share a common word (企业, 规模) and nothing else.
  private static let leastLikeness = 0.4
}

/// The pairs of neighbouring characters of a name, by which names are compared without knowing its
/// words.
private struct WordPairs {
  private let pairs: Set<String>

  init(_ name: String) {
    let characters = Array(name)
    pairs = Set(zip(characters, characters.dropFirst()).map { String([$0, $1]) })
  }

  /// The coefficient of Dice: twice the shared pairs over all pairs, 0 to 1.
  func likeness(to other: WordPairs) -> Double {
    let all = pairs.count + other.pairs.count
    return all == 0 ? 0 : Double(2 * pairs.intersection(other.pairs).count) / Double(all)
  }
}
