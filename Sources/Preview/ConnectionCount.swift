import Synchronization

/// How many connections are open.
final class ConnectionCount: Sendable {
  private let count = Atomic(0)

  /// Counts one more, or says that there are too many.
  func enter(below most: Int) -> Bool {
    guard count.add(1, ordering: .relaxed).newValue <= most else {
      leave()
      return false
    }
    return true
  }

  func leave() { count.subtract(1, ordering: .relaxed) }
}
