import Glibc
import Model
import Report
import Locks

/// Many values of one kind in one file: thousands of small files cost more than what is in them.
///
/// Values are put behind those that are there; an index in a file of its own, which is replaced in one step, says
/// where each stands and what its checksum is. So a run that is killed, or another one at the same time, can only
/// lose values. What the index no longer needs is left out when it is more than the rest, and the file made anew.
final class CachePack: PageStore {
  private let cache: DiskCache
  private let kind: DiskCache.Kind
  private let path: String
  /// What earlier runs have left.
  private let known: [Fingerprint: Entry]
  /// Open for reading; -1 where there is no file.
  private let file: Int32
  private let fresh = Mutex(Fresh())

  /// Where a value stands in the file.
  private struct Entry: Codable {
    var key: Fingerprint
    var offset: Int
    var count: Int
    var sum: Checksum
  }

  /// What this run adds.
  private struct Fresh: ~Copyable {
    var entries: [Fingerprint: Entry] = [:]
    /// What is not written yet.
    var buffer: [UInt8] = []
    /// Open and locked for writing; nil before the first value, -1 where somebody else writes or nobody can.
    var file: Int32?
    /// Where the buffer begins in the file.
    var offset = 0
  }

  /// Bytes that are written at once.
  private static let blockSize = 1 << 20
  /// Bytes that nobody needs and that are no reason to make the file anew.
  private static let spare = 1 << 22

  init(_ kind: DiskCache.Kind, of cache: DiskCache) {
    self.cache = cache
    self.kind = kind
    path = cache.path(of: kind) + "/values"
    let index = cache.value([Entry].self, of: kind, for: Self.indexKey) ?? []
    known = Dictionary(index.map { ($0.key, $0) }) { first, _ in first }
    file = known.isEmpty ? -1 : open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
  }

  deinit {
    if file >= 0 { close(file) }
    fresh.withLock { fresh in
      if let file = fresh.file, file >= 0 { close(file) }
    }
  }

  private static let indexKey = Fingerprint(of: "index")

  func value<Value: Decodable>(_ type: Value.Type, for key: Fingerprint) -> Value? {
    guard let entry = known[key], let bytes = bytes(of: entry) else { return nil }
    return bytes.withUnsafeBytes { try? StoredForm.value(type, from: $0) }
  }

  func keep(_ value: some Encodable, for key: Fingerprint) {
    guard let bytes = try? StoredForm.bytes(of: value) else { return }
    let sum = bytes.withUnsafeBytes { Checksum(of: $0[...]) }
    fresh.withLock { fresh in
      if fresh.file == nil { begin(&fresh) }
      guard let file = fresh.file, file >= 0 else { return }
      fresh.entries[key] = Entry(
        key: key,
        offset: fresh.offset + fresh.buffer.count,
        count: bytes.count,
        sum: sum
      )
      fresh.buffer += bytes
      if fresh.buffer.count >= Self.blockSize { flush(&fresh) }
    }
  }

  func finish(_ keys: Set<Fingerprint>) {
    fresh.withLock { fresh in
      guard let file = fresh.file, file >= 0 else { return }
      flush(&fresh)
      var entries = known.merging(fresh.entries) { _, new in new }.values
        .sorted { $0.offset < $1.offset }
      let used = entries.filter { keys.contains($0.key) }
      if fresh.offset > 2 * used.reduce(0, { $0 + $1.count }) + Self.spare {
        guard let moved = moved(used, from: file) else { return }
        entries = moved
      }
      cache.keep(entries, of: kind, for: Self.indexKey)
    }
  }

  private func bytes(of entry: Entry, in other: Int32? = nil) -> [UInt8]? {
    let file = other ?? file
    guard file >= 0 else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.count) { buffer, count in
      count = max(pread(file, buffer.baseAddress, entry.count, entry.offset), 0)
    }
    let isWhole = bytes.withUnsafeBytes { Checksum(of: $0[...]) } == entry.sum
    return isWhole && bytes.count == entry.count ? bytes : nil
  }

  /// Opens the file for values to come; whoever comes second while somebody writes keeps nothing.
  private func begin(_ fresh: inout Fresh) {
    cache.makeFolder(of: kind)
    let flags = O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let file = open(path, flags, 0o666)
    var status = stat()
    guard file >= 0, flock(file, LOCK_EX | LOCK_NB) == 0, fstat(file, &status) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else {
      if file >= 0 { close(file) }
      fresh.file = -1
      return
    }
    fresh.file = file
    fresh.offset = Int(status.st_size)
  }

  private func flush(_ fresh: inout Fresh) {
    guard let file = fresh.file, file >= 0 else { return }
    let isWritten = fresh.buffer.withUnsafeBytes { PlainFile.write($0, to: file) }
    fresh.offset += fresh.buffer.count
    fresh.buffer.removeAll(keepingCapacity: true)
    guard !isWritten else { return }
    // What was counted on is not there.
    close(file)
    fresh.file = -1
  }

  /// Makes the file anew of these values alone; nil where that fails and the old one stays.
  private func moved(_ entries: [Entry], from file: Int32) -> [Entry]? {
    var result: [Entry] = []
    let draft = path + ".\(getpid())"
    unlink(draft)
    let other = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard other >= 0 else { return nil }
    defer { close(other) }
    var offset = 0
    for entry in entries {
      guard let bytes = bytes(of: entry, in: file) else { continue }
      guard bytes.withUnsafeBytes({ PlainFile.write($0, to: other) }) else {
        unlink(draft)
        return nil
      }
      result.append(Entry(key: entry.key, offset: offset, count: entry.count, sum: entry.sum))
      offset += bytes.count
    }
    guard rename(draft, path) == 0 else {
      unlink(draft)
      return nil
    }
    return result
  }
}
