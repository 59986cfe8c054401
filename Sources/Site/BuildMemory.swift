import Corpus
import Diagnostics
import Extraction
import Jobs
import Model
import Report
import Settings

/// What earlier builds of a project came to, for a program that builds again and again.
///
/// A build from it has the same bytes and diagnostics as one from nothing. What it does not know, it may find on
/// disk, where an earlier run of the program has left it.
package struct BuildMemory: Sendable {
  private var catalog: CatalogReading?
  private var tools: CatalogTools?
  private var evidence: EvidenceReading?
  /// Whether some claims were recorded elsewhere, so that they do not follow from the sources.
  private var hasRecords = false
  private var report: KnownReport?
  private var words: (text: String, catalog: InterfaceCatalog, diagnostics: [Diagnostic])?
  var pages = ReportMemory()
  var links = LinkMemory()

  let disk: DiskCache?

  package init(disk: DiskCache? = nil) {
    self.disk = disk
  }

  /// The pages of which something was made anew the last time, by path, sorted.
  package var remadePages: [String] { pages.remade.map(\.path) }

  private struct KnownReport: Sendable {
    var input: ReportInput
    var settings: ReportSettings
    var history: [Snapshot]
  }

  /// What is made of a catalog, each when it is first needed: it takes as long as a small source.
  private struct CatalogTools: Sendable {
    var policies: PolicyReconciler
    var extractor: Extractor?
  }

  private struct CatalogReading: Sendable {
    var files: [ProjectFolder.TextFile]
    var fingerprint: Fingerprint
    var catalog: Catalog
    var diagnostics: [Diagnostic]
  }

  private struct EvidenceReading: Sendable {
    var sources: [SourceKey]
    var extracts: [SourceKey: SourceExtract]
    var evidence: EvidenceBase
  }

  /// What extraction sees of a source.
  struct SourceKey: Hashable, Encodable {
    var id: SourceID
    var text: String
    var sidecar: SettingsNode?

    init(_ source: Source) {
      id = source.id
      text = source.text
      sidecar = source.sidecarNode
    }
  }

  /// The words of the interface with those of a project's file over them.
  mutating func words(in text: String) -> (InterfaceCatalog, [Diagnostic]) {
    if let words, words.text == text { return (words.catalog, words.diagnostics) }
    let (catalog, diagnostics) = InterfaceCatalog.reading(text)
    words = (text, catalog, diagnostics)
    return (catalog, diagnostics)
  }

  /// The catalog of these files.
  mutating func catalog(of files: [ProjectFolder.TextFile]) -> (Catalog, [Diagnostic]) {
    if let catalog, catalog.files == files { return (catalog.catalog, catalog.diagnostics) }
    let (read, diagnostics) = Catalog.reading(files.map { ($0.path, $0.text) })
    catalog = CatalogReading(
      files: files,
      fingerprint: Fingerprint(of: files),
      catalog: read,
      diagnostics: diagnostics
    )
    tools = nil
    evidence = nil
    return (read, diagnostics)
  }

  /// What the sources say by the catalog that was read last.
  ///
  /// Of those that were recorded elsewhere, takes what was recorded.
  mutating func evidence(
    of sources: [Source],
    recorded: [RecordReading.Result],
    catalog: Catalog,
    jobs: Jobs
  ) -> EvidenceBase {
    hasRecords = !recorded.isEmpty
    let keys = sources.map(SourceKey.init)
    if let evidence, evidence.sources == keys, recorded.isEmpty { return evidence.evidence }
    let known = (evidence?.extracts ?? [:]).merging(
      recorded.map { (SourceKey($0.source), $0.extract) }
    ) { _, recorded in recorded }
    let unknown = zip(keys, sources).filter { known[$0.0] == nil }.map(\.1)
    var tools = tools ?? CatalogTools(policies: PolicyReconciler(catalog: catalog))
    let read = extracts(of: unknown, catalog: catalog, by: &tools, jobs: jobs)
    self.tools = tools
    let extracts = Dictionary(
      zip(keys, sources).compactMap { key, source in
        (known[key] ?? read[source.id]).map { (key, $0) }
      }
    ) { first, _ in first }
    let base = EvidenceBase(
      keys.compactMap { extracts[$0] },
      of: sources,
      catalog: catalog,
      policies: tools.policies
    )
    evidence = EvidenceReading(sources: keys, extracts: extracts, evidence: base)
    report = nil
    return base
  }

  /// What unknown sources say, as it was left on disk, or read anew and left there.
  private func extracts(
    of sources: [Source],
    catalog: Catalog,
    by tools: inout CatalogTools,
    jobs: Jobs
  ) -> [SourceID: SourceExtract] {
    guard let disk, let print = self.catalog?.fingerprint else {
      return Self.read(sources, catalog: catalog, by: &tools, jobs: jobs)
    }
    let keys = jobs.map(sources) {
      Fingerprint(of: ExtractKey(catalog: print, source: SourceKey($0)))
    }
    let pack = CachePack(.extracts, of: disk)
    let stored = jobs.map(keys) { pack.value(SourceExtract.self, for: $0) }
    let others = zip(sources, stored).filter { $1 == nil }.map(\.0)
    let read = Self.read(others, catalog: catalog, by: &tools, jobs: jobs)
    _ = jobs.map(sources.count) { index in
      if let extract = read[sources[index].id] { pack.keep(extract, for: keys[index]) }
    }
    pack.finish(Set(keys))
    let known = zip(sources, stored).compactMap { source, extract in extract.map { (source.id, $0) }
    }
    return read.merging(known) { first, _ in first }
  }

  private static func read(
    _ sources: [Source],
    catalog: Catalog,
    by tools: inout CatalogTools,
    jobs: Jobs
  ) -> [SourceID: SourceExtract] {
    guard !sources.isEmpty else { return [:] }
    let extractor = tools.extractor ?? Extractor(catalog: catalog)
    tools.extractor = extractor
    return EvidenceBase.extracts(of: sources, by: extractor, jobs: jobs)
  }

  /// What a report is made of.
  private struct Origin: Encodable {
    var catalog: Fingerprint?
    var sources: [Fingerprint]
    var history: [Snapshot]
  }

  private struct ExtractKey: Encodable {
    var catalog: Fingerprint
    var source: SourceKey
  }

  /// The input of the pages; the pages find out what of it is another than before.
  mutating func input(
    of sources: [Source],
    evidence: EvidenceBase,
    settings: ReportSettings,
    history: [Snapshot]
  ) -> ReportInput {
    if let report, report.settings == settings, report.history == history { return report.input }
    let origin = Origin(
      catalog: catalog?.fingerprint,
      sources: sources.map { Fingerprint(of: SourceKey($0)) },
      history: history
    )
    let input = ReportInput(
      model: evidence.model,
      sources: sources,
      setAside: evidence.setAside,
      settings: settings,
      history: history,
      origin: hasRecords ? nil : Fingerprint(of: origin)
    )
    report = KnownReport(input: input, settings: settings, history: history)
    pages.expectAnotherReport()
    return input
  }
}
