import Site
import Testing

/// A metric may have a number that readers compare with: a line in every ranking of it.
@Suite struct ReferenceLineTests {
  @Test func theIndexOnTheHomePageHasItsPassMark() async throws {
    let page = try #require(await RealProject.site.pages["index.html"])
    let index = try #require(
      page.root.all("svg").first { $0.all("title").first?.text.contains("发展指数") ?? false }
    )
    #expect(index.all(class: "ref").count == 1)
    #expect(index.all("text").contains { $0.text == "60" })
  }

  @Test(
    "The catalog's reference is drawn, unless the block has another",
    arguments: [("metric: ai-talent", "20万"), ("metric: ai-talent\nreference: 100000", "10万")]
  )
  func reference(block: String, label: String) async throws {
    let project = try ScratchProject([
      "seeds/catalog/metrics.yml": "ai-talent:\n  reference: 200000\n",
      "seeds/a.txt": """
      截至2022年底，上海人工智能人才达25万人。
      截至2022年底，北京人工智能人才达30万人。
      截至2022年底，深圳人工智能人才达15万人。
      """,
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      ```chart
      \(block)
      ```
      """,
    ])
    let site = await BuiltSite(project: project.folder)
    let chart = try #require(site.pages["index.html"]?.root.all("svg").first)
    #expect(chart.all(class: "ref").count == 1)
    #expect(chart.all(class: "lbs").map(\.text) == [label])
  }
}
