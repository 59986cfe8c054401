import Corpus
import Diagnostics
import Extraction
import Jobs
import Model
import Report
import Settings

/// What earlier builds of a project came to, for a program that builds again and again.
///
/// A build from it has the same bytes and diagnostics as one from nothing.
package struct BuildMemory: Sendable {
  private var catalog: CatalogReading?
  private var evidence: EvidenceReading?
  private var report: KnownReport?
  var pages = ReportMemory()
  var links = LinkMemory()
  var figures = FigureMemory()

  package init() {}

  private struct KnownReport: Sendable {
    var input: ReportInput
    var settings: ReportSettings
    var history: [Snapshot]
  }

  private struct CatalogReading: Sendable {
    var files: [ProjectFolder.TextFile]
    var catalog: Catalog
    var diagnostics: [Diagnostic]
  }

  private struct EvidenceReading: Sendable {
    var sources: [SourceKey]
    var extracts: [SourceKey: SourceExtract]
    var evidence: EvidenceBase
  }

  /// What extraction sees of a source.
  struct SourceKey: Hashable {
    var id: SourceID
    var text: String
    var sidecar: SettingsNode?

    init(_ source: Source) {
      id = source.id
      text = source.text
      sidecar = source.sidecarNode
    }
  }

  /// The catalog of these files.
  mutating func catalog(of files: [ProjectFolder.TextFile]) -> (Catalog, [Diagnostic]) {
    if let catalog, catalog.files == files { return (catalog.catalog, catalog.diagnostics) }
    let (read, diagnostics) = Catalog.reading(files.map { ($0.path, $0.text) })
    catalog = CatalogReading(files: files, catalog: read, diagnostics: diagnostics)
    evidence = nil
    return (read, diagnostics)
  }

  /// What the sources say by the catalog that was read last.
  mutating func evidence(of sources: [Source], catalog: Catalog, jobs: Jobs) -> EvidenceBase {
    let keys = sources.map(SourceKey.init)
    if let evidence, evidence.sources == keys { return evidence.evidence }
    let known = evidence?.extracts ?? [:]
    let unknown = zip(keys, sources).filter { known[$0.0] == nil }.map(\.1)
    let read = EvidenceBase.extracts(of: unknown, catalog: catalog, jobs: jobs)
    let extracts = Dictionary(
      zip(keys, sources).compactMap { key, source in
        (known[key] ?? read[source.id]).map { (key, $0) }
      }
    ) { first, _ in first }
    let base = EvidenceBase(keys.compactMap { extracts[$0] }, of: sources, catalog: catalog)
    evidence = EvidenceReading(sources: keys, extracts: extracts, evidence: base)
    report = nil
    return base
  }

  /// The input of the pages; where it is another than before, no page of before is of use.
  mutating func input(
    of sources: [Source],
    evidence: EvidenceBase,
    settings: ReportSettings,
    history: [Snapshot]
  ) -> ReportInput {
    if let report, report.settings == settings, report.history == history { return report.input }
    let input = ReportInput(
      model: evidence.model,
      sources: sources,
      setAside: evidence.setAside,
      settings: settings,
      history: history
    )
    report = KnownReport(input: input, settings: settings, history: history)
    pages = ReportMemory()
    return input
  }
}
