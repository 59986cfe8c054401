import Diagnostics
import Settings
import Testing

@Suite("Reading YAML")
struct SettingsNodeTests {
  @Test(
    "A scalar stays the text that was written",
    arguments: ["yes", "2023-07-08", "012", "1_000", "1e3", "off", "上海", ".5"]
  )
  func scalars(text: String) throws {
    let node = try parse("key: \(text)")
    #expect(node.entries?.first?.value.scalar == text)
  }

  @Test func keysKeepTheirOrderAndTheirPlace() throws {
    let node = try parse("title: 上海\nlist:\n  - a\n  - b\n")
    let entries = try #require(node.entries)
    #expect(entries.map(\.key) == ["title", "list"])
    #expect(entries.map(\.location) == [at(1, 1), at(2, 1)])
    #expect(entries[0].value.location == at(1, 8))
    #expect(entries[1].value.items?.map(\.location) == [at(3, 5), at(4, 5)])
  }

  @Test func frontMatterInsideAFileKeepsTrueLines() throws {
    var diagnostics: [Diagnostic] = []
    let node = SettingsNode.parse(
      "title: 人才\nlayout: page",
      file: "talent.md",
      firstLine: 2,
      reporting: &diagnostics
    )
    #expect(node?.entries?.last?.location == Diagnostics.SourceLocation(file: "talent.md", line: 3))
    #expect(diagnostics.isEmpty)
  }

  @Test func aKeyWithNothingBehindItIsEmptyAndAQuotedNothingIsText() throws {
    let node = try parse("a:\nb: ~\nc: ''\nd: 'null'")
    #expect(
      node.entries?.map(\.value.content) == [.empty, .empty, .scalar(""), .scalar("null")]
    )
  }

  @Test(
    "An empty file says nothing and is no error",
    arguments: ["", "\n\n", "# only a comment\n"]
  )
  func empty(yaml: String) throws {
    #expect(try parse(yaml).isEmpty)
  }

  @Test(
    "What is not YAML is reported where it stands",
    arguments: [
      ("a: 1\nb: [1, 2\n", 3), ("a: 1\n\tb: 2", 2), ("title: 打造: 高地", 1),
      ("a: 1\n---\nb: 2", 2),
      ("a: 1\nb: \u{7}", 2),
    ]
  )
  func syntaxErrors(yaml: String, line: Int) {
    var diagnostics: [Diagnostic] = []
    #expect(SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["yaml-syntax"])
    #expect(diagnostics.first?.location.line == line)
    #expect(diagnostics.first?.help != nil)
  }

  @Test(
    "Nothing is reported beyond the end",
    arguments: [
      "topic: a {#metrics}\n\n键\u{2028}值\n", "a: 1\n键\n\n\n", "\"键\n", "a:\n  - [\u{85}",
      "a: |\n\u{2029}\nb",
    ]
  )
  func ends(yaml: String) {
    var diagnostics: [Diagnostic] = []
    _ = SettingsNode.parse(yaml, file: "a.yml", firstLine: 7, reporting: &diagnostics)
    let lines = yaml.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    #expect(diagnostics.allSatisfy { (7..<7 + lines).contains($0.location.line) })
  }

  @Test func aKeyWrittenTwiceIsNamed() {
    var diagnostics: [Diagnostic] = []
    let yaml = "title: a\nurl: b\ntitle: c\n"
    #expect(SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics) == nil)
    #expect(
      diagnostics.map(\.description) == [
        "a.yml:3:1: error: ‘title’ is written more than once here [yaml-syntax]\n"
          + "  help: keep one of them"
      ]
    )
  }

  @Test("Anchors and aliases are refused", arguments: ["a: &x 1\nb: *x", "a: &x [1]"])
  func anchors(yaml: String) {
    var diagnostics: [Diagnostic] = []
    #expect(SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["yaml-syntax"])
    #expect(diagnostics.first?.location == at(1, 4))
  }

  @Test func aThousandBracketsAreAnErrorAndNoCrash() {
    var diagnostics: [Diagnostic] = []
    let yaml = String(repeating: "[", count: 5_000)
    #expect(SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics) == nil)
    #expect(diagnostics.map(\.id) == ["yaml-syntax"])
  }

  private func parse(_ yaml: String) throws -> SettingsNode {
    var diagnostics: [Diagnostic] = []
    let node = SettingsNode.parse(yaml, file: "a.yml", reporting: &diagnostics)
    #expect(diagnostics.isEmpty)
    return try #require(node)
  }

  private func at(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: "a.yml", line: line, column: column)
  }
}
