import Diagnostics
import Foundation
import Report
import Site
import Testing

/// What readers are told has changed.
@Suite("Snapshots and changes") struct HistoryTests {
  private static let page = """
    ---
    title: 更新
    ---
    # 更新

    {{#changes}}
    ## {{title}} {#{{id}}}

    ```changes
    set: "{{id}}"
    ```

    {{/changes}}
    """

  /// A project that has told of 3821亿元 and 10万人 on one day, and tells something else now.
  private func changedProject() async throws -> ScratchProject {
    let project = try ScratchProject([
      "Templates/pages/changes.md": Self.page,
      "Templates/layouts/page.html": "<main>{{{content}}}</main>{{{notes}}}",
      "seeds/b.txt": "2022年，上海人工智能人才10万人。\n",
      "seeds/b.yml": "title: 乙\npublisher: 示例日报\ndate: 2023-01-01\n",
    ])
    try await snapshot(project, "2023-08-01")
    try project.write("seeds/a.txt", "上海人工智能产业规模2022年达3900亿元。\n")
    try project.write("seeds/b.txt", "2022年，北京人工智能人才20万人。\n")
    return project
  }

  private func snapshot(_ project: ScratchProject, _ name: String, date: String? = nil) async throws
  {
    let (written, diagnostics) = await desk(project).take(name, date: date)
    #expect(diagnostics.map(\.description) == [])
    #expect(written?.path == "history/\(name).json")
  }

  private func desk(_ project: ScratchProject) -> SnapshotDesk {
    SnapshotDesk(project: project.folder.path(percentEncoded: false))
  }

