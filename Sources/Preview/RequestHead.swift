/// The first line and the header fields of an HTTP/1.1 request (RFC 9112).
package struct RequestHead: Hashable, Sendable {
  package var method: String
  /// As sent: still percent-encoded.
  package var target: String
  /// Names in small letters; a field sent twice is here twice.
  private var fields: [Field]

  private struct Field: Hashable {
    var name: String
    var value: String
  }

  /// Far more than a browser sends, and what Apache and nginx allow for a field: 8 KiB.
  package static let mostBytes = 8192

  /// Reads everything in front of the empty line; nil where that is no request.
  package init?(_ bytes: some Collection<UInt8>) {
    guard let text = String(validating: bytes, as: UTF8.self), !text.utf8.contains(0) else {
      return nil
    }
    let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
    let words = (lines.first ?? "").split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[2].hasPrefix("HTTP/1."), words[1].hasPrefix("/") else {
      return nil
    }
    method = String(words[0])
    target = String(words[1])
    fields = []
    for line in lines.dropFirst() where !line.isEmpty {
      guard let colon = line.firstIndex(of: ":"), !line.hasPrefix(" ") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      fields.append(Field(name: line[..<colon].lowercased(), value: String(value)))
    }
  }

  /// All values of a field, in the order in which they were sent.
  package func values(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }
}
