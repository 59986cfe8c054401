import GFM
import Testing

@Suite struct EmphasisTests {
  @Test(
    "Bold text may end or begin with a Chinese mark",
    arguments: [
      ("**产业规模（亿元）**超3800亿元", "<strong>产业规模（亿元）</strong>超3800亿元"),
      ("**注意：**后文", "<strong>注意：</strong>后文"),
      ("**“词”**后", "<strong>“词”</strong>后"),
      ("打造**“上海高地”**建设", "打造<strong>“上海高地”</strong>建设"),
      ("打造*“上海高地”*建设", "打造<em>“上海高地”</em>建设"),
      ("打造***“上海高地”***建设", "打造<em><strong>“上海高地”</strong></em>建设"),
      ("超**3800亿(元)**的规模", "超<strong>3800亿(元)</strong>的规模"),
      ("达**[25万](a.html)**人", "达<strong><a href=\"a.html\">25万</a></strong>人"),
      ("用**`swift build`**构建", "用<strong><code>swift build</code></strong>构建"),
      ("（**甲**）和“**乙**”", "（<strong>甲</strong>）和“<strong>乙</strong>”"),
      ("**甲：*乙*。**后", "<strong>甲：<em>乙</em>。</strong>后"),
      ("- **上海**：**3800亿元**，同比", "<strong>上海</strong>：<strong>3800亿元</strong>，同比"),
      ("| 甲 |\n| - |\n|**（乙）**丙|", "<td><strong>（乙）</strong>丙</td>"),
      (">**注意：**后文", "<strong>注意：</strong>后文"),
    ]
  )
  func chinese(text: String, expected: String) throws {
    let html = try MarkdownTree(parsing: text).html()
    #expect(html.contains(expected), "\(html)")
  }

  static let closingMarks = "。，、；：？！）》〉」』】〕〗］｝”’…—·％＂＇～．）｣､｡"

  @Test("Bold text may end with every closing mark", arguments: Self.closingMarks)
  func closing(mark: Character) throws {
    let html = try MarkdownTree(parsing: "**词\(mark)**后").html()
    #expect(html == "<p><strong>词\(mark)</strong>后</p>\n")
  }

  static let openingMarks = "（《〈「『【〔〖［｛“‘"

  @Test("Bold text may begin with every opening mark", arguments: Self.openingMarks)
  func opening(mark: Character) throws {
    let html = try MarkdownTree(parsing: "前**\(mark)词**后").html()
    #expect(html == "<p>前<strong>\(mark)词</strong>后</p>\n")
  }

  @Test(
    "What is no emphasis stays as it was written",
    arguments: [
      ("3*4*5", "<p>3*4*5</p>"),
      ("a\\**“词”*后", "<p>a*<em>“词”</em>后</p>"),
      ("\\*\\*“词”\\*\\*后", "<p>**“词”**后</p>"),
      ("`**“词”**后 3*4*5`", "<p><code>**“词”**后 3*4*5</code></p>"),
      ("    **“词”**后 3*4*5", "<pre><code>**“词”**后 3*4*5\n</code></pre>"),
      ("```a3*4*5\n**“词”**后\n```", "<pre><code class=\"language-a3*4*5\">**“词”**后\n</code></pre>"),
      (
        "[x](a3*4*5）**后 \"（**后\")",
        "<p><a href=\"a3*4*5%EF%BC%89**%E5%90%8E\" title=\"（**后\">x</a></p>"
      ),
      (
        "[x](</a3*4*5）**后> \"）**后\")",
        "<p><a href=\"/a3*4*5%EF%BC%89**%E5%90%8E\" title=\"）**后\">x</a></p>"
      ),
      ("Un*believ*able **bold** text", "<p>Un*believ*able <strong>bold</strong> text</p>"),
      ("** 甲 ** 乙", "<p>** 甲 ** 乙</p>"),
    ]
  )
  func literal(text: String, expected: String) throws {
    #expect(try MarkdownTree(parsing: text).html() == expected + "\n")
  }

  @Test func keepsCharactersOfThePrivateUseArea() throws {
    let html = try MarkdownTree(parsing: "\u{E000}\u{E001}**“词”**后\u{E002}").html()
    #expect(html == "<p>\u{E000}\u{E001}<strong>“词”</strong>后\u{E002}</p>\n")
  }

  @Test func footnotesAreFoundByTheirLabel() throws {
    let html = try MarkdownTree(parsing: "甲[^a3*4*5）**注]\n\n[^a3*4*5）**注]: 乙").html()
    #expect(html.contains("data-footnote-ref>1</a>"), "\(html)")
    #expect(!html.contains("%EE%80%80"))
  }

  @Test func straightQuotesStayStraight() throws {
    let html = try MarkdownTree(parsing: "\"甲\" -- 'b'...").html()
    #expect(html == "<p>&quot;甲&quot; -- 'b'...</p>\n")
  }
}
