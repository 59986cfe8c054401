/// JSON strings as RFC 8259 §7 has them.
package enum JSONText {
  /// The text between quotation marks, with `"`, `\` and the control characters escaped.
  package static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the quoted text behind what is there, in UTF-8.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &bytes) }
    if isPlain == nil { Array(text.utf8).withUnsafeBufferPointer { append($0, to: &bytes) } }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    guard needsEscape(text) else {
      bytes.append(contentsOf: text)
      return
    }
    for (index, byte) in text.enumerated() where isEscaped(byte) {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(contentsOf: escape(of: byte))
      start = index + 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether any byte has to be escaped: looks at all of them, many at once, which is sooner done than stopping at
  /// the first.
  private static func needsEscape(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var found: UInt8 = 0
    for byte in text { found |= isEscaped(byte) ? 1 : 0 }
    return found != 0
  }

  @inline(__always)
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  /// `\"`, `\\`, `\n`, and for other control characters `\u` and four hex digits.
  private static func escape(of byte: UInt8) -> [UInt8] {
    if byte >= 0x20 { return [UInt8(ascii: "\\"), byte] }
    if byte == UInt8(ascii: "\n") { return Array("\\n".utf8) }
    let digits = String(byte, radix: 16)
    return Array("\\u".utf8) + Array(String(repeating: "0", count: 4 - digits.utf8.count).utf8)
      + Array(digits.utf8)
  }
}
