import Diagnostics
import Foundation
import Model
import Report
import Site
import Testing

/// What hosts, crawlers and browsers find beside the text of the pages.
@Suite("The web's furniture") struct WebTests {
  private static let layout = """
    <!doctype html><html lang="zh-CN"><head><title>{{page.title}}</title>\
    {{#page.address}}<link rel="canonical" href="{{page.address}}">{{/page.address}}\
    {{#page.image}}<meta property="og:image" content="{{page.image}}">{{/page.image}}\
    {{{structured-data}}}</head><body><main>{{{content}}}</main>{{{notes}}}</body></html>
    """

  /// A page for each source besides the home page and one that nobody is to look for.
  private func project(address: String? = "https://example.org/ai", search: Bool = false) throws
    -> ScratchProject
  {
    try ScratchProject([
      "factbook.yml": "format: 1\ntitle: 试验\n" + (address.map { "address: \($0)\n" } ?? "")
        + (search ? "search: on\n" : ""),
      "Templates/layouts/page.html": Self.layout,
      "Templates/pages/404.md": "---\ntitle: 找不到\nnoindex: true\n---\n# 找不到\n",
      "Templates/pages/sources/source.md":
        "---\ntitle: \"{{source.title}}\"\nfor-each: sources\n---\n# 来源\n\n"
        + "```quotes\nsource: \"{{source.id}}\"\n```\n",
      "Templates/pages/metrics/metric.md":
        "---\ntitle: \"{{metric.name}}\"\nfor-each: metrics\n---\n# 指标\n",
      "seeds/a.yml": """
      title: 甲</script>
      publisher: 青年报
      date: 2023-07-08
      url: https://a.example/1

      """,
    ])
  }

  private func files(_ project: ScratchProject) async -> [String: String] {
    let files = await project.build().files.map { ($0.path.path, $0.content) }
    return Dictionary(files) { first, _ in first }
  }

  @Test func theSitemapListsEveryPageThatReadersAreToFind() async throws {
    let map = try #require(await files(project())["sitemap.xml"])
    let locations = map.matches(of: #/<loc>(.*?)<\/loc>/#).map { String($0.1) }
    #expect(
      locations == [
        "https://example.org/ai/", "https://example.org/ai/metrics/ai-industry-scale.html",
        "https://example.org/ai/sources/a.html",
      ]
    )
  }

