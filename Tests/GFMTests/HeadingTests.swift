import GFM
import Testing

@Suite struct HeadingTests {
  @Test(
    "An id is what a reader can type",
    arguments: [
      ("# 上海：人工智能 AI 人才", "上海人工智能-ai-人才"),
      ("## “十四五”规划（2021—2025）", "十四五规划20212025"),
      ("### `swift build`  & more_than - one", "swift-build-more_than-one"),
      ("# **产业**规模", "产业规模"),
      ("# ？", "section"),
      ("# 方法 {#method}", "method"),
      ("# 方法 {#me_thod-2.1}", "me_thod-2.1"),
      ("# 方法 {#no way}", "方法-no-way"),
    ]
  )
  func ids(text: String, id: String) throws {
    #expect(try MarkdownTree(parsing: text).headings.map(\.id) == [id])
  }

  @Test func idsAreUnique() throws {
    let tree = try MarkdownTree(parsing: "# 甲\n# 甲\n# 甲 2\n# 甲\n# 乙 {#甲-2}\n")
    #expect(tree.headings.map(\.id) == ["甲", "甲-3", "甲-2-2", "甲-4", "甲-2"])
    #expect(tree.issues.isEmpty)
  }

  @Test func reportsAnIDThatIsGivenTwice() throws {
    let tree = try MarkdownTree(parsing: "# 甲 {#a}\n\n## 乙 {#a}\n")
    #expect(tree.headings.map(\.id) == ["a", "a-2"])
    #expect(
      tree.issues == [
        GFMIssue(
          line: 3,
          column: 1,
          message: "the id ‘a’ is already that of another heading",
          help: "give one of the two another id"
        )
      ]
    )
  }

  @Test func headingsCarryTheirID() throws {
    let tree = try MarkdownTree(parsing: "甲\n\n> ## 方法 *一* {#method}\n\n乙\n")
    #expect(
      tree.html()
        == "<p>甲</p>\n<blockquote>\n<h2 id=\"method\">方法 <em>一</em></h2>\n</blockquote>\n<p>乙</p>\n"
    )
    #expect(tree.headings == [Heading(level: 2, text: "方法 一", id: "method", line: 3)])
  }

  @Test func theTextShowsWhatTookTheLinksPlace() throws {
    var tree = try MarkdownTree(parsing: "# 人才达[](fact:a)\n")
    tree.replaceLinks(scheme: "fact") { _ in InlineHTML(html: "<b>23万人</b>", text: "23万人") }
    #expect(tree.headings.map(\.text) == ["人才达23万人"])
    #expect(tree.html() == "<h1 id=\"人才达\">人才达<b>23万人</b></h1>\n")
  }
}

@Suite struct EmptySectionTests {
  private func html(_ text: String) throws -> String {
    var tree = try MarkdownTree(parsing: text)
    tree.replaceFences { $0.info == "empty" ? "" : "<hr>" }
    tree.removeEmptySections()
    return tree.html()
  }

  @Test func aHeadingWithNothingBelowItIsLeftOut() throws {
    let text =
      "# 页\n\n## 甲\n\n```empty\n```\n\n## 乙\n\n```full\n```\n\n## 丙\n\n### 丁\n\n```empty\n```\n"
    #expect(try html(text) == "<h1 id=\"页\">页</h1>\n<h2 id=\"乙\">乙</h2>\n<hr>\n")
  }

  @Test func aHeadingAboveAFilledOneStays() throws {
    let text = "# 页\n\n## 甲\n\n### 乙\n\n文字\n"
    #expect(try html(text).contains("<h2 id=\"甲\">甲</h2>"))
  }

  @Test func theTitleOfThePageStays() throws {
    #expect(try html("# 页\n") == "<h1 id=\"页\">页</h1>\n")
  }

  @Test func whatIsLeftOutIsNotInTheContentsEither() throws {
    var tree = try MarkdownTree(parsing: "# 页\n\n## 甲\n\n## 乙\n\n文字\n")
    tree.removeEmptySections()
    #expect(tree.headings.map(\.id) == ["页", "乙"])
  }
}
