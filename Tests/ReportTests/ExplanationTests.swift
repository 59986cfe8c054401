import Diagnostics
import Foundation
import Model
import Quantities
import Report
import Testing

/// What `factbook explain` tells of a data point.
struct ExplanationTests {
  private func example() -> ReportExample {
    var example = ReportExample()
    example.add("a", "上海加快布局。截至2022年，企业达到348家。后来又有增长。", publisher: "青年报")
    example.claim("348家", 348, at: "2022")
    example.add("b", "2022年，上海企业超340家。2023年企业350家。", publisher: "央视网")
    example.claim("超340家", 340, .over, at: "2022")
    example.claim("350家", 350, at: "2023")
    return example
  }

  private func lines(_ question: String, columns: Int = 80) throws -> [String] {
    let report = example().input
    switch try ExplanationQuery(report.model).answer(to: question) {
    case .figures(let points):
      return Explainer(report).explanations(of: points)
        .flatMap { $0.lines(for: Terminal(columns: columns)) }
    case .holdings(let holdings): return holdings.lines(for: Terminal(columns: columns))
    }
  }

  @Test func tellsEverythingAboutOneDataPoint() throws {
    #expect(
      try lines("shanghai/firms@2022").joined(separator: "\n") == """
        上海 · 企业 · 2022
        shanghai/firms@2022

          348家   佐证 2

          verdict  the figures agree and have 2 independent voices: 青年报, 央视网

        2 claims

        ▸ 348家  青年报，2024年6月《文章a》
          seeds/a.txt:1:20
            上海加快布局。截至2022年，企业达到⟦348家⟧。后来又有增长。
            shown     yes: it is exact, not hedged
            read      ‘企业’ by rule example, reported
            voice     青年报

          超340家  央视网，2024年6月《文章b》
          seeds/b.txt:1:11
            2022年，上海企业⟦超340家⟧。2023年企业350家。
            shown     no: it is hedged, the one shown is exact
            read      ‘企业’ by rule example, reported
            voice     央视网

        near misses
          figure  verdict  of    which is
           350家  单源     2023  another period
        """
    )
  }

  @Test func withoutPeriodTellsAllTheLatestFirst() throws {
    let titles = try lines("上海/企业").filter { $0.hasPrefix("上海 · ") }
    #expect(titles == ["上海 · 企业 · 2023", "上海 · 企业 · 2022"])
    #expect(try !lines("上海/企业").contains("near misses"))
  }

  @Test(
    "Places and metrics go by id, name or alias",
    arguments: ["shanghai/firms@2022", "上海/企业@2022", "申城/firms@2022"]
  )
  func names(question: String) throws {
    #expect(try lines(question).first == "上海 · 企业 · 2022")
  }

  @Test func aPlaceOrMetricAloneListsWhatThereIs() throws {
    #expect(
      try lines("上海") == [
        "上海 (shanghai): 2 figures", "  name  period  figure  verdict  id",
        "  企业  2023     350家  单源     firms", "  企业  2022     348家  佐证 2   firms",
      ]
    )
    #expect(try lines("firms").first == "企业 (firms): 2 figures")
  }

  @Test(
    "A question without answer says what was probably meant, or what there is",
    arguments: [
      ("上梅/firms", "no place ‘上梅’", "did you mean `上海`?"),
      ("shanghai/firm", "no metric ‘firm’", "did you mean `firms`?"),
      ("shanghai/量子计算机", "no metric ‘量子计算机’", "take one of those below"),
      (
        "shanghai/firms@2019", "no source gives ‘企业’ for 上海 in 2019",
        "there is `shanghai/firms@2023`, `shanghai/firms@2022`"
      ),
      (
        "北京/firms", "no source gives ‘企业’ for 北京",
        "take one of those below, or add a source that states it"
      ),
      (
        "talent", "no source gives a figure for ‘人才’",
        "take one of those below, or add a source that states it"
      ),
      (
        "shanghai/firms@soon", "‘soon’ is no period",
        "write PLACE/METRIC or PLACE/METRIC@PERIOD, such as `shanghai/ai-talent@2023`"
      ),
      ("鼓楼区/firms", "‘鼓楼区’ is the name of 2 places", "write `gulou-fuzhou` or `gulou-nanjing`"),
    ]
  )
  func unanswered(question: String, message: String, help: String) throws {
    let failure = #expect(throws: ExplanationQuery.Failure.self) { try lines(question) }
    #expect(failure?.diagnostic.message == message)
    #expect(failure?.diagnostic.help == help)
  }

  @Test func anUnknownMetricListsTheFiguresOfThePlace() throws {
    let failure = #expect(throws: ExplanationQuery.Failure.self) { try lines("上海/量子计算机") }
    #expect(failure?.lines(for: Terminal()).first == "上海 (shanghai): 2 figures")
  }

  @Test func aDisputeNamesWhatCannotBothHold() throws {
    var example = ReportExample()
    example.add("a", "2022年上海企业348家。", publisher: "青年报")
    example.claim("348家", 348, at: "2022")
    example.add("b", "2022年上海企业350家。", publisher: "央视网")
    example.claim("350家", 350, at: "2022")
    let explanation = Explainer(example.input).explanations(of: example.input.model.dataPoints)[0]
    let text = explanation.lines(for: Terminal(columns: 120)).joined(separator: "\n")
    #expect(text.contains("348家 / 350家   分歧：数值"))
    #expect(
      text.contains(
        "both cannot be true of one thing: 348家 (347.5 to 348.5) and 350家 (349.5 to 350.5)"
      )
    )
  }

  @Test func stylesSetOffTheNumberInItsSentence() throws {
    let report = example().input
    let point = try #require(report.model.dataPoints.last)
    let lines = Explainer(report).explanations(of: [point])[0]
      .lines(for: Terminal(isStyled: true))
    #expect(lines.contains { $0.contains("\u{1B}[1;4m350家\u{1B}[0m") })
    #expect(!lines.contains { $0.contains("⟦") })
  }

  @Test func sourcesCannotSteerTheTerminal() throws {
    var example = ReportExample()
    example.add("a", "上海\u{1B}[2J企业348家。", publisher: "\u{1B}]0;x\u{7}青年报")
    example.claim("348家", 348, at: "2022")
    let text = Explainer(example.input).explanations(of: example.input.model.dataPoints)
      .flatMap { $0.lines(for: Terminal()) }.joined()
    #expect(!text.unicodeScalars.contains { $0.value < 0x20 })
  }

  @Test func isJSONForScripts() throws {
    let report = example().input
    let explanations = Explainer(report).explanations(of: Array(report.model.dataPoints.suffix(1)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let json = String(decoding: try encoder.encode(explanations), as: UTF8.self)
    #expect(json.contains(#""address":"shanghai/firms@2023""#))
    #expect(json.contains(#""value":350"#))
    #expect(json.contains(#""location":"seeds/b.txt:1:24""#))
  }
}
