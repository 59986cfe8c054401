import ChineseText
import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Quantities
import Testing

/// Every number that the reader sees is a claim or set aside with a reason.
struct CoverageTests {
  /// The numbers of a text that are neither, as written.
  private func lost(_ source: Source, _ extraction: SourceExtract) -> [String] {
    let date = source.metadata.date.flatMap { CalendarDate(iso: $0) }
    let numerals = Set(extraction.claims.map(\.numeral))
    return TextReader(referenceDate: date).read(source.text).quantities.filter { mention in
      !numerals.contains(mention.numeral)
        && !extraction.setAside.contains { $0.quote.range.overlaps(mention.range) }
    }.map { source.characters[$0.range] }
  }

  @Test("No number of the seeds is lost", arguments: Seed.names)
  func seeds(name: String) throws {
    let source = try #require(Source.read(at: Seed.folder.appending(path: name).plainPath).source)
    let extraction = Sample.extractor.extract(source)
    #expect(extraction.coverage.numbers > 10)
    #expect(lost(source, extraction) == [])
  }

  @Test(
    "No number of hard texts is lost",
    arguments: [
      "", "350家。", "标题: 350家企业\n日期: 2023-07-08\n\n上海企业350家。\n（责任编辑：王二 1200次阅读）",
      "上海、北京、深圳企业数量分别为3家、4家、5家，其中第一名占22.89%，5G基站8000个，位列第13。",
      "2026-08-22 36氪\n上海企业350家。\n\n2026-08-23 36氪\n北京企业450家。",
      "《若干措施》提出11条举措，最高补贴500万元，三年翻一番，“3个100”工程，附件1，二十届。",
    ]
  )
  func hardTexts(text: String) {
    let source = Sample.source(text)
    #expect(lost(source, Sample.extractor.extract(source)) == [])
  }

  @Test func aNumberCountsOnceHoweverManyClaimsItHas() {
    let coverage = Sample.extraction("北京、上海的企业数量均超过2万家，共有两个方面。").coverage
    #expect(coverage.claimed == 1)
    #expect(coverage.setAside == [.decoy: 1])
    #expect(coverage.numbers == 2)
    #expect(coverage.gaps == 0)
    #expect(coverage.reasons == "1 decoy")
  }

  @Test func whatNeedsALookComesFirst() {
    let coverage = Sample.extraction("企业数量达到350家，38天，两个方面。").coverage
    #expect(coverage.reasons == "1 no subject, 1 decoy, 1 time")
    #expect(coverage.gaps == 1)
  }
}

/// The sources that come with the project.
private enum Seed {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "seeds")

  static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.plainPath)
    return (names ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()
}

extension URL {
  fileprivate var plainPath: String { path(percentEncoded: false) }
}
