import Diagnostics
import Foundation
import Report
import Site
import Testing

@Suite("Mistakes that authors make")
struct BrokenProjectFixtureTests {
  @Test("are told with place and way out", arguments: try BrokenProject.all())
  func diagnostics(broken: BrokenProject) async throws {
    let project = try ScratchProject([:])
    for file in broken.files { try project.write(file.path, Data(file.bytes)) }
    let result = await project.build()
    let folder = project.folder.path(percentEncoded: false)
    let texts = ProjectText(project: folder, result: result)
    let printer = DiagnosticText(isColored: false, text: texts.text)
    let text = result.diagnostics.map { printer.text(of: $0) + "\n" }.joined()
    #expect(!result.diagnostics.isEmpty)
    for diagnostic in result.diagnostics where diagnostic.severity != .note {
      #expect(diagnostic.help?.isEmpty == false, "\(diagnostic.message)")
      #expect(diagnostic.location.line > 0 && diagnostic.location.column > 0)
    }
    if ProcessInfo.processInfo.environment["FACTBOOK_UPDATE_GOLDEN"] == "1" {
      try broken.update(diagnostics: text)
    }
    #expect(text == broken.diagnostics)
  }

  @Test func areManyAndOfAllKinds() throws {
    #expect(try BrokenProject.all().count >= 40)
  }
}

/// A mistake: what an author changed in a small project that builds, and what is said about it.
///
/// One text file each. Its first line says what is wrong; behind `=== PATH` follows a file, behind
/// `=== PATH (hex)` the bytes of one, and behind `=== diagnostics` what is printed.
struct BrokenProject: Sendable, CustomTestStringConvertible {
  var url: URL
  var files: [(path: String, bytes: [UInt8])] = []
  var diagnostics = ""

  private static let mark = "=== "
  private static let hex = " (hex)"
  private static let expected = "diagnostics"

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  static func all() throws -> [BrokenProject] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/Broken")
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.path(percentEncoded: false)
    )
    return try names.sorted().map { try BrokenProject(folder.appending(path: $0)) }
  }

  init(_ url: URL) throws {
    self.url = url
    let text = try String(contentsOf: url, encoding: .utf8)
    for part in text.split(separator: "\n" + Self.mark, omittingEmptySubsequences: false)
      .dropFirst()
    {
      let (name, rest) = Self.firstLine(of: part)
      // The line break before the next mark is the file's last.
      let content = rest.isEmpty || rest.hasSuffix("\n") ? rest : rest + "\n"
      if name == Self.expected {
        diagnostics = content
      } else if name.hasSuffix(Self.hex) {
        files.append((String(name.dropLast(Self.hex.count)), Self.bytes(content)))
      } else {
        files.append((name, Array(content.utf8)))
      }
    }
  }

  /// Writes what is printed now into the file.
  func update(diagnostics: String) throws {
    let text = try String(contentsOf: url, encoding: .utf8)
    let mark = "\n" + Self.mark + Self.expected + "\n"
    let head = text.split(separator: mark, omittingEmptySubsequences: false)[0]
    try (head + mark + diagnostics).write(to: url, atomically: true, encoding: .utf8)
  }

  private static func firstLine(of part: Substring) -> (String, String) {
    let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
  }

  private static func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.filter { !$0.isWhitespace })
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(digits[$0...$0 + 1]), radix: 16)
    }
  }
}
