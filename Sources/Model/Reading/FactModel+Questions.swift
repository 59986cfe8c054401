package import Diagnostics
import Quantities

extension FactModel {
  package func source(_ id: SourceID) -> SourceProfile? {
    let facts = facts(for: .source(id))
    return facts.sourceIndex[id].map { facts.sources[$0] }
  }

  /// The source of a name as in its page's address.
  package func source(named name: String) -> SourceProfile? {
    let facts = facts(for: .sourceNamed(name))
    return facts.sourceNames[name].map { facts.sources[$0] }
  }

  /// What one source says, in the order of its text.
  package func claims(of source: SourceID) -> [Claim] {
    facts(for: .claimsOfSource(source)).claimsBySource[source] ?? []
  }

  /// The claims that were read from a sentence, in the order of the text.
  package func claims(in sentence: Quote) -> [Claim] {
    facts(for: .claimsOfSentence(sentence.source, sentence.range.lowerBound))
      .claimsBySentence[sentence] ?? []
  }

  /// The names of those whom a sentence credits for its figures, each once.
  package func origins(of sentence: Quote) -> [String] {
    claims(in: sentence).compactMap(\.origin?.name).uniqued()
  }

  package func dataPoint(_ key: DataPoint.Key) -> DataPoint? {
    let facts = facts(for: .dataPoint(key))
    return facts.pointIndex[key].map { facts.dataPoints[$0] }
  }

  /// Whose voice a claim is: the origin that its source credits, else the publisher, else the source.
  package func voice(of claim: Claim) -> String {
    facts(for: .source(claim.source)).voices.voice(of: claim)
  }

  /// The claim of a data point that replaced another one of it; nil for a current claim.
  package func successor(of claim: Claim, in point: DataPoint) -> Claim? {
    let voices = facts(for: .source(claim.source)).voices
    return point.claims.first { other in
      facts(for: .source(other.source))
      return voices.supersedes(other, claim)
    }
  }

  /// Data points of a metric over all places.
  package func dataPoints(of metric: String) -> [DataPoint] {
    facts(for: .dataPointsOfMetric(metric)).pointsByMetric[metric] ?? []
  }

  /// Data points of a metric in a place, the latest last; undated ones first.
  package func dataPoints(of metric: String, in place: String) -> [DataPoint] {
    facts(for: .dataPointsOfMetricInPlace(metric, place))
      .pointsByMetricInPlace[Facts.MetricInPlace(metric: metric, place: place)] ?? []
  }

  /// Data points of a place and of everything without a page of its own that belongs to it.
  package func dataPoints(hostedBy place: Place) -> [DataPoint] {
    facts(for: .dataPointsOfHost(place.id)).pointsByHost[place.id] ?? []
  }

  /// Data points of the metrics of a topic.
  package func dataPoints(about topic: Topic) -> [DataPoint] {
    facts(for: .dataPointsOfTopic(topic.id)).pointsByTopic[topic.id] ?? []
  }

  /// Data points to which a source has a claim.
  package func dataPoints(statedBy source: SourceID) -> [DataPoint] {
    facts(for: .dataPointsOfSource(source)).pointsBySource[source] ?? []
  }

  /// Figures that a source takes from a policy: their origin is its title, or a short name by which a
  /// sentence of the same source introduces it (…若干措施》(以下简称《措施》)).
  package func dataPoints(from policy: Policy) -> [DataPoint] {
    facts(for: .dataPointsOfPolicy(policy.id)).dataPoints(from: policy)
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

  /// The policy of an id as in its page's address.
  package func policy(_ id: String) -> Policy? {
    let facts = facts(for: .policy(id))
    return facts.policyIndex[id].map { facts.policies[$0] }
  }

  /// In the order of all.
  package func policies(of place: Place) -> [Policy] {
    facts(for: .policiesOfPlace(place.id)).policiesByPlace[place.id] ?? []
  }

  /// Those that a source names, in the order of all.
  package func policies(namedBy source: SourceID) -> [Policy] {
    facts(for: .policiesOfSource(source)).policiesBySource[source] ?? []
  }

  /// Other policies that a sentence names beside one, in the order of all.
  package func policies(namedBeside policy: Policy) -> [Policy] {
    let facts = facts(for: .policiesBeside(policy.id))
    let others = policy.mentions.flatMap { facts.policiesBySentence[$0.sentence] ?? [] }
    let ids = Set(others.map(\.id)).subtracting([policy.id])
    return ids.compactMap { facts.policyIndex[$0] }.sorted().map { facts.policies[$0] }
  }

  /// Whether a place has a page of its own: it, or what belongs to it, has a figure.
  package func hasPage(_ place: Place) -> Bool { !ordered(places: [place.id]).isEmpty }

  /// Metrics that may be drawn beside one, in the order of all.
  package func metrics(beside metric: Metric) -> [Metric] {
    facts(for: .metricsBeside(metric.id)).metrics.filter { $0.isAlongside(metric) }
  }

  /// Metrics that look the same as another, as far as the catalog knows, in the order of all.
  package var metricsWithSiblings: [Metric] {
    facts(for: .metricsWithSiblings).metrics.filter { !$0.siblings.isEmpty }
  }

  /// Some metrics in the order of all; those without a claim at the end.
  package func ordered(metrics ids: some Sequence<String>) -> [String] {
    let ids = Set(ids).sorted()
    let order = facts(for: .orderOfMetrics(ids)).metricOrder
    return ids.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
  }

  /// Some places in the order of all; those without a claim are left out.
  package func ordered(places ids: some Sequence<String>) -> [Place] {
    let ids = Set(ids).sorted()
    let facts = facts(for: .orderOfPlaces(ids))
    return ids.compactMap { facts.placeOrder[$0] }.sorted().map { facts.places[$0] }
  }

  /// Places of figures that go by a name or an id and need not be in the catalog, each once.
  package func places(called name: String) -> [Place] {
    facts(for: .placesCalled(name)).dataPoints.map(\.place)
      .filter { $0.name == name || $0.aliases.contains(name) || $0.id == name }
      .uniqued(by: \.id)
  }
}
