import Extraction
import Testing

/// A change, a share or a rank without words of its own speaks of the figure right before it.
struct AntecedentTests {
  @Test(
    "A member of a list of two belongs to the number before the mark",
    arguments: [
      (
        "2025年，上海技术合同成交额达到6496.8亿元、同比增长24.9%，离境退税商店达到1837家、增长36%。",
        ["技术合同成交额", "技术合同成交额增速", "离境退税商店", "离境退税商店增速"]
      ),
      (
        "上海高新技术企业达3万家，新能源汽车产量达82万辆、占全国的12%。",
        ["高新技术企业", "新能源汽车产量", "新能源汽车产量占全国比重"]
      ),
      (
        "2025年，苏州外贸出口2万亿元（增长10.8%），实际使用外资80亿美元（下降3%）。",
        ["外贸出口", "外贸出口增速", "实际使用外资", "实际使用外资降幅"]
      ),
    ]
  )
  func members(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test func aShareOfWhatHasGrownIsOfTheThingAndNotOfItsGrowth() {
    let text = "2024年，合肥工业战略性新兴产业产值增长6.5%、占规上工业产值比重提高到45%。"
    #expect(
      Sample.figures(text) == [
        "合肥 | 工业战略性新兴产业产值增速 | 2024 | 6.5%",
        "合肥 | 工业战略性新兴产业产值占规上工业产值比重 | 2024 | 45%",
      ]
    )
  }
}
