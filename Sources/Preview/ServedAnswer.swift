package import Foundation

/// What the server answers: status, header fields and body.
package struct ServedAnswer: Hashable, Sendable {
  package var status: Status
  package var fields: [Field] = []
  package var body = Data()

  /// A header field.
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String
  }

  /// The statuses in use (RFC 9110 §15).
  package enum Status: Int, Hashable, Sendable {
    case ok = 200
    case partialContent = 206
    case movedPermanently = 301
    case notModified = 304
    case badRequest = 400
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case rangeNotSatisfiable = 416
    case fieldsTooLarge = 431

    fileprivate var phrase: String {
      switch self {
      case .ok: "OK"
      case .partialContent: "Partial Content"
      case .movedPermanently: "Moved Permanently"
      case .notModified: "Not Modified"
      case .badRequest: "Bad Request"
      case .forbidden: "Forbidden"
      case .notFound: "Not Found"
      case .methodNotAllowed: "Method Not Allowed"
      case .rangeNotSatisfiable: "Range Not Satisfiable"
      case .fieldsTooLarge: "Request Header Fields Too Large"
      }
    }
  }

  /// A short text for requests that get nothing else.
  static func refused(_ status: Status) -> ServedAnswer {
    var fields = [Field(name: "Content-Type", value: "text/plain; charset=utf-8")]
    if status == .methodNotAllowed { fields.append(Field(name: "Allow", value: "GET, HEAD")) }
    return ServedAnswer(status: status, fields: fields, body: Data((status.phrase + "\n").utf8))
  }

  /// The redirect to a folder's address, without which its relative links lead elsewhere.
  static func moved(to address: String) -> ServedAnswer {
    ServedAnswer(
      status: .movedPermanently,
      fields: [Field(name: "Location", value: address)]
    )
  }

  /// Status line, fields and the empty line, with what every answer says: it is for this site alone,
  /// not to be kept without asking again, and the last of its connection.
  package var head: Data {
    var lines = ["HTTP/1.1 \(status.rawValue) \(status.phrase)"]
    lines += fields.map { "\($0.name): \($0.value)" }
    if status != .notModified { lines.append("Content-Length: \(body.count)") }
    lines += Self.always
    return Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  /// The head of an answer that goes on until one side closes: server-sent events.
  static var eventHead: Data {
    let lines = ["HTTP/1.1 200 OK", "Content-Type: text/event-stream; charset=utf-8"] + always
    return Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
  }

  private static let always = [
    "Cache-Control: no-cache", "Connection: close", "Cross-Origin-Resource-Policy: same-origin",
    "X-Content-Type-Options: nosniff", "X-Frame-Options: SAMEORIGIN",
  ]
}
