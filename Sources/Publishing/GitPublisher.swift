import Diagnostics
import Foundation
import Site

/// Publishes to a branch: one commit a publication, made of objects, without a working tree.
///
/// The author's index, branches, working tree and hooks have no part in it.
struct GitPublisher: Publisher {
  let repository: GitRepository
  let target: PublishTarget
  let branch: PublishTarget.Branch
  /// What the site is called.
  let title: String

  func plan(for site: PublishedSite) async throws(PublishFailure) -> PublicationPlan {
    try await repository.check()
    let old = try await published()
    let hashes = try await repository.hashes(of: site, isStored: false)
    return try plan(for: site, over: old, hashes: hashes)
  }

  func publish(
    _ site: PublishedSite,
    by plan: PublicationPlan,
    onStep: @Sendable (String) -> Void
  ) async throws(PublishFailure) {
    onStep("writing a commit of \(site.files.count) files")
    // What the branch holds now is what the commit stands upon, whatever the plan saw.
    let old = try await published()
    let hashes = try await repository.hashes(of: site, isStored: true)
    let now = try self.plan(for: site, over: old, hashes: hashes)
    guard !now.isEmpty else { return }
    let kept = old.entries.filter { target.keeps($0.key) }
    let tree = try await repository.tree(of: hashes, with: kept, scratch: site.scratch)
    let parent = branch.history == .keep ? old.commit : nil
    let message = "Publish \(title): \(now)\n\n\(site.files.count) files.\n"
    let commit = try await repository.commit(tree, upon: parent, saying: message)
    onStep("pushing it to \(target.wording)")
    try await repository.push(commit, to: branch, over: old.commit)
  }

  /// What a branch holds; nothing where there is no such branch.
  private struct Published {
    var commit: String?
    /// By path.
    var entries: [String: GitEntry] = [:]
  }

  private func published() async throws(PublishFailure) -> Published {
    guard let commit = try await repository.fetch(branch, for: target.name) else {
      return Published()
    }
    return Published(commit: commit, entries: try await repository.entries(of: commit))
  }

  private func plan(
    for site: PublishedSite,
    over old: Published,
    hashes: [String: String]
  ) throws(PublishFailure) -> PublicationPlan {
    let there = Set(old.entries.keys.filter { !target.keeps($0) })
    let plan = PublicationPlan(of: site.files, there: there) { file in
      old.entries[file.path] == hashes[file.path].map(GitEntry.init)
    }
    guard there.isEmpty || !plan.isFirst else { throw PublishFailure(target.foreign) }
    return plan
  }
}

extension PublishTarget {
  /// Nothing is deleted that Factbook has not put there.
  var foreign: Diagnostic {
    Diagnostic(
      .error,
      "publish-foreign",
      at: location,
      "\(wording) has files, and none of them says that factbook put them there",
      help: "name an empty or a new place, list what is to stay under `keep`, or put an empty file "
        + "\(PublishedSite.marker) there if all the rest may go"
    )
  }
}
