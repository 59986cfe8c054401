import Charts
import Diagnostics
import Foundation
import Model
import Report
import Testing

@Suite("The catalog of interface text")
struct InterfaceCatalogTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test func inTheBinaryIsTheOneOfTheTemplates() throws {
    let file = try Self.text(of: InterfaceCatalog.path)
    let table = try Self.text(of: "Sources/Report/Text/InterfaceTable.swift")
    for line in file.split(separator: "\n") { #expect(table.contains("\n    \(line)\n")) }
    let (catalog, problems) = InterfaceCatalog.reading(file)
    #expect(catalog == .builtIn)
    #expect(problems == [])
  }

  @Test func hasEveryTextThatPagesAskForAndNoOther() throws {
    let folder = Self.root.appending(path: "Sources/Report/Text")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let code = try files.map { try Self.text(of: "Sources/Report/Text/" + $0) }.joined()
    let asked = code.matches(of: #/"([a-z-]+\.[a-z-]+)"/#).map { String($0.1) }
    let charts = code.matches(of: #/= text\("([a-z-]+)"\)/#).map { "charts." + $0.1 }
    let verdicts = code.matches(of: #/case .*: "([a-z-]+)"\n/#).map { String($0.1) }
    let named = ["badges.", "meanings."].flatMap { section in verdicts.map { section + $0 } }
    let levels = Place.Kind.allCases.map { "levels." + $0.rawValue }
    let marks = ["mark-names.", "mark-examples.", "mark-meanings."].flatMap { section in
      ReadingMark.allCases.map { section + $0.key }
    }
    let figureMarks = ["marks.", "meanings."].flatMap { section in
      FigureMark.allCases.map { section + $0.rawValue }
    }
    let all = Set(asked + charts + named + levels + marks + figureMarks)
      .filter { !$0.hasPrefix("badge.") }
    #expect(all.symmetricDifference(InterfaceCatalog.builtIn.texts.keys).sorted() == [])
  }

  /// Descriptions of data columns stand in both languages beside each other; the two others read
  /// Chinese and write none.
  @Test func hasEveryChineseWordThatThePagesAreWrittenWith() throws {
    let others = [
      "Data/", "Text/InterfaceTable.swift", "Pages/PageRenderer.swift", "PolicyChart.swift",
    ]
    let folder = Self.root.appending(path: "Sources/Report")
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      .filter { file in file.hasSuffix(".swift") && !others.contains { file.contains($0) } }
    for file in files {
      for line in try Self.text(of: "Sources/Report/" + file).split(separator: "\n")
      where !line.contains("//") {
        #expect(!line.contains(#/"[^"]*[\u{4E00}-\u{9FFF}、。，；：《》（）][^"]*"/#), "\(file): \(line)")
      }
    }
  }

  @Test func givesChartsTheWordsThatTheyHaveByThemselves() {
    #expect(ChartWords.interface == ChartWords())
  }

  @Test func takesTheWordsOfAProject() {
    let (catalog, problems) = InterfaceCatalog.reading("badges:\n  same-origin: 同一出处{count}次\n")
    #expect(catalog.texts["badges.same-origin"] == "同一出处{count}次")
    #expect(catalog.texts["badges.single"] == "单源")
    #expect(problems == [])
  }

  @Test(
    "What is wrong is reported where it stands",
    arguments: [
      (
        "badges:\n  singel: 独家\n",
        """
        Templates/text/zh-CN.yml:2:3: error: the interface has no text ‘badges.singel’ [unknown-text]
          help: did you mean `badges.single`?
        """
      ),
      (
        "badges:\n  same-origin: 同一出处\n",
        """
        Templates/text/zh-CN.yml:2:3: error: ‘同一出处’ does not have the values of this text [text-values]
          help: write it with `{count}`
        """
      ),
      (
        "badges:\n  single: 独家{count}\n",
        """
        Templates/text/zh-CN.yml:2:3: error: ‘独家{count}’ does not have the values of this text [text-values]
          help: write it without braces
        """
      ),
    ]
  )
  func problem(yaml: String, expected: String) {
    let (catalog, problems) = InterfaceCatalog.reading(yaml)
    #expect(problems.map(\.description) == [expected])
    #expect(catalog == .builtIn)
  }

  @Test func standsOnThePages() throws {
    var report = ReportExample()
    report.add("a", "上海企业有183家。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    let (words, _) = InterfaceCatalog.reading("evidence:\n  see-sentence: 看原句{}\n")
    report.words = words
    let notes = report.page("[](fact:shanghai/firms)").notes
    #expect(notes.contains(">看原句{}</a>"))
    #expect(!notes.contains("在原文中查看这句"))
  }
}
