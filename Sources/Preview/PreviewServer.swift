import FlyingSocks
import Foundation
import Glibc
import Site

/// Serves a site to the browsers of this machine, and to nobody else.
///
/// FlyingFox's sockets without its HTTP server, which reads headers of any length and for any time;
/// `docs/decisions/0005-preview-server.md`.
package struct PreviewServer: Sendable {
  /// The port that is listened on.
  package let port: UInt16
  private let socket: Socket
  private let room: PreviewRoom
  private let patience: Patience

  /// How long the server waits for slow clients.
  package struct Patience: Sendable {
    /// For the head of a request; a browser on the same machine takes milliseconds.
    package var request = Duration.seconds(10)
    /// For an answer to be taken.
    package var answer = Duration.seconds(30)
    /// Between two signs of life to open pages.
    package var pulse = Duration.seconds(15)

    package init() {}
  }

  /// Browsers open six connections a page; beyond this many someone means ill.
  private static let mostConnections = 4096

  /// Takes the port, or the next one that is free.
  ///
  /// - Parameters:
  ///   - room: what is served.
  ///   - port: the first to try; 0 for any.
  ///   - patience: with slow clients.
  /// - Throws: `SocketError` where none of 100 ports can be had.
  package init(_ room: PreviewRoom, port: UInt16, patience: Patience = Patience()) throws {
    BrokenPipe.failsTheWrite()
    (socket, self.port) = try Self.listening(from: port)
    self.room = room
    self.patience = patience
  }

  /// Serves until the task is cancelled.
  package func run() async throws {
    let pool = HTTPPool.make()
    try await pool.prepare()
    let listener = try AsyncSocket(socket: socket, pool: pool)
    defer { try? listener.close() }
    try await withThrowingTaskGroup { group in
      group.addTask { try await pool.run() }
      group.addTask { try await accept(on: listener) }
      group.addTask { try await pulse() }
      // None of them ends by itself.
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func pulse() async throws {
    while true {
      try await Task.sleep(for: patience.pulse)
      await room.tellAll()
    }
  }

  private func accept(on listener: AsyncSocket) async throws {
    let count = ConnectionCount()
    try await withThrowingDiscardingTaskGroup { group in
      while true {
        try Task.checkCancellation()
        do {
          let client = try await listener.accept()
          guard count.enter(below: Self.mostConnections) else {
            try? client.close()
            continue
          }
          group.addTask {
            await serve(client)
            try? client.close()
            count.leave()
          }
        } catch is CancellationError {
          throw CancellationError()
        } catch {
          // Out of file descriptors, or a client that was gone at once: others may still come.
          try await Task.sleep(for: .milliseconds(20))
        }
      }
    }
  }

  /// Answers the one request of a connection; whatever a client does wrong ends its connection only.
  private func serve(_ client: AsyncSocket) async {
    do {
      let connection = PreviewConnection(socket: client)
      let reading = try await withDeadline(patience.request) { try await connection.readHead() }
      guard case .head(let head) = reading else {
        try await withDeadline(patience.request) { try await connection.refuse(reading) }
        return
      }
      if let refusal = RequestGate(port: port).refusal(of: head) {
        try await withDeadline(patience.answer) { try await connection.send(refusal, to: head) }
        return
      }
      let site = await room.site
      if head.method == "GET", site.isForEvents(head) {
        try await sendEvents(to: client, for: site.openPage(in: head))
      } else {
        let answer = site.answer(to: head)
        try await withDeadline(patience.answer) { try await connection.send(answer, to: head) }
      }
    } catch {
      // The client is gone or too slow; there is nobody to tell.
    }
  }

  private func sendEvents(to client: AsyncSocket, for page: String?) async throws {
    try await withDeadline(patience.answer) { try await client.write(ServedAnswer.eventHead) }
    for await event in await room.events(for: page) {
      try await withDeadline(patience.answer) { try await client.write(event) }
    }
  }

  private static func listening(from first: UInt16) throws -> (Socket, UInt16) {
    let last = first == 0 ? 0 : first.addingReportingOverflow(99).partialValue
    var failure: any Error = SocketError.unsupportedAddress
    for port in first...max(first, last) {
      do {
        let socket = try Socket(domain: AF_INET)
        do {
          try socket.setValue(true, for: .localAddressReuse)
          try socket.bind(to: try .inet(ip4: "127.0.0.1", port: port))
          try socket.listen()
          guard case .ip4(_, let taken) = try socket.sockname() else { return (socket, port) }
          return (socket, taken)
        } catch {
          try? socket.close()
          throw error
        }
      } catch {
        failure = error
      }
    }
    throw failure
  }
}

/// How the server's sockets wait.
private enum HTTPPool {
  static func make() -> some AsyncSocketPool { .ePoll(maxEvents: 64) }
}
