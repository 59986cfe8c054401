@preconcurrency import Dispatch
import Foundation
import Glibc
import Locks
import struct Synchronization.Atomic

/// Tells when a file that a site is made of is written, renamed, added or deleted: inotify(7).
///
/// It says that something changed and never what: a build finds out by itself.
package final class ProjectWatcher: Sendable {
  /// One element for one change or many; a change while nobody waits is kept.
  package let changes: AsyncStream<Void>

  /// Whether something has changed since the last build began.
  private let hasNews = Atomic(false)
  private let continuation: AsyncStream<Void>.Continuation
  private let reader: any DispatchSourceRead
  private let handle: Int32
  private let root: URL
  /// The watched folders, relative to the project, by their watch.
  private let folders = Mutex<[Int32: String]>([:])

  /// The folders that a project is made of, each with all below it.
  private static let parts: Set<String> = ["seeds", "Templates", "history"]
  private static let configuration = "factbook.yml"

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_ONLYDIR
      | IN_DONT_FOLLOW
  )

  /// - Throws: `POSIXError` where the system has no watch left.
  package init(project: String) throws {
    handle = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard handle >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    root = URL(filePath: project, directoryHint: .isDirectory)
    (changes, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    let queue = DispatchQueue(label: "factbook.watcher")
    reader = DispatchSource.makeReadSource(fileDescriptor: handle, queue: queue)
    let handle = handle
    reader.setCancelHandler { close(handle) }
    reader.setEventHandler { [weak self] in self?.readEvents() }
    watchAll()
    reader.resume()
  }

  deinit {
    reader.cancel()
    continuation.finish()
  }

  /// Whether a build that began with ``beginBuild()`` is not worth to be finished: one of ``changes`` waits.
  var isBuildOutdated: Bool { hasNews.load(ordering: .acquiring) }

  /// Says that what has changed until now is about to be built.
  func beginBuild() { hasNews.store(false, ordering: .releasing) }

  /// The root for its configuration and its folders alone, then each folder with what is below it.
  private func watchAll() {
    watch("")
    for part in Self.parts.sorted() { watchTree(part) }
  }

  private func watchTree(_ folder: String) {
    guard watch(folder) else { return }
    let names = try? FileManager.default.contentsOfDirectory(atPath: path(of: folder))
    for name in names ?? [] where Self.isLasting(name) { watchTree(folder + "/" + name) }
  }

  /// Nothing happens where there is no such folder, or a link in its place.
  @discardableResult
  private func watch(_ folder: String) -> Bool {
    let watch = inotify_add_watch(handle, path(of: folder), Self.mask)
    guard watch >= 0 else { return false }
    folders.withLock { $0[watch] = folder }
    return true
  }

  private func path(of folder: String) -> String {
    root.appending(path: folder).path(percentEncoded: false)
  }

  private func readEvents() {
    var isChanged = false
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(handle, &buffer, buffer.count)
      guard count > 0 else { break }
      for event in WatchEvent.all(in: buffer[..<count]) { isChanged = see(event) || isChanged }
    }
    guard isChanged else { return }
    hasNews.store(true, ordering: .releasing)
    continuation.yield()
  }

  /// Whether an event is about a file of the site; new folders are watched from now on.
  private func see(_ event: WatchEvent) -> Bool {
    if event.isOverflow {
      watchAll()
      return true
    }
    guard let folder = folders.withLock({ $0[event.watch] }) else { return false }
    if event.isGone {
      folders.withLock { $0[event.watch] = nil }
      return false
    }
    guard Self.isLasting(event.name) else { return false }
    if folder.isEmpty, event.name != Self.configuration, !Self.parts.contains(event.name) {
      return false
    }
    if event.isFolder, event.isNew {
      watchTree(folder.isEmpty ? event.name : folder + "/" + event.name)
    }
    // A file that was only created is empty or half; its writer closes it.
    return event.isFolder || !event.isCreation
  }

  /// Whether a name is one that an author gave: editors keep backups, locks and halves of files beside them
  /// under names like these (vim `.a.md.swp`, `a.md~`, `4913`; Emacs `#a.md#`, `.#a.md`).
  package static func isLasting(_ name: String) -> Bool {
    let isHidden = name.hasPrefix(".") || name.hasSuffix("~")
    let isLock = name.hasPrefix("#") && name.hasSuffix("#")
    let isHalf = [".tmp", ".swp", ".swx", ".part", ".bak"].contains(where: name.hasSuffix)
    let isProbe = !name.isEmpty && name.allSatisfy(\.isNumber)
    return !name.isEmpty && !isHidden && !isLock && !isHalf && !isProbe
  }
}
