import Diagnostics
import Foundation
import Model
import Report
import Site
import Testing

/// Sources are hostile: no text of theirs becomes markup, a path, a template or a link.
@Suite struct HostileTextTests {
  private static let script = "<script>alert(1)</script>"
  private static let text = """
    上海人工智能产业规模2022年达3821亿元\(script)，{{site.title}}{{{content}}}，见[链接](javascript:alert(1))\
    和[](fact:shanghai/ai-output)，<img src=x onerror=alert(1)>，`代码`，**粗**，&amp;，"引号'。
    上海人工智能人才2022年达25万人，\u{202E}倒写\u{0}。
    ```chart
    metric: ai-funding
    ```
    2022年，上海发布《关于<b>人工智能</b>{{x}}的实施办法](javascript:alert(2))》。
    """.replacing("\u{0}", with: "")

  /// The project's own templates over sources that mean harm.
  private static let building = Task { () throws -> BuiltSite in
    let project = try ScratchProject()
    for name in ["factbook.yml", "Templates"] { try project.copy(name) }
    try project.write("seeds/a.txt", text)
    try project.write(
      "seeds/a.yml",
      """
      title: '=HYPERLINK("x")</title>\(script){{site.title}}'
      publisher: '"><img src=x>[网](javascript:alert(3))'
      date: 2023-07-08
      url: https://example.org/?a=1&b=2
      """
    )
    return await BuiltSite(project: project.folder)
  }

  private var site: BuiltSite {
    get async throws { try await Self.building.value }
  }

  @Test func theSiteIsBuiltAndSaysTheFigures() async throws {
    let site = try await site
    #expect(site.result.diagnostics.filter { $0.severity == .error } == [])
    #expect(site.pages["places/shanghai.html"]?.main?.text.contains("3821亿元") ?? false)
  }

  @Test func noElementAndNoHandlerComesOutOfASource() async throws {
    for page in try await site.pages.values {
      #expect(page.problems == [], "\(page.path)")
      let elements = page.root.descendants
      #expect(
        Set(elements.map(\.name)).isDisjoint(
          with: ["img", "b"].filter {
            $0 != "b" || page.path.hasPrefix("policies/")
          }
        ),
        "\(page.path)"
      )
      let attributes = Set(elements.flatMap(\.attributes.keys))
      #expect(attributes.filter { $0.hasPrefix("on") } == [], "\(page.path)")
      // The search's script and the data block, whose text runs nowhere and ends nothing.
      let scripts = page.root.all("script")
      #expect(scripts.allSatisfy { $0.text.isEmpty || !$0.text.contains("<") }, "\(page.path)")
      #expect(scripts.compactMap { $0.attributes["src"] }.allSatisfy { $0.contains("assets/") })
      #expect(scripts.count == (page.path == "404.html" ? 0 : 2), "\(page.path)")
      #expect(page.html.split(separator: "<script").count == scripts.count + 1, "\(page.path)")
    }
  }

  @Test func noLinkRunsAScript() async throws {
    for page in try await site.pages.values {
      let links = page.root.descendants.flatMap { element in
        ["href", "src", "action"].compactMap { element.attributes[$0] }
      }
      let schemes = links.compactMap { $0.firstMatch(of: #/^[^\/#?]*:/#).map { String($0.0) } }
      #expect(Set(schemes).isSubset(of: ["https:"]), "\(page.path)")
    }
  }

  @Test func whatASourceSaysIsPrintedAsItStands() async throws {
    let page = try #require(try await site.pages["sources/a.html"])
    let text = page.main?.text ?? ""
    for words in [
      "{{site.title}}{{{content}}}", "[链接](javascript:alert(1))", "[](fact:shanghai/ai-output)",
      "<img src=x onerror=alert(1)>", "`代码`，**粗**，&amp;，\"引号'", Self.script,
    ] {
      #expect(text.contains(words), "\(words)")
    }
    #expect(page.root.all("title").first?.text.contains("{{site.title}}") ?? false)
  }

  @Test func noTemplateIsFilledFromASource() async throws {
    let site = try await site
    let title = "中国城市人工智能事实簿"
    let page = try #require(site.pages["sources/a.html"])
    let quotes = page.root.all("mark").map(\.text).joined()
    #expect(!quotes.contains(title))
    #expect(!page.html.contains("class=\"chart\""))
  }

  @Test func noCellIsAFormula() async throws {
    let csv = try #require(try await site.file("data/sources.csv"))
    #expect(csv.contains("\"'=HYPERLINK(\"\"x\"\")"))
  }

  @Test func everyDownloadStaysJSON() async throws {
    let files = try await site.result.files.filter { $0.path.path.hasSuffix(".json") }
    #expect(files.count > 4)
    for file in files {
      #expect(throws: Never.self, "\(file.path.path)") {
        try JSONSerialization.jsonObject(with: Data(file.content.utf8))
      }
    }
    let sources = try #require(try await site.file("data/sources.json"))
    let rows = try JSONSerialization.jsonObject(with: Data(sources.utf8)) as? [[String: Any]]
    #expect(rows?.first?["publisher"] as? String == #""><img src=x>[网](javascript:alert(3))"#)
  }

  @Test func aTextThatNamesAPathStaysInTheSite() async throws {
    let project = try ScratchProject([
      "seeds/catalog/places.yml": """
      ../../evil:
        name: { zh-CN: 恶城, en: Evil }
        kind: city
        parent: china
      """,
      "seeds/a.txt": "恶城人工智能产业规模2022年达3821亿元。\n",
      "Templates/pages/places/place.md": "---\ntitle: x\nfor-each: places\n---\n# {{place.name}}\n",
    ])
    let printed = await project.buildAndWrite()
    #expect(
      printed.contains(
        """
        seeds/catalog/places.yml:1:1: error: ‘../../evil’ cannot be an id [invalid-id]
          help: an id is part of addresses: write small letters a to z, digits and single hyphens, \
        such as `suzhou-anhui`; ‘open-…’ is for what no catalog knows
        """
      )
    )
    #expect(project.names(in: "..").filter { $0.contains("evil") } == [])
    #expect(project.names().filter { $0.contains("evil") } == [])
  }

  @Test func sourcesOfAnyFileNameHaveAPageThatLinksReach() async throws {
    let project = try ScratchProject()
    for name in ["factbook.yml", "Templates"] { try project.copy(name) }
    for (index, name) in ["报道 #1", "报道一", "100%", "a?b&c", "x\"y'<z>", "[甲](乙)"].enumerated() {
      try project.write(
        "seeds/\(name).txt",
        """
        上海人工智能产业规模202\(index)年达382\(index)亿元。
        202\(index)年，上海发布《上海市人工智能第\(index)号实施办法》。
        """
      )
      try project.write("seeds/\(name).yml", "title: 甲\npublisher: 报\(index)\ndate: 2023-07-08\n")
    }
    let result = await project.build()
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.description) == [])
    #expect(project.builder.write(result.files, to: "site") == nil)
    var count = 0
    for page in await BuiltSite(project: project.folder).pages.values {
      for link in page.root.all("a").compactMap({ $0.attributes["href"] })
      where link.contains("sources/") {
        let address = URL(string: link, relativeTo: project.url("site/" + page.path))
        let path = address?.path(percentEncoded: false) ?? ""
        #expect(FileManager.default.fileExists(atPath: path), "\(link)")
        count += 1
      }
    }
    #expect(count > 30)
  }
}
