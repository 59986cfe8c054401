import Corpus
import Diagnostics
import Foundation
import Settings
import Testing

@Suite("Reading the folder of sources")
struct SourceFolderTests {
  @Test(
    "A document is decoded whatever it was saved as",
    arguments: [
      Array("上海有348家企业。".utf8), [0xEF, 0xBB, 0xBF] + Array("上海有348家企业。".utf8),
      [
        0xC9, 0xCF, 0xBA, 0xA3, 0xD3, 0xD0, 0x33, 0x34, 0x38, 0xBC, 0xD2, 0xC6, 0xF3, 0xD2, 0xB5,
        0xA1, 0xA3,
      ],
    ] as [[UInt8]]
  )
  func simplified(bytes: [UInt8]) async throws {
    let reading = try await read(["a.txt": bytes])
    #expect(reading.sources.map(\.text) == ["上海有348家企业。"])
  }

  @Test func big5AndUTF16AreDecoded() async throws {
    let reading = try await read([
      "a.txt": [
        0xA4, 0x57, 0xAE, 0xFC, 0xA6, 0xB3, 0x33, 0x34, 0x38, 0xAE, 0x61, 0xA5, 0xF8, 0xB7, 0x7E,
        0xA1, 0x43,
      ],
      "b.txt": [0xFF, 0xFE, 0x0A, 0x4E, 0x77, 0x6D], "c.txt": [0xFE, 0xFF, 0x4E, 0x0A, 0x6D, 0x77],
    ])
    #expect(reading.sources.map(\.text) == ["上海有348家企業。", "上海", "上海"])
  }

  @Test(
    "What is no text is reported and the run goes on",
    arguments: [
      ("source-empty", []), ("source-empty", Array(" \n　\n".utf8)),
      ("source-empty", [0xEF, 0xBB, 0xBF]),
      ("source-binary", Array("上\0海".utf8)),
      ("source-binary", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1]),
      ("source-encoding", [0xE4, 0xB8]),
      ("source-encoding", Array("上海有348家企业。".utf8.dropLast())),
      ("source-encoding", [0xFF, 0xFE, 0x0A]),
      ("source-encoding", Array("Caf\u{E9} cr\u{E8}me".unicodeScalars.map { UInt8($0.value) })),
    ] as [(String, [UInt8])]
  )
  func noText(id: String, bytes: [UInt8]) async throws {
    let reading = try await read(["a.txt": bytes, "b.txt": Array("上海有348家企业。".utf8)])
    #expect(reading.sources.map(\.id.path) == ["seeds/b.txt"])
    let diagnostic = try #require(reading.diagnostics.first { $0.id == id })
    #expect(diagnostic.location.file == "seeds/a.txt")
    #expect(diagnostic.help != nil)
  }

  @Test func aBrokenCharacterIsFoundByItsLine() async throws {
    let reading = try await read(["a.txt": Array("上海\n有348家".utf8.dropLast()) + [0x0A]])
    #expect(
      reading.diagnostics.map { "\($0.location) \($0.id)" } == ["seeds/a.txt:2:1 source-encoding"]
    )
  }

  @Test func foldersAndBrokenLinksAreUnreadable() async throws {
    let reading = try await read([:]) { seeds in
      try FileManager.default.createDirectory(
        at: seeds.appending(path: "a.txt"),
        withIntermediateDirectories: true
      )
      try FileManager.default.createSymbolicLink(
        atPath: seeds.appending(path: "b.txt").path(),
        withDestinationPath: "nowhere"
      )
    }
    #expect(reading.diagnostics.map(\.id) == ["source-unreadable", "source-unreadable"])
  }

  @Test func aSidecarAddsWhatTheTextLacks() async throws {
    let reading = try await read([
      "a.txt": Array("来源:中国网\n上海有348家企业。".utf8),
      "a.yml": Array(
        "title: 上海的企业\ndate: 2023-07\ndate-inferred: true\nplace: 上海\nnote: 摘自网页\nreviews: [{ quote: 348家 }]"
          .utf8
      ),
    ])
    let source = try #require(reading.sources.first)
    #expect(source.metadata.title == "上海的企业")
    #expect(source.metadata.publisher == "中国网")
    #expect(source.metadata.date == "2023-07")
    #expect(source.metadata.isDateInferred)
    #expect(source.metadata.place == "上海")
    #expect(source.metadata.fieldsFromSidecar == [.title, .date, .place])
    #expect(source.sidecarNode?.entries?.last?.key == "reviews")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func mistakesInASidecarAreReportedWhereTheyStand() async throws {
    let reading = try await read([
      "a.txt": Array("上海有348家企业。".utf8),
      "a.yml": Array("titel: 上海\npublisher: 甲报\ndate: 2023-02-30\nurl: javascript:alert(1)".utf8),
    ])
    #expect(
      reading.diagnostics.map { "\($0.location) \($0.id)" } == [
        "seeds/a.txt:1:1 metadata-missing", "seeds/a.yml:1:1 unknown-key",
        "seeds/a.yml:3:7 metadata-date", "seeds/a.yml:4:6 metadata-url",
      ]
    )
    #expect(reading.sources.first?.metadata.url == nil)
  }

  @Test func strayFilesAndRepeatedTextsAreReported() async throws {
    let text = Array("标题: 甲\n来源: 乙报\n时间: 2023-07-08\n正文: 上海有348家企业。".utf8)
    let reading = try await read([
      "a.txt": text, "b.txt": text, "bb.yml": Array("title: 甲".utf8), "c.md": text,
    ])
    #expect(
      reading.diagnostics.map { "\($0.location.file) \($0.id)" } == [
        "seeds/b.txt source-duplicate", "seeds/bb.yml sidecar-orphan", "seeds/c.md source-ignored",
      ]
    )
    #expect(reading.diagnostics[1].help?.contains("did you mean b.txt?") == true)
  }

  @Test func aProjectWithoutSourcesSaysHowToMakeOne() async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let reading = SourceFolder(project: folder.path()).read()
    #expect(reading.diagnostics.map(\.id) == ["seeds-missing"])
    #expect(reading.diagnostics.first?.help?.contains("factbook.yml") == true)
  }

  /// Reads a project folder of its own that holds these files in `seeds/`.
  private func read(_ files: [String: [UInt8]], prepare: (URL) throws -> Void = { _ in })
    async throws
    -> SourceFolder.Reading
  {
    let project = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let seeds = project.appending(path: "seeds")
    try FileManager.default.createDirectory(at: seeds, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: project) }
    for (name, bytes) in files { try Data(bytes).write(to: seeds.appending(path: name)) }
    try prepare(seeds)
    return SourceFolder(project: project.path()).read()
  }
}
