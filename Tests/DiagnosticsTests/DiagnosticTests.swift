import Diagnostics
import Testing

@Suite("Diagnostics and their places")
struct DiagnosticTests {
  @Test func printsAsTerminalsAndEditorsReadIt() {
    let diagnostic = Diagnostic(
      .warning,
      "period-missing",
      at: location(3, 2594),
      "‘350家’ has no year",
      help: "add `date: 2023-07-08` to seeds/a.yml"
    )
    #expect(
      diagnostic.description == "seeds/a.txt:3:2594: warning: ‘350家’ has no year [period-missing]\n"
        + "  help: add `date: 2023-07-08` to seeds/a.yml"
    )
  }

  @Test func aQuoteOfSeveralLinesLeavesAMessageOnOne() {
    let quote = "甲。\r\n\n乙\u{2028}丙"
    let diagnostic = Diagnostic(.error, "a", at: location(1, 1), "‘\(quote)’ is gone", help: quote)
    #expect(diagnostic.message == "‘甲。 乙 丙’ is gone")
    #expect(diagnostic.help == "甲。 乙 丙")
  }

  @Test func sortsByPlaceAndThenTheWorstFirst() {
    let late = Diagnostic(.error, "a", at: location(2, 1), "late")
    let note = Diagnostic(.note, "b", at: location(1, 5), "note")
    let error = Diagnostic(.error, "c", at: location(1, 5), "error")
    #expect([late, note, error].sorted().map(\.message) == ["error", "note", "late"])
  }

  @Test(
    "An offset in scalars becomes a line and a column in characters",
    arguments: [
      (0, 1, 1), (3, 1, 4), (4, 2, 1), (8, 3, 1), (10, 3, 2), (11, 3, 3), (99, 3, 3),
    ]
  )
  func places(offset: Int, line: Int, column: Int) {
    // Two scalars make the line end of the second line, two the flag of the third.
    let text = "第一行\n二行\r\n🇨🇳三"
    #expect(
      Diagnostics.SourceLocation(file: "seeds/a.txt", offset: offset, in: text)
        == location(line, column)
    )
  }

  @Test(
    "A source is named by its file, without folder and ending",
    arguments: [
      ("seeds/000_e366.txt", "000_e366"), ("a.b.txt", "a.b"), (".txt", ".txt"), ("seeds/a", "a"),
    ]
  )
  func names(path: String, name: String) {
    #expect(SourceID(path).name == name)
  }

  private func location(_ line: Int, _ column: Int) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: "seeds/a.txt", line: line, column: column)
  }
}
