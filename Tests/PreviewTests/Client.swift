import FlyingSocks
import Foundation

/// A client that sends exactly the bytes it is told to, over a real socket.
struct Client {
  let socket: AsyncSocket

  init(_ port: UInt16) async throws {
    // Other tests may keep all processors busy for long.
    socket = try await .connected(to: .inet(ip4: "127.0.0.1", port: port), timeout: 600)
  }

  /// What a server answered: everything until it closed the connection.
  struct Answer {
    var status: Int
    var fields: [String: String] = [:]
    var body = Data()

    var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Sends a request with the fields of a browser and those given, and reads the whole answer.
  static func get(
    _ target: String,
    from port: UInt16,
    method: String = "GET",
    fields: [String] = []
  ) async throws -> Answer {
    let host =
      fields.contains { $0.lowercased().hasPrefix("host:") } ? [] : ["Host: 127.0.0.1:\(port)"]
    let lines = ["\(method) \(target) HTTP/1.1"] + host + fields
    return try await Client(port).ask(lines.joined(separator: "\r\n") + "\r\n\r\n")
  }

  func ask(_ request: String) async throws -> Answer {
    try await send(request)
    return Self.answer(try await rest())
  }

  func send(_ text: String) async throws { try await socket.write(Data(text.utf8)) }

  /// All bytes until the server closes.
  func rest() async throws -> Data {
    var data = Data()
    while true {
      do { data += try await socket.read(atMost: 4096) } catch SocketError.disconnected {
        try? socket.close()
        return data
      }
    }
  }

  /// Reads until the text stands in what was read.
  func read(until text: String, into known: String = "") async throws -> String {
    var data = Data(known.utf8)
    while true {
      let read = String(decoding: data, as: UTF8.self)
      if read.contains(text) { return read }
      data += try await socket.read(atMost: 4096)
    }
  }

  private static func answer(_ data: Data) -> Answer {
    let mark = Data("\r\n\r\n".utf8)
    let end = data.range(of: mark)
    let head = String(decoding: data[..<(end?.lowerBound ?? data.endIndex)], as: UTF8.self)
    let lines = head.split(separator: "\r\n")
    var answer = Answer(
      status: Int(lines.first?.split(separator: " ").dropFirst().first ?? "") ?? 0
    )
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      answer.fields[parts[0].lowercased()] = parts.last?.trimmingCharacters(in: .whitespaces)
    }
    answer.body = end.map { data[$0.upperBound...] } ?? Data()
    return answer
  }
}
