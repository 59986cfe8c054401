import Corpus
import Diagnostics
import Extraction
import Foundation
import Model
import Quantities
import Testing

/// Claims that the filter wrote elsewhere, taken in place of extracting.
struct RecordReadingTests {
  private let text = """
    据成都市统计局数据，2024年成都地区生产总值2.3万亿元，占全省比重三分之一以上。《成都市数字经济条例》已经施行。

    昨天，该市新增企业3万家，人工智能企业总数达到1200家，武侯区占四成。
    """

  private func line(_ text: String, id: String = "a") throws -> Data {
    let input = [
      "id": id, "text": text, "date": "2025-06-30", "title": "成都的企业", "publisher": "样本报",
    ]
    let filter = ExtractionFilter(Sample.extractor)
    return Data(filter.output(for: try JSONEncoder().encode(input), number: 1).json.utf8)
  }

  private func source(id: String = "a") -> Source {
    var metadata = Metadata(title: "成都的企业", publisher: "样本报", date: "2025-06-30")
    metadata.place = nil
    return Source(text: text, id: SourceID("seeds/\(id).txt"), metadata: metadata)
  }

  @Test func whereTheTextIsAtHandNothingIsLost() throws {
    let records = RecordReading(catalog: .builtIn, texts: [source()])
    let result = try #require(records.result(of: try line(text)))
    let own = Sample.extractor.extract(source())
    #expect(own.claims.count > 4)
    #expect(result.extract.claims == own.claims)
    #expect(result.extract.policies.map(\.title) == own.policies.map(\.title))
    #expect(result.extract.setAside.map(\.quote) == own.setAside.map(\.quote))
    #expect(result.extract.diagnostics.isEmpty)
  }

  @Test func ofOneNumberTwiceTheUnitTellsWhich() throws {
    let quote = "上海规模3800亿元，智能算力3800亿次"
    let record = """
      {"id":"b","claims":[{"subject":"上海","metric":"算力","value":380000000000,"unit":"次","hedge":"exact","basis":"reported","quote":"\(quote)","start":14,"end":19,"rule":"plain"}],"policies":[],"set_aside":[],"notes":[]}
      """
    let records = RecordReading(catalog: .builtIn, texts: [])
    let claim = try #require(records.result(of: Data(record.utf8))?.extract.claims.first)
    #expect(claim.numeral.lowerBound > 10)
  }

  @Test func aNumberWithoutUnitBearsOutTheUnitOfItsContext() throws {
    let quote = "上海规模3800次，智能算力3800"
    let record = """
      {"id":"b","claims":[{"subject":"上海","metric":"算力","value":3800,"unit":"台","hedge":"exact","basis":"reported","quote":"\(quote)","start":14,"end":18,"rule":"plain"}],"policies":[],"set_aside":[],"notes":[]}
      """
    let records = RecordReading(catalog: .builtIn, texts: [])
    let result = try #require(records.result(of: Data(record.utf8)))
    #expect(result.extract.diagnostics.isEmpty)
    #expect(result.extract.claims.map(\.quantity.unit) == [Quantities.Unit("台")])
  }

  @Test func whatIsSetAsideStandsInTheOrderOfTheText() throws {
    let record = """
      {"id":"a","claims":[],"policies":[],"set_aside":[{"start":9,"end":12,"reason":"decoy"},{"start":2,"end":4,"reason":"time"}],"notes":[]}
      """
    let records = RecordReading(catalog: .builtIn, texts: [source()])
    let aside = try #require(records.result(of: Data(record.utf8))).extract.setAside
    #expect(aside.map(\.quote.range.lowerBound) == [2, 9])
  }

  @Test func withoutTheTextEachQuoteIsEvidenceOfItsOwn() throws {
    let records = RecordReading(catalog: .builtIn, texts: [])
    let result = try #require(records.result(of: try line(text)))
    let own = Sample.extractor.extract(source()).claims
    #expect(result.source.metadata.publisher == "样本报")
    #expect(result.source.id.path == "seeds/a.txt")
    #expect(result.extract.claims.map(\.quote.text) == own.map(\.quote.text))
    #expect(result.extract.claims.map(\.quantity) == own.map(\.quantity))
    #expect(result.extract.claims.map(\.place) == own.map(\.place))
    #expect(result.extract.claims.map(\.metric.id) == own.map(\.metric.id))
    #expect(result.extract.claims.map(\.period) == own.map(\.period))
    #expect(result.extract.claims.map(\.origin) == own.map(\.origin))
    #expect(result.extract.policies.map(\.title) == ["成都市数字经济条例"])
    for claim in result.extract.claims {
      #expect(result.source.characters[claim.quote.range] == claim.quote.text)
      #expect(claim.quote.range.contains(claim.numeral.lowerBound))
    }
  }

  @Test func oneNumberWithTwoHedgesIsTwoClaims() throws {
    let text = "2022年上海人工智能产业规模3800亿元人工智能产业规模超3800亿元，企业近1500家。"
    let records = RecordReading(catalog: .builtIn, texts: [])
    let result = try #require(records.result(of: try line(text)))
    #expect(result.extract.claims.map(\.quantity.hedge) == [.exact, .over, .nearly])
    #expect(result.extract.diagnostics.isEmpty)
  }

  @Test(
    "A figure that its quote does not bear out is left out and reported",
    arguments: [true, false]
  )
  func forged(hasText: Bool) throws {
    let line = String(decoding: try line("2024年成都有企业1200家。"), as: UTF8.self)
      .replacing("\"value\":1200", with: "\"value\":1300")
    let texts = hasText ? [source()] : []
    let records = RecordReading(catalog: .builtIn, texts: texts)
    let result = try #require(records.result(of: Data(line.utf8)))
    #expect(result.extract.claims.isEmpty)
    #expect(result.extract.diagnostics.map(\.id) == ["evidence-missing"])
  }

  @Test(
    "A line that is no record is none",
    arguments: [
      "", "{}", #"{"id":null,"error":"…","line":3}"#, #"{"id":1,"claims":[{}],"policies":[]}"#,
    ]
  )
  func noRecord(line: String) {
    let records = RecordReading(catalog: .builtIn, texts: [])
    #expect(records.result(of: Data(line.utf8)) == nil)
  }

  @Test func anIdIsNoPath() throws {
    let records = RecordReading(catalog: .builtIn, texts: [])
    let result = try #require(records.result(of: try line(text, id: "../../etc/x")))
    #expect(result.source.id.path == "seeds/..-..-etc-x.txt")
  }
}
