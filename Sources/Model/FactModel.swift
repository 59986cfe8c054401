import Diagnostics
import Locks
import Quantities

/// Everything the sources say, reconciled: what reports are made of.
///
/// All that it tells, it tells through questions of which it can keep a list (``noting(in:)``): there is no other
/// way to its contents.
package struct FactModel: Sendable {
  private let facts: Facts
  private let log: ModelReads?

  /// Reconciles claims and mentions; their order does not matter. Whoever makes many models of one catalog gives them
  /// one reconciler of its policies.
  package init(
    claims: [Claim],
    mentions: [PolicyMention],
    sources: [SourceProfile],
    catalog: Catalog,
    policies: PolicyReconciler? = nil
  ) {
    facts = Facts(
      claims: claims,
      mentions: mentions,
      sources: sources,
      catalog: catalog,
      policies: policies ?? PolicyReconciler(catalog: catalog)
    )
    log = nil
  }

  private init(_ facts: Facts, _ log: ModelReads?) {
    self.facts = facts
    self.log = log
  }

  /// The same model, which lists what it is asked.
  package func noting(in log: ModelReads) -> FactModel { FactModel(facts, log) }

  /// The facts, for an answer to one question.
  @discardableResult
  func facts(for read: ModelRead) -> Facts {
    log?.note(read)
    return facts
  }

  /// What follows from the facts alone and takes long, made once; whoever asks asks all that it was made of.
  func kept<Value: Sendable>(
    in memory: (Facts) -> Memo<String, Facts.Answer<Value>>,
    for key: String,
    _ make: (FactModel) -> Value
  ) -> Value {
    let answer = memory(facts).value(for: key) {
      let log = ModelReads()
      let value = make(noting(in: log))
      return Facts.Answer(value: value, reads: log.all)
    }
    if let log { log.note(answer.reads) }
    return answer.value
  }

  package var catalog: Catalog { facts(for: .catalog).catalog }
  /// Sorted by id.
  package var sources: [SourceProfile] { facts(for: .sources).sources }
  /// Sorted by source and place in the text.
  package var claims: [Claim] { facts(for: .claims).claims }
  /// Sorted by key.
  package var dataPoints: [DataPoint] { facts(for: .dataPoints).dataPoints }
  /// Those that contradict each other, sorted by key.
  package var disputedPoints: [DataPoint] {
    facts(for: .disputed).dataPoints.filter(\.verdict.isDisputed)
  }
  /// Sorted by place and date.
  package var policies: [Policy] { facts(for: .policies).policies }
  /// Metrics with at least one claim: those of the catalog by topic and id, then open ones in the order
  /// in which the sources first speak of them.
  package var metrics: [Metric] { facts(for: .metrics).metrics }
  /// Places with at least one claim, those with the most data points first.
  package var places: [Place] { facts(for: .places).places }
  /// Topics with at least one figure, in the catalog's order.
  package var topics: [Topic] { facts(for: .topics).topics }
}

extension FactModel: PlaceTree {
  package func catalogPlace(_ id: String) -> Place? {
    facts(for: .catalogPlace(id)).catalog.places[id]
  }

  package func catalogMetric(_ id: String) -> Metric? {
    facts(for: .catalogMetric(id)).catalog.metrics[id]
  }

  package func catalogPolicy(_ id: String) -> CatalogPolicy? {
    facts(for: .catalogPolicy(id)).catalog.policies[id]
  }

  /// All topics, in reading order.
  package var catalogTopics: [Topic] { facts(for: .catalogTopics).catalog.topics }
}
