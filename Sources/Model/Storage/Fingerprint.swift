/// The first 128 bits of a SHA-256: equal for equal contents, and for no others that anyone will meet.
package struct Fingerprint: Hashable, Sendable, StoredWords {
  private let high: UInt64
  private let low: UInt64

  package init(of bytes: [UInt8]) {
    (high, low) = SHA256.digest(of: bytes).first128Bits
  }

  package init(of text: String) {
    (high, low) = SHA256.digest(of: text).first128Bits
  }

  package init(of bytes: Slice<UnsafeRawBufferPointer>) {
    (high, low) = SHA256.digest(of: UnsafeRawBufferPointer(rebasing: bytes)).first128Bits
  }

  /// Of several values in their order, each by its own fingerprint.
  package init(of prints: [Fingerprint]) {
    let words = prints.flatMap { [$0.high, $0.low] }
    self = words.withUnsafeBytes { Fingerprint(of: $0[...]) }
  }

  /// Of a value, by its stored form.
  package init(of value: some Encodable) {
    do {
      self.init(of: try StoredForm.bytes(of: value))
    } catch {
      preconditionFailure("our own types can be stored: \(error)")
    }
  }

  package init(reading word: () throws -> UInt64) rethrows {
    (high, low) = (try word(), try word())
  }

  package func write(to word: (UInt64) throws -> Void) rethrows {
    try word(high)
    try word(low)
  }

  /// How many bytes it has.
  package static let size = 16

  package var bytes: [UInt8] {
    [high, low].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 32 lower-case hexadecimal digits.
  package var hexadecimal: String {
    [high, low].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
