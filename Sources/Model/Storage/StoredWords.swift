/// A value that is a few words of 64 bits, stored as they are: fingerprints, sums, states of files. There are ten
/// thousands of them in a cache, and a container for each takes longer than what is in it.
package protocol StoredWords: Codable {
  init(reading word: () throws -> UInt64) rethrows

  /// Gives the words in the order in which they are read.
  func write(to word: (UInt64) throws -> Void) rethrows
}

extension StoredWords {
  package init(from decoder: any Decoder) throws {
    if let stored = decoder as? StoredDecoder {
      try self.init { try stored.readWord() }
    } else {
      var words = try decoder.unkeyedContainer()
      try self.init { try words.decode(UInt64.self) }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if let stored = encoder as? StoredEncoder {
      write { stored.write(word: $0) }
    } else {
      var words = encoder.unkeyedContainer()
      try write { try words.encode($0) }
    }
  }
}
