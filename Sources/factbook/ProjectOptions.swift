import ArgumentParser
import Jobs
import Report
import Site

/// Options of every command that builds a project folder.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var folder: FolderOptions

  @Flag(help: "Counts warnings as errors.")
  var strict = false

  @Flag(help: "Includes pages that say draft: true.")
  var drafts = false

  var project: String { folder.project }

  var builder: SiteBuilder { builder() }

  /// - Parameter claims: files that `factbook extract` wrote.
  func builder(
    publishedAt address: SiteAddress? = nil,
    claims: [String] = [],
    jobs: Jobs = .all
  ) -> SiteBuilder {
    SiteBuilder(
      project: project,
      includesDrafts: drafts,
      address: address,
      claims: claims,
      jobs: jobs
    )
  }
}
