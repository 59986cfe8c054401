import Diagnostics
import Foundation
import Glibc
import Report
import Site
import Synchronization
import Testing

/// The site is replaced whole or not at all.
@Suite struct WritingTests {
  private let old = [SiteFile(path: PagePath("old.html"), content: "old")]
  private let new = [
    SiteFile(path: PagePath("index.html"), content: "new"),
    SiteFile(path: PagePath("places/shanghai.html"), content: "上海"),
  ]

  @Test func aSuccessfulBuildReplacesEverything() throws {
    let project = try ScratchProject()
    #expect(project.builder.write(old, to: "site") == nil)
    #expect(project.builder.write(new, to: "site") == nil)
    #expect(project.names(in: "site") == [".factbook-site", "index.html", "places"])
    #expect(project.text("site/places/shanghai.html") == "上海")
    #expect(project.names() == ["site"])
  }

  /// By the numbers that the file system gives files: another number is another file.
  private func files(in project: ScratchProject) throws -> [String: UInt] {
    let site = project.url("site").path(percentEncoded: false)
    let names = try FileManager.default.subpathsOfDirectory(atPath: site)
    return try Dictionary(
      uniqueKeysWithValues: names.map { name -> (String, UInt) in
        (name, try #require(Self.status(of: site + "/" + name)).st_ino)
      }
    )
  }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  @Test func aSiteThatIsThereAlreadyIsNotTouched() throws {
    let project = try ScratchProject()
    #expect(project.builder.write(new, to: "site") == nil)
    let before = try files(in: project)
    #expect(project.builder.write(new, to: "site") == nil)
    #expect(try files(in: project) == before)
    #expect(
      before.keys.sorted() == [".factbook-site", "index.html", "places", "places/shanghai.html"]
    )
  }

  @Test func onlyWhatIsNewIsWritten() throws {
    let project = try ScratchProject()
    #expect(project.builder.write(new, to: "site") == nil)
    let before = try files(in: project)
    let newer = [new[0], SiteFile(path: new[1].path, content: "上海市")]
    #expect(project.builder.write(newer, to: "site") == nil)
    let after = try files(in: project)
    #expect(after["index.html"] == before["index.html"])
    #expect(after["places/shanghai.html"] != before["places/shanghai.html"])
    #expect(project.text("site/places/shanghai.html") == "上海市")
    #expect(project.names() == ["site"])
  }

  @Test(arguments: ["edited", "longer than before", "rights", "link", "twin", "gone", "added"])
  func whatOthersDidToTheSiteIsMended(deed: String) throws {
    let project = try ScratchProject()
    #expect(project.builder.write(new, to: "site") == nil)
    let page = project.url("site/index.html")
    let path = page.path(percentEncoded: false)
    switch deed {
    // In place, and of the same length.
    case "edited": try Data("neu".utf8).write(to: page)
    case "longer than before": try Data("newer".utf8).write(to: page)
    case "rights":
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    case "link":
      try project.write("foreign", "new")
      try FileManager.default.removeItem(at: page)
      try FileManager.default.createSymbolicLink(
        at: page,
        withDestinationURL: project.url("foreign")
      )
    case "twin": try FileManager.default.linkItem(at: page, to: project.url("foreign"))
    case "gone": try FileManager.default.removeItem(at: page)
    default: try project.write("site/places/more.html", "more")
    }
    #expect(project.builder.write(new, to: "site") == nil)
    #expect(project.names(in: "site") == [".factbook-site", "index.html", "places"])
    #expect(project.names(in: "site/places") == ["shanghai.html"])
    #expect(project.text("site/index.html") == "new")
    let status = try #require(Self.status(of: path))
    let marker = project.url("site/.factbook-site").path(percentEncoded: false)
    // A file of its own, with the rights of the others.
    #expect(status.st_mode == Self.status(of: marker)?.st_mode)
    #expect(status.st_nlink == 1)
  }

  @Test func aBuiltSiteCanBeDeletedAndNothingElse() throws {
    let project = try ScratchProject(["other/thesis.txt": "mine"], isComplete: false)
    #expect(project.builder.write(new, to: "site") == nil)
    try project.write(".site.factbook-new/half.html", "half")
    #expect(try project.builder.remove("site").get())
    #expect(project.names() == ["other"])
    #expect(try !project.builder.remove("site").get())
    #expect(throws: WriteFailure.self) { try project.builder.remove("other").get() }
    #expect(project.names(in: "other") == ["thesis.txt"])
  }

