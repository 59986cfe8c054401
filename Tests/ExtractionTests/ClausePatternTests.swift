import Extraction
import Testing

/// Sentences of the five sources, one form of words each.
struct ClausePatternTests {
  @Test func aListBehindAColonHasTheMetricBeforeIt() {
    #expect(
      Sample.figures("2024年人工智能企业数量：北京1500家、上海1298家、深圳1318家。") == [
        "北京 | 人工智能企业数量 | 2024 | 1500家", "上海 | 人工智能企业数量 | 2024 | 1298家",
        "深圳 | 人工智能企业数量 | 2024 | 1318家",
      ]
    )
    #expect(Sample.figures("具体情况如下：北京1500家、上海1298家。").isEmpty)
  }

  @Test func growthGivesOneMetricAtTwoTimes() {
    let text = "上海人工智能规上企业数已从2018年的183家增至2022年的348家,产值实现倍增,从1340亿元跃向3821亿元。"
    #expect(
      Sample.figures(text) == [
        "上海 | 人工智能规上企业数 | 2018 | 183家",
        "上海 | 人工智能规上企业数 | 2022 | 348家",
        "上海 | 产值 | 2018 | 134000000000元",
        "上海 | 产值 | 2022 | 382100000000元",
      ]
    )
    #expect(Sample.rules(text) == ["growth", "growth", "growth", "growth"])
  }

  @Test func growthWithoutYearsTakesTheEndsOfTheSpan() {
    #expect(
      Sample.figures("从2016年到2022年的短短6年间，全国人工智能相关企业数量从27.95万家增长至60.05万家。") == [
        "中国 | 人工智能相关企业数量 | 2016 | 279500家",
        "中国 | 人工智能相关企业数量 | 2022 | 600500家",
      ]
    )
  }

  @Test func growthLeavesAnUnstatedBeginningOpen() {
    #expect(
      Sample.figures("近年来,上海人工智能人才规模从10万人增长到25万人。", date: "2024-06").first
        == "上海 | 人工智能人才规模 | – | 100000人"
    )
  }

  @Test func respectivelyGoesByOrderAndKeepsMixedHedges() {
    #expect(
      Sample.figures("截至2020年底,北京、深圳、上海、杭州聚集人工智能企业数量分别近1500家、1318家、1298家、近700家。") == [
        "北京 | 人工智能企业数量 | 2020-12-31 | nearly 1500家",
        "深圳 | 人工智能企业数量 | 2020-12-31 | 1318家",
        "上海 | 人工智能企业数量 | 2020-12-31 | 1298家",
        "杭州 | 人工智能企业数量 | 2020-12-31 | nearly 700家",
      ]
    )
  }

  @Test func respectivelySharesTheUnitOfTheLastNumber() {
    let text = "北京、深圳和上海三座城市的得分均超过60分,分别为88.72、77.63和68.59分,位居前三。"
    #expect(
      Sample.figures(text, date: "2021").suffix(3) == [
        "北京 | 得分 | 2021 | 88.72分",
        "深圳 | 得分 | 2021 | 77.63分",
        "上海 | 得分 | 2021 | 68.59分",
      ]
    )
  }

  @Test func partsInBracketsAreOfThePlacesBeforeThem() {
    let text = "2023年，宁波人工智能企业主要分布在鄞州区（占25%）和北仑区（占12%）。"
    #expect(
      Sample.figures(text) == ["鄞州区 | 人工智能企业占比 | 2023 | 25%", "北仑区 | 人工智能企业占比 | 2023 | 12%"]
    )
  }

  @Test func whatSeveralHaveTogetherIsNoOnes() {
    let text = "2023年，长三角人工智能企业占全国三分之一，其中上海、杭州、合肥三城合计占长三角的85%。"
    #expect(Sample.figures(text).count == 1)
    #expect(Sample.figures("2023年，余姚、慈溪两市机器人企业数量占全省的45%。") == [])
  }

  @Test func whatSeveralHaveIsNamedBehindThem() {
    #expect(
      Sample.figures("2022年，上海、北京的企业数量占全国的比重分别为20%和18%。") == [
        "上海 | 企业数量占全国的比重 | 2022 | 20%", "北京 | 企业数量占全国的比重 | 2022 | 18%",
      ]
    )
  }

  @Test(
    "What is counted may stand behind 分别, before the numbers or behind them",
    arguments: ["分别有机器人企业320家、近90家", "分别拥有320家和近90家机器人企业", "机器人企业分别有320家、近90家"]
  )
  func respectivelyCountsWhatFollows(said: String) {
    #expect(
      Sample.figures("2024年，宁波、绍兴\(said)。") == [
        "宁波 | 机器人企业 | 2024 | 320家",
        "绍兴 | 机器人企业 | 2024 | nearly 90家",
      ]
    )
  }

  @Test func respectivelyOrdersThingsMeasuredToo() {
    #expect(
      Sample.figures("2025年，江苏规上工业增加值、规上服务业营收分别增长6.5%和7%。", date: "2026-02-09") == [
        "江苏 | 规上工业增加值增速 | 2025 | 6.5%",
        "江苏 | 规上服务业营收增速 | 2025 | 7%",
      ]
    )
  }

  @Test func numbersInBracketsBelongToTheNameBeforeThem() {
    let text = "2016年至2022年期间，AI相关企业融资金额总量前五城分别为：北京（67161.82亿）、上海（43557.43亿）和南京（8036.45亿元）。"
    #expect(
      Sample.figures(text) == [
        "北京 | AI相关企业融资金额总量 | 2016/2022 | 6716182000000元",
        "上海 | AI相关企业融资金额总量 | 2016/2022 | 4355743000000元",
        "南京 | AI相关企业融资金额总量 | 2016/2022 | 803645000000元",
      ]
    )
  }

  @Test(
    "A list may be announced by what it is looked at, or by the order in which it stands",
    arguments: [
      "从算力规模来看，2020年东莞12600PFLOPS、杭州6200PFLOPS位居前2。",
      "2020年算力规模排名中，东莞12600PFLOPS、杭州6200PFLOPS位列前2位，优势明显。",
      "从算力规模来看，2020年东莞（12600PFLOPS）、杭州（6200PFLOPS）位居前2。",
    ]
  )
  func announced(text: String) {
    #expect(
      Sample.figures(text) == [
        "东莞 | 算力规模 | 2020 | 12600PFLOPS", "杭州 | 算力规模 | 2020 | 6200PFLOPS",
      ]
    )
  }

  @Test func aNameAndANumberSideBySideContinueTheMetricBefore() {
    let text = "其中，广东人工智能相关企业数量达到13万家。其后，江苏56582家、北京47793家。"
    #expect(
      Sample.figures(text).suffix(2) == [
        "江苏 | 人工智能相关企业数量 | 2023-07-08 | 56582家",
        "北京 | 人工智能相关企业数量 | 2023-07-08 | 47793家",
      ]
    )
    #expect(Sample.rules(text).suffix(2) == ["juxtaposed", "juxtaposed"])
  }

  @Test func aShareTakesItsBaseFromTheFigureBefore() {
    #expect(
      Sample.figures("截至2022年底，全球人工智能代表企业数量27255家，中国企业数量4227家，约占全球的16%。") == [
        "全球 | 人工智能代表企业数量 | 2022-12-31 | 27255家",
        "中国 | 人工智能代表企业数量 | 2022-12-31 | 4227家",
        "中国 | 人工智能代表企业数量占全球比重 | 2022-12-31 | about 16%",
      ]
    )
  }

  @Test func aGrowthRateSpeaksOfTheThingNamedBefore() {
    #expect(
      Sample.figures("2022年中国人工智能核心产业规模达5080亿元，同比增长18%。") == [
        "中国 | 人工智能核心产业规模 | 2022 | 508000000000元",
        "中国 | 人工智能核心产业规模增速 | 2022 | 18%",
      ]
    )
  }

  @Test func aDeclineIsAPositiveValueOfADecrease() {
    #expect(
      Sample.figures("2025年，江苏生产安全事故起数比2020年下降65.3%。", date: "2026-02-09")
        == ["江苏 | 生产安全事故起数较2020年降幅 | 2025 | 65.3%"]
    )
  }

  @Test func oneNumberHoldsForEachOfAList() {
    let text = "2022年，山东、安徽、四川等省市的新增企业数量也都超过了2万家。"
    #expect(
      Sample.figures(text).sorted() == [
        "四川 | 新增企业数量 | 2022 | over 20000家",
        "安徽 | 新增企业数量 | 2022 | over 20000家",
        "山东 | 新增企业数量 | 2022 | over 20000家",
      ]
    )
  }

  @Test func aWrittenRankIsAClaimAndTheFirstPlaceIsNot() {
    #expect(
      Sample.figures("深圳相关企业数量位居全国第二。北京科研平台数量位居全国首位。")
        == ["深圳 | 相关企业数量全国排名 | 2023-07-08 | 2位"]
    )
  }

  @Test func theNounBehindANumberIsWhatItCounts() {
    #expect(
      Sample.figures("今年，成都引进了106个顶尖科技创新团队，发布了3000多项科技成果。", date: "2023-12-01") == [
        "成都 | 引进顶尖科技创新团队 | 2023 | 106个",
        "成都 | 发布科技成果 | 2023 | over 3000项",
      ]
    )
  }

  @Test func twoNumbersOfOneNounCountTheSame() {
    #expect(
      Sample.figures("2019年起,上海发布了3批共计58个AI重大应用场景。") == [
        "上海 | 发布AI重大应用场景 | 2019/2023 | 3批",
        "上海 | AI重大应用场景 | 2019/2023 | 58个",
      ]
    )
  }

  @Test func anIncrementKeepsItsQualifier() {
    let text = "2016年至今，新增AI企业最多的城市是深圳，为42598家，其次是广州（29922家）和北京（21483家）。"
    #expect(
      Sample.figures(text) == [
        "深圳 | 新增AI企业 | 2016/2023 | 42598家",
        "广州 | 新增AI企业 | 2016/2023 | 29922家",
        "北京 | 新增AI企业 | 2016/2023 | 21483家",
      ]
    )
  }
}
