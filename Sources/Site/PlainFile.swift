import Foundation
import Glibc
import Model

/// Files as the system calls see them. Foundation's way to write one waits for the disk (`fsync`) each time, which
/// makes hundreds of files slow and a site, which is replaced in one step anyway, no safer.
struct PlainFile {
  /// Absolute, or relative to the working directory.
  let path: String

  /// Makes a new file of these bytes.
  ///
  /// - Throws: `POSIXError`, also where there is a file already.
  func write(_ bytes: UnsafeRawBufferPointer) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw Self.error }
    defer { close(file) }
    guard Self.write(bytes, to: file) else { throw Self.error }
  }

  /// Writes all bytes to an open file; false where the system would not, and says why in `errno`.
  static func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(file, bytes.baseAddress.map { $0 + written }, bytes.count - written)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Whether this is a file of its own (no link of either kind) that everyone may read as usual and that holds
  /// exactly these bytes.
  func holds(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, Self.isOwn(status), status.st_size == bytes.count else {
      return false
    }
    return withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 16) { buffer in
      var seen = 0
      while true {
        let count = read(file, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count == 0 && seen == bytes.count }
        guard count <= bytes.count - seen, let own = buffer.baseAddress,
          let start = bytes.baseAddress, memcmp(own, start + seen, count) == 0
        else { return false }
        seen += count
      }
    }
  }

  /// The same, of bytes of which only the checksum is known.
  func holds(_ sum: Checksum) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, Self.isOwn(status), let bytes = bytes() else { return false }
    return bytes.withUnsafeBytes { Checksum(of: $0[...]) } == sum
  }

  private static func isOwn(_ status: stat) -> Bool {
    status.st_mode == S_IFREG | (0o666 & ~mask) && status.st_nlink == 1
  }

  /// What new files are not allowed (`umask`), asked for once: asking changes it for a moment.
  private static let mask: mode_t = {
    let mask = umask(0o022)
    umask(mask)
    return mask
  }()

  static var error: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}

extension PlainFile {
  /// What a plain file holds; nil where it is none or cannot be read.
  func bytes() -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, length in
      while length < size {
        let count = read(file, buffer.baseAddress.map { $0 + length }, size - length)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        length += count
      }
    }
  }
}
