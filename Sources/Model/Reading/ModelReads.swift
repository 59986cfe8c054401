package import Diagnostics
import Quantities
import Locks

/// What may be asked of a model: by what was asked for a page it is known on what the page depends.
package enum ModelRead: Hashable, Sendable, Codable {
  // Whole lists.
  case catalog, sources, claims, dataPoints, disputed, policies, metrics, places, topics
  /// What the catalog says of an id.
  case catalogPlace(String)
  case catalogMetric(String)
  case catalogPolicy(String)
  case catalogTopics
  /// Places of figures that go by a name or an id.
  case placesCalled(String)
  case source(SourceID)
  case sourceNamed(String)
  case claimsOfSource(SourceID)
  /// The claims of the sentence that begins at an offset.
  case claimsOfSentence(SourceID, Int)
  case dataPoint(DataPoint.Key)
  case dataPointsOfMetric(String)
  case dataPointsOfMetricInPlace(String, String)
  case dataPointsOfHost(String)
  case dataPointsOfTopic(String)
  case dataPointsOfSource(SourceID)
  case dataPointsOfPolicy(String)
  case policy(String)
  case policiesOfPlace(String)
  case policiesOfSource(SourceID)
  case policiesBeside(String)
  case metricsBeside(String)
  case metricsWithSiblings
  /// In which order some metrics stand, by id.
  case orderOfMetrics([String])
  case orderOfPlaces([String])
}

/// The questions that were asked of a model, for one page.
package final class ModelReads: Sendable {
  private let reads = Mutex<Set<ModelRead>>([])

  package init() {}

  func note(_ read: ModelRead) { reads.withLock { _ = $0.insert(read) } }

  func note(_ more: Set<ModelRead>) { reads.withLock { $0.formUnion(more) } }

  package var all: Set<ModelRead> { reads.withLock { $0 } }
}
