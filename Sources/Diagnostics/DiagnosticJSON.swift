import Foundation

/// Diagnostics as one JSON object, for programs.
package struct DiagnosticJSON: Encodable, Sendable {
  private var diagnostics: [Item]
  private var errors: Int
  private var warnings: Int

  private struct Item: Encodable {
    var severity: String
    var id: String
    var file: String
    var line: Int
    var column: Int
    var message: String
    var help: String?
  }

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics.map { diagnostic in
      Item(
        severity: diagnostic.severity.rawValue,
        id: diagnostic.id,
        file: diagnostic.location.file,
        line: diagnostic.location.line,
        column: diagnostic.location.column,
        message: diagnostic.message,
        help: diagnostic.help
      )
    }
    errors = diagnostics.count { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
  }
}

extension Encodable {
  /// The value as indented JSON, keys sorted, so that the same value is always the same text.
  package var indentedJSON: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}
