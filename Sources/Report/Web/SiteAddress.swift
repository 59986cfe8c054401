/// Where the site is published: an absolute address of a folder.
package struct SiteAddress: Hashable, Sendable, Codable {
  /// Ends with `/`.
  package let root: String

  /// Reads `https://example.org/ai/`, with or without the last `/`.
  ///
  /// - Returns: nil for anything but `http` and `https` with a host, and for what would not be the address of
  ///   a folder: a query, a fragment, spaces, characters that are not ASCII (RFC 3986 §2).
  package init?(_ text: String) {
    let schemes = ["https://", "http://"]
    guard let scheme = schemes.first(where: { text.hasPrefix($0) }) else { return nil }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty, host.utf8.allSatisfy(Self.isOfHost), rest.utf8.allSatisfy(Self.isOfPath)
    else { return nil }
    root = text.hasSuffix("/") ? text : text + "/"
  }

  /// The absolute address of a place of the site; the home page goes by the folder's own.
  package func address(of target: String) -> String {
    guard target != "index.html" else { return root }
    let encoded = target.utf8.map { byte -> String in
      if Self.isOfPath(byte) || byte == UInt8(ascii: "#") {
        return String(decoding: [byte], as: UTF8.self)
      }
      let digits = String(byte, radix: 16, uppercase: true)
      return "%" + (digits.utf8.count == 1 ? "0" : "") + digits
    }
    return root + encoded.joined()
  }

  /// Names, numbers and ports.
  private static func isOfHost(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-.:[]".utf8.contains(byte)
  }

  /// RFC 3986 §3.3, with `%` of what is encoded already.
  private static func isOfPath(_ byte: UInt8) -> Bool {
    isAlphanumeric(byte) || "-._~!$&'()*+,;=:@/%".utf8.contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
