import Diagnostics
import Settings
import Testing

/// Text that is written as YAML is read back unchanged.
struct YAMLTextTests {
  private func readBack(_ yaml: String) -> SettingsNode? {
    var diagnostics: [Diagnostic] = []
    let node = SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics)
    return diagnostics.isEmpty ? node : nil
  }

  private static let texts = [
    "上海", "348", "2023-07-08", "-1", "a: b", "a #b", "#", "- x", "? x", "~", "null", "Null", "",
    " ", " a ", "“22条”", "说“是”，\"不\"", "a\nb", "a\r\n\tb", "[a, b]", "{a}", "&a", "*a", "!a", "|",
    ">", "%a", "@a", "`a`", "'a'", "\\", "a\u{1}b", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "12:30",
    "=",
    "---", "...", "𠮷", "true", "no", "超3800亿元：（约）", "a\u{7F}b",
  ]

  @Test("A scalar is read back as it was", arguments: texts)
  func scalars(text: String) {
    #expect(readBack("key: \(YAMLText.scalar(text))\n")?.entries?.first?.value.scalar == text)
    #expect(!YAMLText.scalar(text).contains { $0.isNewline })
  }

  @Test("A flow mapping is read back as it was", arguments: texts)
  func mappings(text: String) {
    let node = readBack("key: " + YAMLText.mapping([("a", text), ("b", "值")]))
    #expect(node?.entries?.first?.value.entries?.map(\.value.scalar) == [text, "值"])
  }

  @Test func whatNeedsNoMarksHasNone() {
    #expect(YAMLText.scalar("产业人才更是达到了23万") == "产业人才更是达到了23万")
    #expect(
      YAMLText.mapping([("subject", "上海"), ("value", "348")]) == "{ subject: 上海, value: 348 }"
    )
  }

  @Test func nodesSayTheSameWhereverTheyStand() throws {
    let one = try #require(readBack("a: [1, { b: 二 }]\n"))
    let other = try #require(readBack("# 注\na:\n  - \"1\"\n  - b: 二\n"))
    #expect(one.says(other))
    #expect(one != other)
    #expect(!one.says(try #require(readBack("a: [1, { b: 三 }]\n"))))
    #expect(!one.says(try #require(readBack("a: [1]\n"))))
  }
}
