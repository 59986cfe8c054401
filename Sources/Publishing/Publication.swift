package import Diagnostics
package import Report
package import Site

/// A site on its way to a target.
package struct Publication: Sendable {
  private let target: PublishTarget
  private let address: SiteAddress?
  private let project: String
  private let title: String
  private let hasSearch: Bool
  private let isAttended: Bool

  /// - Parameters:
  ///   - target: one of the configuration.
  ///   - project: the project folder.
  ///   - settings: those of the build.
  ///   - isAttended: whether somebody sits there whom a program may ask for a password.
  package init(
    to target: PublishTarget,
    of project: String,
    settings: ReportSettings,
    isAttended: Bool
  ) {
    self.target = target
    self.project = project
    self.isAttended = isAttended
    address = settings.address
    title = settings.title
    hasSearch = settings.hasSearch
  }

  /// What speaks against publishing, before anything is asked of the target.
  package func problems(of site: PublishedSite) async throws(PublishFailure) -> [Diagnostic] {
    let check = AddressCheck(address: address, target: target)
    var problems = [check.problem].compactMap(\.self)
    if problems.isEmpty, case .git(let branch) = target.kind {
      let remote = await repository.address(of: branch.remote)
      problems += [check.problem(onRemote: remote)].compactMap(\.self)
    }
    if hasSearch, !site.files.contains(where: { $0.path.hasPrefix("pagefind/") }) {
      problems.append(indexMissing)
    }
    return problems
  }

  /// What it would change; changes nothing.
  package func plan(for site: PublishedSite) async throws(PublishFailure) -> PublicationPlan {
    try await publisher().plan(for: site)
  }

  /// Makes the target what the site is.
  package func publish(
    _ site: PublishedSite,
    by plan: PublicationPlan,
    onStep: @Sendable (String) -> Void
  ) async throws(PublishFailure) {
    try await publisher().publish(site, by: plan, onStep: onStep)
  }

  private var repository: GitRepository {
    GitRepository(folder: project, location: target.location, isAttended: isAttended)
  }

  private func publisher() async -> any Publisher {
    switch target.kind {
    case .git(let branch):
      GitPublisher(repository: repository, target: target, branch: branch, title: title)
    case .rsync(let address):
      RsyncPublisher(target: target, address: address, project: project)
    case .s3(let bucket):
      ObjectStorePublisher(store: await store(bucket), target: target)
    }
  }

  private func store(_ bucket: PublishTarget.Bucket) async -> any ObjectStore {
    var tool = bucket.tool
    if tool == nil { tool = await Tool.isInstalled("aws") ? .aws : .rclone }
    return tool == .aws
      ? AWSStore(bucket, location: target.location)
      : RcloneStore(bucket, location: target.location)
  }

  private var indexMissing: Diagnostic {
    Diagnostic(
      .warning,
      "search-index-missing",
      at: target.location,
      "`search: on`, and the site has no index: readers will see no search box",
      help: "make the index behind the build, as docs/search.md says, or write `search: off`"
    )
  }
}
