import Foundation

extension String {
  /// Whether two texts have the same bytes.
  ///
  /// For names, of which a chart compares hundreds: `==` also looks for canonical equivalence, which
  /// takes ten times as long where there are other letters than Latin.
  package func isByteForByte(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return withBytes { bytes in other.withBytes { Self.areSame(bytes, $0) } }
  }

  /// Whether two runs of one length hold the same.
  private static func areSame(
    _ one: UnsafeBufferPointer<UInt8>,
    _ other: UnsafeBufferPointer<UInt8>
  )
    -> Bool
  {
    guard let left = one.baseAddress, let right = other.baseAddress else { return one.isEmpty }
    return memcmp(left, right, one.count) == 0
  }

  /// Hashes the bytes; goes with ``isByteForByte(_:)``.
  package func hashBytes(into hasher: inout Hasher) {
    withBytes { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Whether the bytes of a short text stand somewhere in this one.
  func contains(bytesOf part: String) -> Bool {
    withBytes { whole in
      part.withBytes { part in
        guard let first = part.first else { return true }
        return whole.indices.dropLast(part.count - 1).contains { start in
          whole[start] == first && whole[start...].starts(with: part)
        }
      }
    }
  }

  /// Lends the bytes, which are copied only where they do not stand in a row.
  private func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}

/// A text that is compared and looked up byte by byte; see ``Swift/String/isByteForByte(_:)``.
package struct ByteKey: Hashable, Sendable {
  /// As it was given.
  package let text: String

  /// Keeps the text.
  package init(_ text: String) {
    self.text = text
  }

  /// Whether both have the same bytes.
  package static func == (left: ByteKey, right: ByteKey) -> Bool {
    left.text.isByteForByte(right.text)
  }

  /// Goes with `==`.
  package func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}
