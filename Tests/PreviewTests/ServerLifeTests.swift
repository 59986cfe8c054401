import FlyingSocks
import Foundation
import Preview
import Testing

@Suite("The life of the server")
struct ServerLifeTests {
  @Test func takesTheNextPortWhereOneIsTaken() throws {
    let first = try PreviewServer(PreviewRoom(), port: 0)
    let second = try PreviewServer(PreviewRoom(), port: first.port)
    #expect(second.port > first.port)
  }

  @Test func endsWhenCancelledWithPagesOpenAndFreesThePort() async throws {
    let port = try await serving(["index.html": ""]) { port, _ in
      let client = try await Client(port)
      try await client.send("GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      _ = try await client.read(until: "data:")
      return port
    }
    await #expect(throws: (any Error).self) { try await Client(port) }
    #expect(try PreviewServer(PreviewRoom(), port: port).port == port)
  }

  @Test func openPagesAreToldOfEveryBuildAndOfWhatIsWrong() async throws {
    try await serving(["index.html": ""]) { port, room in
      let client = try await Client(port)
      try await client.send(
        "GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nOrigin: http://127.0.0.1:\(port)\r\n\r\n"
      )
      let head = try await client.read(until: "\n\n")
      #expect(head.contains("Content-Type: text/event-stream; charset=utf-8\r\n"))
      #expect(head.hasSuffix("data: {\"build\":\"1\",\"diagnostics\":[]}\n\n"))
      await room.show(["index.html": .text("新")], as: "2", diagnostics: [])
      let event = try await client.read(until: "\n\n")
      #expect(event == "data: {\"build\":\"2\",\"diagnostics\":[]}\n\n")
    }
  }

  @Test(arguments: ["/", "/ai/"])
  func theOpenPageIsShownBeforeTheBuildIsDone(base: String) async throws {
    let files = ["index.html": "甲", "地区/上海.html": "旧"]
    try await serving(files, base: base) { port, room in
      let client = try await Client(port)
      let page = "\(base)地区/上海.html".addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)
      let asked = page?.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
      try await client.send(
        "GET \(base)-/events?page=\(asked) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n"
      )
      _ = try await client.read(until: "\n\n")
      #expect(await room.openPages == ["地区/上海.html"])
      let turn = await room.turn
      // The same again is no news.
      await room.showEarly(["地区/上海.html": .text("旧")], in: turn)
      await room.showEarly(["地区/上海.html": .text("新")], in: turn)
      let event = try await client.read(until: "\n\n")
      #expect(event == "data: {\"build\":\"1+\",\"diagnostics\":[]}\n\n")
      #expect(try await Client.get(page ?? "", from: port).text.hasPrefix("新"))
      #expect(try await Client.get(base, from: port).text.hasPrefix("甲"))
      await room.show(files.mapValues(ServedContent.text), as: "2", diagnostics: [])
      _ = try await client.read(until: "\n\n")
      // What comes late is of a build that is over.
      await room.showEarly(["地区/上海.html": .text("晚")], in: turn)
      #expect(try await Client.get(page ?? "", from: port).text.hasPrefix("旧"))
    }
  }

  @Test func aPageThatIsQuietIsToldAgainSoThatNoneIsForgotten() async throws {
    var patience = PreviewServer.Patience.endless
    patience.pulse = .milliseconds(20)
    try await serving(patience: patience) { port, _ in
      let client = try await Client(port)
      try await client.send("GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      let event = "data: {\"build\":\"1\",\"diagnostics\":[]}\n\n"
      _ = try await client.read(until: event + event + event)
    }
  }
}
