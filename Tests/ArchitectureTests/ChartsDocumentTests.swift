import Testing

@Suite("docs/charts.md")
struct ChartsDocumentTests {
  @Test func hasTheBlocksOfThePageOfCharts() throws {
    let document = try blocks(of: "docs/charts.md")
    let page =
      try blocks(of: "Templates/pages/charts.md") + blocks(of: "Templates/pages/more-charts.md")
    #expect(document == page)
    #expect(document.count > 10)
  }

  @Test func showsEveryKindThatABlockCanAskFor() throws {
    let choice = try #require(
      try SwiftFile.files().first { $0.path.hasSuffix("ChartFigures/ChartChoice.swift") }
    )
    let line = try #require(choice.text.split(separator: "\n").first { $0.hasPrefix("  case ") })
    let kinds = line.dropFirst("  case ".count).split(separator: ", ").map(String.init)
    let document = try ProjectDocument.text(of: "docs/templates.md")
    #expect(kinds.count == 10)
    #expect(kinds.filter { !document.contains("`\($0)`") } == [])
  }

  /// The data blocks of a document, without the line that prints them on the page.
  private func blocks(of path: String) throws -> [String] {
    try ProjectDocument.text(of: path)
      .matches(of: #/(?s)```((?:chart|timeline|table)\n.*?)```/#)
      .map { String($0.1).replacing("example: true\n", with: "") }
  }
}
