import Extraction
import Model
import Testing

/// Names of places within the names of ports and exchanges.
struct CompoundNameTests {
  @Test func aPortOfTwoCitiesIsNeitherOfThem() {
    #expect(
      Sample.figures("2024年，宁波舟山港完成集装箱吞吐量3930万标箱。").first
        == "宁波舟山港 | 集装箱吞吐量 | 2024 | 39300000标箱"
    )
  }

  @Test func anExchangeOfDataHasItsWholeName() {
    #expect(
      Sample.figures("2024年，贵阳大数据交易所入驻企业1200家。") == ["贵阳大数据交易所 | 入驻企业 | 2024 | 1200家"]
    )
  }

  @Test func aReportSpeaksOfThePortsOfItsPlaceByName() {
    #expect(
      Sample.figures("宁波舟山港集装箱吞吐量4387万标箱。", title: "2026年浙江省政府工作报告", date: "2026-01-20")
        == ["浙江 | 宁波舟山港集装箱吞吐量 | 2025 | 43870000标箱"]
    )
  }

  @Test func aTextAboutAnOrganisationSpeaksOfIt() {
    let claims = Sample.extraction(
      "去年录取新生4000人，全国报名人数不断增长。",
      title: "星海大学招生办负责人答记者问"
    ).claims
    #expect(claims.map(\.place.name) == ["星海大学"])
    #expect(claims.first?.inferred.contains(.subject) == true)
  }

  @Test func whatStandsForANameIsInferred() {
    let claims = Sample.extraction("世界人工智能大会在上海开幕。本届大会共有400家企业参展。").claims
    #expect(claims.map(\.place.name) == ["世界人工智能大会"])
    #expect(claims.first?.inferred.contains(.subject) == true)
  }

  @Test func aPlaceIsRankedWithinTheCountry() {
    #expect(
      Sample.figures("2024年，成都在全国城市创新指数中排名第14位，比上年提升2位。") == [
        "成都 | 城市创新指数排名 | 2024 | 14位", "成都 | 城市创新指数排名升幅 | 2024 | 2位",
      ]
    )
  }
}
