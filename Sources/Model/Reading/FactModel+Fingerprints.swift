import Diagnostics

extension FactModel {
  /// Of the answer to a question: of two models that give the same answer it is the same, in every process.
  package func fingerprint(of read: ModelRead) -> Fingerprint {
    let facts = facts(for: read)
    switch read {
    case .catalog: return facts.catalog.fingerprint
    case .sources: return Fingerprint(of: facts.sources)
    case .claims: return Fingerprint(of: facts.claims)
    case .dataPoints: return fingerprint(facts.dataPoints)
    case .disputed: return fingerprint(disputedPoints)
    case .policies: return fingerprint(facts.policies)
    case .metrics: return Fingerprint(of: facts.metrics)
    case .places: return Fingerprint(of: facts.places)
    case .topics: return Fingerprint(of: facts.topics)
    case .catalogPlace(let id): return Fingerprint(ofOptional: catalogPlace(id))
    case .catalogMetric(let id): return Fingerprint(ofOptional: catalogMetric(id))
    case .catalogPolicy(let id): return Fingerprint(ofOptional: catalogPolicy(id))
    case .catalogTopics: return Fingerprint(of: catalogTopics)
    case .placesCalled(let name): return Fingerprint(of: places(called: name))
    case .source(let id): return Fingerprint(ofOptional: source(id))
    case .sourceNamed(let name): return Fingerprint(ofOptional: source(named: name))
    case .claimsOfSource(let id): return Fingerprint(of: claims(of: id))
    case .claimsOfSentence(let id, let start):
      return Fingerprint(of: claims(of: id).filter { $0.sentence.range.lowerBound == start })
    case .dataPoint(let key): return fingerprint([dataPoint(key)].compactMap { $0 })
    case .dataPointsOfMetric(let metric): return fingerprint(dataPoints(of: metric))
    case .dataPointsOfMetricInPlace(let metric, let place):
      return fingerprint(dataPoints(of: metric, in: place))
    case .dataPointsOfHost(let id): return fingerprint(facts.pointsByHost[id] ?? [])
    case .dataPointsOfTopic(let id):
      return fingerprint(facts.pointsByTopic[id] ?? [])
    case .dataPointsOfSource(let id): return fingerprint(dataPoints(statedBy: id))
    case .dataPointsOfPolicy(let id):
      return fingerprint(policy(id).map { dataPoints(from: $0) } ?? [])
    case .policy(let id): return fingerprint([policy(id)].compactMap { $0 })
    case .policiesOfPlace(let id):
      return fingerprint(facts.policiesByPlace[id] ?? [])
    case .policiesOfSource(let id): return fingerprint(policies(namedBy: id))
    case .policiesBeside(let id):
      return fingerprint(policy(id).map { policies(namedBeside: $0) } ?? [])
    case .metricsBeside(let id):
      let metric = facts.metricOrder[id].map { facts.metrics[$0] } ?? facts.catalog.metrics[id]
      return Fingerprint(of: metric.map { metrics(beside: $0) } ?? [])
    case .metricsWithSiblings: return Fingerprint(of: metricsWithSiblings)
    case .orderOfMetrics(let ids): return Fingerprint(of: ordered(metrics: ids))
    case .orderOfPlaces(let ids): return Fingerprint(of: ordered(places: ids))
    }
  }

  private func fingerprint(_ points: [DataPoint]) -> Fingerprint {
    let facts = facts(for: .dataPoints)
    return Fingerprint(of: points.map { facts.fingerprint(of: $0) })
  }

  private func fingerprint(_ policies: [Policy]) -> Fingerprint {
    let facts = facts(for: .policies)
    return Fingerprint(of: policies.map { facts.fingerprint(of: $0) })
  }
}

extension Fingerprint {
  fileprivate init(ofOptional value: (some Encodable)?) {
    self.init(of: value.map { [$0] } ?? [])
  }
}

extension Catalog {
  /// Of all that it lists.
  package var fingerprint: Fingerprint {
    Fingerprint(
      of: [
        Fingerprint(of: places), Fingerprint(of: metrics), Fingerprint(of: policies),
        Fingerprint(of: publishers), Fingerprint(of: topics),
      ]
    )
  }
}
