import Corpus
import Diagnostics
import Model
import Quantities
import Locks

/// What a report knows besides its model.
final class ReportFacts: Sendable {
  let sources: [SourceID: Source]
  let setAside: [SourceID: [SetAside]]
  let anchors: QuoteAnchors
  let changes: [ChangeSet]
  let presentPoints: [Snapshot.Key: DataPoint]
  let comparisons: Comparisons
  let data = Once<DataFiles>()
  let lines = DataLines()
  /// Of groups, by their addresses.
  let groupPrints = Mutex<[String: Fingerprint]>([:])

  init(
    model: FactModel,
    sources: [Source],
    setAside: [SourceID: [SetAside]],
    history: [Snapshot]
  ) {
    let byID = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
    self.sources = byID
    self.setAside = setAside
    presentPoints = Dictionary(
      model.dataPoints.map { (Snapshot.Key($0.key), $0) }
    ) { first, _ in first }
    changes = ChangeSet.all(
      in: history,
      present: model.dataPoints.map { Snapshot.Figure($0, in: model) }.sorted(),
      newest: model.sources.compactMap(\.date).max { $0.lastDay < $1.lastDay }
    )
    comparisons = Comparisons(model)
    let mentions = model.policies.flatMap(\.mentions)
    anchors = QuoteAnchors(
      sentences: model.claims.map(\.sentence) + mentions.map(\.sentence)
        + mentions.compactMap(\.measures).map {
          Self.sentence(of: $0, in: byID[$0.quote.source])
        }
    )
  }

  static func sentence(of measures: PolicyMention.Measures, in source: Source?) -> Quote {
    let sentence = source?.sentence(containing: measures.numeral.lowerBound)
    return sentence.flatMap { source?.quote($0.range) } ?? measures.quote
  }
}
