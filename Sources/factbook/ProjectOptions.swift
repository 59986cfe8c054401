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

  func builder(
    publishedAt address: SiteAddress? = nil,
    jobs: Jobs = .all,
    claims: [String] = []
  ) -> SiteBuilder {
    SiteBuilder(
      project: project,
      includesDrafts: drafts,
      address: address,
      jobs: jobs,
      claims: claims
    )
  }
}
