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

  @Test(
    "what firms and goods are called after has none of their figures",
    arguments: [
      ("2024年，青岛啤酒营业收入321亿元。", "青岛啤酒 | 营业收入 | 2024 | 32100000000元"),
      ("2024年，浙江重视老产业。绍兴黄酒出口额达2亿元。", "浙江 | 绍兴黄酒出口额 | 2024 | 200000000元"),
      ("2024年，青岛啤酒节接待游客600万人次。", "青岛 | 啤酒节接待游客 | 2024 | 6000000人次"),
      ("2024年，青岛企业营业收入321亿元。", "青岛 | 企业营业收入 | 2024 | 32100000000元"),
    ]
  )
  func brandsAreNoPlaces(text: String, figure: String) {
    #expect(Sample.figures(text) == [figure])
  }

  @Test func goodsAreNotOfAnotherPlaceThatWasNamedBefore() {
    #expect(Sample.figures("2024年，宁波重视老产业。绍兴黄酒出口额达2亿元。").isEmpty)
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
