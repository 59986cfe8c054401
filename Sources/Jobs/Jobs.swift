import Dispatch
import Foundation
import Locks
import struct Synchronization.Atomic

/// How many things a program does at once.
package struct Jobs: Hashable, Sendable {
  /// At least 1.
  package let count: Int

  package init(_ count: Int) {
    precondition(count >= 1, "without a job nothing is done")
    self.count = count
  }

  /// As many as the machine has processors.
  package static var all: Jobs { Jobs(max(ProcessInfo.processInfo.activeProcessorCount, 1)) }

  /// Makes a value for each index, several at a time; the result does not depend on which is done first.
  ///
  /// Whoever is free takes the next one, so that a long one keeps nobody waiting.
  package func map<Value: Sendable>(_ size: Int, _ make: @Sendable (Int) -> Value) -> [Value] {
    guard size > 1, count > 1 else { return (0..<size).map(make) }
    let values = Mutex([Value?](repeating: nil, count: size))
    let next = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: min(count, size)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < size else { return }
        let value = make(index)
        values.withLock { $0[index] = value }
      }
    }
    return values.withLock { values in
      values.map { value in
        guard let value else { preconditionFailure("all have been made") }
        return value
      }
    }
  }

  /// Makes two things, at once where there are two jobs.
  package func both<One: Sendable, Other: Sendable>(
    _ makeOne: @Sendable () -> One,
    _ makeOther: @Sendable () -> Other
  ) -> (One, Other) {
    guard count > 1 else { return (makeOne(), makeOther()) }
    let one = Mutex<One?>(nil)
    let other = Mutex<Other?>(nil)
    DispatchQueue.concurrentPerform(iterations: 2) { index in
      if index == 0 {
        let value = makeOne()
        one.withLock { $0 = value }
      } else {
        let value = makeOther()
        other.withLock { $0 = value }
      }
    }
    guard let first = one.withLock({ $0 }), let second = other.withLock({ $0 }) else {
      preconditionFailure("both have been made")
    }
    return (first, second)
  }

  /// The same for each element of an array.
  package func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element],
    _ make: @Sendable (Element) -> Value
  ) -> [Value] {
    map(elements.count) { make(elements[$0]) }
  }
}
