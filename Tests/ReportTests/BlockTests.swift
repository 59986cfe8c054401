import Foundation
import Model
import Quantities
import Testing

@Suite("Data blocks")
struct BlockTests {
  private let report: ReportExample = {
    var report = ReportExample()
    report.add("a", "上海2018年企业183家，2020年企业250家，人才约25万人。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    report.claim("250家", 250, at: "2020")
    report.claim("约25万人", 250_000, .about, unit: "人", of: "talent", at: "2020")
    return report
  }()

  @Test func aPlaceWithThreeFiguresHasATimeChartOfItsTopic() {
    let page = report.page("```chart\nplace: shanghai\ntopic: industry\n```")
    #expect(page.problems == [])
    #expect(page.html.contains(">企业183家到250家</h3>"))
    #expect(page.html.contains("href=\"data/charts/"))
    #expect(page.file("charts/shanghai-firms.svg").hasPrefix("<svg"))
  }

  @Test func aChartThatStandsTwiceHasTwoIDs() {
    let block = "```chart\nplace: shanghai\ntopic: industry\n```\n\n"
    let page = report.page("## 甲 {#shanghai-firms-2}\n\n" + block + block)
    #expect(page.problems == [])
    let ids = page.html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(ids.contains("shanghai-firms") && ids.contains("shanghai-firms-3"))
    #expect(Set(ids).count == ids.count)
    #expect(page.file("charts/shanghai-firms-3.svg").hasPrefix("<svg"))
  }

  @Test func quotesThatStandTwiceHaveTheirIDsOnce() {
    var report = ReportExample()
    report.add("a", "上海2018年企业183家。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    let page = report.page("```quotes\nsource: a\n```\n\n```quotes\nsource: a\n```\n")
    #expect(page.problems == [])
    let ids = page.html.matches(of: #/ id="([^"]*)"/#).map { String($0.1) }
    #expect(ids.count == 2 && Set(ids).count == 2)
    #expect(page.html.matches(of: #/<mark/#).count == 2)
  }

  @Test func aPlaceWithFewerHasNone() {
    var report = ReportExample()
    report.add("a", "上海2018年企业183家，2020年企业250家。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    report.claim("250家", 250, at: "2020")
    #expect(report.page("```chart\nplace: shanghai\ntopic: industry\n```").html == "")
  }

  @Test func aChartsTableHasItsFiguresAsWritten() {
    let page = report.page("```chart\nplace: shanghai\ntopic: industry\n```")
    let csv = page.file("data/charts/shanghai-firms.csv")
    #expect(csv.contains("183家") && csv.contains("250家"))
    #expect(page.html.contains("<details><summary>数据表</summary>"))
  }

  @Test func aTablePrintsHedgePeriodSourceAndBadge() {
    let page = report.page("```table\nplace: shanghai\ntopic: talent\n```")
    #expect(page.text == "指标数值来源人才2020年，上海约25万人青年报单源")
  }

  @Test func theMatrixCountsWhatNoTopicHas() {
    var report = report
    report.add("b", "北京有古树2000棵。", publisher: "晚报")
    report.claim(
      "2000棵",
      2000,
      unit: "棵",
      of: .open(name: "古树", unit: Unit("棵")),
      in: "beijing",
      at: nil
    )
    let page = report.page("```coverage\n```")
    #expect(page.problems == [])
    #expect(page.text.contains("地区全部产业人才目录外上海31源21源11源—北京11源——11源"))
  }

  @Test func theMatrixHasNoColumnForNothing() {
    let page = report.page("```coverage\n```")
    #expect(page.text.hasSuffix("份数地区全部产业人才上海31源21源11源"))
  }

  @Test func theLegendOfAPlaceExplainsTheMarksThatItsFiguresHave() {
    var report = report
    report.add("b", "上海力争企业达到900家。北京补贴30万元。", publisher: "晚报")
    report.claim("900家", 900, at: "2030", as: .target)
    report.claim("30万元", 300_000, unit: "元", of: "scale", in: "beijing", at: nil, as: .grant)
    let shanghai = report.page("```badges\nplace: shanghai\n```")
    #expect(shanghai.text == "单源只有一份文档给出这个数，尚无佐证目标计划、预期要达到的数，不是已有的数")
    let all = report.page("```badges\n```")
    for mark in ["目标", "政策额度", "人工补录", "人工订正", "归属存疑", "推断"] {
      #expect(all.html.contains("<span class=\"mark\">\(mark)</span></dt><dd"))
    }
    #expect(report.page("```table\nplace: beijing\n```").text.hasSuffix("单源政策额度"))
  }

  @Test func aBlockThatSelectsNothingIsEmpty() {
    let page = report.page("```table\nplace: beijing\n```")
    #expect(page.html == "")
    #expect(page.problems == [])
  }

  @Test(
    "What is wrong in a block is reported where it stands",
    arguments: [
      ("place: shnghai", "5:8: error: no place ‘shnghai’ [unknown-place]"),
      ("topic: talents", "5:8: error: no topic ‘talents’ [unknown-topic]"),
      ("metric: firm", "5:9: error: no metric ‘firm’ [unknown-metric]"),
      ("metric: firms\nplce: shanghai", "6:1: error: unknown key ‘plce’ [unknown-key]"),
      ("open: maybe", "5:7: error: ‘open’ must be on or off, not ‘maybe’ [wrong-type]"),
      ("metric: [firms", "6:1: error: the list that ‘[’ of line 5 begins has no end here"),
    ]
  )
  func wrong(yaml: String, problem: String) {
    let page = report.page("```table\n\(yaml)\n```")
    #expect(page.problems.count == 1)
    #expect(page.problems.first?.hasPrefix("Templates/pages/index.md:" + problem) ?? false)
    #expect(page.problems.first?.contains("\n  help: ") ?? false)
  }

  @Test(
    "A block behind a section that makes lines, or with one in it, is reported where it was written",
    arguments: [
      ("{{#list}}\n- a\n{{/list}}\n\n```table\nplce: shanghai\n```", 9),
      ("```table\n{{#list}}\n# a\n{{/list}}\nplace: shanghai\nplce: shanghai\n```", 9),
      ("{{#list}}\n- a\n{{/list}}\n\n```table\nmetric: firms\nmetric: firms\n```", 10),
      ("{{#list}}\n- a\n{{/list}}\n\n```table\nplace: [a\n```", 10),
    ]
  )
  func behindSections(body: String, line: Int) {
    let page = report.page(body.replacing("list", with: "topics"))
    #expect(page.problems.count == 1)
    #expect(page.problems.first?.hasPrefix("Templates/pages/index.md:\(line):1: ") ?? false)
  }

  @Test func otherFencesStayCode() {
    let page = report.page("```swift\nlet a = 1\n```")
    #expect(page.html.contains("<code"))
  }
}
