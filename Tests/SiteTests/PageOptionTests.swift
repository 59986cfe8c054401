import Diagnostics
import Foundation
import Report
import Site
import Testing

@Suite("What authors say about a page")
struct PageOptionTests {
  private static let layout = """
    {{#page.noindex}}<meta name="robots" content="noindex">{{/page.noindex}}\
    {{#site.contact}}<a href="{{address}}">{{text}}</a>{{/site.contact}}\
    {{#site.corrections}}<a href="{{address}}">报错</a>{{/site.corrections}}<main>{{{content}}}</main>
    """

  @Test func aDraftIsLeftOutUntilItIsAskedFor() async throws {
    let project = try ScratchProject([
      "Templates/pages/plan.md": "---\ntitle: 草稿\ndraft: true\n---\n# 草稿\n"
    ])
    #expect(page("plan.html", of: await project.build()) == nil)
    let builder = SiteBuilder(
      project: project.folder.path(percentEncoded: false),
      includesDrafts: true
    )
    #expect(page("plan.html", of: await builder.build()) != nil)
  }

  @Test func anOldAddressLeadsToThePage() async throws {
    let project = try ScratchProject([
      "Templates/pages/places/place.md": """
      ---
      title: "{{place.name}} & 其他"
      for-each: places
      aliases: ["cities/old/{{place.id}}.html"]
      ---
      # {{place.name}}
      """
    ])
    let result = await project.build()
    #expect(result.diagnostics == [])
    let old = try #require(page("cities/old/shanghai.html", of: result))
    #expect(
      old.contains(
        #"<meta http-equiv="refresh" content="0; url=../../places/shanghai.html">"#
      )
    )
    #expect(
      old.contains(#"<a href="../../places/shanghai.html">上海 &amp; 其他</a>"#)
    )
  }

  @Test func addressesThatCannotBeAreErrors() async throws {
    let project = try ScratchProject([
      "Templates/pages/a.md": "---\ntitle: 甲\naliases: [../up.html, old, index.html]\n---\n# 甲\n"
    ])
    #expect(
      await project.buildAndWrite() == [
        """
        Templates/pages/a.md:3:11: error: ‘../up.html’ cannot be an old address of a page [alias]
          help: write it from the site's root and with its ending, like `old/name.html`
        """,
        """
        Templates/pages/a.md:3:23: error: ‘old’ cannot be an old address of a page [alias]
          help: write it from the site's root and with its ending, like `old/name.html`
        """,
        """
        Templates/pages/a.md:3:28: error: ‘index.html’ is the address of a page of \
        Templates/pages/index.md already [address-taken]
          help: give one of the two another name, or take the alias away
        """,
      ]
    )
  }

  @Test func searchEnginesAreAskedToLeaveAPageOut() async throws {
    let project = try ScratchProject([
      "Templates/layouts/page.html": Self.layout,
      "Templates/pages/a.md": "---\ntitle: 甲\nnoindex: true\n---\n# 甲\n",
    ])
    let result = await project.build()
    #expect(page("a.html", of: result)?.contains("noindex") == true)
    #expect(page("index.html", of: result)?.contains("noindex") == false)
  }

  @Test func readersCanWriteToTheAuthors() async throws {
    let project = try ScratchProject(["Templates/layouts/page.html": Self.layout])
    let silent = await project.build()
    #expect(page("index.html", of: silent)?.contains("<a") == false)
    try project.write(
      "factbook.yml",
      "format: 1\ntitle: 试验\ncontact: desk@example.org\ncorrections: https://example.org/fix\n"
    )
    let answering = await project.build()
    let html = try #require(page("index.html", of: answering))
    #expect(html.contains(#"<a href="mailto:desk@example.org">desk@example.org</a>"#))
    #expect(html.contains(#"<a href="https://example.org/fix">报错</a>"#))
  }

  @Test(
    "What is no address is refused",
    arguments: ["desk", "a@b", "javascript:alert(1)", "a b@example.org", "https://", "a@b.c?d"]
  )
  func contacts(text: String) async throws {
    let project = try ScratchProject([
      "factbook.yml": "format: 1\ntitle: 试验\naddress: https://example.org/\ncontact: \"\(text)\"\n"
    ])
    #expect(await project.build().diagnostics.map(\.id) == ["contact"])
  }

  @Test func builtInTemplatesStandInForWhatIsMissing() async throws {
    let project = try ScratchProject(
      [
        "factbook.yml": "format: 1\ntitle: 试验\ntemplates: built-in\n",
        "seeds/a.txt": "上海人工智能产业规模2022年达3821亿元。\n",
        "seeds/a.yml": "title: 甲\npublisher: 青年报\ndate: 2023-07-08\n",
        "Templates/layouts/bare.html": "<main>自己的框</main>",
      ],
      isComplete: false
    )
    let result = await project.build()
    #expect(result.diagnostics.filter { $0.severity == .error } == [])
    #expect(page("404.html", of: result) == "<main>自己的框</main>")
    #expect(page("places/shanghai.html", of: result)?.contains("3821亿元") == true)

    try project.write("Templates/pages/404.md", "---\ntitle: 无\ndraft: true\n---\n")
    #expect(page("404.html", of: await project.build()) == nil)
  }

  private func page(_ path: String, of result: SiteBuilder.Result) -> String? {
    result.files.first { $0.path.path == path }?.content
  }
}
