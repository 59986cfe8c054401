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

  @Test(
    "A part is measured as the whole is",
    arguments: [
      (
        "2025年，江苏规上工业增加值增长7.8%，其中，汽车、纺织等行业分别增长20.2%、10.6%。",
        ["规上工业增加值增速", "汽车行业增加值增速", "纺织行业增加值增速"]
      ),
      (
        "2025年，江苏地区生产总值增长5%。其中第一产业增长3%，第二产业增长6%。",
        ["地区生产总值增速", "第一产业增加值增速", "第二产业增速"]
      ),
      ("2025年，江苏固定资产投资增长5%，其中制造业投资增长8%。", ["固定资产投资增速", "制造业投资增速"]),
    ]
  )
  func parts(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test(
    "What a clause leaves out, the figures before it have",
    arguments: [
      (
        "2023年，南京企业实现营业收入1.5万亿元，利润总额900亿元，同比分别增长5%和8%。",
        ["企业营业收入", "利润总额", "企业营业收入增速", "利润总额增速"]
      ),
      ("2023年，杭州企业数量增长30%，达到2000家。", ["企业数量增速", "企业数量"]),
      (
        "2023年，无锡物联网产业营收突破4000亿元，占全省一半、全国四分之一。",
        ["物联网产业营收", "物联网产业营收占全省比重", "物联网产业营收占全国比重"]
      ),
      ("2024年，武汉人工智能核心产业规模达500亿元，企业数量突破1000家。", ["人工智能核心产业规模", "人工智能企业数量"]),
      (
        "武汉对采购算力的企业按30%给予补贴，每年最高200万元。",
        ["补贴比例", "每年补贴"]
      ),
      (
        "2023年，宁波数字经济增加值同比增长9.7%，增速高于全省2.1个百分点，占GDP比重达7.9%。",
        ["数字经济增加值增速", "数字经济增加值增速高于全省", "数字经济增加值占GDP比重"]
      ),
      ("宁波累计建成智能工厂286家，其中国家级12家。", ["累计建成智能工厂", "国家级智能工厂"]),
      ("宁波设立专项资金1亿元，单个项目最高补助1000万元。", ["专项资金", "单个项目补助"]),
      ("成都现有市级以上孵化器260家（其中国家级23家）。", ["市级以上孵化器", "国家级孵化器"]),
    ]
  )
  func leftOut(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test func whereAShareIsOfThePlaceBeforeIt() {
    #expect(
      Sample.figures("2023年，全国人工智能企业超4500家，其中北京占比28.6%，上海占17%。").suffix(2) == [
        "北京 | 人工智能企业占比 | 2023 | 28.6%", "上海 | 人工智能企业占比 | 2023 | 17%",
      ]
    )
  }

  @Test func aBareSizeThatHasARankIsOfWhatWasTold() {
    #expect(
      Sample.metrics("2025年，江苏全社会研发投入增长11%，规模跃居全国第二位。")
        == ["全社会研发投入增速", "全社会研发投入规模全国排名"]
    )
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
