import Foundation
import Quantities
import Testing

@Suite("Figure links")
struct FigureLinkTests {
  private let report: ReportExample = {
    var report = ReportExample()
    report.add("a", "上海2018年企业183家，规模1340亿元。2022年企业348家，规模超3800亿元。", publisher: "青年报")
    report.claim("183家", 183, at: "2018")
    report.claim("348家", 348, at: "2022")
    report.claim("超3800亿元", 380_000_000_000, .over, unit: "元", of: "scale", at: "2022")
    return report
  }()

  @Test func areFilledWithHedgeFigureAndCitation() {
    let page = report.page("规模[](fact:shanghai/scale@2022)。")
    #expect(page.problems == [])
    #expect(page.text == "规模超3800亿元。")
    #expect(page.html.contains("data-claim=\"a:37\" data-hedge=\"over\">超3800亿元</span>"))
    #expect(page.markers == ["1"])
  }

  @Test func keepThePunctuationBehindTheirMarker() {
    let page = report.page("规模[](fact:shanghai/scale@2022)，大。")
    #expect(page.html.contains("</sup>，</span>大。"))
  }

  @Test(arguments: ["上海", "申城", "shanghai"])
  func takeIdsAndNames(place: String) {
    #expect(report.page("[](fact:\(place)/firms@2018)").text == "183家")
  }

  @Test func meanTheLatestFigureWithoutAPeriod() {
    #expect(report.page("[](fact:shanghai/firms)").text == "348家")
  }

  @Test(arguments: ["超3800亿元", "超 3800 亿元"])
  func assertAWording(words: String) {
    let page = report.page("[\(words)](fact:shanghai/scale)")
    #expect(page.problems == [])
    #expect(page.text == words)
  }

  @Test(arguments: ["3800亿元", "3821亿元", "近3800亿元"])
  func failWhereTextAndDataPart(words: String) {
    let page = report.page("第一行\n\n规模[\(words)](fact:shanghai/scale)。")
    #expect(
      page.problems == [
        """
        Templates/pages/index.md:6:3: error: the text says ‘\(words)’, the sources say otherwise \
        for shanghai/scale@2022 [figure-mismatch]
          help: write `超3800亿元`, or leave the link's text empty to have it filled
        """
      ]
    )
  }

  @Test func printAllFiguresOfADisputeOverTheValue() {
    var report = report
    report.add("b", "上海2022年企业350家。", publisher: "央视网")
    report.claim("350家", 350, at: "2022")
    let page = report.page("[](fact:shanghai/firms@2022)")
    #expect(page.text == "348家（2022年，青年报）、350家（2022年，央视网）分歧：数值")
    #expect(page.markers == ["1", "2"])
    #expect(report.page("[350家](fact:shanghai/firms@2022)").problems == [])
    #expect(report.page("[349家](fact:shanghai/firms@2022)").problems.count == 1)
  }

  @Test func printBothYearsOfADisputeOverTheYear() {
    var report = report
    report.add("b", "上海2023年企业348家。", publisher: "央视网")
    report.claim("348家", 348, at: "2023")
    let page = report.page("[](fact:shanghai/firms)")
    #expect(page.text == "348家（2022年，青年报）、348家（2023年，央视网）分歧：年份")
    #expect(page.html.contains("href=\"metrics/firms.html#disputes\""))
  }

  @Test(
    "What cannot be resolved is reported with what nearly matched",
    arguments: [
      ("fact:shanghai", "‘fact:shanghai’ is no figure link [figure-link]", "write fact:PLACE/"),
      ("fact:shanghai/firms/x", "‘fact:shanghai/firms/x’ is no figure link", "write fact:PLACE/"),
      ("fact:/firms", "‘fact:/firms’ is no figure link", "write fact:PLACE/METRIC"),
      ("fact:shanghai/firms@", "‘’ is no period [figure-link]", "with a period like 2023"),
      ("fact:shanghai/firms@2023-13", "‘2023-13’ is no period", "with a period like 2023"),
      ("fact:shanghai/firms@2019", "no source gives ‘企业’ for 上海 in 2019年", "there is `shanghai/"),
      ("fact:beijing/firms", "no source gives ‘企业’ for 北京 [no-figure]", "take the link out"),
      ("fact:shnaghai/firms", "no place ‘shnaghai’ [unknown-place]", "write `shanghai`"),
      ("fact:shanghai/firm", "no metric ‘firm’ [unknown-metric]", "did you mean `firms`?"),
      ("fact:shanghai/企业", "no metric ‘企业’ [unknown-metric]", "write `firms`, its id"),
      (
        "fact:鼓楼区/firms", "‘鼓楼区’ is the name of 2 places [ambiguous-place]",
        "write `gulou-fuzhou` or `gulou-nanjing`"
      ),
    ]
  )
  func wrong(link: String, message: String, help: String) throws {
    let page = report.page("正文 [](\(link))")
    let problem = try #require(page.problems.first)
    #expect(page.problems.count == 1)
    #expect(problem.hasPrefix("Templates/pages/index.md:4:4: error: " + message))
    #expect(problem.contains("\n  help: ") && problem.contains(help))
  }
}
