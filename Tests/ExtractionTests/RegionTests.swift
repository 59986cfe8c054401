import Extraction
import Model
import Quantities
import Testing

/// Parts of the country, lists of years, and what several places have.
struct RegionTests {
  @Test func partsOfTheCountryAreListedWithoutTheirNoun() {
    let text = "2022年，东部、中部和西部地区展会分别为30项、20项和10项。"
    #expect(
      Sample.figures(text) == [
        "东部地区 | 展会 | 2022 | 30项", "中部地区 | 展会 | 2022 | 20项", "西部地区 | 展会 | 2022 | 10项",
      ]
    )
  }

  @Test func othersHaveWhatWasToldOfOne() {
    let text = "2022年，东部地区展会30项，中部和西部地区分别为20项和10项。"
    #expect(Sample.metrics(text) == ["展会", "展会", "展会"])
    let more = "2022年，中部和西部地区展会分别为20项和10项，分别占15%和16%，增长11%和14%。"
    #expect(Sample.metrics(more).suffix(2) == ["展会增速", "展会增速"])
  }

  @Test func allPartsTogetherAreNone() {
    let claims = Sample.extraction("2022年，东中西部快递业务量占比为50%。").claims
    #expect(claims.allSatisfy { $0.place.name != "西部地区" })
  }

  @Test func listsOfYearsDateListsOfNumbers() {
    let text = "2020年、2021年、2022年，陕西技术合同成交额分别为1533亿元、2343亿元、3053亿元。"
    #expect(
      Sample.figures(text) == [
        "陕西 | 技术合同成交额 | 2020 | 153300000000元", "陕西 | 技术合同成交额 | 2021 | 234300000000元",
        "陕西 | 技术合同成交额 | 2022 | 305300000000元",
      ]
    )
  }

  @Test func theStartOfAGrowthIsDatedAcrossAComma() {
    let text = "陕西软件收入从2015年的7062亿元，增至2020年的10800亿元。"
    #expect(Sample.extraction(text).claims.map(\.period?.iso) == ["2015", "2020"])
  }

  @Test func theYearThatIsComparedWithIsNotAllOfTheYear() {
    let text = "2021年，陕西秋粮增产。秋粮产量101亿斤，比上年增加1.9亿斤，全年粮食产量300亿斤。"
    #expect(
      Sample.extraction(text, date: "2021-12-06").claims.last?.period?.iso == "2021"
    )
  }

  @Test("What several have together is no one's", arguments: ["四个地区共224家企业。", "广东和浙江业务量合计530亿件。"])
  func together(text: String) {
    #expect(Sample.figures("2022年，陕西领先。" + text) == [])
  }

  @Test func whatGrowsFastestHasTheGrowth() {
    let text = "2022年，陕西云服务收入增长最快，同比增长14.1%。"
    #expect(Sample.metrics(text) == ["云服务收入增速"])
  }

  @Test func venuesOfTheCountryAreInACity() {
    let claims = Sample.extraction("2022年，中国轻木城共有经营户3万户。").claims
    #expect(claims.map(\.place.name) == ["中国轻木城"])
  }

  @Test func overHowManyCitiesIsNoFigure() {
    #expect(Sample.metrics("2022年，陕西72家独角兽分布在17个城市。") == ["独角兽"])
  }

  @Test func whatIsDoneOnTheSpotKeepsItsName() {
    #expect(Sample.metrics("2022年，陕西就地转化技术合同35124项。") == ["就地转化技术合同"])
    #expect(Sample.metrics("2022年，陕西虚拟专网达500个。") == ["虚拟专网"])
  }
}
