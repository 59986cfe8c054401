import Diagnostics
import Jobs
import Model
import Report

/// What a whole build came to: enough to say it again where nothing has changed, and to make the pages of edited
/// templates anew and no others.
struct SiteRecord: Sendable, Codable {
  var summary: BuildSummary
  var diagnostics: [Diagnostic]
  /// As many checksums as paths.
  private var paths: [PagePath]
  private var sums: [Checksum]
  /// Of the contents of all page templates.
  var templates: Fingerprint
  var parts: Deferred<Parts>

  init(
    summary: BuildSummary,
    diagnostics: [Diagnostic],
    files: [File],
    templates: Fingerprint,
    parts: Parts
  ) {
    self.summary = summary
    self.diagnostics = diagnostics
    paths = files.map(\.path)
    sums = files.map(\.sum)
    self.templates = templates
    self.parts = Deferred(parts)
  }

  var files: [File] { zip(paths, sums).map { File(path: $0, sum: $1) } }

  /// A file by its path and what it holds.
  struct File: Hashable, Sendable {
    var path: PagePath
    var sum: Checksum
  }

  /// What each page template has part in.
  struct Parts: Sendable, Codable {
    /// Of each page template of the project, in the order of their paths.
    var contents: [Fingerprint]
    /// For each of them what it came to, none for one that makes no page.
    var templates: [Deferred<[Template]>]
    var singlePages: Deferred<SinglePages>
    /// What is wrong with pages, by the file of their template.
    var pageDiagnostics: [String: [Diagnostic]]
    /// What else is wrong.
    var otherDiagnostics: [Diagnostic]
    /// Files that more than one template makes.
    var shared: Set<PagePath>

    /// Sorted; of a site without errors.
    var diagnostics: [Diagnostic] {
      Set(otherDiagnostics + pageDiagnostics.values.joined()).sorted()
    }
  }

  /// What a page template came to.
  struct Template: Hashable, Sendable, Codable {
    var matter: Fingerprint
    /// In the order in which they are made.
    var files: [PagePath]

    init(_ output: TemplateOutput) {
      matter = output.template.matterFingerprint
      files = output.files.map(\.path)
    }
  }
}

extension SiteRecord.File {
  init(_ file: SiteFile) {
    path = file.path
    sum = file.withBytes { Checksum(of: $0[...]) }
  }
}

extension SiteRecord {
  /// Nil for a site that may have pictures: their bytes are only known when they are drawn, by a program that is
  /// no part of the project.
  init?(_ result: SiteBuilder.Result, of project: ProjectPrint, jobs: Jobs) {
    guard !result.hasErrors, !result.report.settings.hasPictures else { return nil }
    self.init(
      summary: result.summary,
      diagnostics: result.diagnostics,
      files: jobs.map(result.files) { File($0) },
      templates: project.templates,
      parts: Parts(result, of: project)
    )
  }
}

extension SiteRecord.Parts {
  init(_ result: SiteBuilder.Result, of project: ProjectPrint) {
    let outputs = result.rendering.templates
    let made = Dictionary(outputs.map { ($0.template.file, $0) }) { first, _ in first }
    contents = project.pageTemplates.map(\.content)
    templates = project.pageTemplates.map { template in
      Deferred(made[template.file].map { [SiteRecord.Template($0)] } ?? [])
    }
    singlePages = result.rendering.singlePages
    pageDiagnostics = made.mapValues(\.diagnostics).filter { !$0.value.isEmpty }
    otherDiagnostics = result.otherDiagnostics
    var paths: Set<PagePath> = []
    // What one template makes twice is its own.
    shared = Set(
      outputs.flatMap { output in
        Set(output.files.map(\.path)).filter { !paths.insert($0).inserted }
      }
    )
  }
}
