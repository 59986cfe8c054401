/// What an S3-compatible store tells of an object's content: its MD5, or, of an object that arrived in
/// parts, that of their MD5s, with the number of parts.
package struct EntityTag: Hashable {
  let text: String

  /// - Parameter text: with or without quotation marks.
  package init(_ text: String) { self.text = text.filter { $0 != "\"" }.lowercased() }

  /// The size of parts that `aws` sends (AWS CLI, `multipart_chunksize`).
  package static let usualPart = 8 << 20

  /// Whether the object holds these bytes. A store that encrypts with keys of its own tells something
  /// else; its objects count as changed.
  package func matches(_ bytes: [UInt8], inPartsOf size: Int = Self.usualPart) -> Bool {
    let halves = text.split(separator: "-")
    guard halves.count == 2 else { return text == Self.hexadecimal(MD5.digest(of: bytes)) }
    let parts = stride(from: 0, to: bytes.count, by: size).map { start in
      MD5.digest(of: bytes[start..<min(start + size, bytes.count)])
    }
    return halves[1] == String(parts.count)
      && halves[0] == Self.hexadecimal(MD5.digest(of: parts.flatMap(\.self)))
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return digits.utf8.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
