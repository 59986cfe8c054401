import Diagnostics
import Testing

/// Texts and tables for people at terminals.
struct TerminalTests {
  @Test(
    "Chinese characters and their marks take two cells",
    arguments: [
      ("ai-talent", 9), ("上海", 4), ("超3800亿元", 10), ("《图鉴》", 8), ("“高地”", 6), ("Ａ１", 4),
      ("e\u{301}", 1), ("", 0), ("𠮷", 2),
    ]
  )
  func cells(text: String, cells: Int) {
    #expect(text.cells == cells)
  }

  @Test func noControlCharacterOfATextReachesTheTerminal() {
    #expect("上\u{1B}[31m海\u{202E}\n\t 348\u{7}家\r\n".printable == "上 [31m海 348 家")
  }

  @Test(
    "Lines break between Chinese characters, and not before closing or behind opening marks",
    arguments: [
      ("上海规上企业348家，产值超3800亿元。", ["上海规上企", "业348家，产", "值超3800亿", "元。"]),
      ("上海高地（上海）", ["上海高地", "（上海）"]),
      ("the word at the end", ["the word at", "the end"]),
      ("shanghai/ai-talent@2023", ["shanghai/", "ai-talent@", "2023"]),
      ("", [""]),
    ]
  )
  func wrapping(text: String, lines: [String]) {
    #expect(LineBreaking(width: 11).lines(of: text) == lines)
  }

  @Test(arguments: 2...30)
  func breakingLosesNothing(width: Int) {
    let text = "截至2022年底，上海规上人工智能企业348家（《图鉴》），https://example.org/a-long-address 增长18%。"
    let lines = LineBreaking(width: width).lines(of: text)
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if width >= 8 { #expect(lines.allSatisfy { $0.cells <= width + 1 }) }
  }

  private func table() -> TextTable {
    var table = TextTable([
      TextTable.Column("place", least: 4), TextTable.Column("figure", .right),
      TextTable.Column("origin"),
    ])
    table.add(["上海", "348家", ""])
    table.add(["浦东新区", "超3800亿元", ""])
    return table
  }

  @Test func columnsStandOneBelowTheOtherAndEmptyOnesAreLeftOut() {
    #expect(
      table().lines(for: Terminal(), indent: 2) == [
        "  place         figure",
        "  上海           348家",
        "  浦东新区  超3800亿元",
      ]
    )
  }

  @Test func aTableThatIsTooWideBreaksItsCells() {
    var table = TextTable([TextTable.Column("metric", least: 10), TextTable.Column("id")])
    table.add(["布局在基础层的人工智能企业占比", "ai-firms-foundation-layer-share"])
    let lines = table.lines(for: Terminal(columns: 45))
    #expect(
      lines == [
        "metric        id",
        "布局在基础层  ai-firms-foundation-layer-share",
        "的人工智能企",
        "业占比",
      ]
    )
    #expect(lines.allSatisfy { $0.cells <= 45 })
  }

  @Test func stylesAreWrittenOnlyWhereTheyShow() {
    #expect(Terminal(isStyled: true).styled("上海", .bold) == "\u{1B}[1m上海\u{1B}[0m")
    #expect(Terminal(isStyled: false).styled("上海", .bold) == "上海")
    #expect(Terminal(isStyled: true).styled("", .bold) == "")
  }
}
