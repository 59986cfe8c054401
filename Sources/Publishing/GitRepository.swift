import Diagnostics
import Foundation
import Site

/// A file in a tree of Git.
struct GitEntry: Hashable {
  /// `100644` for a plain file.
  var mode: String
  var hash: String

  init(mode: String, hash: String) {
    self.mode = mode
    self.hash = hash
  }

  init(hash: String) { self.init(mode: "100644", hash: hash) }
}

/// The repository that the project lies in, by its plumbing commands.
struct GitRepository {
  private let git: Tool
  /// What comes before every command.
  private let options: [String]

  /// - Parameters:
  ///   - folder: the project folder.
  ///   - location: for whom it works, in messages.
  ///   - isAttended: whether somebody can be asked for a password.
  init(folder: String, location: SourceLocation, isAttended: Bool) {
    var environment = Dictionary(
      uniqueKeysWithValues: Self.variables.map { ($0, nil as String?) }
    )
    environment["LC_ALL"] = "C"
    if !isAttended { environment["GIT_TERMINAL_PROMPT"] = "0" }
    git = Tool(
      name: "git",
      location: location,
      installation: "apt-get install git",
      environment: environment
    )
    // Hooks and the file system monitor are programs of the author's; none is run.
    options = [
      "-C", folder, "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false",
      "-c", "core.splitIndex=false", "-c", "gc.auto=0", "-c", "push.gpgSign=false",
    ]
  }

  /// What git sets for hooks, and what would lead to another repository or index (git(1)).
  private static let variables = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_NAMESPACE", "GIT_PREFIX",
    "GIT_QUARANTINE_PATH", "GIT_INDEX_VERSION", "GIT_LITERAL_PATHSPECS",
  ]

  /// Whether there is a repository at all.
  func check() async throws(PublishFailure) {
    let outcome = try await git.run(options + ["rev-parse", "--git-dir"])
    guard outcome.status != 0 else { return }
    throw PublishFailure(
      Diagnostic(
        .error,
        "publish-repository",
        at: git.location,
        "the project lies in no Git repository that may be used",
        help: "run `git init` in it and add the remote; \(git.failure(outcome).diagnostic.message)"
      )
    )
  }

  /// The address of a remote, or what is an address itself.
  func address(of remote: String) async -> String {
    let outcome = try? await git.run(options + ["remote", "get-url", "--push", "--", remote])
    return outcome.flatMap { $0.status == 0 ? $0.output.trimmed : nil } ?? remote
  }

  /// Brings the branch from its remote, and nothing else.
  ///
  /// - Returns: its commit; nil where the remote has no such branch.
  func fetch(_ branch: PublishTarget.Branch, for name: String) async throws(PublishFailure)
    -> String?
  {
    let reference = "refs/heads/" + branch.name
    let list = try await git.output(
      of: options + ["ls-remote", "--refs", "--", branch.remote, reference]
    )
    guard
      let commit = list.split(separator: "\n").first(where: { $0.hasSuffix("\t" + reference) })?
        .prefix(while: { $0 != "\t" })
    else { return nil }
    let own = "refs/factbook/" + name
    let quiet = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance"]
    _ = try await git.output(
      of: options + quiet + [
        "--refmap=", "--no-recurse-submodules", "--", branch.remote, "+\(reference):\(own)",
      ]
    )
    return String(commit)
  }

  /// Everything in a commit's tree, by path.
  func entries(of commit: String) async throws(PublishFailure) -> [String: GitEntry] {
    let list = try await git.output(of: options + ["ls-tree", "-r", "-z", "--full-tree", commit])
    var entries: [String: GitEntry] = [:]
    for line in list.split(separator: "\0") {
      let halves = line.split(separator: "\t", maxSplits: 1)
      let fields = halves.first?.split(separator: " ") ?? []
      guard halves.count == 2, fields.count == 3 else { continue }
      entries[String(halves[1])] = GitEntry(mode: String(fields[0]), hash: String(fields[2]))
    }
    return entries
  }

  /// The hashes of the site's files by path, byte for byte: no filter of `.gitattributes` applies.
  func hashes(of site: PublishedSite, isStored: Bool) async throws(PublishFailure)
    -> [String: String]
  {
    let paths = site.files.map { site.url($0).plainPath + "\n" }.joined()
    let command = ["hash-object", "--no-filters", "--stdin-paths"] + (isStored ? ["-w"] : [])
    let hashes = try await git.output(of: options + command, input: paths).split(separator: "\n")
    return Dictionary(zip(site.files.map(\.path), hashes.map(String.init))) { first, _ in first }
  }

  /// Writes a tree by way of an index of its own.
  func tree(
    of hashes: [String: String],
    with kept: [String: GitEntry],
    scratch: URL
  ) async throws(PublishFailure) -> String {
    let entries = kept.merging(hashes.mapValues(GitEntry.init)) { _, own in own }
    let lines = entries.sorted { $0.key < $1.key }.map { path, entry in
      "\(entry.mode) \(entry.hash)\t\(path)\0"
    }
    var git = git
    git.environment["GIT_INDEX_FILE"] = scratch.appending(path: "index").plainPath
    _ = try await git.output(
      of: options + ["update-index", "-z", "--index-info"],
      input: lines.joined()
    )
    return try await git.output(of: options + ["write-tree"]).trimmed
  }

  /// Writes a commit that no branch of the repository points to.
  func commit(_ tree: String, upon parent: String?, saying message: String)
    async throws(PublishFailure) -> String
  {
    var git = git
    for variable in ["AUTHOR", "COMMITTER"] where try await lacksIdentity(variable) {
      git.environment["GIT_\(variable)_NAME"] = "factbook"
      git.environment["GIT_\(variable)_EMAIL"] = "factbook@localhost"
    }
    let parents = parent.map { ["-p", $0] } ?? []
    return try await git.output(
      of: options + ["commit-tree", tree, "-F", "-"] + parents,
      input: message
    ).trimmed
  }

  /// Whether git does not know who the author or committer is, as on a machine of a host's.
  private func lacksIdentity(_ variable: String) async throws(PublishFailure) -> Bool {
    let strict = options + ["-c", "user.useConfigOnly=true"]
    return try await git.run(strict + ["var", "GIT_\(variable)_IDENT"]).status != 0
  }

  /// Moves the remote's branch from one commit to another; it must not have moved meanwhile.
  func push(_ commit: String, to branch: PublishTarget.Branch, over old: String?)
    async throws(PublishFailure)
  {
    let reference = "refs/heads/" + branch.name
    // With the lease alone a push would replace history: only where that was asked for.
    let lease = "--force-with-lease=\(reference):\(old ?? "")"
    let force = branch.history == .replace ? [lease] : []
    let quiet = ["push", "--quiet", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"]
    _ = try await git.output(
      of: options + quiet + force + ["--", branch.remote, "\(commit):\(reference)"]
    )
  }
}

extension String {
  fileprivate var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }
}
