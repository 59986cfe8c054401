package import Diagnostics
import Quantities

/// Everything the sources say, reconciled: what reports are made of.
package struct FactModel: Sendable {
  package let catalog: Catalog
  /// Sorted by id.
  package let sources: [SourceProfile]
  /// Sorted by source and place in the text.
  package let claims: [Claim]
  /// Sorted by key.
  package let dataPoints: [DataPoint]
  /// Sorted by place and date.
  package let policies: [Policy]
  /// Metrics with at least one claim: those of the catalog by topic and id, then open ones in the order
  /// in which the sources first speak of them.
  package let metrics: [Metric]
  /// Places with at least one claim, those with the most data points first.
  package let places: [Place]

  private let voices: Voices
  private let pointIndex: [DataPoint.Key: Int]
  private let sourceIndex: [SourceID: Int]
  private let pointsByMetric: [String: [DataPoint]]
  /// By the id of the place on whose page they stand.
  private let pointsByHost: [String: [DataPoint]]
  private let claimsBySentence: [Quote: [Claim]]
  private let claimsBySource: [SourceID: [Claim]]

  /// Reconciles claims and mentions; their order does not matter.
  package init(
    claims: [Claim],
    mentions: [PolicyMention],
    sources: [SourceProfile],
    catalog: Catalog
  ) {
    let sources = sources.sorted { $0.id < $1.id }
    let profiles = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    self.catalog = catalog
    self.sources = sources
    self.claims = claims.sorted()
    voices = Voices(profiles: profiles)
    dataPoints = Reconciler(catalog: catalog, profiles: profiles).dataPoints(from: claims)
    metrics = Self.metrics(of: self.claims, in: catalog)
    policies = PolicyReconciler(catalog: catalog).policies(from: mentions)
    pointIndex = Dictionary(
      dataPoints.enumerated().map { ($0.element.key, $0.offset) }
    ) { first, _ in first }
    sourceIndex = Dictionary(
      sources.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    pointsByMetric = Dictionary(grouping: dataPoints, by: \.metric.id)
    let hosts = dataPoints.map { catalog.host(of: $0.place) }
    let pointsByHost = Dictionary(grouping: zip(dataPoints, hosts)) { $0.1?.id ?? "" }
      .mapValues { $0.map(\.0) }
    self.pointsByHost = pointsByHost
    places = hosts.compactMap { $0 }.uniqued(by: \.id).sorted {
      (-(pointsByHost[$0.id]?.count ?? 0), $0.id) < (-(pointsByHost[$1.id]?.count ?? 0), $1.id)
    }
    claimsBySentence = Dictionary(grouping: self.claims, by: \.sentence)
    claimsBySource = Dictionary(grouping: self.claims, by: \.source)
  }

  /// What one source says, in the order of its text.
  package func claims(of source: SourceID) -> [Claim] { claimsBySource[source] ?? [] }

  /// The claims that were read from a sentence, in the order of the text.
  package func claims(in sentence: Quote) -> [Claim] { claimsBySentence[sentence] ?? [] }

  /// The names of those whom a sentence credits for its figures, each once.
  package func origins(of sentence: Quote) -> [String] {
    claims(in: sentence).compactMap(\.origin?.name).uniqued()
  }

  package func dataPoint(_ key: DataPoint.Key) -> DataPoint? {
    pointIndex[key].map { dataPoints[$0] }
  }

  package func source(_ id: SourceID) -> SourceProfile? {
    sourceIndex[id].map { sources[$0] }
  }

  /// Whose voice a claim is: the origin that its source credits, else the publisher, else the source.
  package func voice(of claim: Claim) -> String { voices.voice(of: claim) }

  /// The claim of a data point that replaced another one of it; nil for a current claim.
  package func successor(of claim: Claim, in point: DataPoint) -> Claim? {
    point.claims.first { voices.supersedes($0, claim) }
  }

  /// Data points of a metric over all places.
  package func dataPoints(of metric: String) -> [DataPoint] {
    pointsByMetric[metric] ?? []
  }

  /// Data points of a metric in a place, the latest last; undated ones first.
  package func dataPoints(of metric: String, in place: String) -> [DataPoint] {
    dataPoints(of: metric).filter { $0.place.id == place }
  }

  /// Data points of a place and of everything without a page of its own that belongs to it.
  package func dataPoints(hostedBy place: Place) -> [DataPoint] {
    pointsByHost[place.id] ?? []
  }

  /// Figures that a source takes from a policy: their origin is its title, or a short name by which a
  /// sentence of the same source introduces it (…若干措施》(以下简称《措施》)).
  package func dataPoints(from policy: Policy) -> [DataPoint] {
    dataPoints.filter { point in
      point.claims.contains { claim in
        guard let title = claim.origin?.title else { return false }
        return policy.mentions.contains { mention in
          mention.sentence.source == claim.source
            && (PolicyTitle(title) == PolicyTitle(mention.title)
              || mention.sentence.text.contains("《\(title)》"))
        }
      }
    }
  }

  /// The figure that an address without period means: the greatest end of period, reported
  /// rather than aimed at; among undated ones that of the newest source.
  package func latest(of metric: String, in place: String) -> DataPoint? {
    let points = dataPoints(of: metric, in: place)
    let reported = points.filter { $0.key.basis == .reported }
    return (reported.isEmpty ? points : reported).max { isEarlier($0, $1) }
  }

  private func isEarlier(_ one: DataPoint, _ other: DataPoint) -> Bool {
    switch (one.period, other.period) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let first?, let second?) where first != second: return first < second
    default: return newestDate(of: one) < newestDate(of: other)
    }
  }

  private func newestDate(of point: DataPoint) -> String {
    point.claims.compactMap { source($0.source)?.date?.lastDay.iso }.max() ?? ""
  }

  private static func metrics(of claims: [Claim], in catalog: Catalog) -> [Metric] {
    let order = Dictionary(
      catalog.topics.enumerated().map { ($0.element.id, $0.offset) }
    ) { first, _ in first }
    func rank(_ metric: Metric) -> Int {
      metric.topic.flatMap { order[$0] } ?? catalog.topics.count
    }
    let metrics = claims.uniqued(by: \.metric.id).map(\.metric)
    return metrics.filter { !$0.isOpen }.sorted { (rank($0), $0.id) < (rank($1), $1.id) }
      + metrics.filter(\.isOpen)
  }
}
