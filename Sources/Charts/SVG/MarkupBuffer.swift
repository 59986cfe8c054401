/// Markup that grows at its end, byte by byte: what a chart spends most of its time on.
///
/// An array would check on every append whether it is shared; a buffer has one owner.
struct MarkupBuffer: ~Copyable {
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int) {
    self.capacity = max(capacity, 1)
    bytes = .allocate(capacity: self.capacity)
  }

  deinit { bytes.deallocate() }

  /// Everything that was appended; only text of strings was, so it is UTF-8.
  var text: String {
    let written = UnsafeBufferPointer(start: bytes, count: count)
    return String(copying: UTF8Span(unchecked: written.span))
  }

  /// Makes sure that so many more bytes fit.
  private mutating func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(2 * capacity, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
  }

  mutating func append(_ byte: UInt8) {
    reserve(1)
    bytes[count] = byte
    count += 1
  }

  private mutating func append(_ start: UnsafePointer<UInt8>, _ length: Int) {
    reserve(length)
    (bytes + count).update(from: start, count: length)
    count += length
  }

  /// Markup of ours, as it is.
  mutating func append(_ markup: StaticString) {
    append(markup.utf8Start, markup.utf8CodeUnitCount)
  }

  /// A name of ours, as it is.
  mutating func append(verbatim name: String) {
    var name = name
    name.withUTF8 { text in
      if let start = text.baseAddress { append(start, text.count) }
    }
  }

  mutating func append(_ other: borrowing MarkupBuffer) {
    append(other.bytes, other.count)
  }

  /// Text, escaped; characters that XML 1.0 does not allow at all become U+FFFD.
  mutating func append(escaped plain: String) {
    var plain = plain
    let isWritten = plain.withUTF8 { text in
      guard let start = text.baseAddress else { return true }
      guard !Self.mayNeedEscape(start, text.count) else { return false }
      append(start, text.count)
      return true
    }
    guard !isWritten else { return }
    for scalar in plain.unicodeScalars { append(escaped: scalar) }
  }

  private mutating func append(escaped scalar: Unicode.Scalar) {
    switch scalar {
    case "&": append("&amp;")
    case "<": append("&lt;")
    case ">": append("&gt;")
    case "\"": append("&quot;")
    case "\t", "\n", "\r": append(UInt8(ascii: " "))
    case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": append("\u{FFFD}")
    default: for byte in UTF8.encode(scalar) ?? .init() { append(byte) }
    }
  }

  /// Whether a text has control characters, markup, U+FFFE or U+FFFF (EF BF BE and EF BF BF): most
  /// has none.
  private static func mayNeedEscape(_ text: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    // A bit for each byte below 64: 0x00 to 0x1F, ", &, < and >.
    let markup: UInt64 = 0x5000_0044_FFFF_FFFF
    var index = 0
    while index < length {
      let byte = text[index]
      if byte < 64, markup &>> UInt64(byte) & 1 == 1 { return true }
      if byte == 0xEF, index + 2 < length, text[index + 1] == 0xBF, text[index + 2] >= 0xBE {
        return true
      }
      index &+= 1
    }
    return false
  }

  /// A number with at most one decimal, as all coordinates are written.
  mutating func append(coordinate value: Double) { append(tenths: Self.tenths(of: value)) }

  /// Tenths of a px, which is less than any screen shows; 0 for what is not finite.
  static func tenths(of value: Double) -> Int {
    guard value.magnitude < 1e8 else { return 0 }
    return Int(value * 10 + (value < 0 ? -0.5 : 0.5))
  }

  mutating func append(tenths: Int) {
    reserve(12)
    let start = bytes + count
    let zero = UInt32(UInt8(ascii: "0"))
    var end = start
    if tenths < 0 {
      end.pointee = UInt8(ascii: "-")
      end += 1
    }
    let magnitude = UInt32(truncatingIfNeeded: tenths.magnitude)
    let part = magnitude % 10
    var whole = magnitude / 10
    end += Self.digits(in: whole)
    var digit = end
    repeat {
      digit -= 1
      digit.pointee = UInt8(truncatingIfNeeded: zero &+ whole % 10)
      whole /= 10
    } while whole > 0
    if part > 0 {
      end[0] = UInt8(ascii: ".")
      end[1] = UInt8(truncatingIfNeeded: zero &+ part)
      end += 2
    }
    count += end - start
  }

  private static func digits(in number: UInt32) -> Int {
    if number < 1_000 { return number < 10 ? 1 : number < 100 ? 2 : 3 }
    var (digits, rest) = (3, number / 1_000)
    while rest > 0 {
      digits += 1
      rest /= 10
    }
    return digits
  }
}

extension Double {
  /// At most one decimal, as all coordinates are written.
  var coordinate: String {
    var buffer = MarkupBuffer(capacity: 12)
    buffer.append(coordinate: self)
    return buffer.text
  }
}