  @Test func robotsAreLedToTheSitemap() async throws {
    #expect(
      try await files(project())["robots.txt"]
        == "User-agent: *\nAllow: /\n\nSitemap: https://example.org/ai/sitemap.xml\n"
    )
    #expect(try await files(project(address: nil))["robots.txt"] == "User-agent: *\nAllow: /\n")
  }

  @Test func aPageNamesItsOwnAddress() async throws {
    let files = try await files(project())
    let home = try #require(files["index.html"])
    #expect(home.contains(#"rel="canonical" href="https://example.org/ai/""#))
    #expect(
      files["sources/a.html"]?
        .contains(#"rel="canonical" href="https://example.org/ai/sources/a.html""#) == true
    )
  }

  @Test func pagesAndChartsAreCitedWithTheirAddress() async throws {
    let page = try #require(await RealProject.site.pages["places/shanghai.html"])
    let citing = page.root.all(class: "citing").map(\.text)
    let address = "[引用日期]. https://example.org/ai/places/shanghai.html"
    #expect(citing.contains { $0.contains(address + ".") })
    #expect(citing.contains { $0.contains(address + "#") })
  }

  @Test func whatNeedsAnAddressIsLeftOutWithoutOneAndSaidSo() async throws {
    let result = try await project(address: nil).build()
    let note = try #require(result.diagnostics.first { $0.id == "address-missing" })
    #expect(note.severity == .note)
    #expect(note.location.file == "factbook.yml")
    #expect(note.help == "add `address: https://…/` once it is known")
    #expect(!result.files.contains { ["sitemap.xml", "feed.xml"].contains($0.path.path) })
    #expect(result.files.allSatisfy { !$0.content.contains("canonical") })
  }

  @Test(
    "An address is absolute, of a folder, in ASCII",
    arguments: [
      "example.org", "ftp://example.org/", "https://", "https:///ai/", "https://例.org/",
      "https://example.org/?a", "https://example.org/#a", "https://example.org/a b",
      "javascript://example.org/", "https://example.org/\\\"",
    ]
  )
  func addresses(text: String) async throws {
    let result = try await project(address: "\"\(text)\"").build()
    let problem = try #require(result.diagnostics.first { $0.id == "address" })
    #expect(problem.location.file == "factbook.yml" && problem.location.line == 3)
    #expect(problem.help?.contains("https://example.org/ai/") == true)
  }

  @Test func aPageTellsMachinesWhatItIsAbout() async throws {
    let page = try #require(await files(project())["metrics/ai-industry-scale.html"])
    let data = try Self.graph(of: page)
    #expect(data.first?["@type"] as? String == "Article")
    let address = "https://example.org/ai/metrics/ai-industry-scale.html"
    #expect(data.first?["url"] as? String == address)
    let about = data.first?["about"] as? [String: Any]
    #expect(about?["@type"] as? String == "DefinedTerm")
  }

  @Test func everyClaimOfASourceAppearsInIt() async throws {
    let page = try #require(await files(project())["sources/a.html"])
    let data = try Self.graph(of: page)
    let source = try #require(data.first { $0["@id"] as? String == "#source" })
    #expect(source["name"] as? String == "甲</script>")
    #expect(source["datePublished"] as? String == "2023-07-08")
    #expect(source["url"] as? String == "https://a.example/1")
    let claim = try #require(data.first { $0["@type"] as? String == "Claim" })
    #expect((claim["appearance"] as? [String: String])?["@id"] == "#source")
    #expect((claim["name"] as? String)?.hasSuffix("2022年：3821亿元") == true)
    let anchor = try #require((claim["@id"] as? String)?.dropFirst())
    #expect(page.contains("<u id=\"\(anchor)\">3821亿</u>"))
  }

  @Test func noTextOfASourceEndsTheDataBlock() async throws {
    for (path, page) in try await files(project()) where path.hasSuffix(".html") {
      #expect(page.split(separator: "</script>", omittingEmptySubsequences: false).count == 2)
    }
  }

  @Test func theContentPolicyAllowsTheSitesOwnAlone() async throws {
    let plain = try #require(await files(project())["_headers"])
    #expect(plain.contains("default-src 'none';"))
    #expect(plain.contains("script-src 'self';"))
    #expect(plain.contains("style-src 'self' 'sha256-"))
    #expect(!plain.contains("unsafe"))
    let searching = try #require(await files(project(search: true))["_headers"])
    #expect(searching.contains("script-src 'self' 'wasm-unsafe-eval';"))
    #expect(!searching.contains("unsafe-inline"))
  }

  /// The members of the page's one data block.
  private static func graph(of page: String) throws -> [[String: Any]] {
    let text = try #require(
      page.firstMatch(of: #/<script type="application\/ld\+json">(.*?)<\/script>/#)?.1
    )
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect(object?["@context"] as? String == "https://schema.org")
    return try #require(object?["@graph"] as? [[String: Any]])
  }
}

/// The same of the project's own site.
@Suite("The web's furniture of the real site") struct RealWebTests {
  @Test func everyClaimHasAPermanentPlace() async {
    let site = await RealProject.site
    for claim in site.result.model.claims {
      let parts = site.result.report.permalink(of: claim).split(separator: "#").map(String.init)
      let page = site.pages[parts[0]]
      #expect(page?.root.first(id: parts[1]) != nil, "\(site.result.report.permalink(of: claim))")
    }
  }

  @Test func theContentPolicyAllowsTheStyleOfChartsThatStandAlone() async throws {
    let site = await RealProject.site
    let headers = try #require(site.file("_headers"))
    let charts = site.result.files.filter { $0.path.path.hasPrefix("charts/") }
    let styles = charts.compactMap { $0.content.firstMatch(of: #/<style>(.*?)<\/style>/#)?.1 }
    #expect(styles.count == charts.count && !charts.isEmpty)
    for style in Set(styles) {
      let text = style.replacing("&quot;", with: "\"").replacing("&gt;", with: ">")
      #expect(headers.contains("'sha256-\(SHA256.digest(of: String(text)).base64)'"))
    }
  }

  @Test func theSitemapHasEveryPageButTheLostOne() async {
    let site = await RealProject.site
    let map = site.file("sitemap.xml") ?? ""
    #expect(map.matches(of: #/<loc>/#).count == site.pages.count - 1)
    #expect(!map.contains("404.html"))
  }

  @Test func everyPageHasItsDataBlock() async throws {
    for page in await RealProject.site.pages.values where page.path != "404.html" {
      let blocks = page.root.all("script").filter { $0.attributes["type"] == "application/ld+json" }
      let text = try #require(blocks.first?.text)
      #expect(blocks.count == 1)
      #expect((try? JSONSerialization.jsonObject(with: Data(text.utf8))) != nil, "\(page.path)")
    }
  }

  @Test func theLostPageWorksFromAnyFolder() async {
    let page = await RealProject.site.pages["404.html"]
    #expect(page?.root.all("base").first?.attributes["href"] == "https://example.org/ai/")
  }
}
