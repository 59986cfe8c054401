import Foundation
import Testing

@Suite("docs/templates.md")
struct TemplatesDocumentTests {
  @Test func listsEveryNameThatTemplatesCanUse() throws {
    let contexts = try files(in: "Report/Context/") + files(in: "Report/Data/DataFiles.swift")
    let names = contexts.flatMap { $0.text.matches(of: #/"([a-z-]+)": /#).map { String($0.1) } }
    #expect(names.contains("set-aside-count"))
    #expect(try undocumented(names) == [])
  }

  @Test func listsEveryBlockWithItsKeys() throws {
    let blocks = try files(in: "Report/Blocks/")
    let names = blocks.flatMap { $0.text.matches(of: #/let name = "([a-z]+)"/#) }
    let keys = blocks.flatMap { $0.text.matches(of: #/reader\.[a-z]+\("([a-z-]+)"/#) }
    #expect(names.count > 5 && keys.count > 5)
    #expect(try undocumented(names.map { String($0.1) } + keys.map { String($0.1) }) == [])
  }

  private func files(in folder: String) throws -> [SwiftFile] {
    try SwiftFile.files().filter { $0.path.hasPrefix(folder) }
  }

  /// The names that do not stand in the document as code, alone or beside a dot.
  private func undocumented(_ names: [String]) throws -> [String] {
    let document = try ProjectDocument.text(of: "docs/templates.md")
    let known = document.matches(of: #/`([A-Za-z.-]+)`/#)
      .flatMap { $0.1.split(separator: ".").map(String.init) }
    return Set(names).subtracting(known).sorted()
  }
}
