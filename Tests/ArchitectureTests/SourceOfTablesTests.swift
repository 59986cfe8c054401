import Testing

/// Tables, bounds and words of the reader of figures are only as good as where they come from.
@Suite("Where the tables of the reader come from")
struct SourceOfTablesTests {
  private static let targets = ["ChineseText", "Quantities"]

  @Test("Every constant of the reader names its source", arguments: targets)
  func constants(target: String) throws {
    let constants = try files(of: target).flatMap { file in
      Declaration.constants(in: file.text).map { (file.path, $0) }
    }
    #expect(constants.count > 5)
    let silent = constants.filter { !$0.1.namesSource }.map { "\($0.0): \($0.1.name)" }
    #expect(silent == [])
  }

  @Test("Every declaration that other targets see is documented", arguments: targets)
  func declarations(target: String) throws {
    let declarations = try files(of: target).flatMap { file in
      Declaration.packageWide(in: file.text).map { (file.path, $0) }
    }
    #expect(declarations.count > 20)
    let silent = declarations.filter { $0.1.comment.isEmpty }.map { "\($0.0): \($0.1.name)" }
    #expect(silent == [])
  }

  @Test(
    "A source is one that says more than its mark",
    arguments: [
      ("/// Words.\n///\n/// Source: ISO 4217.\nstatic let a = 1", true),
      ("/// Chosen: what news speaks of.\nprivate static let a = 1", true),
      ("/// Words.\n/// Made of `b`.\nstatic let a = b", true),
      ("/// Words.\nstatic let a = 1", false), ("/// Source:\nstatic let a = 1", false),
      ("static let a = 1", false), ("/// Source: ISO 4217.\n\nstatic let a = 1", false),
      ("// Source: ISO 4217.\nstatic let a = 1", false),
    ]
  )
  func sources(code: String, isNamed: Bool) {
    #expect(Declaration.constants(in: code).map(\.namesSource) == [isNamed])
  }

  private func files(of target: String) throws -> [SwiftFile] {
    try SwiftFile.files().filter { $0.target == target }
  }
}

/// A declaration with the documentation comment that stands directly above it.
private struct Declaration {
  var name: String
  /// Its lines without `///`.
  var comment: [String]

  /// Whether a line begins with `Source:`, `Chosen:` or `Made of` and goes on.
  var namesSource: Bool {
    comment.contains { $0.wholeMatch(of: #/(Source:|Chosen:|Made of) \S.+/#) != nil }
  }

  /// Stored constants and variables of types.
  static func constants(in code: String) -> [Declaration] {
    found(in: code) { line in
      line.prefixMatch(of: #/\s*(?:[a-z]+ )*static (?:let|var) (\w+)/#)
        .flatMap { line.hasSuffix("{") && !line.contains("=") ? nil : String($0.1) }
    }
  }

  /// What is declared for the other targets; imports are none.
  static func packageWide(in code: String) -> [Declaration] {
    found(in: code) { line in
      line.prefixMatch(of: #/\s*package (?!import)(.+?)[ :({]*$/#).map { String($0.1) }
    }
  }

  private static func found(in code: String, name: (Substring) -> String?) -> [Declaration] {
    var comment: [String] = []
    var declarations: [Declaration] = []
    for line in code.split(separator: "\n", omittingEmptySubsequences: false) {
      if let text = line.prefixMatch(of: #/\s*\/\/\/ ?(.*)$/#)?.1 {
        comment.append(String(text))
      } else {
        if let name = name(line) { declarations.append(Declaration(name: name, comment: comment)) }
        if line.prefixMatch(of: #/\s*@/#) == nil { comment = [] }
      }
    }
    return declarations
  }
}
