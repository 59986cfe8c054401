import Foundation
import Preview
import Report
import Site
import Testing

@Suite("A preview from first build to end", .timeLimit(.minutes(15)))
struct PreviewSessionTests {
  @Test func followsWhatAnAuthorDoes() async throws {
    let project = try PreviewProject()
    try await previewing(project) { port, reports in
      var reports = reports.makeAsyncIterator()
      _ = await reports.next()
      let answer1 = try await text("/", port)
      #expect(answer1.contains("首页"))

      try project.write("Templates/pages/index.md", "---\ntitle: 首页\n---\n# 新的首页\n")
      _ = await reports.next()
      let answer2 = try await text("/", port)
      #expect(answer2.contains("新的首页"))

      try project.write("Templates/pages/more.md", "---\ntitle: 更多\n---\n# 更多\n")
      _ = await reports.next()
      let answer3 = try await text("/more.html", port)
      #expect(answer3.contains("更多"))

      project.rename("Templates/pages/more.md", to: "Templates/pages/less.md")
      _ = await reports.next()
      let answer4 = try await text("/less.html", port)
      #expect(answer4.contains("更多"))
      let answer5 = try await Client.get("/more.html", from: port)
      #expect(answer5.status == 404)

      try project.delete("Templates/pages/less.md")
      _ = await reports.next()
      let answer6 = try await Client.get("/less.html", from: port)
      #expect(answer6.status == 404)
    }
    #expect(project.names == ["Templates", "factbook.yml", "seeds"])
  }

  @Test func showsWhatIsWrongInThePageAndHealsWhenItIsMended() async throws {
    let project = try PreviewProject()
    try await previewing(project) { port, reports in
      var reports = reports.makeAsyncIterator()
      _ = await reports.next()
      let page = try await Client(port)
      try await page.send("GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\r\n")
      _ = try await page.read(until: "\n\n")

      try project.write("Templates/pages/index.md", "---\ntitle: 首页\n---\n# {{site.titel}}\n")
      let broken = try await page.read(until: "\n\n")
      #expect(
        broken.contains(
          ##""diagnostics":[{"excerpt":["# ","{","{site.titel}}"],"help":"did you mean ‘site.title’?","##
            + ##""id":"unknown-name","line":4,"message":"the name ‘site.titel’ is not known here","##
            + ##""place":"Templates/pages/index.md:4:3","severity":"error"}]"##
        )
      )

      try project.write("Templates/pages/index.md", "not even front matter")
      let worse = try await page.read(until: "\n\n")
      #expect(worse.contains(#""id":"front-matter""#))
      // The page of the last good build is still there to show it.
      let answer7 = try await text("/", port)
      #expect(answer7.contains("首页"))

      try project.write("Templates/pages/index.md", "---\ntitle: 首页\n---\n# 好了\n")
      #expect(try await page.read(until: "\n\n").contains(#""diagnostics":[]"#))
      let answer8 = try await text("/", port)
      #expect(answer8.contains("好了"))
    }
  }

  @Test func linksThatLeadOutOfTheProjectAreNotFollowed() async throws {
    let project = try PreviewProject()
    let outside = try PreviewProject()
    try outside.write("secret.css", "secret")
    try outside.write("secret.txt", "上海人工智能企业有一千家，这是秘密。")
    try project.write("Templates/assets/style.css", "p {}")
    try project.link("Templates/assets/link.css", to: outside.path + "secret.css")
    try project.link("Templates/assets/folder", to: outside.path)
    try project.link("Templates/pages/folder", to: outside.path)
    try await previewing(project) { port, reports in
      var reports = reports.makeAsyncIterator()
      let report = await reports.next()
      #expect(report?.files.contains { $0.value.contains("secret") } == false)
      for target in ["/assets/link.css", "/assets/folder/secret.css", "/folder/secret.txt"] {
        let answer9 = try await Client.get(target, from: port)
        #expect(answer9.status == 404)
      }
    }
  }

  private func text(_ target: String, _ port: UInt16) async throws -> String {
    try await Client.get(target, from: port).text
  }

  /// What a build came to, as far as tests look at it.
  private struct Build: Sendable { var files: [String: String] }

  /// Runs a session for as long as the work takes; hands it its port and every build that is news.
  private func previewing(
    _ project: PreviewProject,
    _ work: (UInt16, AsyncStream<Build>) async throws -> Void
  ) async throws {
    let session = try PreviewSession(project: project.path, port: 0, patience: .endless)
    let (builds, continuation) = AsyncStream.makeStream(of: Build.self)
    let task = Task {
      try await session.run { report in
        guard report.isNews else { return }
        let files = report.result.files.map { ($0.path.path, $0.content) }
        continuation.yield(Build(files: Dictionary(files) { first, _ in first }))
      }
    }
    let address = await session.address
    let port = try #require(URL(string: address)?.port.flatMap { UInt16(exactly: $0) })
    do { try await work(port, builds) } catch {
      task.cancel()
      throw error
    }
    task.cancel()
    _ = await task.result
  }
}
