import Extraction
import Model
import Testing

/// Projects with their money, leaders of an order, and whose parts are counted.
struct InvestmentTests {
  @Test(
    "What projects have is named with them",
    arguments: [
      ("2022年，赣州签约项目89个，签约金额300亿元。", ["签约项目", "项目签约金额"]),
      ("2022年，赣州引进产业转移项目30个，到位资金21亿元。", ["引进产业转移项目", "产业转移项目到位资金"]),
      ("2022年，赣州14条产业链项目到位资金21亿元。", ["产业链项目", "产业链项目到位资金"]),
      ("2022年，赣州籍人士投资的项目12个。", ["赣州籍人士投资的项目"]),
      ("赣州产业规模争取达到700亿元。", ["产业规模"]),
    ]
  )
  func projects(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test func aCountedPartIsNotMeasuredAsMoney() {
    let text = "2022年，赣州签约项目89个，总投资300亿元，其中外来项目41个，总投资142亿元。"
    #expect(Sample.metrics(text) == ["签约项目", "签约项目总投资", "外来项目", "外来项目总投资"])
  }

  @Test func aListOfBranchesIsOfTheMoneyTold() {
    let text = "2022年，赣州项目到位资金300亿元。排名前两位的产业为：稀土（20亿元）、家具（10亿元）。"
    #expect(Sample.metrics(text) == ["项目到位资金", "稀土到位资金", "家具到位资金"])
  }

  @Test func theLeaderOfAnOrderHasItsNumber() {
    #expect(
      Sample.figures("2022年，31个省会城市居民人均可支配收入中，最高的为杭州70281元，最低的是西宁38012元。")
        == [
          "杭州 | 居民人均可支配收入 | 2022 | 70281元", "西宁 | 居民人均可支配收入 | 2022 | 38012元",
        ]
    )
  }

  @Test func whatAClauseLeavesOutAnotherTimeHasToo() {
    #expect(
      Sample.metrics("2021年，我国软件企业注册量22万家，2022年注册量突破25万家。") == ["软件企业注册量", "软件企业注册量"]
    )
    #expect(
      Sample.metrics("全球累计软件专利申请量达72万项，我国累计申请量达38万项。") == ["累计软件专利申请量", "累计软件专利申请量"]
    )
  }

  @Test func ofHowManyKindsOfPlacesSomethingIsIsNoFigure() {
    #expect(Sample.metrics("我国22个省份的30余家交易机构已开业。").count == 1)
  }

  @Test func anAgeIsPartOfAName() {
    #expect(
      Sample.metrics("2022年，成都0—14岁人口为278万人，占13%。") == ["0—14岁人口", "0—14岁人口占比"]
    )
  }

  @Test func aBulletinSpeaksOfItsYear() {
    let figures = Sample.figures(
      "全市生产总值4741亿元。\n三、科技\n高新技术企业2100家。",
      title: "2022年芜湖市国民经济和社会发展统计公报",
      date: "2023-04-01"
    )
    #expect(figures.map { $0.contains("| 2022 |") } == [true, true])
  }

  @Test func aCorpsHasFiguresOfItsOwn() {
    #expect(
      Sample.figures("2022年，新疆生产建设兵团生产总值3900亿元。").first
        == "新疆生产建设兵团 | 生产总值 | 2022 | 390000000000元"
    )
  }

  @Test func whatNoOneCountedWhollyHasNoOrigin() {
    #expect(Sample.extraction("据不完全统计，宁波产业规模达300亿元。").claims.map(\.origin) == [nil])
    #expect(
      Sample.extraction("记者从省统计局近日举行的新闻发布会上获悉，宁波产业规模达300亿元。").claims.map(\.origin?.name)
        == ["省统计局"]
    )
  }
}
