import Extraction
import Model
import Testing

/// Texts that are no prose.
struct DenseTextTests {
  @Test func nothingIsLostInAParagraphWithoutAFullStop() {
    let rows = (1...2_000).map { "第\($0 % 7)类企业达到\(100 + $0)家" }
    let extraction = Sample.extraction("上海" + rows.joined(separator: "，") + "。")
    #expect(extraction.claims.count == 2_000)
    #expect(extraction.claims.allSatisfy { $0.place.name == "上海" })
  }

  @Test func aDocumentReadsTheSameAloneAndAmongOthers() {
    let texts = ["上海规上企业达到350家。", "北京企业达到400家。"]
    let alone = texts.map { Sample.figures($0) }
    #expect(texts.reversed().map { Sample.figures($0) } == alone.reversed())
  }
}
