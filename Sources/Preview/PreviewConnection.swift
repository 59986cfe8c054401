import FlyingSocks
import Foundation
import Glibc

/// One connection of a browser: a request and its answer.
struct PreviewConnection: Sendable {
  let socket: AsyncSocket

  /// What came before the empty line, or why nothing can be made of it.
  enum Reading: Hashable, Sendable {
    case head(RequestHead)
    case tooLong, unreadable
  }

  /// Reads the head of a request, and never more than a head may have.
  func readHead() async throws -> Reading {
    var bytes: [UInt8] = []
    while bytes.count <= RequestHead.mostBytes {
      let old = max(bytes.count - 3, 0)
      bytes += try await socket.read(atMost: 4096)
      if let end = Self.end(of: bytes, from: old) {
        guard end <= RequestHead.mostBytes else { return .tooLong }
        return RequestHead(bytes[..<end]).map(Reading.head) ?? .unreadable
      }
    }
    return .tooLong
  }

  func send(_ answer: ServedAnswer, to head: RequestHead) async throws {
    try await socket.write(head.method == "HEAD" ? answer.head : answer.head + answer.body)
  }

  /// Answers what was no request.
  ///
  /// Reads on for a while, up to as much as was allowed: closing with bytes unread makes the system
  /// reset the connection, and the client would not see the answer.
  func refuse(_ reading: Reading) async throws {
    let answer = ServedAnswer.refused(reading == .tooLong ? .fieldsTooLarge : .badRequest)
    try await socket.write(answer.head + answer.body)
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    var room = 16 * RequestHead.mostBytes
    while room > 0 { room -= try await socket.read(atMost: 4096).count }
  }

  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    let mark = [UInt8]("\r\n\r\n".utf8)
    guard bytes.count >= mark.count else { return nil }
    return (start...max(start, bytes.count - mark.count)).first { index in
      bytes[index...].prefix(mark.count).elementsEqual(mark)
    }
  }
}
