import Glibc

/// What a program does that writes to another one which is gone.
package enum BrokenPipe {
  /// From now on such a write fails with `EPIPE`, as any other; it would end this program otherwise.
  package static func failsTheWrite() { signal(SIGPIPE, SIG_IGN) }
}
