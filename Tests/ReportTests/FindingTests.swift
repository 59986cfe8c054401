import Foundation
import Quantities
import Testing

/// A title says what the figures can carry, hedges and disputes included.
@Suite("Findings")
struct FindingTests {
  @Test func nameTheFirstAndTheSecond() {
    #expect(
      title([
        ("beijing", "近1500家", 1500, .nearly), ("shenzhen", "1318家", 1318, .exact),
        ("shanghai", "1298家", 1298, .exact),
      ])
        == "北京近1500家居首，深圳1318家第二"
    )
  }

  @Test func nameOnlyTheFirstWhereTheSecondIsOpen() {
    #expect(
      title([
        ("beijing", "2000家", 2000, .exact), ("shenzhen", "1500家", 1500, .exact),
        ("shanghai", "近1500家", 1500, .nearly),
      ])
        == "北京2000家居首"
    )
  }

  @Test func nameNobodyWhereTheFirstMayBeTheSecond() {
    let plain = "企业：北京、深圳、上海"
    #expect(
      title([
        ("beijing", "近1500家", 1500, .nearly), ("shenzhen", "1450家", 1450, .exact),
        ("shanghai", "1298家", 1298, .exact),
      ]) == plain
    )
    #expect(
      title([
        ("beijing", "1500家", 1500, .exact), ("shenzhen", "超1400家", 1400, .over),
        ("shanghai", "1298家", 1298, .exact),
      ]) == plain
    )
  }

  @Test func nameNobodyWhereThirdMayBeTheFirst() {
    #expect(
      title([
        ("beijing", "1500家", 1500, .exact), ("shenzhen", "1400家", 1400, .exact),
        ("shanghai", "超1298家", 1298, .over),
      ]) == "企业：北京、深圳、上海"
    )
  }

  @Test func placeTheSubject() {
    #expect(
      title(
        [
          ("beijing", "1500家", 1500, .exact), ("shenzhen", "1318家", 1318, .exact),
          ("shanghai", "1298家", 1298, .exact),
        ],
        highlight: "shanghai"
      )
        == "上海1298家，列第三；北京居首"
    )
  }

  @Test func doNotPlaceASubjectThatMayRankHigher() {
    #expect(
      title(
        [
          ("beijing", "2000家", 2000, .exact), ("shenzhen", "近1500家", 1500, .nearly),
          ("shanghai", "1450家", 1450, .exact),
        ],
        highlight: "shanghai"
      )
        == "北京2000家居首"
    )
  }

  @Test func sayNothingOfAFigureInDispute() {
    var report = report([
      ("beijing", "1500家", 1500, .exact), ("shenzhen", "1318家", 1318, .exact),
      ("shanghai", "1298家", 1298, .exact),
    ])
    report.add("b", "北京企业1200家。", publisher: "央视网")
    report.claim("1200家", 1200, in: "beijing", at: "2020")
    #expect(title(report, highlight: nil) == "企业：北京、深圳、上海")
  }

  @Test func calculateOnlyFromExactFigures() {
    let exact = report([
      ("beijing", "1500家", 1500, .exact), ("shenzhen", "1200家", 1200, .exact),
      ("shanghai", "900家", 900, .exact),
    ]).page(Self.chart(nil))
    #expect(exact.text.contains("本站计算：深圳÷北京，1200家÷1500家≈0.8。"))
    let hedged = report([
      ("beijing", "近1500家", 1500, .nearly), ("shenzhen", "1200家", 1200, .exact),
      ("shanghai", "900家", 900, .exact),
    ]).page(Self.chart(nil))
    #expect(!hedged.text.contains("本站计算"))
  }

  @Test func twoPlacesAreASentenceAndNoChart() {
    let page = report([("beijing", "1500家", 1500, .exact), ("shenzhen", "1200家", 1200, .exact)])
      .page(Self.chart(nil))
    #expect(page.html == "")
    #expect(page.problems.count == 1)
    let note =
      "note: the figures of ‘firms’ cannot be drawn as a chart: 2 figures, at most 2 of one period, "
      + "unit and level of places [chart-empty]"
    #expect(page.problems.first?.contains(note) ?? false)
  }

  private typealias Row = (place: String, wording: String, value: Decimal, hedge: Hedge)

  private func report(_ rows: [Row]) -> ReportExample {
    var report = ReportExample()
    report.add("a", rows.map { "\($0.place)企业\($0.wording)。" }.joined(), publisher: "青年报")
    for row in rows {
      report.claim(row.wording, row.value, row.hedge, in: row.place, at: "2020")
    }
    return report
  }

  private func title(_ rows: [Row], highlight: String? = nil) -> String {
    title(report(rows), highlight: highlight)
  }

  private func title(_ report: ReportExample, highlight: String?) -> String {
    let match = report.page(Self.chart(highlight)).html.firstMatch(of: #/<h3[^>]*>(.*?)<\/h3>/#)
    return match.map { String($0.1) } ?? ""
  }

  private static func chart(_ highlight: String?) -> String {
    "```chart\nmetric: firms\n" + (highlight.map { "highlight: \($0)\n" } ?? "") + "```\n"
  }
}
