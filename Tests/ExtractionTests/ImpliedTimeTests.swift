import Extraction
import Model
import Quantities
import Testing

/// Times that lean on the text around them.
struct ImpliedTimeTests {
  private func periods(_ text: String, date: String = "2023-05-11") -> [String?] {
    Sample.extraction(text, date: date).claims.map { $0.period?.iso }
  }

  @Test func theWholeYearIsTheOneJustSpokenOf() {
    #expect(periods("2021年三季度，上海经济平稳；全年进出口增长4.9%，财政收入增长2.5%。") == ["2021", "2021"])
    #expect(periods("上海力争全年新增高新技术企业突破3500家。") == ["2023"])
  }

  @Test func aTimeThatSomethingIsSetAgainstIsNotTheFigures() {
    #expect(periods("2021年，针对三季度下行压力，上海进出口增长4.9%。") == ["2021"])
  }

  @Test func yearsAheadBeginWithTheTexts() {
    #expect(periods("上海力争三年内支持300个项目。") == ["2023/2026"])
    #expect(periods("未来五年，上海将投入50亿元。") == ["2023/2028"])
  }

  @Test func aYearlyAverageIsOfSeveralYears() {
    #expect(
      periods("五年来，我们锐意进取。上海居民收入年均增长6.6%。", date: "2025-06-01") == ["2021/2025"]
    )
    #expect(periods("上海居民收入年均增长6.6%。") == [nil])
    #expect(periods("到2025年，上海产业营业收入年均增长20%。") == ["2025"])
  }

  @Test func whatHappensInYearsTakesAllOfThemAndWhatIsThereTheirEnd() {
    let text = """
      五年来，中国经济实力跃上新台阶。国内生产总值从54万亿元增加到82.7万亿元，城镇新增就业6600万人以上，贫困人口减少6800多万，\
      能耗下降20%。高新技术企业达13万家。
      """
    #expect(
      periods(text, date: "2017-12-31") == [
        "2012", "2017", "2013/2017", "2013/2017", "2013/2017", "2017",
      ]
    )
  }

  @Test func whatWasDoneSinceTheBeginningOfAPlanTookAllOfIt() {
    #expect(
      periods("“十四五”以来，湖南已培育3个示范工厂、17个智能工厂，累计推动89万家企业上云。", date: "2025-09-27")
        == ["2021/2025", "2021/2025", "2021/2025"]
    )
  }

  @Test func aLevelIsReachedAtTheEndOfAPlan() {
    #expect(
      periods("“十三五”时期，湖北经济总量突破4万亿元，累计投资3万亿元。", date: "2021-03-01") == ["2020", "2016/2020"]
    )
  }

  @Test func theTimeThatAChangeBeganIsNotThatOfWhatFollows() {
    let text = "湖南森林覆盖率从2017年的30%提高到50%，公园达到210个。"
    #expect(periods(text, date: "2023-05-11") == ["2017", "2023-05-11", "2023-05-11"])
    #expect(periods("从2017年起，湖南建成公园20个。") == ["2017/2023"])
  }

  @Test func aReportOfTheSpringGoesOnWithTheYearBefore() {
    let text = "2024年，武汉地区生产总值增长5.5%。\n全年人均地区生产总值12.6万元。\n年末武汉常住人口1377万人。\n武汉力争全年新建公园30个。"
    #expect(periods(text, date: "2025-02-20") == ["2024", "2024", "2024-12-31", "2025"])
  }

  @Test func theYearOfAFoundingIsNoFigures() {
    #expect(periods("园区成立于2003年，深圳有员工300人。") == ["2023-05-11"])
  }

  @Test func thisYearSoFarIsNotTheWholeYear() {
    #expect(periods("今年以来，贵阳累计交易额突破10亿元。") == ["2023-01-01/2023-05-11"])
  }

  @Test func severalMonthsHoldForTheNextSentenceAndNoLonger() {
    let text = "今年上半年，上海进出口增长37.4%。外贸企业新增300家。全市有企业9000家。"
    #expect(
      periods(text, date: "2025-08-23") == ["2025-01/2025-06", "2025-01/2025-06", "2025-08-23"]
    )
  }
}
