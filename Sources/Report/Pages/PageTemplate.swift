package import Diagnostics
package import Model
import Settings

/// A Markdown file of `Templates/pages/` with its front matter.
package struct PageTemplate: Hashable, Sendable {
  /// Relative to the project folder: `Templates/pages/places/place.md`.
  package var file: String
  /// Relative to `Templates/pages/`, without extension: `places/place`.
  package var name: String
  package var matter: FrontMatter
  /// The Markdown behind the front matter.
  package var body: String
  /// The line of the file on which the body begins, from 1.
  package var bodyLine: Int
  /// The body with its tags, read once for all pages, and what is wrong with them.
  let bodyTemplate: Template
  let bodyDiagnostics: [Diagnostic]
  /// Of the whole file with its name.
  let fingerprint: Fingerprint
  /// Of the front matter as it is written: all that other pages can see of this one.
  package let matterFingerprint: Fingerprint

  private static let fence: Substring = "---"

  /// Splits front matter from body. A file without front matter, or with a broken one, is reported.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: its path in the project, for messages.
  ///   - name: its path below `Templates/pages/`, without extension.
  /// - Returns: nil for the template where nothing can be made of it.
  package static func read(_ text: String, file: String, name: String)
    -> (PageTemplate?, [Diagnostic])
  {
    var rest = text.withPlainLineEnds[...]
    guard takeLine(from: &rest).trimmed == fence else { return (nil, [missingFrontMatter(file)]) }
    let start = rest.startIndex
    var end = start
    var bodyLine = 2
    repeat {
      guard !rest.isEmpty else { return (nil, [openFrontMatter(file)]) }
      end = rest.startIndex
      bodyLine += 1
    } while takeLine(from: &rest).trimmed != fence
    let yaml = rest.base[start..<end]
    var problems: [Diagnostic] = []
    guard
      let node = SettingsNode.parse(String(yaml), file: file, firstLine: 2, reporting: &problems)
    else { return (nil, problems) }
    let (matter, diagnostics) = FrontMatter.read(node)
    let body = String(rest)
    let (bodyTemplate, bodyDiagnostics) = Template.read(
      body,
      from: SourceLocation(file: file, line: bodyLine),
      language: .markdown
    )
    let template = PageTemplate(
      file: file,
      name: name,
      matter: matter,
      body: body,
      bodyLine: bodyLine,
      bodyTemplate: bodyTemplate,
      bodyDiagnostics: bodyDiagnostics,
      fingerprint: Fingerprint(of: [
        Fingerprint(of: file), Fingerprint(of: name), Fingerprint(of: text),
      ]),
      matterFingerprint: Fingerprint(of: String(yaml))
    )
    return (template, problems + diagnostics)
  }

  /// Takes off the first line; what is returned has no line end.
  private static func takeLine(from text: inout Substring) -> Substring {
    let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    defer { text = text[end...].dropFirst() }
    return text[..<end]
  }

  /// Where the page, or the page for one item, lies in the site.
  ///
  /// A single page keeps its name; pages made by `for-each` stand in its folder under their ids.
  package func path(for item: String?) -> PagePath {
    guard let item else { return PagePath(name + ".html") }
    let folder = name.split(separator: "/").dropLast()
    return PagePath((folder + [Substring(item)]).joined(separator: "/") + ".html")
  }

  /// Whether its body, or a text of its front matter, may ask for a name of one part.
  func mentions(_ name: Substring) -> Bool {
    let texts = [matter.title, matter.description ?? ""] + matter.aliases.map(\.path)
    return texts.contains { $0.contains("{{") && $0.contains(name) }
      || bodyTemplate.firstNames.contains(name)
  }

  private static func openFrontMatter(_ file: String) -> Diagnostic {
    Diagnostic(
      .error,
      "front-matter",
      at: SourceLocation(file: file),
      "the front matter that begins here has no end",
      help: "write a second line `---` behind its last key"
    )
  }

  private static func missingFrontMatter(_ file: String) -> Diagnostic {
    Diagnostic(
      .error,
      "front-matter",
      at: SourceLocation(file: file),
      "the template does not begin with front matter",
      help: "begin the file with a line `---`, `title: …` and another line `---`"
    )
  }
}

extension String {
  /// The text with `\n` for all that begins a new line.
  fileprivate var withPlainLineEnds: String {
    // The others are VT, FF, CR, and what begins with these bytes in UTF-8: U+0085, U+2028 and U+2029.
    let mayHaveOthers = utf8.contains { (0x0B...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
    guard mayHaveOthers, contains(where: { $0.isNewline && $0 != "\n" }) else { return self }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    var text = self
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return text
  }
}
