/// Reads attribute values out of HTML that this program wrote: double quotes, five entities.
enum HTMLAttributes {
  /// A value and where it begins, in Unicode scalars.
  struct Value: Hashable, Sendable {
    var name: String
    var value: String
    var offset: Int
  }

  /// The values of attributes with one of these names, in the order of the text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func values(of names: Set<String>, in html: String) -> [Value] {
    let bytes = Array(html.utf8)
    var found: [Value] = []
    var index = 0
    /// How many bytes continue a scalar, up to `index`.
    var continuing = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
        if isContinuing(bytes[index]) { continuing += 1 }
        index += 1
        continue
      }
      let start = index + 2
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
      let name = name(before: index, in: bytes)
      if names.contains(name) {
        let value = unescaped(bytes[start..<end])
        found.append(Value(name: name, value: value, offset: start - continuing))
      }
      for byte in bytes[start..<end] where isContinuing(byte) { continuing += 1 }
      index = end + 1
    }
    return found
  }

  /// Whether a byte is one of the second to fourth of a scalar in UTF-8.
  private static func isContinuing(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  private static func name(before index: Int, in bytes: [UInt8]) -> String {
    var start = index
    while start > 0, isNamePart(bytes[start - 1]) { start -= 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(UInt8(ascii: "&")) else { return text }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
      ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
