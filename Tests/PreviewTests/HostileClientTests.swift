import FlyingSocks
import Foundation
import Preview
import Testing

@Suite("Clients that mean ill", .serialized)
struct HostileClientTests {
  private let files = ["index.html": "<p>首页</p>", "a/b.html": "<p>乙</p>"]

  @Test(
    "No way leads out of the site",
    arguments: [
      "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/a/../../secret.txt", "/a/%2e%2e/index.html",
      "/..",
      "/%2e%2e%5csecret.txt", "/..\\secret.txt", "/a%2fb.html", "/a%00b", "/%00",
      "/%c0%ae%c0%ae/secret.txt",
      "/%", "//etc/passwd", "/a//b.html", "/./index.html", "/%0d%0aX-Injected:%20yes",
    ]
  )
  func traversal(target: String) async throws {
    try await serving(files) { port, _ in
      let answer = try await Client.get(target, from: port)
      #expect(answer.status == 400)
      #expect(answer.text == "Bad Request\n")
      #expect(answer.fields["x-injected"] == nil)
    }
  }

  @Test(
    "Foreign names and pages are refused",
    arguments: [
      (["Host: evil.example"], 403), (["Host: 127.0.0.1.evil.example:PORT"], 403),
      (["Host: 127.0.0.1:1"], 403), (["Host: 127.0.0.1"], 403),
      (["Host: 127.0.0.1:PORT", "Host: evil.example"], 400),
      (["Host: 127.0.0.1:PORT", "Origin: http://evil.example"], 403),
      (["Host: 127.0.0.1:PORT", "Origin: null"], 403),
      (["Host: 127.0.0.1:PORT", "Origin: https://127.0.0.1:PORT"], 403),
      (["Host: 127.0.0.1:PORT", "Origin: http://localhost:PORT"], 200),
      (["Host: LOCALHOST:PORT"], 200),
    ] as [([String], Int)]
  )
  func foreigners(fields: [String], status: Int) async throws {
    try await serving(files) { port, _ in
      for target in ["/", "/-/preview.js"] {
        let own = fields.map { $0.replacing("PORT", with: String(port)) }
        let answer1 = try await Client.get(target, from: port, fields: own)
        #expect(answer1.status == status)
      }
    }
  }

  @Test func eventsAreForOwnPagesOnly() async throws {
    try await serving(files) { port, _ in
      let answer = try await Client.get(
        "/-/events",
        from: port,
        fields: ["Host: 127.0.0.1:\(port)", "Origin: http://evil.example"]
      )
      #expect(answer.status == 403)
    }
  }

  @Test(
    "What is no request is refused",
    arguments: [
      "GET / HTTP/1.1\r\n\r\n", "GET /\r\n\r\n", "\r\n\r\n", "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
      "GET http://evil.example/ HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nno colon\r\n\r\n",
      "GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n", "GET / HTTP/1.1\r\nHost: x\r\n y: z\r\n\r\n",
      "\u{16}\u{3}\u{1}\r\n\r\n",
    ]
  )
  func malformed(request: String) async throws {
    try await serving(files) { port, _ in
      let answer2 = try await Client(port).ask(request)
      #expect(answer2.status == 400)
    }
  }

  @Test func onlyGetAndHeadAreAnswered() async throws {
    try await serving(files) { port, _ in
      for method in ["POST", "PUT", "DELETE", "OPTIONS", "get"] {
        let answer = try await Client.get("/", from: port, method: method)
        #expect(answer.status == 405)
        #expect(answer.fields["allow"] == "GET, HEAD")
      }
    }
  }

  @Test func hugeHeadersAreRefusedUnread() async throws {
    try await serving(files) { port, _ in
      let field = "X: " + String(repeating: "a", count: 100_000)
      let answer = try await Client.get("/", from: port, fields: [field])
      #expect(answer.status == 431)
      let answer3 = try await Client.get("/", from: port)
      #expect(answer3.status == 200)
    }
  }

  /// Ends only because the server closes: what a client sends is never kept beyond the limit.
  @Test func headersWithoutEndAreCutOff() async throws {
    try await serving(files) { port, _ in
      let client = try await Client(port)
      try await client.send("GET / HTTP/1.1\r\n")
      let line = "X: " + String(repeating: "a", count: 8000) + "\r\n"
      await #expect(throws: SocketError.self) {
        while true { try await client.send(line) }
      }
      let answer4 = try await Client.get("/", from: port)
      #expect(answer4.status == 200)
    }
  }

  @Test func aThousandSlowClientsKeepNobodyWaiting() async throws {
    OpenFiles.raiseLimit()
    try await serving(files) { port, _ in
      var slow: [Client] = []
      for _ in 0..<1000 {
        let client = try await Client(port)
        try await client.send("GET / HT")
        slow.append(client)
      }
      let answer = try await Client.get("/", from: port)
      #expect(answer.status == 200)
      for client in slow { try client.socket.close() }
    }
  }

  @Test func aClientThatNeverEndsItsRequestIsSentAway() async throws {
    var patience = PreviewServer.Patience.endless
    patience.request = .milliseconds(1)
    try await serving(files, patience: patience) { port, _ in
      let client = try await Client(port)
      let sent = try await client.rest()
      #expect(sent.isEmpty)
    }
  }

  @Test func aClientThatTakesNothingIsLeftAlone() async throws {
    var patience = PreviewServer.Patience.endless
    patience.answer = .zero
    let big = String(repeating: "甲", count: 10_000_000)
    try await serving(["big.txt": big], patience: patience) { port, _ in
      let client = try await Client(port)
      try await client.send("GET /big.txt HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      let taken = try await client.rest()
      #expect(taken.count < big.utf8.count)
    }
  }

  @Test func onlyThisMachineIsListenedTo() async throws {
    try await serving(files) { port, _ in
      await #expect(throws: (any Error).self) {
        _ = try await AsyncSocket.connected(to: .inet6(ip6: "::1", port: port))
      }
    }
  }
}
