import Foundation

/// The hash of RFC 1321, as S3 tells it of the objects it has (`ETag`); nothing here is kept safe by it.
///
/// Our own for the reason of SHA-256 (`docs/decisions/0001-own-sha256-and-few-dependencies.md`).
enum MD5 {
  /// 16 bytes.
  static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
    var state: [UInt32] = [0x6745_2301, 0xefcd_ab89, 0x98ba_dcfe, 0x1032_5476]
    let message = padded(bytes)
    var words = [UInt32](repeating: 0, count: 16)
    for block in stride(from: 0, to: message.count, by: 64) {
      for index in 0..<16 {
        words[index] = (0..<4).reduce(0) { word, byte in
          word | UInt32(message[block + index * 4 + byte]) << UInt32(byte * 8)
        }
      }
      compress(words, into: &state)
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) } }
  }

  /// §3.1 and 3.2: a one bit, zeros, and the length in bits, up to a multiple of 64 bytes.
  private static func padded(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var message = Array(bytes)
    let length = UInt64(message.count) * 8
    message.append(0x80)
    message += [UInt8](repeating: 0, count: (120 - message.count % 64) % 64)
    message += (0..<8).map { UInt8(truncatingIfNeeded: length >> ($0 * 8)) }
    return message
  }

  /// §3.4.
  private static func compress(_ words: [UInt32], into state: inout [UInt32]) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    for step in 0..<64 {
      let (mix, index): (UInt32, Int) =
        switch step / 16 {
        case 0: (b & c | ~b & d, step)
        case 1: (d & b | ~d & c, (5 * step + 1) % 16)
        case 2: (b ^ c ^ d, (3 * step + 5) % 16)
        default: (c ^ (b | ~d), 7 * step % 16)
        }
      let sum = a &+ mix &+ sines[step] &+ words[index]
      let shift = shifts[step / 16][step % 4]
      (a, d, c, b) = (d, c, b, b &+ (sum << shift | sum >> (32 - shift)))
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
  }

  private static let shifts: [[UInt32]] = [
    [7, 12, 17, 22], [5, 9, 14, 20], [4, 11, 16, 23], [6, 10, 15, 21],
  ]

  /// §3.4: the integer part of 2³² times the sine of 1 to 64 radians, without its sign.
  private static let sines: [UInt32] = (1...64).map { step in
    UInt32((Double(1 << 32) * abs(sin(Double(step)))).rounded(.down))
  }
}
