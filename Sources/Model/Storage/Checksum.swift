/// Tells whether bytes have changed by accident: 64 bits, several times as fast as a fingerprint, and no help against
/// someone who means harm.
package struct Checksum: Hashable, Sendable, StoredWords {
  private let value: UInt64

  /// How many bytes it has.
  package static let size = 8

  package init(of bytes: Slice<UnsafeRawBufferPointer>) {
    let bytes = UnsafeRawBufferPointer(rebasing: bytes)
    let whole = bytes.count - bytes.count % Self.size
    var state = UInt64(bytes.count)
    for start in stride(from: 0, to: whole, by: Self.size) {
      let word = bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
      state = Self.mixed(state ^ UInt64(littleEndian: word))
    }
    for byte in bytes[whole...] { state = Self.mixed(state ^ UInt64(byte)) }
    value = state
  }

  package init(reading word: () throws -> UInt64) rethrows {
    value = try word()
  }

  package func write(to word: (UInt64) throws -> Void) rethrows { try word(value) }

  /// In lower-case hexadecimal digits.
  package var description: String { String(value, radix: 16) }

  package var bytes: [UInt8] {
    stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt64($0)) }
  }

  /// One to one, so that no two words lead to the same state; multiplier and shift of SplitMix64 (Steele, Lea and
  /// Flood, 2014).
  private static func mixed(_ state: UInt64) -> UInt64 {
    let product = state &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 32
  }
}
