import Foundation
import Testing

@Suite("References to documents")
struct DocumentReferenceTests {
  @Test func everyDocumentThatTheCodeNamesExists() throws {
    let references = try DocumentReference.all()
    let missing = references.filter { !ProjectDocument.exists($0.path) }
    #expect(missing.map(\.description) == [])
    #expect(references.contains { $0.path == "docs/design.md" })
  }

  @Test func everySectionThatTheCodeNamesExists() throws {
    let missing = try DocumentReference.all().filter { reference in
      guard let section = reference.section, ProjectDocument.exists(reference.path) else {
        return false
      }
      return try !ProjectDocument.hasSection(section, in: reference.path)
    }
    #expect(missing.map(\.description) == [])
  }

  @Test("Links between documents lead to files", arguments: try ProjectDocument.paths())
  func linksLeadSomewhere(path: String) throws {
    let folder = path.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let prose = try ProjectDocument.text(of: path)
      .split(separator: "```", omittingEmptySubsequences: false)
      .enumerated().filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined()
    let links = prose.replacing(#/`[^`\n]*`/#, with: "code").matches(of: #/\]\(([^)#\s]+)/#)
      .map { String($0.1) }
    let broken = links.filter { !$0.contains(":") && !ProjectDocument.exists(folder + $0) }
    #expect(broken == [])
  }

  @Test(
    "References are read with their section",
    arguments: [
      ("/// (`docs/design.md` §4)", "docs/design.md", "4"),
      ("see docs/formats.md", "docs/formats.md", nil),
      ("`docs/decisions/0003-agreement.md`.", "docs/decisions/0003-agreement.md", nil),
      ("`docs/design.md`, section 3.", "docs/design.md", "3"),
    ] as [(String, String, String?)]
  )
  func references(line: String, path: String, section: String?) {
    let found = DocumentReference.read(line, in: "File.swift")
    #expect(found.map(\.path) == [path])
    #expect(found.map(\.section) == [section])
  }
}

/// A document that a file of code names, such as `docs/design.md` §4.
private struct DocumentReference: CustomStringConvertible {
  /// The file that names it.
  var file: String
  var path: String
  /// The number of the section, where one is named.
  var section: String?

  var description: String { file + " names " + path + (section.map { " §" + $0 } ?? "") }

  static func read(_ text: String, in file: String) -> [DocumentReference] {
    let reference = #/(docs/[A-Za-z0-9/-]+\.md)(?:`?,? (?:§|section )([0-9]+))?/#
    return text.matches(of: reference).map { match in
      DocumentReference(file: file, path: String(match.1), section: match.2.map(String.init))
    }
  }

  /// All of the sources and of the package's manifest.
  static func all() throws -> [DocumentReference] {
    let sources = try SwiftFile.files().flatMap { read($0.text, in: $0.path) }
    return sources + read(try ProjectDocument.text(of: "Package.swift"), in: "Package.swift")
  }
}
