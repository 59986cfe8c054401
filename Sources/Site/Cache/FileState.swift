import Glibc
import Model

/// What the system says of a file without its contents (stat(2)): what changes the contents changes this.
struct FileState: Hashable, Sendable, StoredWords {
  /// Of kind, permissions, links, number, size and times together.
  private let sum: Checksum
  /// When contents, name, permissions or links were changed, in nanoseconds since 1970; no program can set it.
  private let changed: Int64
  /// The file's kind, in the system's numbers.
  let kind: UInt32

  init(_ status: stat) {
    kind = status.st_mode & S_IFMT
    changed = Self.nanoseconds(status.st_ctim)
    let parts: [UInt64] = [
      UInt64(status.st_mode), UInt64(status.st_nlink), UInt64(status.st_ino),
      UInt64(bitPattern: Int64(status.st_size)),
      UInt64(bitPattern: Self.nanoseconds(status.st_mtim)), UInt64(bitPattern: changed),
    ]
    sum = parts.withUnsafeBytes { Checksum(of: $0[...]) }
  }

  init(reading word: () throws -> UInt64) rethrows {
    sum = try Checksum(reading: word)
    changed = Int64(bitPattern: try word())
    kind = UInt32(truncatingIfNeeded: try word())
  }

  func write(to word: (UInt64) throws -> Void) rethrows {
    try sum.write(to: word)
    try word(UInt64(bitPattern: changed))
    try word(UInt64(kind))
  }

  /// Nil where there is no such file; of a link, its own state.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  var isPlainFile: Bool { kind == S_IFREG }

  var isFolder: Bool { kind == S_IFDIR }

  /// Whether any later change would have given the file another state.
  ///
  /// Clocks of file systems go in steps: of a timer's tick, at most 10 ms, and of 2 s where there are no fractions of
  /// seconds, as on FAT. A file that was changed just before it was looked at may be changed again within the same
  /// step; Git calls such files racy.
  ///
  /// - Parameter moment: when it was looked at, in nanoseconds since 1970.
  /// - Returns: false where the state may stay the same over a change.
  func isSettled(at moment: Int64) -> Bool {
    changed + (changed % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000) < moment
  }

  /// In nanoseconds since 1970.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return nanoseconds(time)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
