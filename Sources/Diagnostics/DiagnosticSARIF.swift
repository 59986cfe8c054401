import Foundation

/// Diagnostics as code hosts read them: SARIF 2.1.0 (OASIS Standard, 27 March 2020).
package struct DiagnosticSARIF: Encodable, Sendable {
  private var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private var version = "2.1.0"
  private var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// - Parameters:
  ///   - diagnostics: in the order in which they are to be listed.
  ///   - text: the text of a file, by its path in the project, from which columns and excerpts come.
  package init(_ diagnostics: [Diagnostic], text: (String) -> String?) {
    let ids = Set(diagnostics.map(\.id)).sorted()
    let indices = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })
    let results = diagnostics.map { diagnostic in
      Result(
        diagnostic,
        ruleIndex: indices[diagnostic.id] ?? 0,
        text: text(diagnostic.location.file)
      )
    }
    runs = [Run(tool: Tool(driver: Driver(rules: ids.map(Rule.init))), results: results)]
  }

  private struct Run: Encodable {
    var tool: Tool
    var results: [Result]
    /// In SARIF a column counts UTF-16 units or code points, never what readers see as a character.
    var columnKind = "unicodeCodePoints"
  }

  private struct Tool: Encodable { var driver: Driver }

  private struct Driver: Encodable {
    var name = "factbook"
    var rules: [Rule]
  }

  private struct Rule: Encodable { var id: String }

  private struct Result: Encodable {
    var ruleId: String
    var ruleIndex: Int
    var level: String
    var message: Text
    var locations: [Location]

    init(_ diagnostic: Diagnostic, ruleIndex: Int, text: String?) {
      ruleId = diagnostic.id
      self.ruleIndex = ruleIndex
      level = diagnostic.severity.rawValue
      message = Text(
        text: [diagnostic.message, diagnostic.help].compactMap { $0 }.joined(separator: "\n")
      )
      let artifact = Artifact(uri: diagnostic.location.file.asRelativeURI)
      let region = Region(diagnostic, in: text)
      locations = [Location(physicalLocation: Place(artifactLocation: artifact, region: region))]
    }
  }

  private struct Location: Encodable { var physicalLocation: Place }

  private struct Place: Encodable {
    var artifactLocation: Artifact
    var region: Region
  }

  private struct Artifact: Encodable {
    var uri: String
    var uriBaseId = "%SRCROOT%"
  }

  private struct Text: Encodable { var text: String }

  private struct Region: Encodable {
    var startLine: Int
    var startColumn: Int
    var snippet: Text?

    init(_ diagnostic: Diagnostic, in text: String?) {
      let place = diagnostic.location
      startLine = place.line
      startColumn = place.codePointColumn(in: text)
      snippet = text.flatMap { SourceExcerpt(of: diagnostic, in: $0) }.map { Text(text: $0.text) }
    }
  }
}

extension SourceLocation {
  /// The column counted in Unicode scalars; the same number where the text is not known.
  fileprivate func codePointColumn(in text: String?) -> Int {
    let lines = text?.split(
      maxSplits: line,
      omittingEmptySubsequences: false,
      whereSeparator: \.isNewline
    )
    guard let lines, lines.indices.contains(line - 1) else { return column }
    return lines[line - 1].prefix(column - 1).unicodeScalars.count + 1
  }
}

extension String {
  /// A path as a relative reference (RFC 3986 §4.2), Chinese percent-encoded.
  fileprivate var asRelativeURI: String {
    addingPercentEncoding(withAllowedCharacters: .asciiPath) ?? self
  }
}

extension CharacterSet {
  /// The unreserved characters of RFC 3986 §2.3 and the slash.
  fileprivate static let asciiPath = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/"
  )
}
