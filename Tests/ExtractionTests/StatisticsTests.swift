import Extraction
import Model
import Quantities
import Testing

/// Turns of statistics as customs, bureaus and parks report them.
struct StatisticsTests {
  @Test func whoIsHeardWithABodyIsHeardToo() {
    let text = "据泉州、厦门海关统计，一季度福建省进出口5000亿元。其中，出口规模首次突破3000亿元。"
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["福建", "福建"])
  }

  @Test func whatIsAboveAnotherIsNamedByWhatWasTold() {
    let text = "一季度，福建对东盟出口增长16.8%，高于全省出口增速4个百分点，增幅较全国高3个百分点。"
    #expect(
      Sample.metrics(text) == ["对东盟出口增速", "对东盟出口增速高于全省出口增速", "对东盟出口增速较全国高"]
    )
  }

  @Test func whatIsAboveAnotherIsNothingWhereNothingWasTold() {
    #expect(Sample.metrics("福建出口结构优化，且增速高于整体出口增速5个百分点。") == [])
  }

  @Test func aShareRisesAndStays() {
    let text = "一季度，福建一般贸易出口占全省出口总值的75.2%，占比较去年同期提升3.2个百分点，占比稳定在七成以上。"
    let share = "一般贸易出口占全省出口总值比重"
    #expect(Sample.metrics(text) == [share, share + "提升幅度", share])
  }

  @Test func ratesChangeByThousandthsToo() {
    let text = "2022年，福建出生率6.5‰，比上年下降0.62个千分点。"
    #expect(Sample.figures(text).last == "福建 | 出生率降幅 | 2022 | 0.62千分点")
  }

  @Test func theWholeIsNotWhoHasTheShare() {
    let text = "2022年，绍兴产值600亿元。其中，越城区产值420亿元，占全市的70%。"
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["绍兴", "越城区", "越城区"])
  }

  @Test func theWholeMayStandBeforeTheShare() {
    let text = "2022年，福建先进制造业增加值在工业中所占比重达55.1%。"
    #expect(Sample.metrics(text) == ["先进制造业增加值占工业比重"])
  }

  @Test func aGrowthIsAboveThatOfTheYearBefore() {
    let text = "上半年，福建技改投资增长16.8%，增速比去年同期高14.4个百分点。"
    #expect(Sample.metrics(text) == ["技改投资增速", "技改投资增速比去年同期高"])
  }

  @Test func aShareThatHasRisenHasReachedSomething() {
    let text = "一季度，福建边贸进出口897亿元，占全省外贸比重同比提升2.3个百分点，达到4.9%。"
    let share = "边贸进出口占全省外贸比重"
    #expect(Sample.metrics(text) == ["边贸进出口", share + "提升幅度", share])
  }

  @Test func partsAreExportedAsTheWhole() {
    let text = "一季度，福建轻工产品出口900亿元。其中，塑料制品、箱包、家具出口分别增长52%、31.3%、26.7%。"
    #expect(Sample.metrics(text).dropFirst() == ["塑料制品出口增速", "箱包出口增速", "家具出口增速"])
    let part = "2022年，福建汽车产量174.7万辆，其中，新能源汽车52.7万辆。"
    #expect(Sample.metrics(part) == ["汽车产量", "新能源汽车产量"])
  }

  @Test func valueAddedIsThatOfTheOutputBefore() {
    let text = "2022年，福建工业总产值60亿元，增加值16亿元。"
    #expect(Sample.metrics(text) == ["工业总产值", "工业增加值"])
  }

  @Test func monthsOfTheHeadlineHoldForWhatIsReported() {
    let text = "机电产品出口增长11.6%。全省有外贸企业3万家。"
    let figures = Sample.figures(text, title: "一季度福建外贸开局良好", date: "2023-04-18")
    #expect(
      figures == ["福建 | 机电产品出口增速 | 2023-01/2023-03 | 11.6%", "福建 | 外贸企业 | 2023-04-18 | 30000家"]
    )
  }

  @Test func halfOfTheCountryIsNoRegionInIt() {
    let claims = Sample.extraction("一季度，中西部地区进出口1.84万亿元。").claims
    #expect(claims.map(\.place.name) == ["中西部地区"])
  }

  @Test func theTaskIsNoFigureButWhatWasDoneOfIt() {
    #expect(Sample.metrics("一季度，福建完成税收69亿元，完成年任务75亿元的23.7%。").first == "税收")
    #expect(!Sample.figures("福建实现税收69亿元，完成年任务75亿元的23.7%。").contains { $0.hasSuffix("7500000000元") })
  }

  @Test func ratesOfGrowthStandBehindTheNumberToo() {
    let text = "2027年前，中国算力服务市场将以18.9%的复合增速持续增长。"
    #expect(Sample.metrics(text) == ["算力服务市场年均增速"])
  }

  @Test func lengthsOfTimeStandBetweenWhatGrowsAndItsGrowth() {
    let text = "中国算力总规模近五年年均增速近30%，达到每秒1.97万亿次浮点运算。"
    #expect(Sample.metrics(text) == ["算力总规模年均增速", "算力总规模"])
  }

  @Test(
    "A comparison, a goal in the distance, a size of a model and what a unit means are no figures"
  )
  func pictures() {
    let texts = [
      "苏州的算力相当于150万台电脑。", "苏州产量正向千万辆迈进。", "苏州发布30亿参数的模型。", "苏州算力提高数十倍。",
      "在全国215个园区中，苏州排名靠前。", "评价对112家园区进行了排名，苏州领先。",
    ]
    for text in texts { #expect(Sample.figures(text) == [], "\(text)") }
    #expect(Sample.metrics("苏州算力达280台（每秒百亿亿次浮点运算）。") == ["算力"])
  }

  @Test func aShareOfAnothersIsNotTheOthers() {
    let text = "2021年苏州进出口22718亿元，约为上海进出口的52%。"
    #expect(
      Sample.figures(text) == [
        "苏州 | 进出口 | 2021 | 2271800000000元", "苏州 | 进出口相当于上海进出口比例 | 2021 | about 52%",
      ]
    )
  }

  @Test func ranksNameWhatIsRankedOnEitherSide() {
    let text = "2022年，苏州跻身全国园区综合竞争力第16名。2022年，苏州工业增幅位居全国第三位、全省第二位。"
    #expect(
      Sample.metrics(text) == ["园区综合竞争力全国排名", "工业增幅全国排名", "工业增幅全省排名"]
    )
  }

  @Test func aListIsNotCalledAfterWhereItsMembersAre() {
    let figures = Sample.figures("2022年，苏州发展迅速。全球医药100强企业9家落户该市。")
    #expect(figures == ["苏州 | 医药100强企业 | 2022 | 9家"])
  }

  @Test func whoSpeaksIsNotSpokenOf() {
    let text = "苏州发展很快。\n某行业研究院院长李明：总体的市场份额大约有55%。"
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["苏州"])
  }

  @Test func theInnerPlaceHasTheBody() {
    let claims = Sample.extraction("江苏常州市工信局介绍，2022年，全市有企业300家。").claims
    #expect(claims.map(\.place.name) == ["常州"])
  }

  @Test func hereIsThePlaceNamedLast() {
    let text = "东部发展很快。有4家落户常州。2022年，当地电池产业产值1100亿元。"
    #expect(Sample.figures(text, title: "江苏观察").last?.hasPrefix("常州 | 电池产业产值") == true)
  }

  @Test func ordersThatReachIntoTheNextYearDateNothing() {
    let text = "2022年，常州产销两旺，订单排到明年。电池产业产值1100亿元。"
    #expect(Sample.extraction(text, date: "2022-07-19").claims.map(\.period?.until.year) == [2022])
  }

  @Test func aCountyCityIsAWholeCityToo() {
    let text = "昆山市经济平稳。2022年，全市企业120家。"
    #expect(Sample.figures(text, title: "江苏昆山观察") == ["昆山 | 企业 | 2022 | 120家"])
  }

  @Test func agesSayWhoIsMeant() {
    #expect(Sample.metrics("2022年，苏州新引进35岁以下大学生48.3万人。") == ["新引进35岁以下大学生"])
  }

  @Test func graduatesAreNoUniversity() {
    let claims = Sample.extraction("2022年，苏州发放大学毕业生购房补贴1.5亿元。").claims
    #expect(claims.map(\.place.name) == ["苏州"])
  }

  @Test func aTextOnManyCitiesIsAboutNoneOfThem() {
    let text = "毕业生人数达1076万人。2021年，南京有企业3家，苏州有企业5家，无锡有企业6家，常州有企业7家。"
    #expect(!Sample.metrics(text).contains("毕业生人数"))
  }

  @Test func aYearToComeDatesNoText() {
    let text = "2021年苏州有企业300家。\n2027年市场规模将达3000亿元。\n苏州有园区20个。"
    #expect(Sample.extraction(text, date: nil).claims.last?.period?.until.year == 2021)
  }
}
