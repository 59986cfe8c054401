import Extraction
import Model
import Testing

/// Shares, ranks and means that lean on what was told, and of whom nothing tells.
struct ComparedShareTests {
  @Test(
    "A number is named by what it is a part or a mean of",
    arguments: [
      ("2022年，宁波工业增加值两年平均增长6.9%。", ["工业增加值两年平均增速"]),
      ("2022年，宁波工业增加值增长12.9%，居全省第4位，比上月提升1个位次。", ["工业增加值增速", "工业增加值增速全省排名", "工业增加值增速全省排名升幅"]),
      ("2022年，宁波33个大类行业中，有28个行业增加值实现正增长。", ["增加值正增长的行业"]),
      ("2022年，宁波工业增加值增长6.9%，分别高于全国、全省1.7个和0.9个百分点。", ["工业增加值增速", "工业增加值增速高于全国", "工业增加值增速高于全省"]),
      (
        "2022年，宁波第一、第二、第三产业增加值分别增长4.9%、7.2%和6.8%，占GDP比重分别为2.1%、41.3%和56.6%。",
        [
          "第一产业增加值增速", "第二产业增加值增速", "第三产业增加值增速", "第一产业增加值占GDP比重", "第二产业增加值占GDP比重",
          "第三产业增加值占GDP比重",
        ]
      ),
      ("宁波的算力规模已接近全市总规模的二分之一。", ["算力规模占全市总规模比例"]), ("宁波从业者中男性占比明显高于女性，高达70.6%。", ["从业者中男性占比"]),
      ("宁波专利数量以28万件遥遥领先。", ["专利数量"]), ("宁波岗位中，要求硕士学历的占比为35%。", ["要求硕士学历占比"]),
      ("宁波引导基金达76只，总规模突破1.5万亿元。", ["引导基金", "引导基金总规模"]),
    ]
  )
  func names(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test(
    "What several without a name have is no one's",
    arguments: [
      "这103个城市以占全国51%的人口汇聚全国85%的经费，培育了全国85%的企业。", "15个省份的引导基金平均返投率仅68%，23%的基金闲置超过1年。",
    ]
  )
  func groups(text: String) {
    #expect(Sample.figures(text, title: "中国创新").isEmpty)
  }

  @Test func aTextThatComparesManyPlacesIsAboutNoneOfThem() {
    let text = "岗位中博士占比为35%。北京位列第二，深圳、上海、杭州、武汉位列其后。北京创新突出。"
    #expect(Sample.figures(text).allSatisfy { !$0.contains("35%") })
  }

  @Test func anOrdinalIsNotRanked() {
    #expect(Sample.metrics("南京由2021年的第四升至第二。").isEmpty)
  }

  @Test(
    "What is shared stands behind the share",
    arguments: [
      ("宁波占据了全国三分之一的模具产业规模。", ["模具产业规模占全国比重"]), ("宁波的模具企业占全国30%的市场份额。", ["模具企业占全国比重"]),
      ("宁波占全国30%的市场份额。", ["市场份额占全国比重"]), ("宁波模具占据全球一半的产量。", ["模具产量占全球比重"]),
      ("宁波集聚了全国40%的模具企业。宁波占全球一成。", ["模具企业占全国比例", "模具企业占全球比重"]),
    ]
  )
  func shared(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }
}
