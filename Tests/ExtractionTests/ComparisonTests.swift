import Extraction
import Foundation
import Model
import Quantities
import Testing

/// How texts that compare cities name their figures.
struct ComparisonTests {
  @Test func whoLeadsWithANumberHasWhatWasAnnounced() {
    let text = "2022年，从机器人企业数量来看，江苏以2156家领跑全国，广东（1982家）、浙江（1806家）位居其后。"
    #expect(Sample.metrics(text) == Array(repeating: "机器人企业数量", count: 3))
  }

  @Test func aListOfPlacesGoesOnInTheNextParagraph() {
    let text = "2022年上海以1027家机器人企业位居第一。\n第二梯队\n苏州（595家）、杭州（476家）、宁波（397家）紧随其后。"
    #expect(
      Sample.figures(text).suffix(3).map { $0.components(separatedBy: " | ")[1] }
        == ["机器人企业", "机器人企业", "机器人企业"]
    )
  }

  @Test(
    "What several places have together is no one's",
    arguments: ["六个省份合计占比超过60%。", "三市需求占比总计63%。"]
  )
  func together(text: String) {
    #expect(Sample.figures("2022年，江苏领先。" + text) == [])
  }

  @Test func whatIsComparedWithIsTheSameThen() {
    let text = "2022年南京新认定企业3482家，比2021年的3012家多。"
    #expect(
      Sample.figures(text) == ["南京 | 新认定企业 | 2022 | 3482家", "南京 | 新认定企业 | 2021 | 3012家"]
    )
  }

  @Test func theMeanOfAPlaceIsItsOwn() {
    #expect(
      Sample.figures("2022年，深圳平均月薪为24094元/月。") == ["深圳 | 平均月薪 | 2022 | 24094元"]
    )
    let text = "2022年，深圳月薪高于全国平均水平5%。"
    #expect(Sample.extraction(text).claims.allSatisfy { $0.place.name == "深圳" })
  }

  @Test func theHighestAreNotAtMost() {
    let claims = Sample.extraction("2022年，杭州列出产值最高的20个园区。").claims
    #expect(claims.map(\.quantity.hedge) == [.exact])
    #expect(Sample.figures("2022年，杭州领先，在产值最高的20个园区中，新区靠前。") == [])
  }

  @Test func whatIsGatheredIsAPartOfAll() {
    let text = "2022年，苏州聚集了70%的机器人企业、80%的实验室。"
    #expect(Sample.metrics(text) == ["机器人企业占比", "实验室占比"])
    let use = "2022年，苏州以全国2.5%的建设用地创造了13.4%的工业产值。"
    #expect(Sample.metrics(use) == ["建设用地占全国比例", "工业产值占比"])
  }

  @Test func aPartOfAnotherThingIsNamedByBoth() {
    #expect(Sample.metrics("苏州的补助金额为建设投资额的10%。") == ["补助金额占建设投资额比例"])
  }

  @Test func whatIsGivenStandsInTheNextClause() {
    let text = "苏州对租用算力的企业，按不超过合同金额的50%，给予最高200万元支持。"
    #expect(Sample.metrics(text).first == "支持比例占合同金额的比例")
  }

  @Test func anotherRankedBehindHasTheSame() {
    let text = "2022年，杭州的人才储备（16.53%）居全国第二，数量超过第三名上海（9.78%）。"
    #expect(Sample.metrics(text).last == "人才储备占比")
  }

  @Test func theFirstMonthsOfAYear() {
    let text = "今年前4月，苏州工业营收10亿元。"
    #expect(Sample.extraction(text).claims.map(\.period?.iso) == ["2023-01/2023-04"])
  }
}
