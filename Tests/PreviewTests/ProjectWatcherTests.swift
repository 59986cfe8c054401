import Foundation
import Preview
import Testing

@Suite("Which changes are seen", .timeLimit(.minutes(15)))
struct ProjectWatcherTests {
  private static let page = "Templates/pages/index.md"

  private static let ways: [(String, @Sendable (PreviewProject) throws -> Void)] = [
    ("a file is written", { try $0.write(page, "新") }),
    (
      "vim writes: the old file becomes a backup, a new one takes its name",
      {
        $0.rename(page, to: page + "~")
        try $0.write(page, "新")
        try $0.delete(page + "~")
      }
    ),
    (
      "Emacs and many others write: a new file is renamed over the old one",
      {
        try $0.write("Templates/pages/.index.md.tmp", "新")
        $0.rename("Templates/pages/.index.md.tmp", to: page)
      }
    ),
    ("a file is added", { try $0.write("seeds/b.txt", "新") }),
    ("a file is deleted", { try $0.delete("seeds/a.yml") }),
    ("a file is renamed", { $0.rename("seeds/a.txt", to: "seeds/b.txt") }),
    ("a folder is added with a file", { try $0.write("seeds/catalog/places.yml", "") }),
    ("a folder is renamed", { $0.rename("Templates/layouts", to: "Templates/old") }),
    ("the configuration is written", { try $0.write("factbook.yml", "format: 1\n") }),
    ("a folder that was not there is made", { try $0.write("history/a.json", "{}") }),
  ]

  @Test("A change is told", arguments: 0..<10)
  func changes(way: Int) async throws {
    let project = try PreviewProject()
    let watcher = try ProjectWatcher(project: project.path)
    let (_, change) = Self.ways[way]
    try change(project)
    var changes = watcher.changes.makeAsyncIterator()
    #expect(await changes.next() != nil)
  }

  @Test func afterAFolderIsAddedItsFilesAreWatchedToo() async throws {
    let project = try PreviewProject()
    let watcher = try ProjectWatcher(project: project.path)
    var changes = watcher.changes.makeAsyncIterator()
    try project.write("Templates/assets/extra/a.css", "p {}")
    _ = await changes.next()
    try project.write("Templates/assets/extra/a.css", "p { color: red }")
    #expect(await changes.next() != nil)
  }

  @Test(
    "Names of editors and half files are passed over",
    arguments: [
      ("a.md", true), ("上海.txt", true), ("2023.txt", true), (".a.md.swp", false), ("a.md~", false),
      ("4913", false), ("#a.md#", false), (".#a.md", false), ("a.md.tmp", false),
      ("a.txt.part", false),
      ("", false),
    ]
  )
  func names(name: String, isLasting: Bool) {
    #expect(ProjectWatcher.isLasting(name) == isLasting)
  }
}
