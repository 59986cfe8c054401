import Diagnostics
import Jobs
import Model
import Report

/// What a whole build came to: enough to say it again where nothing has changed.
struct SiteRecord: Hashable, Sendable, Codable {
  var summary: BuildSummary
  var diagnostics: [Diagnostic]
  var files: [File]

  struct File: Hashable, Sendable, Codable {
    var path: PagePath
    var sum: Checksum

    init(_ file: SiteFile) {
      path = file.path
      sum = file.withBytes { Checksum(of: $0[...]) }
    }
  }

  /// Nil for a site that may have pictures: their bytes are only known when they are drawn, by a program that is
  /// no part of the project.
  init?(_ result: SiteBuilder.Result, jobs: Jobs) {
    guard !result.hasErrors, !result.report.settings.hasPictures else { return nil }
    summary = result.summary
    diagnostics = result.diagnostics
    files = jobs.map(result.files) { File($0) }
  }
}
