import GFM
import Testing

@Suite struct LinkTests {
  /// Parsed, every link of the scheme `fact` becomes its address in brackets.
  private func render(_ text: String) throws -> String {
    var tree = try MarkdownTree(parsing: text)
    tree.replaceLinks(scheme: "fact") { InlineHTML(html: "<b>[\($0.url)]</b>", text: $0.url) }
    return tree.html()
  }

  @Test func replacesLinksOfOneScheme() throws {
    let html = try render("上海有[](fact:shanghai/ai-talent@2023)人，见[来源](a.html)。\n")
    #expect(
      html
        == "<p>上海有<b>[fact:shanghai/ai-talent@2023]</b>人，见<a href=\"a.html\">来源</a>。</p>\n"
    )
  }

  @Test func replacesLinksInTablesAndEmphasis() throws {
    let html = try render("| 甲 |\n| - |\n| **[](fact:a)**的 |\n")
    #expect(html.contains("<td><strong><b>[fact:a]</b></strong>的</td>"), "\(html)")
  }

  @Test func replacesLinksThatStandInACellThemselves() throws {
    let html = try render("| 甲 | 乙 |\n| - | - |\n| [](fact:a) | 有[](fact:b)家 |\n")
    #expect(html.contains("<td><b>[fact:a]</b></td>\n<td>有<b>[fact:b]</b>家</td>"), "\(html)")
  }

  @Test func privateUseCharactersOfAnAuthorKeepNoPlace() throws {
    let html = try render("\u{10FFFC}0\u{10FFFD}[](fact:a)")
    #expect(html == "<p>\u{FFFD}0\u{FFFD}<b>[fact:a]</b></p>\n")
  }

  @Test func givesTheWordingThatALinkAsserts() throws {
    var tree = try MarkdownTree(parsing: "有[超**25万**人](fact:a \"注\")。")
    var seen: [MarkdownLink] = []
    tree.replaceLinks(scheme: "fact") { link in
      seen.append(link)
      return nil
    }
    #expect(
      seen == [
        MarkdownLink(
          isImage: false,
          url: "fact:a",
          title: "注",
          text: "超25万人",
          position: MarkdownPosition(line: 1, column: 2)
        )
      ]
    )
  }

  @Test(
    "A link's position is where an editor shows its bracket",
    arguments: [
      ("甲乙⟦[](x)", 1),
      ("甲\n乙 *丙* ⟦[丁](x)", 1),
      ("> 甲\n> 乙⟦[丁](x)", 1),
      ("甲\\\n乙⟦[丁](x)", 1),
      ("甲  \n  乙⟦[丁](x) ⟦[丁](x)", 2),
      ("- 甲\\\n  乙\n  丙⟦[丁](x)\\\n    丁⟦[](x)", 2),
      ("甲\n    乙⟦[丁](x)", 1),
      ("| 甲 | 乙 |\n| - | - |\n| 丙 | 丁⟦[](x) |", 1),
      ("前\n\n甲\n  乙⟦[](x)\n| 丙 | ⟦[丁](x)⟦[](x) |\n| - | - |\n| ⟦[戊](x) | 己 |", 4),
      ("> - 甲⟦[](x)\n>   乙⟦[](x)\n>   | ⟦[丙](x) | 丁 |\n>   | - | - |\n>   | ⟦[戊](x) | 己 |", 4),
      ("**产业（亿元）**超⟦[](x)", 1),
      ("3*4 👨‍👩‍👧 ⟦[](x)", 1),
      ("甲⟦[乙\n丙](x)", 1),
      ("甲`a\nb`⟦[乙](x)", 1),
      ("甲  \n乙⟦[](x)\n丙⟦[](x)", 2),
      ("甲\\\n乙⟦[](x)  \n丙⟦[](x)\\\n  ⟦[](x)\n⟦[](x)", 4),
      ("甲⟦![图](x)", 1),
      ("甲⟦[[^1]: ](x)", 1),
      ("## 甲⟦[](x) {#a}", 1),
      ("\u{FEFF}甲\r\n乙⟦[](x)", 1),
    ]
  )
  func positions(marked: String, count: Int) throws {
    var expected: [MarkdownPosition] = []
    var position = MarkdownPosition(line: 1, column: 1)
    for character in marked where character != "\u{FEFF}" {
      switch character {
      case "⟦": expected.append(position)
      case _ where character.isNewline:
        position = MarkdownPosition(line: position.line + 1, column: 1)
      default: position.column += 1
      }
    }
    let tree = try MarkdownTree(parsing: marked.filter { $0 != "⟦" })
    #expect(tree.links.count == count)
    #expect(tree.links.map(\.position) == expected)
  }

  @Test func rewritesAddresses() throws {
    var tree = try MarkdownTree(parsing: "[甲](a.html) ![乙](b.png) [丙](https://example.org/)")
    tree.rewriteLinks { $0.url.hasPrefix("https:") ? nil : "../" + $0.url }
    #expect(tree.links.map(\.url) == ["../a.html", "../b.png", "https://example.org/"])
    #expect(tree.links.map(\.isImage) == [false, true, false])
    #expect(tree.html().contains("<img src=\"../b.png\" alt=\"乙\" />"))
  }

  @Test func scriptsHaveNoAddress() throws {
    #expect(
      try MarkdownTree(parsing: "[x](javascript:alert(1))").html() == "<p><a href=\"\">x</a></p>\n"
    )
  }

  @Test func whatStandsInAReplacedImageGoesWithIt() throws {
    var tree = try MarkdownTree(parsing: "甲 ![外 ![内](b.png) 图](a.png) 乙 ![三](c.png) 丙")
    var urls: [String] = []
    tree.replaceImages { image in
      urls.append(image.url)
      return InlineHTML(html: "<b>\(image.url)</b>", text: image.text)
    }
    #expect(urls == ["a.png", "c.png"])
    #expect(tree.html().contains("甲 <b>a.png</b> 乙 <b>c.png</b> 丙"))
  }
}
