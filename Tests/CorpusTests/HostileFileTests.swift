import Corpus
import Diagnostics
import Foundation
import Testing

@Suite("Files that are not what they seem")
struct HostileFileTests {
  @Test func linksOutOfTheProjectAreNotFollowed() throws {
    let reading = try read { seeds in
      try link("out.txt", to: "/etc/hostname", in: seeds)
      try link("own.txt", to: "a.txt", in: seeds)
      try link("loop.txt", to: "loop.txt", in: seeds)
      try link("zero.txt", to: "/dev/zero", in: seeds)
    }
    #expect(reading.sources.map(\.id.path) == ["seeds/a.txt", "seeds/own.txt"])
    #expect(
      reading.diagnostics.map { "\($0.location.file) \($0.id)" }.filter { !$0.contains("own") } == [
        "seeds/loop.txt source-unreadable", "seeds/out.txt file-outside",
        "seeds/zero.txt source-unreadable",
      ]
    )
  }

  @Test func aPipeKeepsNobodyWaiting() throws {
    let reading = try read { seeds in
      #expect(mkfifo(seeds.appending(path: "pipe.txt").path(percentEncoded: false), 0o600) == 0)
    }
    #expect(reading.diagnostics.map(\.id) == ["source-unreadable"])
  }

  @Test func filesBeyondTheLimitAreNotRead() throws {
    let reading = try read { seeds in
      let sparse = seeds.appending(path: "sparse.txt").path(percentEncoded: false)
      #expect(FileManager.default.createFile(atPath: sparse, contents: nil))
      #expect(truncate(sparse, 1 << 31) == 0)
      try Data(String(repeating: "一\n", count: 50_001).utf8)
        .write(to: seeds.appending(path: "lines.txt"))
    }
    #expect(
      reading.diagnostics.map { "\($0.location.file) \($0.id)" } == [
        "seeds/lines.txt file-too-large", "seeds/sparse.txt file-too-large",
      ]
    )
    #expect(reading.diagnostics.allSatisfy { $0.help != nil })
  }

  @Test(
    "A name that hides something is refused",
    arguments: [
      "a\nb.txt", "a\tb.txt", "a\u{202E}txt.b.txt", "a\u{200B}.txt", "\u{FFFD}.txt",
      String(repeating: "长", count: 80) + ".txt",
    ]
  )
  func names(name: String) throws {
    let reading = try read { seeds in
      try Data("上海有348家企业。".utf8).write(to: seeds.appending(path: name))
    }
    #expect(reading.sources.map(\.id.path) == ["seeds/a.txt"])
    #expect(reading.diagnostics.map(\.id) == ["source-name"])
  }

  @Test func aSentenceWithoutEndIsParted() {
    let clause = "上海的人工智能企业有348家，"
    let text = String(repeating: clause, count: 500)
    let sentences = Source(text: text, id: SourceID("seeds/a.txt")).sentences.map(\.range)
    #expect(sentences.count > 5)
    #expect(sentences.allSatisfy { $0.count <= 1000 && $0.count.isMultiple(of: clause.count) })
    #expect(sentences.reduce(0) { $0 + $1.count } == text.count)
  }

  private func link(_ name: String, to target: String, in folder: URL) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: name).path(percentEncoded: false),
      withDestinationPath: target
    )
  }

  /// Reads a folder with one good source and whatever else is prepared; what lacks metadata is not told.
  private func read(_ prepare: (URL) throws -> Void) throws -> SourceFolder.Reading {
    let project = FileManager.default.temporaryDirectory
      .appending(path: UUID().uuidString, directoryHint: .isDirectory)
    let seeds = project.appending(path: "seeds", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: seeds, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: project) }
    try Data("上海有348家企业。".utf8).write(to: seeds.appending(path: "a.txt"))
    try prepare(seeds)
    var reading = SourceFolder(project: project.path(percentEncoded: false)).read()
    reading.diagnostics.removeAll {
      ["metadata-missing", "source-duplicate"].contains($0.id)
    }
    return reading
  }
}
