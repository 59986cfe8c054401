import Extraction
import Model
import Testing

/// Figures of listed places and branches, and what their names leave out.
struct ListedShareTests {
  @Test(
    "Names are those of what is measured",
    arguments: [
      ("泉州企业数量628家，占2205家全部企业的28.48%。", ["企业数量", "企业数量占全部企业比重"]),
      ("泉州集聚30%的AI企业（1367家）。", ["AI企业占比", "AI企业"]),
      ("2022年，泉州连续3年居全球百强城市排名第14位。", ["百强城市排名"]),
      ("2022年，泉州营收总额207亿元，位列全国各省市自治区第五。", ["营收总额", "营收总额全国排名"]),
      ("泉州基础研究经费所占比重为6.57%。", ["基础研究经费占比"]),
      ("2022年，泉州制造业、建筑业实际使用外资同比分别增长12.8%和25%。", ["制造业实际使用外资增速", "建筑业实际使用外资增速"]),
      ("泉州现存民营企业56万家。", ["民营企业"]), ("民企500强中，泉州有96家。", ["民企500强"]),
      ("福建省的百强民企数量为16家。", ["百强民企数量"]),
    ]
  )
  func names(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test(
    "What several have, or a list holds, is no figure of a place",
    arguments: [
      "泉州、漳州、厦门构成“金三角”，内部合作占比达26%。", "三大核心区集中了全国88%的企业，2022年产业规模突破2万亿元。",
      "3个省入围数量合计达244家。", "这份涵盖108家企业的产业图谱发布。", "排第3位和第4位的分别是泉州和漳州。",
    ]
  )
  func groups(text: String) {
    #expect(Sample.figures(text, title: "福建产业").isEmpty)
  }

  @Test func anAmountIsOfTheTimeOfItsGrowth() {
    let figures = Sample.figures(
      "2022年，我国研发投入稳步增加。\n高等学校投入额2412亿元，增长10.6%。",
      title: "2022年全国科技投入情况",
      date: "2023-09-19"
    )
    #expect(figures.map { $0.contains("| 2022 |") } == [true, true])
  }
}
