import Foundation

/// The hash of FIPS 180-4, for ids and fingerprints; `Tests/ModelTests` checks its vectors.
///
/// Our own, since swift-crypto costs minutes of build time for this one function.
package struct SHA256 {
  /// Eight words, the state after the last block.
  private var state: [8 of UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  /// The message schedule of §6.2.2.
  private var words = [64 of UInt32](repeating: 0)

  package static func digest(of text: String) -> SHA256.Digest {
    var text = text
    return text.withUTF8 { digest(of: UnsafeRawBufferPointer($0)) }
  }

  package static func digest(of bytes: [UInt8]) -> SHA256.Digest {
    bytes.withUnsafeBytes { digest(of: $0) }
  }

  package static func digest(of bytes: UnsafeRawBufferPointer) -> SHA256.Digest {
    var hash = SHA256()
    let whole = bytes.count - bytes.count % blockSize
    for start in stride(from: 0, to: whole, by: blockSize) { hash.compress(bytes, at: start) }
    let rest = padding(behind: bytes[whole...], of: bytes.count)
    rest.withUnsafeBytes { rest in
      for start in stride(from: 0, to: rest.count, by: blockSize) { hash.compress(rest, at: start) }
    }
    return Digest(words: hash.state.indices.map { hash.state[$0] })
  }

  /// In bytes.
  private static let blockSize = 64

  /// 32 bytes as eight big-endian words.
  package struct Digest: Hashable, Sendable {
    fileprivate let words: [UInt32]

    /// Four digits of base 64 for every three bytes, as content policies and integrity attributes take it.
    package var base64: String {
      let bytes = words.flatMap { word in
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> $0) }
      }
      return Data(bytes).base64EncodedString()
    }

    var first128Bits: (UInt64, UInt64) {
      (UInt64(words[0]) << 32 | UInt64(words[1]), UInt64(words[2]) << 32 | UInt64(words[3]))
    }

    /// 64 lower-case hexadecimal digits.
    package var hexadecimal: String {
      hexadecimal(words: words.count)
    }

    /// The first eight of these digits: enough to tell the few thousand names of a project apart.
    package var fingerprint: String { hexadecimal(words: 1) }

    private func hexadecimal(words count: Int) -> String {
      let digits = Array("0123456789abcdef".utf8)
      return String(unsafeUninitializedCapacity: count * 8) { text in
        for place in 0..<count * 8 {
          text[place] = digits[Int(words[place / 8] >> UInt32(28 - place % 8 * 4) & 0xF)]
        }
        return count * 8
      }
    }
  }

  /// §5.1.1: what does not fill a block, a one bit, zeros, and the length in bits, up to a multiple of
  /// 64 bytes.
  private static func padding(behind rest: Slice<UnsafeRawBufferPointer>, of count: Int) -> [UInt8]
  {
    var message = Array(rest)
    message.append(0x80)
    while message.count % blockSize != 56 { message.append(0) }
    let bits = UInt64(count) &* 8
    for shift in stride(from: 56, through: 0, by: -8) {
      message.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return message
  }

  /// §6.2.2: one round over a block of 64 bytes.
  private mutating func compress(_ bytes: UnsafeRawBufferPointer, at start: Int) {
    for index in 0..<16 {
      let word = bytes.loadUnaligned(fromByteOffset: start + index * 4, as: UInt32.self)
      words[index] = UInt32(bigEndian: word)
    }
    for index in 16..<64 {
      let early = words[index - 15]
      let late = words[index - 2]
      let first = early.rotated(7) ^ early.rotated(18) ^ (early >> 3)
      let second = late.rotated(17) ^ late.rotated(19) ^ (late >> 10)
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let sum1 = e.rotated(6) ^ e.rotated(11) ^ e.rotated(25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ Self.constants[index] &+ words[index]
      let sum0 = a.rotated(2) ^ a.rotated(13) ^ a.rotated(22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sum0 &+ majority)
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
  }

  /// §4.2.2: the fractional parts of the cube roots of the first 64 primes.
  private static let constants: [64 of UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

extension UInt32 {
  fileprivate func rotated(_ bits: UInt32) -> UInt32 { self >> bits | self << (32 - bits) }
}
