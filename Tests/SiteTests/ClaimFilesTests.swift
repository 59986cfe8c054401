import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Report
import Site
import Testing

/// `factbook build --claims`: claims that the filter wrote, in place of extracting.
struct ClaimFilesTests {
  /// A line of claims of a text with this id.
  private func line(_ text: String, id: String) throws -> String {
    let input = ["id": id, "text": text, "title": "甲", "publisher": "青年报", "date": "2023-07-08"]
    let filter = ExtractionFilter(Extractor(catalog: .builtIn))
    return filter.output(for: try JSONEncoder().encode(input), number: 1).json.text + "\n"
  }

  private func build(_ project: ScratchProject, claims lines: [String]) async throws
    -> SiteBuilder.Result
  {
    try project.write("claims.ndjson", lines.joined())
    let path = project.url("claims.ndjson").path(percentEncoded: false)
    let folder = project.folder.path(percentEncoded: false)
    return await SiteBuilder(project: folder, claims: [path]).build()
  }

  @Test func claimsOfATextAtHandMakeTheSameSite() async throws {
    let project = try ScratchProject([:])
    let text = try #require(project.text("seeds/a.txt"))
    let own = await project.build()
    let recorded = try await build(project, claims: [try line(text, id: "a")])
    #expect(!own.model.dataPoints.isEmpty)
    #expect(recorded.files == own.files)
    #expect(recorded.diagnostics == own.diagnostics)
  }

  @Test func claimsWithoutTheirTextHaveTheirQuotes() async throws {
    let project = try ScratchProject([:])
    let text = "北京人工智能产业规模2022年达2170亿元。北京是首都。"
    let result = try await build(project, claims: [try line(text, id: "b")])
    #expect(!result.hasErrors)
    #expect(Set(result.model.claims.map(\.place.name)) == ["上海", "北京"])
    let source = result.report.sources[SourceID("seeds/b.txt")]
    #expect(source?.text == "北京人工智能产业规模2022年达2170亿元")
  }

  @Test func whatIsNoRecordIsReportedWithItsLine() async throws {
    let project = try ScratchProject([:])
    let text = try #require(project.text("seeds/a.txt"))
    let line = try line(text, id: "a")
    let result = try await build(project, claims: [line, "{}\n", line])
    let problems = result.diagnostics.filter { $0.id == "claims-unreadable" }
    #expect(problems.map(\.location.line) == [2, 3])
    #expect(result.hasErrors)
  }

  /// The text is the same, what it is taken to say is not.
  @Test func pagesThatWereKeptOfTheTextAreNotTakenForThoseOfTheClaims() async throws {
    let project = try ScratchProject([
      "Templates/pages/metrics/metric.md":
        "---\ntitle: \"{{metric.name}}\"\nfor-each: metrics\n---\n# {{metric.name}}\n",
      "Templates/pages/all.md": "---\ntitle: 全部\n---\n```table\nplace: shanghai\n```\n",
    ])
    let folder = project.folder.path(percentEncoded: false)
    let cache = try #require(DiskCache(project: folder, program: Fingerprint(of: "program")))
    let own = await project.builder.build(cache: cache)
    try project.write("claims.ndjson", try line("上海没有数字。", id: "a"))
    let path = project.url("claims.ndjson").path(percentEncoded: false)
    let builder = SiteBuilder(project: folder, claims: [path])
    let cold = await builder.build()
    let stored = await builder.build(cache: cache)
    #expect(cold.files != own.files)
    #expect(stored.files == cold.files)
    #expect(stored.diagnostics == cold.diagnostics)
    #expect(await project.builder.build(cache: cache).files == own.files)
  }
}
