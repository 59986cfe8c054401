extension String {
  /// Whether two texts have the same bytes.
  ///
  /// For names, of which a chart compares hundreds: `==` also looks for canonical equivalence, which
  /// takes ten times as long where there are other letters than Latin.
  package func isByteForByte(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    var (one, other) = (self, other)
    return one.withUTF8 { bytes in other.withUTF8 { bytes.elementsEqual($0) } }
  }

  /// Hashes the bytes; goes with ``isByteForByte(_:)``.
  package func hashBytes(into hasher: inout Hasher) {
    var text = self
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Whether the bytes of a short text stand somewhere in this one.
  func contains(bytesOf part: String) -> Bool {
    var (whole, part) = (self, part)
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        return whole.indices.dropLast(part.count - 1).contains { start in
          whole[start] == first && whole[start...].starts(with: part)
        }
      }
    }
  }
}
