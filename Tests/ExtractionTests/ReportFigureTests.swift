import Extraction
import Model
import Testing

/// Figures as governments' reports list them.
struct ReportFigureTests {
  @Test(
    "What is counted has what follows it",
    arguments: [
      ("810个省重点项目完成投资1500亿元。", "省重点项目完成投资"), ("新增产能项目98个、释放产值150亿元。", "产能项目释放产值"),
      ("机器人产量增长35%、出口量居全国第2位。", "机器人出口量全国排名"), ("蜜橘综合产值增长8%、出口增长53%。", "蜜橘出口增速"),
      ("外贸进出口总额增长5.6%，其中出口增长10.8%。", "出口增速"), ("出口逆势增长17%。", "出口增速"), ("国内游客数量增长6%。", "国内游客数量增速"),
    ]
  )
  func holders(text: String, metric: String) {
    let report = Sample.extraction(text, title: "2026年湖北省政府工作报告", date: "2026-01-20")
    #expect(report.claims.last?.metricWords == metric)
  }

  @Test func aCountEndsWhereAnotherBegins() {
    let report = Sample.extraction("湖北10个产业先导区集聚核心企业超150家。")
    #expect(report.claims.map(\.metricWords) == ["产业先导区", "核心企业"])
  }

  @Test func whatSeveralPartsAreCountedForIsTheReports() {
    let report = Sample.extraction(
      "新增仙桃、潜江、宜都4个千亿县。",
      title: "2026年湖北省政府工作报告",
      date: "2026-01-20"
    )
    #expect(report.claims.map(\.place.name) == ["湖北"])
  }

  @Test(
    "What was planned or striven for is done in the part that looks back",
    arguments: [
      "一、2025年工作回顾\n285个计划新开工项目全部开工，810个省重点项目完成投资1500亿元。", "一、2025年工作回顾\n争取超长期特别国债资金，206个项目开工建设。",
    ]
  )
  func done(text: String) {
    let report = Sample.extraction(text, title: "2026年湖北省政府工作报告", date: "2026-01-20")
    #expect(Set(report.claims.map(\.basis)) == [.reported])
  }
}
