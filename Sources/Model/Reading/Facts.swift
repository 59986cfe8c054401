import Diagnostics
import Quantities
import Locks

/// What a model knows, with the ways to it.
final class Facts: Sendable {
  let catalog: Catalog
  let sources: [SourceProfile]
  let claims: [Claim]
  let dataPoints: [DataPoint]
  let policies: [Policy]
  let metrics: [Metric]
  let places: [Place]
  let topics: [Topic]
  let voices: Voices
  let pointIndex: [DataPoint.Key: Int]
  let sourceIndex: [SourceID: Int]
  let sourceNames: [String: Int]
  let pointsByMetric: [String: [DataPoint]]
  /// By the id of the place on whose page they stand.
  let pointsByHost: [String: [DataPoint]]
  let pointsBySource: [SourceID: [DataPoint]]
  let pointsByMetricInPlace: [MetricInPlace: [DataPoint]]
  let pointsByTopic: [String: [DataPoint]]
  let policyIndex: [String: Int]
  let policiesByPlace: [String: [Policy]]
  let policiesBySource: [SourceID: [Policy]]
  let policiesBySentence: [Quote: [Policy]]
  /// By the sources of the claims that credit a document.
  private let documented: [SourceID: [Documented]]
  let claimsBySentence: [Quote: [Claim]]
  let claimsBySource: [SourceID: [Claim]]
  /// Where metrics and places stand in their lists, by id.
  let metricOrder: [String: Int]
  let placeOrder: [String: Int]
  /// By metric.
  let groups = Memo<String, Answer<[ComparableGroup]>>()
  /// By the address of a group.
  let leftOut = Memo<String, Answer<[ComparableGroup.LeftOut]>>()
  private let pointPrints = Memo<DataPoint.Key, Fingerprint>()
  /// By the policy's id.
  private let policyPrints = Memo<String, Fingerprint>()

  /// An answer with the questions from whose answers it was made.
  struct Answer<Value: Sendable>: Sendable {
    var value: Value
    var reads: Set<ModelRead>
  }

  init(
    claims: [Claim],
    mentions: [PolicyMention],
    sources: [SourceProfile],
    catalog: Catalog,
    policies reconciler: PolicyReconciler
  ) {
    let sources = sources.sorted { $0.id < $1.id }
    let profiles = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    let claims = claims.sorted()
    let points = Reconciler(catalog: catalog, profiles: profiles).dataPoints(from: claims)
    let metrics = Self.metrics(of: claims, in: catalog)
    self.catalog = catalog
    self.sources = sources
    self.claims = claims
    self.metrics = metrics
    voices = Voices(profiles: profiles)
    dataPoints = points
    let policies = reconciler.policies(from: mentions)
    self.policies = policies
    let present = Set(metrics.compactMap(\.topic))
    topics = catalog.topics.filter { present.contains($0.id) }
    pointIndex = Self.order(of: points, by: \.key)
    sourceIndex = Self.order(of: sources, by: \.id)
    sourceNames = Self.order(of: sources, by: \.id.name)
    pointsByMetric = Dictionary(grouping: points, by: \.metric.id)
    let hosts = points.map { catalog.host(of: $0.place) }
    let pointsByHost = Dictionary(grouping: zip(points, hosts)) { $0.1?.id ?? "" }
      .mapValues { $0.map(\.0) }
    self.pointsByHost = pointsByHost
    places = hosts.compactMap { $0 }.uniqued(by: \.id).sorted {
      (-(pointsByHost[$0.id]?.count ?? 0), $0.id) < (-(pointsByHost[$1.id]?.count ?? 0), $1.id)
    }
    pointsBySource = points.reduce(into: [:]) { bySource, point in
      for source in Set(point.claims.map(\.source)) { bySource[source, default: []].append(point) }
    }
    pointsByMetricInPlace = Dictionary(grouping: points) {
      MetricInPlace(metric: $0.metric.id, place: $0.place.id)
    }
    pointsByTopic = Dictionary(grouping: points) { $0.metric.topic ?? "" }
    policyIndex = Self.order(of: policies, by: \.id)
    policiesByPlace = Dictionary(grouping: policies) { $0.place?.id ?? "" }
    policiesBySource = Self.grouping(policies) { $0.mentions.map(\.sentence.source) }
    policiesBySentence = Self.grouping(policies) { $0.mentions.map(\.sentence) }
    documented = Documented.all(in: points)
    claimsBySentence = Dictionary(grouping: claims, by: \.sentence)
    claimsBySource = Dictionary(grouping: claims, by: \.source)
    metricOrder = Self.order(of: metrics, by: \.id)
    placeOrder = Self.order(of: places, by: \.id)
  }

  private static func order<Element, Key: Hashable>(
    of elements: [Element],
    by key: (Element) -> Key
  ) -> [Key: Int] {
    Dictionary(elements.enumerated().map { (key($0.element), $0.offset) }) { first, _ in first }
  }

  /// The elements by each of their keys, in their order.
  private static func grouping<Element, Key: Hashable>(
    _ elements: [Element],
    by keys: (Element) -> [Key]
  ) -> [Key: [Element]] {
    elements.reduce(into: [:]) { groups, element in
      for key in Set(keys(element)) { groups[key, default: []].append(element) }
    }
  }

  private static func metrics(of claims: [Claim], in catalog: Catalog) -> [Metric] {
    let order = order(of: catalog.topics, by: \.id)
    func rank(_ metric: Metric) -> Int {
      metric.topic.flatMap { order[$0] } ?? catalog.topics.count
    }
    let metrics = claims.uniqued(by: \.metric.id).map(\.metric)
    return metrics.filter { !$0.isOpen }.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
      + metrics.filter(\.isOpen)
  }

  /// Figures that a source takes from a policy: their origin is its title, or a short name by which a
  /// sentence of the same source introduces it (…若干措施》(以下简称《措施》)).
  func dataPoints(from policy: Policy) -> [DataPoint] {
    var found: Set<Int> = []
    for mention in policy.mentions {
      let title = PolicyTitle(mention.title)
      for claim in documented[mention.sentence.source] ?? [] where !found.contains(claim.point) {
        guard claim.name == title || mention.sentence.text.contains("《\(claim.title)》") else {
          continue
        }
        found.insert(claim.point)
      }
    }
    return found.sorted().map { dataPoints[$0] }
  }

  /// A metric in a place, by their ids.
  struct MetricInPlace: Hashable, Sendable {
    var metric: String
    var place: String
  }

  /// A data point with the title of a document that one of its claims credits.
  private struct Documented: Sendable {
    var title: String
    var name: PolicyTitle
    var point: Int

    static func all(in points: [DataPoint]) -> [SourceID: [Documented]] {
      points.enumerated().reduce(into: [:]) { bySource, element in
        for claim in element.element.claims {
          guard let title = claim.origin?.title else { continue }
          bySource[claim.source, default: []].append(
            Documented(title: title, name: PolicyTitle(title), point: element.offset)
          )
        }
      }
    }
  }

  /// Of a data point with all its claims; made once.
  func fingerprint(of point: DataPoint) -> Fingerprint {
    pointPrints.value(for: point.key) { Fingerprint(of: point) }
  }

  /// Of a policy with all its mentions; made once.
  func fingerprint(of policy: Policy) -> Fingerprint {
    policyPrints.value(for: policy.id) { Fingerprint(of: policy) }
  }
}
