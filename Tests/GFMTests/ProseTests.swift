import GFM
import Testing

@Suite struct ProseTests {
  @Test func proseIsWhatNoLinkOrCodeCovers() throws {
    let tree = try MarkdownTree(
      parsing: """
        # 规模 3800

        上海超**3800**亿元，[25万人](fact:a)，`100`，![350](a.png)。
        共1500家

        | 甲 | 12 |
        | --- | --- |
        | [3](x) | 4 |

        ```
        5
        ```
        """
    )
    #expect(
      tree.prose.map(\.text) == [
        "规模 3800", "上海超3800亿元，\u{FFFC}，\u{FFFC}，\u{FFFC}。共1500家", "甲", "12", "\u{FFFC}", "4",
      ]
    )
  }

  @Test func everyCharacterHasItsPlace() throws {
    let tree = try MarkdownTree(parsing: "甲\n\n上海超**3800**亿元，[](fact:a)，\n  共1500家\n")
    let prose = try #require(tree.prose.last)
    func position(of text: String) throws -> MarkdownPosition {
      let start = try #require(prose.text.firstRange(of: text)?.lowerBound)
      return prose.position(
        at: prose.text.unicodeScalars.distance(from: prose.text.startIndex, to: start)
      )
    }
    #expect(try position(of: "3800") == MarkdownPosition(line: 3, column: 6))
    #expect(try position(of: "亿元") == MarkdownPosition(line: 3, column: 12))
    #expect(try position(of: "1500") == MarkdownPosition(line: 4, column: 4))
  }

  @Test(
    "Escapes and entities do not shift what stands behind them",
    arguments: [
      ("3\\*4\\-5共1500家", 9), ("甲&#10;\\#&amp;&共1500家", 16), ("\\\\&nbsp;共1500家", 10),
      ("**“甲”**乙\\.1500家", 11), ("a & b; \\甲1500", 10),
    ]
  )
  func escapes(text: String, column: Int) throws {
    let prose = try MarkdownTree(parsing: text).prose[0]
    let start = try #require(prose.text.firstRange(of: "1500")?.lowerBound)
    let offset = prose.text.unicodeScalars.distance(from: prose.text.startIndex, to: start)
    #expect(prose.position(at: offset) == MarkdownPosition(line: 1, column: column))
  }
}
