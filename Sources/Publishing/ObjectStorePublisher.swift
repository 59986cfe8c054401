import Diagnostics
import Foundation
import Site

/// Publishes to an S3-compatible store: only what has changed, with the headers that readers' browsers
/// need, assets before pages and deletions last.
struct ObjectStorePublisher: Publisher {
  let store: any ObjectStore
  let target: PublishTarget

  func plan(for site: PublishedSite) async throws(PublishFailure) -> PublicationPlan {
    let there = try await store.list().filter { !target.keeps($0.key) }
    if !there.isEmpty, there[PublishedSite.marker] == nil { throw PublishFailure(target.foreign) }
    let (location, files) = (target.location, site.files)
    do {
      let same = try files.filter { file in
        guard let tag = there[file.path] else { return false }
        return tag.matches([UInt8](try Data(contentsOf: site.url(file))))
      }
      return PublicationPlan(of: files, there: Set(there.keys)) { Set(same).contains($0) }
    } catch {
      throw .folder(error, at: location)
    }
  }

  func publish(
    _ site: PublishedSite,
    by plan: PublicationPlan,
    onStep: @Sendable (String) -> Void
  ) async throws(PublishFailure) {
    for (place, load) in loads(of: plan.sent).enumerated() {
      onStep("sending \(load.files.count) files: \(load.contentType)")
      let folder = try gather(load.files, of: site, as: "load-\(place)")
      try await store.send(
        folder,
        contentType: load.contentType,
        cacheControl: load.cacheControl
      )
    }
    guard !plan.removed.isEmpty else { return }
    onStep("deleting \(plan.removed.count) files")
    try await store.delete(plan.removed, scratch: site.scratch)
  }

  /// Files that are sent at once, since they have the same headers.
  private struct Load: Hashable {
    var stage: PublishedFile.Stage
    var contentType: String
    var cacheControl: String
    var files: [PublishedFile] = []
  }

  private func loads(of files: [PublishedFile]) -> [Load] {
    let groups = Dictionary(grouping: files) { file in
      Load(
        stage: file.stage,
        contentType: MediaType.of(file.path),
        cacheControl: file.cacheControl
      )
    }
    return groups.map { load, files in
      var load = load
      load.files = files
      return load
    }.sorted { ($0.stage, $0.contentType) < ($1.stage, $1.contentType) }
  }

  /// A folder with these files alone, by hard links into the copy.
  private func gather(_ files: [PublishedFile], of site: PublishedSite, as name: String)
    throws(PublishFailure) -> URL
  {
    let folder = site.scratch.appending(path: name, directoryHint: .isDirectory)
    do {
      for file in files {
        let url = folder.appending(path: file.path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(),
          withIntermediateDirectories: true
        )
        try FileManager.default.linkItem(at: site.url(file), to: url)
      }
      return folder
    } catch {
      throw .folder(error, at: target.location)
    }
  }
}
