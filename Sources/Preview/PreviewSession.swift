import Diagnostics
import Foundation
import Report
package import Site

/// Builds a project, serves it, and builds it again whenever one of its files changes.
package struct PreviewSession: Sendable {
  private let project: String
  private let isStrict: Bool
  private let includesDrafts: Bool
  private let room: PreviewRoom
  private let watcher: ProjectWatcher
  private let server: PreviewServer

  /// Editors write a file in several steps, which lie within a few milliseconds.
  private static let quiet = Duration.milliseconds(8)

  /// Takes the port and begins to watch; serves nothing yet.
  ///
  /// - Parameters:
  ///   - project: the project folder.
  ///   - port: the first to try.
  ///   - base: the folder below which the site is served, such as `/ai/`.
  ///   - isStrict: whether warnings count as errors.
  ///   - includesDrafts: whether pages with `draft: true` are shown.
  ///   - patience: with slow clients.
  /// - Throws: where there is no free port, or the system watches no more files.
  package init(
    project: String,
    port: UInt16,
    base: String = "/",
    isStrict: Bool = false,
    includesDrafts: Bool = false,
    patience: PreviewServer.Patience = PreviewServer.Patience()
  ) throws {
    self.project = project
    self.isStrict = isStrict
    self.includesDrafts = includesDrafts
    OpenFiles.raiseLimit()
    room = PreviewRoom(base: Self.folder(base))
    watcher = try ProjectWatcher(project: project)
    server = try PreviewServer(room, port: port, patience: patience)
  }

  /// Where the site is seen.
  package var address: String {
    get async { "http://127.0.0.1:\(server.port)\(await room.site.base)" }
  }

  /// What a build came to.
  package struct Report: Sendable {
    package var result: SiteBuilder.Result
    package var texts: ProjectText
    /// Whether anything came out that was not there before.
    package var isNews: Bool
  }

  /// Builds and serves until the task is cancelled.
  ///
  /// - Parameter report: called after every build, in their order.
  /// - Throws: `CancellationError`, or what keeps the server from serving.
  package func run(report: @escaping @Sendable (Report) async -> Void) async throws {
    var memory = BuildMemory()
    var served = ServedBuild()
    // Browsers that ask already wait for the first build.
    watcher.beginBuild()
    if let first = await build(&memory, &served) { await report(first) }
    let serving = Task { try await server.run() }
    defer { serving.cancel() }
    let following = Task { [memory, served] in
      try await follow(memory, served, report: report)
    }
    defer { following.cancel() }
    try await withTaskCancellationHandler {
      try await serving.value
    } onCancel: {
      serving.cancel()
    }
  }

  /// Builds after every change.
  private func follow(
    _ memory: BuildMemory,
    _ served: ServedBuild,
    report: @Sendable (Report) async -> Void
  ) async throws {
    var memory = memory
    var served = served
    for await _ in watcher.changes {
      try await Task.sleep(for: Self.quiet)
      watcher.beginBuild()
      if let built = await build(&memory, &served) { await report(built) }
    }
  }

  /// Nil where a change came before all was built: then the next build is shown instead.
  private func build(_ memory: inout BuildMemory, _ served: inout ServedBuild) async -> Report? {
    let builder = SiteBuilder(project: project, includesDrafts: includesDrafts)
    let turn = await room.turn
    let open = await room.openPages.map { PagePath($0) }
    let isOutdated = { @Sendable [watcher] in watcher.isBuildOutdated }
    let early = EarlyPages(Set(open), isOutdated: isOutdated) { [room] files in
      let contents = files.filter { $0.drawing == nil }.map { ($0.path.path, ServedContent($0)) }
      Task { await room.showEarly(Dictionary(contents) { first, _ in first }, in: turn) }
    }
    let result = await builder.build(isStrict: isStrict, from: &memory, early: early)
    guard result.isComplete else { return nil }
    let texts = ProjectText(project: project, result: result)
    let isNews = served.take(result)
    if isNews {
      let items = result.diagnostics.map { diagnostic in
        PreviewState.Item(diagnostic, text: texts.text(of: diagnostic.location.file))
      }
      await room.show(
        served.files,
        pictures: served.pictures,
        as: served.name,
        diagnostics: items
      )
    }
    return Report(result: result, texts: texts, isNews: isNews)
  }

  private static func folder(_ base: String) -> String {
    let parts = base.split(separator: "/")
    return "/" + parts.map { $0 + "/" }.joined()
  }
}
