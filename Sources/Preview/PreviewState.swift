package import Diagnostics
import Foundation

/// What an open page is told: which build is served, and what is wrong with the project.
package struct PreviewState: Encodable, Hashable, Sendable {
  var build: String
  var diagnostics: [Item] = []

  /// A diagnostic with the line it is about, in three parts: before, what is meant, behind.
  package struct Item: Encodable, Hashable, Sendable {
    var severity: String
    var id: String
    var place: String
    var message: String
    var help: String?
    var line: Int?
    var excerpt: [String]?
  }

  /// The state as one server-sent event (WHATWG HTML, 9.2).
  var event: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // Text and numbers can always be encoded; the line breaks among them are escaped.
    let json = (try? encoder.encode(self)) ?? Data("{}".utf8)
    return Data("data: ".utf8) + json + Data("\n\n".utf8)
  }
}

extension PreviewState.Item {
  package init(_ diagnostic: Diagnostic, text: String?) {
    severity = diagnostic.severity.rawValue
    id = diagnostic.id
    place = diagnostic.location.description
    message = TerminalText.printable(diagnostic.message)
    help = diagnostic.help.map(TerminalText.printable)
    guard let excerpt = text.flatMap({ SourceExcerpt(of: diagnostic, in: $0) }) else { return }
    let characters = Array(excerpt.text)
    let mark = excerpt.mark.clamped(to: 0..<characters.count)
    line = excerpt.line
    self.excerpt = [
      String(characters[..<mark.lowerBound]), String(characters[mark]),
      String(characters[mark.upperBound...]),
    ]
  }
}
