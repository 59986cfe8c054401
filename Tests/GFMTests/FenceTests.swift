import GFM
import Testing

@Suite struct FenceTests {
  @Test func replacesAFenceByReadyHTML() throws {
    var tree = try MarkdownTree(parsing: "甲\n\n```chart\nmetric: a*b\n  places: [x]\n```\n\n乙\n")
    var seen: [Fence] = []
    tree.replaceFences { fence in
      seen.append(fence)
      return "<figure><svg></svg></figure>"
    }
    #expect(tree.html() == "<p>甲</p>\n<figure><svg></svg></figure>\n<p>乙</p>\n")
    #expect(
      seen == [
        Fence(
          info: "chart",
          literal: "metric: a*b\n  places: [x]\n",
          position: MarkdownPosition(line: 3, column: 1)
        )
      ]
    )
  }

  @Test func leavesOtherCodeAlone() throws {
    var tree = try MarkdownTree(parsing: "```swift\nlet a = 1 < 2\n```\n\n    indented\n")
    var infos: [String] = []
    tree.replaceFences { fence in
      infos.append(fence.info)
      return nil
    }
    #expect(infos == ["swift"])
    #expect(
      tree.html()
        == "<pre><code class=\"language-swift\">let a = 1 &lt; 2\n</code></pre>\n<pre><code>indented\n</code></pre>\n"
    )
  }

  @Test func knowsWhereAFenceInAListStands() throws {
    var tree = try MarkdownTree(parsing: "- 甲\n\n  ~~~ table\n  a: 1\n  ~~~\n")
    var seen: [Fence] = []
    tree.replaceFences { fence in
      seen.append(fence)
      return nil
    }
    #expect(seen.map(\.literal) == ["a: 1\n"])
    #expect(seen.map(\.position) == [MarkdownPosition(line: 3, column: 3)])
  }

  @Test func passesOnWhatTheCallerThrows() throws {
    struct Refused: Error {}
    #expect(throws: Refused.self) {
      var tree = try MarkdownTree(parsing: "```\n```\n")
      try tree.replaceFences { _ in throw Refused() }
    }
  }
}
