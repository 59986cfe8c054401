import Foundation
import Glibc

/// Keeps two builds from writing beside one another: the folder around the site is locked while one
/// is written, and the second waits.
///
/// The lock is the kernel's (flock(2)) and leaves no file; it ends with the process, however that ends.
struct FolderLock: ~Copyable {
  private let descriptor: Int32

  /// - Parameter folder: one that exists.
  /// - Throws: where it may not be opened. File systems that know no locks on folders (some network
  ///   ones) get none.
  init(_ folder: URL) throws(POSIXError) {
    descriptor = open(folder.plainPath, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
  }

  deinit { close(descriptor) }
}
