import Diagnostics
import Testing

@Suite("Diagnostics as people read them")
struct DiagnosticTextTests {
  @Test func underlinesWhatTheMessageQuotesWideCharactersCounted() {
    #expect(
      printed("no place ‘上嗨’", line: 2, column: 8, help: "write `上海`", in: "第一行\n上海有（甲）和上嗨。\n")
        == """
        a.md:2:8: error: no place ‘上嗨’ [unknown-place]
         2 | 上海有（甲）和上嗨。
           |               ^~~~
          help: write `上海`
        """
    )
  }

  @Test func pointsToOneCharacterWhereTheMessageQuotesNoneThatStandsThere() {
    #expect(
      printed("the tag is not closed", line: 1, column: 3, in: "ab{{x") == """
        a.md:1:3: error: the tag is not closed [unknown-place]
         1 | ab{{x
           |   ^
        """
    )
  }

  @Test func pointsBehindTheLineWhereSomethingIsMissingThere() {
    #expect(
      printed("‘]’ expected", line: 1, column: 9, in: "[a, b\nc") == """
        a.md:1:9: error: ‘]’ expected [unknown-place]
         1 | [a, b
           |      ^
        """
    )
  }

  @Test func cutsLongLinesAroundThePlace() throws {
    let text = String(repeating: "甲", count: 200) + "乙丙" + String(repeating: "丁", count: 200)
    let excerpt = try #require(
      SourceExcerpt(of: diagnostic("no place ‘乙丙’", line: 1, column: 201), in: text)
    )
    #expect(excerpt.text.hasPrefix("…甲") && excerpt.text.hasSuffix("丁…"))
    #expect(TerminalText.columns(of: excerpt.text) <= 74)
    #expect(Array(excerpt.text)[excerpt.mark] == ["乙", "丙"])
  }

  @Test func aTextOfASourceCannotChangeTheTerminal() {
    let text = "甲\u{1B}[31m乙\u{202E}丙\t丁"
    #expect(
      printed("‘\u{1B}]0;x\u{7}’ is odd", line: 1, column: 1, in: text) == """
        a.md:1:1: error: ‘\u{FFFD}]0;x\u{FFFD}’ is odd [unknown-place]
         1 | 甲\u{FFFD}[31m乙\u{FFFD}丙 丁
           | ^~
        """
    )
  }

  @Test func saysNothingOfALineThatIsNotThere() {
    #expect(
      printed("gone", line: 9, column: 1, in: "a\nb") == "a.md:9:1: error: gone [unknown-place]"
    )
    #expect(
      printed("empty", line: 1, column: 1, in: "") == "a.md:1:1: error: empty [unknown-place]"
    )
  }

  @Test func coloursOnlyWhereAsked() {
    let problem = diagnostic("bad", line: 1, column: 1)
    #expect(
      DiagnosticText(isColored: true) { _ in "x" }.text(of: problem)
        == "\u{1B}[1ma.md:1:1:\u{1B}[0m \u{1B}[1;31merror:\u{1B}[0m bad [unknown-place]\n"
        + " 1 | x\n   | \u{1B}[1;31m^\u{1B}[0m"
    )
    #expect(!DiagnosticText { _ in "x" }.text(of: problem).contains("\u{1B}"))
  }

  @Test(
    "Columns are those of a terminal",
    arguments: [
      ("a", 1), ("甲", 2), ("，", 2), ("“甲”", 4), ("e\u{301}", 1), ("🇨🇳", 2), ("👍", 2), ("한", 2),
      ("…", 1),
    ]
  )
  func columns(text: String, count: Int) {
    #expect(TerminalText.columns(of: text) == count)
  }

  private func printed(
    _ message: String,
    line: Int,
    column: Int,
    help: String? = nil,
    in text: String
  ) -> String {
    DiagnosticText { _ in text }
      .text(of: diagnostic(message, line: line, column: column, help: help))
  }

  private func diagnostic(_ message: String, line: Int, column: Int, help: String? = nil)
    -> Diagnostic
  {
    let place = Diagnostics.SourceLocation(file: "a.md", line: line, column: column)
    return Diagnostic(.error, "unknown-place", at: place, message, help: help)
  }
}
