import Extraction
import Model
import Testing

/// How texts compare two rivals.
struct RivalTests {
  @Test func whatIsSoManyTimesAnotherIsNotTheOther() {
    #expect(
      Sample.figures("2022年，南昌企业超过3600家，是九江的1.6倍；上市企业数量达到13家。").map { $0.prefix(2) }
        == ["南昌", "南昌", "南昌"]
    )
  }

  @Test(
    "By how much one is ahead is a figure of neither",
    arguments: ["南昌以82.19亿元微弱优势领先九江。", "南昌以15.48亿元的优势反超九江。", "两城差距缩小至千亿以内。"]
  )
  func margins(text: String) {
    #expect(Sample.figures(text, title: "南昌与九江").isEmpty)
  }

  @Test func whatIsMeasuredStandsBesideRespectively() {
    #expect(
      Sample.metrics("2022年，南昌和九江都取得不俗增长，两城GDP分别为7329.3亿元、4140.38亿元。") == ["GDP", "GDP"]
    )
    #expect(Sample.metrics("2022年，南昌市完成生产总值7200亿元。") == ["生产总值"])
  }

  @Test func aProductWithoutAUnitIsMoney() {
    #expect(Sample.figures("2022年，南昌GDP达7200亿。") == ["南昌 | GDP | 2022 | 720000000000元"])
  }

  @Test func speakingOfATimeIsNotSinceThen() {
    #expect(
      Sample.figures("拿2023年一季度来说，工业是支撑。南昌工业增加值同比增长8.2%。").first
        == "南昌 | 工业增加值增速 | 2023-01/2023-03 | 8.2%"
    )
  }

  @Test func aThresholdIsNoFigure() {
    #expect(Sample.figures("南昌晋级全国第18座常住人口过千万的城市。").isEmpty)
  }

  @Test func aPlaceIsNoOrigin() {
    let text = "据江西省发布的统计数据显示，2022年末，南昌常住人口达653万人。"
    #expect(Sample.extraction(text).claims.map(\.origin) == [nil])
  }

  @Test func whatWillFirstBeBuiltIsAimedAt() {
    #expect(
      Sample.extraction("南昌将首批重点建设4个特色产业园。").claims.map(\.basis) == [.target]
    )
  }
}
