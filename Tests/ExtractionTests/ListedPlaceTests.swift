import Extraction
import Model
import Testing

/// Places in lists, and numbers that say what a thing is like.
struct ListedPlaceTests {
  @Test func aMarkIsPassedByEachOfAList() {
    #expect(
      Sample.figures("2024年，绵阳、宜宾、德阳经济总量突破3000亿元。").sorted() == [
        "宜宾 | 经济总量 | 2024 | over 300000000000元", "德阳 | 经济总量 | 2024 | over 300000000000元",
        "绵阳 | 经济总量 | 2024 | over 300000000000元",
      ]
    )
    #expect(Sample.figures("2024年，绵阳、宜宾、德阳经济总量合计突破9000亿元。").isEmpty)
  }

  @Test func productsOfSeveralPlacesAreNoSubject() {
    let text = "烟台苹果、潍坊萝卜入选名录，水果产值增长8.5%。"
    let figures = Sample.figures(text, title: "2026年山东省政府工作报告", date: "2026-01-20")
    #expect(figures == ["山东 | 水果产值增速 | 2025 | 8.5%"])
  }

  @Test func anEventOfDataHasItsWholeName() {
    #expect(
      Sample.figures("2023年，中国国际大数据产业博览会展出新产品900项。")
        == ["中国国际大数据产业博览会 | 展出新产品 | 2023 | 900项"]
    )
  }

  @Test func theWorldIsNoSubjectBehindAVerb() {
    #expect(
      Sample.figures("2024年，义乌市场整合了全球17个电商平台。").map { $0.prefix(2) } == ["义乌"]
    )
  }

  @Test(
    "What a thing is like is no figure",
    arguments: [
      "上海12英寸硅片生产线投产。", "青岛港可通行20万吨级集装箱船。", "青岛的雷达能监测半径10公里的海面。", "成都为打造万亿级电子信息产业迈出步伐。",
    ]
  )
  func specifications(text: String) {
    #expect(Sample.figures(text).isEmpty)
  }

  @Test func whatIsHigherIsWhatWasTold() {
    #expect(
      Sample.metrics("2024年，重庆工业投资增长27.1%，比全国平均水平高出16.5个百分点。").last
        == "工业投资增速比全国平均水平高"
    )
  }

  @Test func whatWasDoneToThingsIsSaidWhole() {
    #expect(
      Sample.metrics("2024年，成都5个县区被命名为国家生态文明建设示范区。") == ["命名为国家生态文明建设示范区的县区"]
    )
  }

  @Test func oneNumberMayBeOfEachOfSeveral() {
    #expect(
      Sample.figures("重庆渝中区、江北区分别上榜1个项目。")
        == ["江北区 | 上榜项目 | 2023-07-08 | 1个", "渝中区 | 上榜项目 | 2023-07-08 | 1个"]
    )
    #expect(Sample.metrics("京津冀、长三角各有企业300家。") == ["企业", "企业"])
  }

  @Test func ofSeveralWithoutAWordForEachNothingTells() {
    let extraction = Sample.extraction("京津冀、长三角上榜2个项目。")
    #expect(extraction.claims.isEmpty)
    #expect(extraction.setAside.map(\.reason) == [.noSubject])
  }

  @Test func severalChangesSinceAnotherTimeAreOfWhatWasTold() {
    #expect(
      Sample.metrics("2020年，成都人工智能企业达550家，产业规模达200亿元，较2019年分别增长83%、67%。")
        == ["人工智能企业", "产业规模", "人工智能企业增速", "产业规模增速"]
    )
  }
}
