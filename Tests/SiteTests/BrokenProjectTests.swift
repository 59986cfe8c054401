import Diagnostics
import Foundation
import Report
import Site
import Testing

/// What is wrong with a project is said all at once, with place and way out, and the old site stays.
@Suite struct BrokenProjectTests {
  @Test func everythingThatIsWrongIsReportedInOneRun() async throws {
    let project = try ScratchProject([:])
    #expect(await project.buildAndWrite() == [])
    let before = project.text("site/index.html")

    try project.write(
      "factbook.yml",
      "format: 1\ntitle: 试验\nquote-contxt: 2\nstrict: maybe\naddress: https://example.org/\n"
    )
    try project.write("seeds/b.txt", "")
    try project.write("seeds/c.txt", Data([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00, 0x01]))
    try project.write("seeds/d.txt/inner.txt", "a folder")
    try project.write("seeds/e.yml", "title: 无主\n")
    try project.write("Templates/pages/bare.md", "# 没有开头\n")
    try project.write("Templates/pages/yaml.md", "---\ntitle: [a\n---\n")
    try project.write(
      "Templates/pages/facts.md",
      """
      ---
      title: 数字
      ---
      # 数字

      {{site.titel}}

      [](fact:shanhai/ai-industry-scale) [](fact:shanghai/ai-industry-scal)

      [4000亿元](fact:shanghai/ai-industry-scale@2022) [](fact:shanghai/ai-industry-scale@2019)

      [](fact:shanghai) [](fact:shanghai/ai-industry-scale@soon)

      ```chart
      metrc: ai-industry-scale
      metric: ai-industry-scala
      places: [shanghai, beijin]
      ```
      """
    )

    #expect(
      await project.buildAndWrite() == [
        """
        Templates/pages/bare.md:1:1: error: the template does not begin with front matter \
        [front-matter]
          help: begin the file with a line `---`, `title: …` and another line `---`
        """,
        """
        Templates/pages/facts.md:6:1: error: the name ‘site.titel’ is not known here [unknown-name]
          help: did you mean ‘site.title’?
        """,
        """
        Templates/pages/facts.md:8:1: error: no place ‘shanhai’ [unknown-place]
          help: write `shanghai`
        """,
        """
        Templates/pages/facts.md:8:36: error: no metric ‘ai-industry-scal’ [unknown-metric]
          help: did you mean `ai-industry-scale`?
        """,
        """
        Templates/pages/facts.md:10:1: error: the text says ‘4000亿元’, the sources say otherwise \
        for shanghai/ai-industry-scale@2022 [figure-mismatch]
          help: write `3821亿元`, or leave the link's text empty to have it filled
        """,
        """
        Templates/pages/facts.md:10:48: error: no source gives ‘人工智能产业规模’ for 上海 in 2019年 \
        [no-figure]
          help: there is `shanghai/ai-industry-scale@2022`
        """,
        """
        Templates/pages/facts.md:12:1: error: ‘fact:shanghai’ is no figure link [figure-link]
          help: write fact:PLACE/METRIC or fact:PLACE/METRIC@PERIOD, with a period like 2023, \
        2023-07 or 2016..2022
        """,
        """
        Templates/pages/facts.md:12:19: error: ‘soon’ is no period [figure-link]
          help: write fact:PLACE/METRIC or fact:PLACE/METRIC@PERIOD, with a period like 2023, \
        2023-07 or 2016..2022
        """,
        """
        Templates/pages/facts.md:15:1: error: unknown key ‘metrc’ [unknown-key]
          help: did you mean `metric`?
        """,
        """
        Templates/pages/facts.md:16:9: error: no metric ‘ai-industry-scala’ [unknown-metric]
          help: did you mean `ai-industry-scale`?
        """,
        """
        Templates/pages/facts.md:17:20: error: no place ‘beijin’ [unknown-place]
          help: write `beijing`
        """,
        """
        Templates/pages/yaml.md:3:1: error: the list that ‘[’ of line 2 begins has no end here \
        [yaml-syntax]
          help: write `]` where the list ends, and `,` between its items
        """,
        """
        factbook.yml:3:1: error: unknown key ‘quote-contxt’ [unknown-key]
          help: did you mean `quote-context`?
        """,
        """
        factbook.yml:4:9: error: ‘strict’ must be on or off, not ‘maybe’ [wrong-type]
          help: write `strict: on`
        """,
        """
        seeds/b.txt:1:1: error: there is no text in it [source-empty]
          help: delete it, or save the document again
        """,
        """
        seeds/c.txt:1:1: error: this is no text: it holds zero or control bytes [source-binary]
          help: save the document as plain text in UTF-8
        """,
        """
        seeds/d.txt:1:1: error: cannot be read [source-unreadable]
          help: it must be a file that this user may read, not a folder or a broken link
        """,
        """
        seeds/e.yml:1:1: warning: there is no seeds/e.txt that it belongs to [sidecar-orphan]
          help: did you mean a.txt? give both files the same name, or delete this one
        """,
      ]
    )
    #expect(project.text("site/index.html") == before)
    #expect(project.text("site/facts.html") == nil)
  }

  @Test func thePagesAfterABrokenOneAreCheckedToo() async throws {
    let project = try ScratchProject([
      "Templates/pages/a.md": "---\ntitle: 甲\n---\n# {{site.titel}}\n",
      "Templates/pages/b.md": "---\ntitle: 乙\n---\n# {{site.titel}}\n",
    ])
    let problems = await project.build().diagnostics
    #expect(
      problems.map(\.location.description)
        == ["Templates/pages/a.md:4:3", "Templates/pages/b.md:4:3"]
    )
  }

  @Test func aBrokenLinkIsAnErrorOfThePageThatHasIt() async throws {
    let project = try ScratchProject([
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      [城市](places.html) [节](#nothing) [首页](index.html) [外](https://example.org/)
      """
    ])
    #expect(
      await project.buildAndWrite() == [
        """
        Templates/pages/index.md:6:1: error: ‘places.html’ leads nowhere [broken-link]
          help: correct it, or make what it leads to
        """,
        """
        Templates/pages/index.md:6:19: error: ‘#nothing’ leads nowhere [broken-link]
          help: correct it, or make what it leads to
        """,
      ]
    )
  }

  @Test func warningsAreErrorsWhereTheyShallBe() async throws {
    let project = try ScratchProject(["seeds/nobody.yml": "title: 无主\n"])
    let lenient = await project.build()
    #expect(lenient.diagnostics.map(\.severity) == [.warning])
    #expect(!lenient.hasErrors)
    let strict = await project.build(isStrict: true)
    #expect(strict.diagnostics.map(\.severity) == [.error])
    try project.write(
      "factbook.yml",
      "format: 1\ntitle: 试验\naddress: https://example.org/\nstrict: true\n"
    )
    #expect(await project.build().hasErrors)
  }

  @Test func anEmptyFolderIsNoProject() async throws {
    let project = try ScratchProject()
    #expect(
      await project.buildAndWrite() == [
        """
        Templates/pages:1:1: error: there are no page templates [templates-missing]
          help: put a Markdown file with front matter into Templates/pages
        """,
        """
        factbook.yml:1:1: error: there is no factbook.yml [configuration-missing]
          help: write one with the lines `format: 1` and `title: …`
        """,
        """
        seeds:1:1: error: the folder ‘seeds’ cannot be read [seeds-missing]
          help: run this in a project folder: one that has seeds/, Templates/ and factbook.yml
        """,
      ]
    )
    #expect(project.names() == [])
  }

  @Test func aProjectWithoutSourcesSaysSo() async throws {
    let project = try ScratchProject(
      [
        "factbook.yml": "format: 1\ntitle: 试验\naddress: https://example.org/\n",
        "Templates/layouts/page.html": "{{{content}}}",
        "Templates/pages/index.md": "---\ntitle: 首页\n---\n# 首页\n",
      ],
      isComplete: false
    )
    #expect(
      await project.buildAndWrite() == [
        """
        seeds:1:1: error: the folder ‘seeds’ cannot be read [seeds-missing]
          help: run this in a project folder: one that has seeds/, Templates/ and factbook.yml
        """
      ]
    )
  }

  @Test func aReviewWhoseQuoteIsNotInTheTextIsAnError() async throws {
    let project = try ScratchProject([
      "seeds/a.yml": """
      title: 甲
      publisher: 青年报
      date: 2023-07-08
      reviews:
        - quote: 产值达3821亿元
          decision: add
          subject: 上海
          metric: ai-output
          value: 382100000000
          unit: 元
          reason: 规则没有读出
      """
    ])
    #expect(
      await project.buildAndWrite() == [
        """
        seeds/a.yml:5:5: error: the source does not say ‘产值达3821亿元’ [quote-not-found]
          help: copy the words from the text, character for character
        """
      ]
    )
  }

  @Test func aTemplatesOwnMarkupStaysText() async throws {
    let project = try ScratchProject([
      "Templates/pages/index.md": """
      ---
      title: 首页
      ---
      # 首页

      <script>alert(1)</script>

      [点](javascript:alert(1)) 文字<img src=x onerror=alert(1)>
      """
    ])
    let result = await project.build()
    let page = try #require(result.files.first { $0.path.path == "index.html" })
    let root = HTMLPage(path: "index.html", html: page.content).root
    #expect(Set(root.descendants.map(\.name)).isDisjoint(with: ["script", "img"]))
    #expect(!page.content.contains("javascript:"))
  }
}
