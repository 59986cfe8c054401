import Diagnostics
import Foundation
import Testing

@Suite("Diagnostics as programs read them")
struct DiagnosticFormatTests {
  private let diagnostics = [
    Diagnostic(
      .error,
      "unknown-place",
      at: Diagnostics.SourceLocation(file: "Templates/pages/上海.md", line: 2, column: 3),
      "no place ‘上嗨’",
      help: "write `上海`"
    ),
    Diagnostic(
      .note,
      "source-ignored",
      at: Diagnostics.SourceLocation(file: "seeds/a.pdf"),
      "this is no source"
    ),
  ]

  @Test func jsonHasEveryPartAndTheTotals() throws {
    let text = try DiagnosticJSON(diagnostics).indentedJSON
    #expect(
      text == """
        {
          "diagnostics" : [
            {
              "column" : 3,
              "file" : "Templates/pages/上海.md",
              "help" : "write `上海`",
              "id" : "unknown-place",
              "line" : 2,
              "message" : "no place ‘上嗨’",
              "severity" : "error"
            },
            {
              "column" : 1,
              "file" : "seeds/a.pdf",
              "id" : "source-ignored",
              "line" : 1,
              "message" : "this is no source",
              "severity" : "note"
            }
          ],
          "errors" : 1,
          "warnings" : 0
        }
        """
    )
  }

  @Test func sarifCountsColumnsInCodePointsAndEncodesPaths() throws {
    // The flag is one character and two code points.
    let text = try DiagnosticSARIF(diagnostics) { $0.hasSuffix(".md") ? "一\n🇨🇳有上嗨\n" : nil }
      .indentedJSON
    let run = try #require(try SARIF(text).runs.first)
    #expect(run.columnKind == "unicodeCodePoints")
    #expect(run.tool.driver.rules.map(\.id) == ["source-ignored", "unknown-place"])
    #expect(run.results.map(\.ruleId) == ["unknown-place", "source-ignored"])
    #expect(run.results.map(\.ruleIndex) == [1, 0])
    #expect(run.results.map(\.level) == ["error", "note"])
    #expect(run.results.first?.message.text == "no place ‘上嗨’\nwrite `上海`")
    let place = try #require(run.results.first?.locations.first?.physicalLocation)
    #expect(place.artifactLocation.uri == "Templates/pages/%E4%B8%8A%E6%B5%B7.md")
    #expect(place.region.startLine == 2)
    #expect(place.region.startColumn == 4)
    #expect(place.region.snippet?.text == "🇨🇳有上嗨")
  }

  @Test func sarifOfNothingIsARunWithoutResults() throws {
    let sarif = try SARIF(try DiagnosticSARIF([]) { _ in nil }.indentedJSON)
    #expect(sarif.version == "2.1.0")
    #expect(sarif.runs.map(\.results.count) == [0])
  }
}

/// What the tests look at of SARIF 2.1.0.
private struct SARIF: Decodable {
  var version: String
  var runs: [Run]

  init(_ text: String) throws { self = try JSONDecoder().decode(SARIF.self, from: Data(text.utf8)) }

  struct Run: Decodable {
    var tool: Tool
    var columnKind: String
    var results: [Result]
  }
  struct Tool: Decodable { var driver: Driver }
  struct Driver: Decodable { var rules: [Rule] }
  struct Rule: Decodable { var id: String }
  struct Result: Decodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Text
    var locations: [Location]
  }
  struct Location: Decodable { var physicalLocation: Place }
  struct Place: Decodable {
    var artifactLocation: Artifact
    var region: Region
  }
  struct Artifact: Decodable { var uri: String }
  struct Region: Decodable {
    var startLine: Int
    var startColumn: Int
    var snippet: Text?
  }
  struct Text: Decodable { var text: String }
}
