import Diagnostics
import GFM
import Report
import Testing

@Suite struct TemplatingMarkdownTests {
  private func render(_ text: String, _ value: String) -> Rendering {
    TemplateEngine().render(
      text,
      from: SourceLocation(file: "page.md"),
      language: .markdown,
      with: ["x": .string(value)]
    )
  }

  static let values = [
    "3*4*5", "[x](y)", "<b>甲</b>", "# 甲", "## 甲 {#id}", "a|b", "a\\|b", "`code`", "甲\n\n# 乙",
    "甲\n乙", "- 甲", "1. 甲", "1) 甲", "> 甲", "    甲", "\t甲", "---", "===", "```chart\na: 1\n```",
    "~~~", "&lt;甲&amp;", "&#42;", "a\\", "\\*a\\*", "![[]()", "[^1]", "[^1]: 甲", "[a]: /b",
    "甲  ", "  ", "**“甲”**乙", "_甲_", "<!-- 甲 -->", "https://example.org", "javascript:alert(1)",
    "{{x}}", "| 甲 |\n| - |", "[x]", "\"'", "+ 甲", "甲\r\n乙", "甲\r乙",
  ]

  @Test("A value in a paragraph is what the reader sees", arguments: values)
  func paragraph(value: String) throws {
    let tree = try MarkdownTree(parsing: render("始{{x}}末\n", value).text)
    #expect(tree.prose.map(\.text) == ["始\(value)末"])
    #expect(tree.html() == "<p>始\(Markup.escapedForMarkdown(value))末</p>\n")
  }

  @Test("A value alone on its line is no block", arguments: values)
  func line(value: String) throws {
    let tree = try MarkdownTree(parsing: render("甲\n\n{{x}}\n", value).text)
    #expect(tree.prose.map(\.text) == ["甲", value])
    #expect(tree.html() == "<p>甲</p>\n<p>\(Markup.escapedForMarkdown(value))</p>\n")
  }

  @Test("A value in a table, a list and a heading stays in it", arguments: values)
  func containers(value: String) throws {
    let text = "# 始{{x}}末\n\n- 始{{x}}末\n\n| 甲 | 乙 |\n| - | - |\n| 始{{x}}末 | **{{x}}** |\n"
    let tree = try MarkdownTree(parsing: render(text, value).text)
    #expect(tree.issues.isEmpty)
    #expect(
      tree.prose.map(\.text).dropLast() == ["始\(value)末", "始\(value)末", "甲", "乙", "始\(value)末"]
    )
    #expect(tree.headings.count == 1)
  }

  @Test("A value in an address stays in it", arguments: values)
  func address(value: String) throws {
    let tree = try MarkdownTree(parsing: render("甲[乙](fact:{{x}}/a)丙\n", value).text)
    #expect(tree.links.map(\.url) == ["fact:\(value)/a"])
  }

  @Test func aDataBlockHoldsPlainValuesAsTheyAre() {
    let rendering = render("```chart\nplaces: [{{x}}]\n```\n[](fact:{{x}}/a)\n", "gulou-nanjing")
    #expect(
      rendering.text == "```chart\nplaces: [gulou-nanjing]\n```\n[](fact:gulou\\-nanjing/a)\n"
    )
    #expect(rendering.diagnostics.isEmpty)
  }

  @Test func aDataBlockHoldsOtherValuesBetweenQuotes() {
    let rendering = render("- ~~~ chart\n  title: \"{{x}}的规模\"\n  ~~~\n", "a: \"b\"\\\n- c")
    #expect(rendering.text == "- ~~~ chart\n  title: \"a: \\\"b\\\"\\\\\\u000a- c的规模\"\n  ~~~\n")
  }

  @Test(
    "A value that would be read as YAML is refused",
    arguments: ["a: b", "[a]", "- a", "", " a", "a #b", "a\nb: c", "*a", "```", "a, b", "\u{2028}"]
  )
  func refusesYAML(value: String) {
    let rendering = render("```chart\ntitle: {{x}}\n```\n", value)
    #expect(rendering.diagnostics.map(\.id) == ["template-value"])
    #expect(rendering.diagnostics.map(\.location.description) == ["page.md:2:8"])
    #expect(
      rendering.diagnostics.map(\.help) == ["put the value with its tag between double quotes"]
    )
    #expect(rendering.text == "```chart\ntitle: \n```\n")
  }

  @Test func codeHoldsOnlyWhatCannotEndIt() {
    #expect(render("`{{x}}`", "3*4-5").text == "`3*4-5`")
    #expect(render("`{{x}}`", "a`b").diagnostics.map(\.id) == ["template-value"])
  }
}

extension Markup {
  /// What the renderer of Markdown writes for text: `'` stays.
  fileprivate static func escapedForMarkdown(_ text: String) -> String {
    escaped(text).replacing("&#39;", with: "'")
  }
}
