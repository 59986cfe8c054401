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
    var text = text
    text.withUTF8 { source in
      bytes.append(UInt8(ascii: "\""))
      var start = 0
      for index in source.indices where isEscaped(source[index]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
        bytes.append(contentsOf: escape(of: source[index]))
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
      bytes.append(UInt8(ascii: "\""))
    }
  }

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
