import GFM
import Testing

@Suite struct SafetyTests {
  private let html = "write it in Markdown, or put it into a layout"

  @Test func htmlOfAuthorsStaysOutAndIsReported() throws {
    let tree = try MarkdownTree(parsing: "甲<b>乙</b>\n\n<div>\n丙\n</div>\n\n<!-- 丁 -->\n")
    #expect(tree.html() == "<p>甲乙</p>\n")
    #expect(
      tree.issues == [
        GFMIssue(line: 1, column: 2, message: "‘<b>’ is HTML, which pages leave out", help: html),
        GFMIssue(line: 1, column: 6, message: "‘</b>’ is HTML, which pages leave out", help: html),
        GFMIssue(line: 3, column: 1, message: "‘<div>’ is HTML, which pages leave out", help: html),
      ]
    )
  }

  @Test func readyHTMLMayHoldWhatKeepsItsPlace() throws {
    let marks = "\u{10FFFC}99\u{10FFFD}和\u{10FFFC}0\u{10FFFD}"
    var tree = try MarkdownTree(
      parsing: "[甲](fact:a)\n\n```table\n```\n\n甲\(marks)乙&#x10FFFC;0&#x10FFFD;\n"
    )
    tree.replaceLinks(scheme: "fact") { _ in InlineHTML(html: "<b>\(marks)</b>", text: "乙") }
    tree.replaceFences { _ in "<p>\(marks)</p>" }
    let gone = "甲\u{FFFD}99\u{FFFD}和\u{FFFD}0\u{FFFD}乙\u{FFFD}0\u{FFFD}"
    #expect(tree.html() == "<p><b>\(marks)</b></p>\n<p>\(marks)</p>\n<p>\(gone)</p>\n")
  }

  @Test func charactersThatATextNamesAreNotTakenForMarks() throws {
    let tree = try MarkdownTree(parsing: "**“甲”**乙&#xE000;&#57345;丙 2*3\n")
    #expect(tree.html() == "<p><strong>“甲”</strong>乙\u{E000}\u{E001}丙 2*3</p>\n")
  }

  @Test func reportsARowWithMoreCellsThanItsTableHasColumns() throws {
    let tree = try MarkdownTree(
      parsing: "- | 甲 | 乙 |\n  | - | - |\n  | **甲：**一 | b \\| c | 多 |\n  | 1 | 2 |\n  | 1 |\n"
    )
    #expect(
      tree.issues == [
        GFMIssue(
          line: 3,
          column: 23,
          message: "the row has 3 cells, its table has 2 columns",
          help: "write a bar that belongs to the text as `\\|`, or give the table another column"
        )
      ]
    )
  }

  @Test func tablesWithoutOuterBarsAreCountedToo() throws {
    let tree = try MarkdownTree(parsing: "甲 | 乙\n--|--\n1 | 2 | 3\n1 | 2\n")
    #expect(tree.issues.map(\.line) == [3])
  }

  static let hostile: [(name: String, text: String, line: Int)] = [
    ("bytes", String(repeating: "a", count: 1_000_001), 1),
    ("lines", String(repeating: "a\n", count: 300_000) + "|-|-|\n", 20_001),
    (
      "columns",
      String(repeating: "|a", count: 2000) + "|\n" + String(repeating: "|-", count: 2000), 1
    ),
    (
      "cells",
      String(repeating: "|a", count: 60) + "|\n" + String(repeating: "|-", count: 60) + "|\n"
        + String(repeating: "|a|\n", count: 2000), 1
    ),
    ("nesting", "\n" + String(repeating: "- ", count: 1000) + "x\n", 2),
    ("quotes", String(repeating: ">", count: 1000) + "x\n", 1),
    (
      "rows",
      "|a|\n" + String(repeating: "|a", count: 2000) + "|\n"
        + String(repeating: "|-", count: 2000) + "|\n" + String(repeating: "|a|\n", count: 2000), 2
    ),
    ("images", String(repeating: "![[]()", count: 30_000), 1),
    ("comments", String(repeating: "<!--\n", count: 1000), 501),
    ("sections of XML", String(repeating: "<![CDATA[", count: 32_000), 1),
    ("declarations", String(repeating: "<!A ", count: 32_000), 1),
    ("instructions", String(repeating: "<?", count: 1000), 1),
    (
      "references",
      "\n[a]: /" + String(repeating: "x", count: 400_000) + "\n\n"
        + String(repeating: "[a] ", count: 1000), 2
    ),
  ]

  @Test("A text that would keep the library busy is refused", arguments: hostile.map(\.name))
  func refuses(name: String) throws {
    let (_, text, line) = try #require(Self.hostile.first { $0.name == name })
    let issue = #expect(throws: GFMIssue.self) { _ = try MarkdownTree(parsing: text) }
    #expect(issue?.line == line)
  }

  @Test func ordinaryPagesAreWithinTheLimits() throws {
    let row = "| 上海 | [](fact:shanghai/ai-talent) | 超3800亿元 |\n"
    let text = "| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n" + String(repeating: row, count: 10_000)
    let tree = try MarkdownTree(parsing: text + "\n---\n" + String(repeating: "-", count: 300))
    #expect(tree.links.count == 10_000)
    #expect(tree.issues.isEmpty)
  }

  @Test(
    "Long runs of one mark are read as what they are",
    arguments: [
      ("*a* ", "<em>a</em>"), ("[a](b) ", "<a href=\"b\">a</a>"), ("\\*&amp;", "*&amp;"),
      ("**“a”**后", "<strong>“a”</strong>后"), ("[^a", "[^a"), ("`a` ", "<code>a</code>"),
      ("<a ", "&lt;a"), ("![", "!["), ("[a][b", "[a][b"), ("3*4", "3*4"),
    ]
  )
  func longLines(part: String, html: String) throws {
    let count = 100_000 / part.utf8.count
    let tree = try MarkdownTree(parsing: String(repeating: part, count: count))
    #expect(tree.html().ranges(of: html).count >= count / 2)
    #expect(tree.prose.count == 1)
  }

  @Test func manyHeadingsOfOneTextGetTheirIDs() throws {
    let tree = try MarkdownTree(parsing: String(repeating: "# 甲\n", count: 19_000))
    #expect(tree.headings.last?.id == "甲-19000")
  }

  @Test func pagesAreParsedInParallel() async throws {
    let text = "| **甲：**一 | 乙 |\n| - | - |\n| 1 | [2](x) |\n\n- [x] 丙[^1]\n\n[^1]: 丁\n"
    let expected = try MarkdownTree(parsing: text).html()
    try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<200 { group.addTask { try MarkdownTree(parsing: text).html() } }
      for try await html in group { #expect(html == expected) }
    }
  }

  @Test(arguments: ["", "\n", "\0", "\u{FEFF}", "*", "**", "[", "```", "|\n|-|", "# {#}", "[^"])
  func smallTextsAreParsed(text: String) throws {
    let tree = try MarkdownTree(parsing: text)
    _ = tree.prose
    _ = tree.links
    #expect(!tree.html().contains("\0"))
  }
}
