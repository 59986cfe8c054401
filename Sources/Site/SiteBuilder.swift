package import Diagnostics
import Corpus
import Extraction
import Foundation
package import Model
import Quantities
package import Report

/// Builds the site of a project folder.
package struct SiteBuilder: Sendable {
  private let project: String

  /// Takes the project folder, a path of this machine that shows in no result.
  package init(project: String) {
    self.project = project
  }

  /// A site in memory: its files, what they are made of, and everything that is wrong.
  package struct Result: Sendable {
    package var files: [SiteFile]
    package var report: ReportInput
    package var summary: BuildSummary
    /// Sorted; warnings are errors already where the configuration is strict.
    package var diagnostics: [Diagnostic]

    package var model: FactModel { report.model }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// Reads, extracts, reconciles, renders and checks; writes nothing.
  ///
  /// - Parameter isStrict: whether warnings count as errors; the configuration can ask for it too.
  /// - Returns: everything there is, even where something is wrong.
  package func build(isStrict: Bool = false) async -> Result {
    var memory = BuildMemory()
    return await build(isStrict: isStrict, from: &memory)
  }

  /// The same for a program that builds again and again: does anew only what has changed.
  package func build(isStrict: Bool, from memory: inout BuildMemory) async -> Result {
    let folder = ProjectFolder(path: project)
    let reading = await read(from: &memory)
    let report = reading.report
    var diagnostics = reading.diagnostics
    let files = Self.files(of: report, in: folder, from: &memory, reporting: &diagnostics)
    if isStrict || reading.isStrict { diagnostics = diagnostics.map(\.asError) }
    return Result(
      files: files,
      report: report,
      summary: BuildSummary(model: report.model, setAside: report.setAside, files: files),
      diagnostics: Set(diagnostics).sorted()
    )
  }

  /// What the sources of a project say, reconciled, without any page of it.
  package struct Reading: Sendable {
    package var report: ReportInput
    /// Of configuration, catalogs, sources and reviews; not sorted.
    package var diagnostics: [Diagnostic]
    /// Whether the configuration counts warnings as errors.
    package var isStrict: Bool
  }

  /// Reads, extracts and reconciles: all that a build does before it renders.
  package func read() async -> Reading {
    var memory = BuildMemory()
    return await read(from: &memory)
  }

  private func read(from memory: inout BuildMemory) async -> Reading {
    var diagnostics: [Diagnostic] = []
    let folder = ProjectFolder(path: project)
    let configuration = Self.configuration(in: folder, reporting: &diagnostics)
    let lists = folder.files(in: "seeds/catalog", ending: ".yml", reporting: &diagnostics)
    let (catalog, problems) = memory.catalog(of: lists)
    diagnostics += problems
    let reading = await SourceFolder(project: project).read()
    diagnostics += reading.diagnostics
    let evidence = await memory.evidence(of: reading.sources, catalog: catalog)
    diagnostics += evidence.diagnostics
    let settings = ReportSettings(
      title: configuration.title,
      quoteContext: configuration.quoteContext,
      hasPictures: configuration.hasPictures,
      words: Self.words(in: folder, reporting: &diagnostics),
      hasSearch: configuration.hasSearch,
      address: configuration.address
    )
    let report = memory.input(
      of: reading.sources,
      evidence: evidence,
      settings: settings,
      history: HistoryFolder(project: folder).read(reporting: &diagnostics)
    )
    return Reading(report: report, diagnostics: diagnostics, isStrict: configuration.isStrict)
  }

  /// The built-in catalog with what the project adds to it; what is wrong with that, a build says.
  package func catalog() -> Catalog {
    var diagnostics: [Diagnostic] = []
    let folder = ProjectFolder(path: project)
    let lists = folder.files(in: "seeds/catalog", ending: ".yml", reporting: &diagnostics)
    return Catalog.reading(lists.map { ($0.path, $0.text) }).catalog
  }

  /// Puts a built site in the place of the old one, in one step.
  ///
  /// - Parameters:
  ///   - files: of a result without errors.
  ///   - output: the folder, relative to the project or absolute.
  /// - Returns: why it could not be written; nil where it was.
  package func write(_ files: [SiteFile], to output: String) -> Diagnostic? {
    let base = URL(filePath: project, directoryHint: .isDirectory)
    let url = URL(filePath: output, directoryHint: .notDirectory, relativeTo: base)
      .standardizedFileURL
    do {
      try SiteWriter(output: url, name: output).write(files)
      return nil
    } catch {
      return error.diagnostic
    }
  }

  /// The built-in words of the interface, with the project's own over them.
  private static func words(
    in folder: ProjectFolder,
    reporting diagnostics: inout [Diagnostic]
  ) -> InterfaceCatalog {
    guard folder.exists(InterfaceCatalog.path),
      let file = folder.file(InterfaceCatalog.path, reporting: &diagnostics)
    else { return .builtIn }
    let (words, problems) = InterfaceCatalog.reading(file.text)
    diagnostics += problems
    return words
  }

  private static func configuration(
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
    return Configuration.read(file.text, reporting: &diagnostics)
  }

  private static func files(
    of report: ReportInput,
    in folder: ProjectFolder,
    from memory: inout BuildMemory,
    reporting diagnostics: inout [Diagnostic]
  ) -> [SiteFile] {
    let assets = Assets(folder, reporting: &diagnostics)
    let templates = Templates(folder, reporting: &diagnostics)
    let pages = ReportPages(
      report: report,
      templates: templates.pages,
      engine: templates.engine,
      assets: assets.names
    )
    let output = pages.render(from: &memory.pages)
    let files = (output.files + assets.files).sorted { $0.path < $1.path }
    diagnostics += output.diagnostics + UnsourcedFigures(prose: output.prose).diagnostics
    // A template that could not be filled leaves links open that are not the author's mistake.
    if !output.diagnostics.contains(where: { $0.severity == .error }) {
      diagnostics += LinkCheck(files, from: &memory.links).diagnostics
    }
    return files
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
