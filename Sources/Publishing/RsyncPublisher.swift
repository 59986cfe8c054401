import Diagnostics
import Foundation
import Site

/// Publishes to a folder, of this machine or by way of ssh.
///
/// rsync puts each file in place whole. Assets and data go first, then pages; deletions come last, so
/// that whoever reads meanwhile finds what a page needs.
struct RsyncPublisher: Publisher {
  let target: PublishTarget
  /// `host:path`, or an absolute path.
  let destination: String

  private let rsync: Tool

  /// - Parameters:
  ///   - target: for messages and what is kept.
  ///   - address: as the configuration names it.
  ///   - project: what a path is relative to.
  init(target: PublishTarget, address: String, project: String) {
    self.target = target
    let folder = Self.isLocal(address) ? Self.absolute(address, in: project) : address
    destination = folder.hasSuffix("/") ? folder : folder + "/"
    rsync = Tool(
      name: "rsync",
      location: target.location,
      installation: "apt-get install rsync",
      environment: ["LC_ALL": "C"]
    )
  }

  func plan(for site: PublishedSite) async throws(PublishFailure) -> PublicationPlan {
    let names = try await names()
    if !names.contains(PublishedSite.marker), names.contains(where: isForeign) {
      throw PublishFailure(target.foreign)
    }
    let changes = try await RsyncChange.read(
      rsync.output(of: common + ["--dry-run", "--delete"] + protections + ways(of: site))
    )
    var plan = PublicationPlan(of: site.files, changes: changes)
    plan.isFirst = !names.contains(PublishedSite.marker)
    return plan
  }

  func publish(
    _ site: PublishedSite,
    by plan: PublicationPlan,
    onStep: @Sendable (String) -> Void
  ) async throws(PublishFailure) {
    if plan.isFirst {
      onStep("marking the folder")
      try await send(site, ["--include=/" + PublishedSite.marker, "--exclude=*"])
    }
    onStep("sending what pages need")
    let late = site.files.filter { $0.stage >= .pages }.map { $0.path }
    let list = try excludes(late, in: site)
    try await send(site, ["--exclude-from=" + list])
    onStep("sending pages")
    try await send(site, [])
    onStep("deleting what is gone")
    try await send(site, ["--delete"] + protections)
  }

  /// Compares by content, since a build writes every file anew; modes are those that web servers need.
  private var common: [String] {
    [
      "--recursive", "--checksum", "--perms", "--chmod=D755,F644", "--protect-args",
      "--8-bit-output", "--out-format=%i %n",
    ]
  }

  /// Deletions spare what is kept.
  private var protections: [String] { target.kept.map { "--filter=protect /" + $0 } }

  private func ways(of site: PublishedSite) -> [String] {
    ["--", site.root.plainPath.withSlash, destination]
  }

  private func send(_ site: PublishedSite, _ options: [String]) async throws(PublishFailure) {
    _ = try await rsync.output(of: common + options + ways(of: site))
  }

  /// Writes down which files a pass leaves out: one may be too many for a command line.
  private func excludes(_ paths: [String], in site: PublishedSite) throws(PublishFailure) -> String
  {
    let file = site.scratch.appending(path: "later").plainPath
    do {
      try Data(paths.map { "/" + $0.escapedForRsync + "\n" }.joined().utf8)
        .write(to: URL(filePath: file))
      return file
    } catch {
      throw .folder(error, at: target.location)
    }
  }

  /// What lies directly in the target folder; nothing where there is none yet.
  private func names() async throws(PublishFailure) -> [String] {
    let outcome = try await rsync.run([
      "--list-only", "--8-bit-output", "--protect-args", "--", destination,
    ])
    // 23: the folder is not there (rsync(1), exit values); one that cannot be made is reported then.
    if outcome.status == 23, outcome.errors.contains("No such file or directory") { return [] }
    guard outcome.status == 0 else { throw rsync.failure(outcome) }
    return outcome.output.split(separator: "\n").compactMap { line in
      // Mode, size, day, time, name.
      let fields = line.split(separator: " ", maxSplits: 4)
      return fields.count == 5 && fields[4] != "." ? String(fields[4]) : nil
    }
  }

  /// Neither kept nor half of a marker that an interrupted first publication has left.
  private func isForeign(_ name: String) -> Bool {
    let isKept = target.kept.contains { $0 == name || $0.hasPrefix(name + "/") }
    return !isKept && !name.hasPrefix("." + PublishedSite.marker + ".")
  }

  /// As rsync decides: a colon before the first slash makes it another machine's.
  private static func isLocal(_ address: String) -> Bool {
    !address.prefix { $0 != "/" }.contains(":")
  }

  private static func absolute(_ address: String, in project: String) -> String {
    let base = URL(filePath: project, directoryHint: .isDirectory)
    return URL(filePath: address, directoryHint: .isDirectory, relativeTo: base)
      .standardizedFileURL.plainPath
  }
}

extension String {
  fileprivate var withSlash: String { hasSuffix("/") ? self : self + "/" }

  /// Pattern characters as themselves (rsync(1), pattern matching rules).
  fileprivate var escapedForRsync: String {
    guard contains(where: { "*?[".contains($0) }) else { return self }
    return reduce(into: "") { $0 += "*?[\\".contains($1) ? "\\\($1)" : String($1) }
  }
}
