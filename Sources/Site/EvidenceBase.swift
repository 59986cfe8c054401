import Corpus
import Diagnostics
import Extraction
import Foundation
import Jobs
import Model
import Quantities

/// What the sources of a project say, checked against their sentences and reconciled.
struct EvidenceBase {
  var model: FactModel
  var setAside: [SourceID: [SetAside]]
  var diagnostics: [Diagnostic]

  /// Extracts from all sources, several at a time; the result does not depend on which is done
  /// first.
  static func extracts(of sources: [Source], by extractor: Extractor, jobs: Jobs)
    -> [SourceID: SourceExtract]
  {
    let extracts = jobs.map(sources) { ($0.id, extractor.extract($0)) }
    return Dictionary(extracts) { first, _ in first }
  }

  /// Reconciles what was extracted; one extract for each source, in their order.
  init(
    _ ordered: [SourceExtract],
    of sources: [Source],
    catalog: Catalog,
    policies: PolicyReconciler
  ) {
    model = FactModel(
      claims: ordered.flatMap(\.claims),
      mentions: ordered.flatMap(\.policies),
      sources: sources.map(SourceProfile.init),
      catalog: catalog,
      policies: policies
    )
    setAside = Dictionary(zip(sources.map(\.id), ordered.map(\.setAside))) { first, _ in first }
    diagnostics = ordered.flatMap(\.diagnostics)
  }
}

extension SourceProfile {
  /// What readers need to know of a source; a document without title goes by its file name.
  fileprivate init(_ source: Source) {
    let metadata = source.metadata
    self.init(
      id: source.id,
      title: metadata.title ?? source.id.name,
      publisher: metadata.publisher,
      date: metadata.date.flatMap { CalendarDate(iso: $0) },
      isDateInferred: metadata.isDateInferred,
      url: metadata.url
    )
  }
}