  @Test func anEmptyFolderIsTaken() throws {
    let project = try ScratchProject()
    try FileManager.default.createDirectory(
      at: project.url("site"),
      withIntermediateDirectories: false
    )
    #expect(project.builder.write(new, to: "site") == nil)
    #expect(project.text("site/index.html") == "new")
  }

  @Test(arguments: ["site", "."])
  func aFolderThatIsNotOursIsLeftAlone(output: String) throws {
    let project = try ScratchProject(["site/thesis.txt": "mine"], isComplete: false)
    let failure = project.builder.write(new, to: output)
    #expect(
      failure?.description == """
        \(output):1:1: error: ‘\(output)’ was not made by factbook and is left alone \
        [output-foreign]
          help: choose another folder with --output, or empty this one yourself
        """
    )
    #expect(project.names(in: "site") == ["thesis.txt"])
    #expect(project.names() == ["site"])
  }

  @Test func aFileInTheWayIsLeftAlone() throws {
    let project = try ScratchProject(["site": "mine"], isComplete: false)
    let failure = project.builder.write(new, to: "site")
    #expect(failure?.id == "output-foreign")
    #expect(project.text("site") == "mine")
    #expect(project.names() == ["site"])
  }

  @Test func whatAKilledBuildLeftBehindIsCleanedUp() throws {
    let project = try ScratchProject(
      [".site.factbook-new/half.html": "half"],
      isComplete: false
    )
    #expect(project.builder.write(new, to: "site") == nil)
    #expect(project.names() == ["site"])
    #expect(project.names(in: "site") == [".factbook-site", "index.html", "places"])
  }

  @Test func aWriteThatFailsHalfwayLeavesTheOldSite() throws {
    let project = try ScratchProject()
    #expect(project.builder.write(old, to: "site") == nil)
    let impossible = new + [SiteFile(path: PagePath("index.html/page.html"), content: "")]
    let failure = project.builder.write(impossible, to: "site")
    #expect(failure?.id == "output-unwritable")
    #expect(failure?.location.file == "site")
    #expect(project.names(in: "site") == [".factbook-site", "old.html"])
    #expect(project.names() == ["site"])
  }

  @Test func aPlaceThatCannotBeWrittenIsReported() throws {
    let project = try ScratchProject(["file": "mine"], isComplete: false)
    let failure = project.builder.write(new, to: "file/site")
    #expect(failure?.id == "output-unwritable")
    #expect(failure?.message.contains(project.folder.lastPathComponent) == false)
    #expect(project.text("file") == "mine")
  }

  @Test func noFileLandsOutsideTheFolder() throws {
    let project = try ScratchProject()
    let escape = [SiteFile(path: PagePath("../escaped.html"), content: "")]
    #expect(project.builder.write(escape, to: "site")?.id == "output-unwritable")
    #expect(project.names() == [])
  }

  /// Looks at the folder alone, which the kernel exchanges in one step; a path through it may be
  /// followed into the old one.
  @Test func theSiteIsNeverMissingWhileItIsReplaced() async throws {
    let project = try ScratchProject()
    #expect(project.builder.write(old, to: "site") == nil)
    let site = project.url("site").path(percentEncoded: false)
    let seen = Mutex((looks: 0, misses: 0, isOver: false))
    Thread.detachNewThread {
      while !seen.withLock(\.isOver) {
        let isThere = FileManager.default.fileExists(atPath: site)
        seen.withLock {
          $0.looks += 1
          $0.misses += isThere ? 0 : 1
        }
      }
    }
    while seen.withLock({ $0.looks == 0 }) { await Task.yield() }
    for _ in 0..<300 { #expect(project.builder.write(new, to: "site") == nil) }
    seen.withLock { $0.isOver = true }
    #expect(seen.withLock(\.misses) == 0)
  }

  @Test func aFailingBuildLeavesTheOldSite() async throws {
    let project = try ScratchProject([:])
    #expect(await project.buildAndWrite() == [])
    let page = try #require(project.text("site/index.html"))
    try project.write("Templates/pages/broken.md", "---\ntitle: 坏\n---\n[](fact:nowhere/firms)\n")
    #expect(await project.buildAndWrite() != [])
    #expect(project.text("site/index.html") == page)
    #expect(project.text("site/broken.html") == nil)
  }
}
