import Foundation
import Testing

@Suite("docs/diagnostics.md")
struct DiagnosticsDocumentTests {
  @Test func namesEveryDiagnosticOfTheSources() throws {
    let inSources = Set(try SwiftFile.files().flatMap { DiagnosticID.reported(in: $0.text) })
    #expect(inSources.subtracting(try DiagnosticID.documented()).sorted() == [])
  }

  @Test func namesNoDiagnosticThatTheSourcesLack() throws {
    let inSources = Set(try SwiftFile.files().flatMap { DiagnosticID.reported(in: $0.text) })
    #expect(Set(try DiagnosticID.documented()).subtracting(inSources).sorted() == [])
  }

  @Test func namesEachOnce() throws {
    let ids = try DiagnosticID.documented()
    let repeated = Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }
    #expect(repeated.keys.sorted() == [])
  }

  @Test(
    "Ids are found in every form in which diagnostics are made",
    arguments: [
      (#"Diagnostic(.error, "yaml-syntax", at: location, message)"#, ["yaml-syntax"]),
      ("Diagnostic(\n  .warning,\n  \"source-empty\",\n  at: location", ["source-empty"]),
      (
        #"Diagnostic(.error, isOld ? "old-thing" : "new-thing", at: x)"#,
        ["old-thing", "new-thing"]
      ),
      (#"Diagnostic(isOld ? .note : .error, "old-thing", at: x)"#, ["old-thing"]),
      (#"report(tag, "unknown-name", message, help)"#, ["unknown-name"]),
      ("report(\n  \"quote-not-found\",\n  entry,", ["quote-not-found"]),
      (#"report(tag, "‘{{/x}}’ ends nothing", "remove it")"#, []),
      (#"report(expected: "text", insteadOf: node)"#, []),
      (#"Diagnostic(.error, id, at: location, message)"#, []),
    ] as [(String, [String])]
  )
  func readsIDs(code: String, ids: [String]) {
    #expect(DiagnosticID.reported(in: code) == ids)
  }
}

/// The ids of diagnostics, in the code and in their document.
private enum DiagnosticID {
  /// The ids in calls of `Diagnostic(…)` and of the `report(…)` functions that make one: the first
  /// argument, behind a severity or what is reported on, or both sides of a choice.
  static func reported(in code: String) -> [String] {
    let call =
      #/
      (?: Diagnostic | report ) \( \s*
      (?: [^",\(\)]+ , \s* )?
      (?: [a-zA-Z.]+ \s* \? \s* )?
      "([a-z0-9]+ (?: -[a-z0-9]+ )*)"
      (?: \s* : \s* "([a-z0-9-]+)" )?
      \s* ,
      /#
    return code.matches(of: call).flatMap { match in
      [match.1, match.2].compactMap { $0.map(String.init) }
    }
  }

  /// The first cells of the document's tables, in their order.
  static func documented() throws -> [String] {
    try ProjectDocument.text(of: "docs/diagnostics.md").matches(of: #/\n\| `([a-z0-9-]+)` \|/#)
      .map { String($0.1) }
  }
}
