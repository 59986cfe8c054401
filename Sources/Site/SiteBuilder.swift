package import Diagnostics
import Corpus
import Extraction
import Foundation
package import Jobs
import Glibc
package import Model
import Quantities
package import Report
import Starter

/// Builds the site of a project folder.
package struct SiteBuilder: Sendable {
  let project: String
  let includesDrafts: Bool
  let address: SiteAddress?
  let jobs: Jobs
  private let claimFiles: ClaimFiles

  /// The file by which a folder is known as Factbook's.
  package static let marker = SiteWriter.marker

  /// - Parameters:
  ///   - project: the project folder, a path of this machine that shows in no result.
  ///   - includesDrafts: whether pages with `draft: true` are part of the site.
  ///   - address: where the site is published; nil for what the configuration says.
  ///   - jobs: how many things are done at once; the site does not depend on it.
  ///   - claims: files that `factbook extract` wrote, whose claims are taken in place of extracting.
  package init(
    project: String,
    includesDrafts: Bool = false,
    address: SiteAddress? = nil,
    jobs: Jobs = .all,
    claims: [String] = []
  ) {
    self.project = project
    self.includesDrafts = includesDrafts
    self.address = address
    self.jobs = jobs
    claimFiles = ClaimFiles(paths: claims)
  }

  /// A site in memory: its files, what they are made of, and everything that is wrong.
  package struct Result: Sendable {
    package var files: [SiteFile]
    package var report: ReportInput
    package var summary: BuildSummary
    /// Whether nothing was left out because a newer state of the project waits to be built.
    package var isComplete: Bool
    /// Sorted; warnings are errors already where the configuration is strict.
    package var diagnostics: [Diagnostic]
    /// Where the site can be published.
    package var targets: [PublishTarget]
    /// The pages without what lies beside them, by their templates.
    var rendering: ReportPages.Output
    /// What is wrong with no page.
    var otherDiagnostics: [Diagnostic]

    package var model: FactModel { report.model }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// Reads, extracts, reconciles, renders and checks; writes nothing.
  ///
  /// - Parameters:
  ///   - isStrict: whether warnings count as errors; the configuration can ask for it too.
  ///   - cache: what earlier runs have left on disk, and this one leaves.
  ///   - onStage: told what the build is about to do.
  /// - Returns: everything there is, even where something is wrong.
  package func build(
    isStrict: Bool = false,
    cache: DiskCache? = nil,
    onStage: @Sendable (BuildStage) -> Void = { _ in }
  ) async -> Result {
    var memory = BuildMemory(disk: cache)
    return await build(isStrict: isStrict, from: &memory, onStage: onStage)
  }

  /// The same for a program that builds again and again: does anew only what has changed.
  package func build(
    isStrict: Bool,
    from memory: inout BuildMemory,
    early: EarlyPages? = nil,
    onStage: @Sendable (BuildStage) -> Void = { _ in }
  ) async -> Result {
    let reading = read(from: &memory, onStage: onStage)
    let report = reading.report
    var others = reading.diagnostics
    let input = input(of: reading, reporting: &others)
    onStage(.rendering(templates: input.templates.pages.count))
    let store = memory.disk.map { CachePack(.pages, of: $0) }
    let rendering = pages(of: report, from: input, store: store)
      .render(from: &memory.pages, early: early?.adding(input.files))
    let files = (rendering.files + input.files).sorted { $0.path < $1.path }
    var links = 0
    // A template that could not be filled leaves links open that are not the author's mistake.
    if rendering.isComplete, !rendering.diagnostics.contains(where: { $0.severity == .error }) {
      onStage(.checking(files: files.count))
      let written = Dictionary(rendering.templates.flatMap(\.links)) { _, last in last }
      let check = LinkCheck(files, writtenAt: written, from: &memory.links, jobs: jobs)
      others += check.diagnostics
      links = check.linkCount
    }
    var diagnostics = others + rendering.diagnostics
    if isStrict || reading.isStrict { diagnostics = diagnostics.map(\.asError) }
    return Result(
      files: files,
      report: report,
      summary: BuildSummary(
        model: report.model,
        setAside: report.setAside,
        files: files,
        links: links
      ),
      isComplete: rendering.isComplete,
      diagnostics: Set(diagnostics).sorted(),
      targets: reading.targets,
      rendering: rendering,
      otherDiagnostics: others
    )
  }

  /// What the sources of a project say, reconciled, without any page of it.
  package struct Reading: Sendable {
    package var report: ReportInput
    /// Of configuration, catalogs, sources and reviews; not sorted.
    package var diagnostics: [Diagnostic]
    /// Whether the configuration counts warnings as errors.
    package var isStrict: Bool
    var targets: [PublishTarget]
    /// Whether built-in templates stand in for those that the project does not have.
    var hasBuiltInTemplates: Bool
  }

  /// Reads, extracts and reconciles: all that a build does before it renders.
  package func read() async -> Reading {
    var memory = BuildMemory()
    return read(from: &memory) { _ in }
  }

  func read(
    from memory: inout BuildMemory,
    onStage: @Sendable (BuildStage) -> Void
  ) -> Reading {
    onStage(.reading)
    var diagnostics: [Diagnostic] = []
    let folder = ProjectFolder(path: project)
    let configuration = configuration(in: folder, reporting: &diagnostics)
    let lists = folder.files(in: "seeds/catalog", ending: ".yml", reporting: &diagnostics)
    let (_, reading) = jobs.both(
      { _ = (Catalog.builtIn, InterfaceCatalog.builtIn) },
      { SourceFolder(project: project, jobs: jobs).read() }
    )
    let (catalog, problems) = memory.catalog(of: lists)
    diagnostics += problems
    diagnostics += reading.diagnostics
    let recorded = claimFiles.read(catalog: catalog, texts: reading.sources)
    diagnostics += recorded.diagnostics
    let sources = reading.sources(with: recorded.results.map(\.source))
    onStage(.extracting(sources: sources.count - recorded.results.count))
    let evidence = memory.evidence(
      of: sources,
      recorded: recorded.results,
      catalog: catalog,
      jobs: jobs
    )
    diagnostics += evidence.diagnostics
    let settings = ReportSettings(
      title: configuration.title,
      quoteContext: configuration.quoteContext,
      hasPictures: configuration.hasPictures,
      words: words(in: folder, from: &memory, reporting: &diagnostics),
      hasSearch: configuration.hasSearch,
      address: configuration.address,
      contact: configuration.contact,
      corrections: configuration.corrections
    )
    let report = memory.input(
      of: sources,
      evidence: evidence,
      settings: settings,
      history: HistoryFolder(project: folder).read(reporting: &diagnostics)
    )
    return Reading(
      report: report,
      diagnostics: diagnostics,
      isStrict: configuration.isStrict,
      targets: configuration.targets,
      hasBuiltInTemplates: configuration.hasBuiltInTemplates
    )
  }

  /// The built-in catalog with what the project adds to it; what is wrong with that, a build says.
  package func catalog() -> Catalog {
    var diagnostics: [Diagnostic] = []
    let folder = ProjectFolder(path: project)
    let lists = folder.files(in: "seeds/catalog", ending: ".yml", reporting: &diagnostics)
    return Catalog.reading(lists.map { ($0.path, $0.text) }).catalog
  }

  /// Deletes a built site; whether there was one, or why it was left.
  package func remove(_ output: String) -> Swift.Result<Bool, WriteFailure> {
    do {
      return .success(try writer(to: output).remove())
    } catch {
      return .failure(error)
    }
  }

  func writer(to output: String) -> SiteWriter {
    let base = URL(filePath: project, directoryHint: .isDirectory)
    let url = URL(filePath: output, directoryHint: .notDirectory, relativeTo: base)
      .standardizedFileURL
    return SiteWriter(output: url.followingLink, name: output, jobs: jobs)
  }

  /// The built-in words of the interface, with the project's own over them.
  private func words(
    in folder: ProjectFolder,
    from memory: inout BuildMemory,
    reporting diagnostics: inout [Diagnostic]
  ) -> InterfaceCatalog {
    guard folder.exists(InterfaceCatalog.path),
      let file = folder.file(InterfaceCatalog.path, reporting: &diagnostics)
    else { return .builtIn }
    let (words, problems) = memory.words(in: file.text)
    diagnostics += problems
    return words
  }

  private func configuration(
    in folder: ProjectFolder,
    reporting diagnostics: inout [Diagnostic]
  ) -> Configuration {
    guard folder.exists(Configuration.fileName) else {
      diagnostics.append(Configuration.missing)
      return .empty
    }
    guard let file = folder.file(Configuration.fileName, reporting: &diagnostics) else {
      return .empty
    }
    return Configuration.read(
      file.text,
      insteadOfItsAddress: address,
      reporting: &diagnostics
    )
  }

  /// What pages are made from besides the report.
  struct PageInput {
    var templates: Templates
    var assets: Assets
    var images: ImageFiles
    /// Assets and images, which become files of the site as they are.
    var files: [SiteFile]
  }

  /// Reads all page templates, or the chosen ones.
  func input(
    of reading: Reading,
    chosen: [String]? = nil,
    reporting diagnostics: inout [Diagnostic]
  ) -> PageInput {
    var folder = ProjectFolder(path: project)
    if reading.hasBuiltInTemplates { folder.standIns = StarterProject.templates }
    let assets = Assets(folder, reporting: &diagnostics)
    let images = ImageFiles(folder, reporting: &diagnostics)
    let templates = Templates(
      folder,
      chosen: chosen,
      includesDrafts: includesDrafts,
      jobs: jobs,
      reporting: &diagnostics
    )
    // Drawings are assets and images at once.
    let texts = assets.files.filter { asset in !images.files.contains { $0.path == asset.path } }
    return PageInput(
      templates: templates,
      assets: assets,
      images: images,
      files: texts + images.files
    )
  }

  /// Takes the single pages of the site; nil where the templates of the input are all that it has.
  func pages(
    of report: ReportInput,
    from input: PageInput,
    singlePages: Deferred<SinglePages>? = nil,
    store: (any PageStore)? = nil
  ) -> ReportPages {
    ReportPages(
      report: report,
      templates: input.templates.pages,
      engine: input.templates.engine,
      assets: input.assets.names,
      images: input.images.images,
      singlePages: singlePages,
      store: store,
      checking: UnsourcedFigures().diagnostics,
      jobs: jobs
    )
  }
}

extension URL {
  /// What the name leads to, where it is a link to something: the link itself stays.
  fileprivate var followingLink: URL {
    guard let path = realpath(plainPath, nil) else { return self }
    defer { free(path) }
    return URL(filePath: String(cString: path), directoryHint: .notDirectory)
  }
}

extension Diagnostic {
  /// Warnings as errors; notes stay notes.
  fileprivate var asError: Diagnostic {
    var copy = self
    if severity == .warning { copy.severity = .error }
    return copy
  }
}
