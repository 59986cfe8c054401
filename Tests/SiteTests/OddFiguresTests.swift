import Diagnostics
import Model
import Site
import Testing

/// What a chart block makes of figures that do not go together, or are not there.
@Suite struct OddFiguresTests {
  @Test func figuresOfAnotherPeriodAreListedAndNotDrawn() async throws {
    let site = try await site(
      """
      截至2022年底，上海人工智能人才达25万人。
      截至2022年底，北京人工智能人才达30万人。
      截至2022年底，深圳人工智能人才达15万人。
      截至2021年底，杭州人工智能人才达8万人。
      """
    )
    let page = try #require(site.pages["index.html"])
    #expect(site.charts.first?.points.map(\.place.name).sorted() == ["上海", "北京", "深圳"])
    let notes = page.root.all(class: "note").map(\.text)
    #expect(notes.contains { $0.hasPrefix("未画入：杭州8万人") && $0.contains("（时点不同：") })
  }

  @Test(
    "Too few figures make no chart and a note that says why",
    arguments: ["上海举办了人工智能大会。", "截至2022年底，上海人工智能人才达25万人。"]
  )
  func tooFew(source: String) async throws {
    let site = try await site(source)
    #expect(site.charts.isEmpty)
    let note = try #require(site.result.diagnostics.first { $0.id == "chart-empty" })
    #expect(note.severity == .note)
    #expect(note.help?.contains("three places") ?? false)
  }

  @Test func whoseNameIsSixtyCharactersLongHasItInFull() async throws {
    let name = String(repeating: "长", count: 59) + "区"
    let site = try await site(
      """
      截至2022年底，上海人工智能人才达25万人。
      截至2022年底，北京人工智能人才达30万人。
      截至2022年底，\(name)人工智能人才达15万人。
      """,
      catalog: "long:\n  name: { zh-CN: \(name) }\n  kind: city\n  parent: china\n"
    )
    let chart = try #require(site.pages["index.html"]?.root.all("svg").first)
    let lines = chart.all(class: "lb").map(\.text)
    #expect(lines.joined().contains(name))
  }

  private func site(_ source: String, catalog: String = "{}\n") async throws -> BuiltSite {
    let project = try ScratchProject([
      "seeds/a.txt": source,
      "seeds/catalog/places.yml": catalog,
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      ```chart
      metric: ai-talent
      ```
      """,
    ])
    return await BuiltSite(project: project.folder)
  }
}
