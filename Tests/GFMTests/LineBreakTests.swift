import GFM
import Testing

@Suite struct LineBreakTests {
  @Test(
    "A line break inside a Chinese sentence leaves no space",
    arguments: [
      ("上海的产业\n规模", "上海的产业规模"),
      ("规模，\n人才", "规模，人才"),
      ("**规模**\n人才", "<strong>规模</strong>人才"),
      ("称为“高地”\n的城市", "称为“高地”的城市"),
      ("达到\n[](fact:a)\n的规模", "达到<a href=\"fact:a\"></a>的规模"),
      ("见[来源](a.html)\n一文", "见<a href=\"a.html\">来源</a>一文"),
    ]
  )
  func chinese(text: String, expected: String) throws {
    #expect(try MarkdownTree(parsing: text).html() == "<p>\(expected)</p>\n")
  }

  @Test(
    "Other line breaks stay",
    arguments: ["one\ntwo", "上海\nAI", "he said “x”\n“y”", "see [](fact:a)\nand"]
  )
  func latin(text: String) throws {
    let html = try MarkdownTree(parsing: text).html()
    #expect(html.dropLast().contains("\n"), "\(html)")
  }

  @Test func hardBreaksStay() throws {
    #expect(try MarkdownTree(parsing: "上海\\\n北京").html() == "<p>上海<br />\n北京</p>\n")
  }
}