  private func text(_ path: String, of project: ScratchProject) async -> String {
    let files = await project.build().files
    let content = files.first { $0.path.path == path }?.content ?? ""
    return content.replacing(#/<sup class="cite">.*?<\/sup>/#, with: "")
      .replacing(#/<a [^>]*class="badge.*?<\/a>/#, with: "")
  }

  /// The plain text behind a heading's anchor, up to the next heading of its level.
  private func section(_ id: String, in page: String) -> String {
    let parts = page.split(separator: "<h2 id=\"\(id)\">", omittingEmptySubsequences: false)
    guard parts.count > 1 else { return "" }
    let ends = [parts[1].firstRange(of: "<h2"), parts[1].firstRange(of: "</main>")]
    let end = ends.compactMap { $0?.lowerBound }.min() ?? parts[1].endIndex
    return parts[1][..<end].replacing(#/<[^>]*>/#, with: "").filter { !$0.isNewline }
  }

  @Test func figuresAreNewRevisedOrWithdrawnWithTheirSentences() async throws {
    let page = try await text("changes.html", of: changedProject())
    let now = section("since-2023-08-01", in: page)
    #expect(now.hasPrefix("2023年8月1日以来新增1个，修订1个，撤下1个。"))
    #expect(now.contains("新增北京 · 人工智能人才 · 2022年：20万人"))
    #expect(
      now.contains(
        "修订上海 · 人工智能产业规模 · 2022年：3900亿元；原为3821亿元"
          + "（青年报，2023年7月8日：上海人工智能产业规模2022年达3821亿元。）"
      )
    )
    #expect(
      now.contains(
        "撤下上海 · 人工智能人才 · 2022年：10万人"
          + "（示例日报，2023年1月1日：2022年，上海人工智能人才10万人。）"
      )
    )
  }

  @Test func whatIsToldNowHasItsEvidence() async throws {
    let project = try await changedProject()
    let page = await project.build().files.first { $0.path.path == "changes.html" }?.content ?? ""
    #expect(page.contains(#"<span class="q" data-claim="b:14">20万人</span>"#))
    #expect(page.contains(#"popovertarget="n1""#))
    #expect(!page.contains(#"">10万人"#))
  }

  @Test func theFirstSnapshotOnlyCounts() async throws {
    let page = try await text("changes.html", of: changedProject())
    #expect(section("snapshot-2023-08-01", in: page) == "2023年8月1日首次发布2个数据。")
  }

  @Test func withoutASnapshotEverythingIsPublishedForTheFirstTime() async throws {
    let project = try ScratchProject(["Templates/pages/changes.md": Self.page])
    #expect(section("first", in: await text("changes.html", of: project)) == "首次发布首次发布1个数据。")
  }

  @Test func anotherVerdictIsARevision() async throws {
    let project = try ScratchProject(["Templates/pages/changes.md": Self.page])
    try await snapshot(project, "2023-08-01")
    try project.write("seeds/b.txt", "2022年，上海人工智能产业规模3821亿元，居全国前列。\n")
    try project.write("seeds/b.yml", "title: 乙\npublisher: 示例日报\ndate: 2023-01-01\n")
    let now = section("since-2023-08-01", in: await text("changes.html", of: project))
    #expect(now.contains("修订上海 · 人工智能产业规模 · 2022年：3821亿元；判定由“单源”改为“佐证”"))
  }

  @Test func snapshotsAreToldFromTheNewestAndNothingTwice() async throws {
    let project = try await changedProject()
    try await snapshot(project, "autumn", date: "2023-10-01")
    let page = await text("changes.html", of: project)
    let ids = page.matches(of: #/<h2 id="(.*?)"/#).map { String($0.1) }
    #expect(ids == ["snapshot-autumn", "snapshot-2023-08-01"])
    #expect(section("snapshot-autumn", in: page).contains("新增1个，修订1个，撤下1个。"))
  }

  @Test func theFeedHasTheSameWithTheDatesOfSnapshots() async throws {
    let feed = try await text("feed.xml", of: changedProject())
    #expect(feed.contains("<id>https://example.org/changes.html#since-2023-08-01</id>"))
    #expect(feed.matches(of: #/<updated>2023-08-01T00:00:00Z<\/updated>/#).count == 3)
    #expect(feed.contains("&lt;q&gt;2022年，上海人工智能人才10万人。&lt;/q&gt;"))
    let parser = XMLText(feed)
    #expect(parser.problem == nil)
    let names = ["feed", "title", "id", "updated", "author", "name", "link", "entry", "content"]
    #expect(parser.names == names)
  }

  @Test func aSnapshotIsNeverWrittenOver() async throws {
    let project = try await changedProject()
    let before = project.text("history/2023-08-01.json")
    let (written, diagnostics) = await desk(project).take("2023-08-01", date: nil)
    #expect(written == nil)
    #expect(diagnostics.map(\.id) == ["snapshot-exists"])
    #expect(project.text("history/2023-08-01.json") == before)
  }

  @Test(
    "A snapshot needs a name for addresses and a day",
    arguments: [
      ("../a", nil, "snapshot-name"), ("A", nil, "snapshot-name"), ("", nil, "snapshot-name"),
      ("spring", nil, "snapshot-date"), ("spring", "2023-02-30", "snapshot-date"),
      ("2023-08", nil, "snapshot-date"),
    ] as [(String, String?, String)]
  )
  func names(name: String, date: String?, problem: String) async throws {
    let project = try ScratchProject([:])
    let (written, diagnostics) = await desk(project).take(name, date: date)
    #expect(written == nil)
    #expect(diagnostics.map(\.id) == [problem])
    #expect(diagnostics.first?.help?.contains("2024-07-01") == true)
    #expect(!project.names().contains("history"))
  }

  @Test(
    "What is no snapshot is an error",
    arguments: [
      ("[]", "it is no JSON with format, date, sentences and figures"),
      (#"{"format":2,"date":"2023-08-01","sentences":[],"figures":[]}"#, "format 2"),
      (#"{"format":1,"date":"2023-08","sentences":[],"figures":[]}"#, "‘2023-08’ is no day"),
    ]
  )
  func unreadable(text: String, reason: String) async throws {
    let project = try ScratchProject(["history/a.json": text])
    let result = await project.build()
    let problem = try #require(result.diagnostics.first { $0.id == "history-unreadable" })
    #expect(problem.severity == .error && problem.location.file == "history/a.json")
    #expect(problem.message.contains(reason))
    #expect(problem.help?.contains("factbook snapshot") == true)
  }

  @Test func noTextOfASnapshotBecomesMarkup() async throws {
    let project = try await changedProject()
    let text = try #require(project.text("history/2023-08-01.json"))
    #expect(text.contains("\"人工智能人才\"") && text.contains("10万人"))
    try project.write(
      "history/2023-08-01.json",
      text.replacing("10万人", with: "<script>alert(1)</script>")
        .replacing("\"人工智能人才\"", with: "\"<img src=x onerror=alert(2)>\\u0000\"")
    )
    for path in ["changes.html", "feed.xml"] {
      let content = await self.text(path, of: project)
      #expect(content.contains("alert(1)") && content.contains("alert(2)"))
      #expect(!content.contains("<script") && !content.contains("<img"))
    }
    let feed = await self.text("feed.xml", of: project)
    #expect(XMLText(feed).problem == nil)
  }
}
