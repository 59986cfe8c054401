import Glibc

/// How many files and sockets this process may have open at once.
package enum OpenFiles {
  /// Raises the limit to what the system allows the process, at most so many; shells give 1024, which
  /// slow clients alone can use up.
  package static func raiseLimit(to most: UInt = 8192) {
    var limit = rlimit()
    let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(kind, &limit) == 0, limit.rlim_cur < most else { return }
    limit.rlim_cur = min(most, limit.rlim_max)
    setrlimit(kind, &limit)
  }
}
