import Charts
import Foundation
import Quantities
import Testing

@Suite("The markup says what the picture shows")
struct MarkupTests {
  @Test func aRowWithALinkIsALinkAndTheChartADocument() throws {
    let parsed = try parse(Samples.funding)
    #expect(parsed.attributes.first?["role"] == "graphics-document")
    #expect(parsed.names.count { $0 == "a" } == 5)
    let labels = parsed.attributes.compactMap { $0["aria-label"] }
    #expect(labels.first == "北京：67161.82亿元")
  }

  @Test func withoutLinksTheChartIsOneImage() throws {
    let parsed = try parse(Samples.enterprises)
    #expect(parsed.attributes.first?["role"] == "img")
    #expect(!parsed.attributes.contains { $0["aria-label"] != nil })
  }

  @Test func theDescriptionNamesEveryValueWithItsHedge() {
    #expect(
      Samples.enterprises.accessibleDescription == "北京：近1500家；深圳：1318家；上海：1298家；杭州：近700家。"
    )
  }

  @Test func whereSourcesDifferTheDescriptionNamesBoth() {
    #expect(
      Samples.missing.accessibleDescription.hasPrefix("上海：348家（青年报），420家（央视网）；")
    )
  }

  @Test func everyMarkCarriesItsHedgeAndItsClaims() throws {
    let hedges = try parse(Samples.missing).attributes.compactMap { $0["data-hedge"] }
    #expect(hedges == ["exact", "at_most", "exact", "over", "about", "missing"])
    let claims = try parse(Samples.missing).attributes.compactMap { $0["data-claim"] }
    #expect(claims == ["c-1 c-2"])
  }

  @Test func theKeyExplainsOnlyMarksThatOccur() {
    #expect(Samples.funding.key == [])
    #expect(Samples.enterprises.key == ["来源给出确数", "来源写“近”：实际略低于虚线处"])
  }

  @Test func notesSayOnceWhatDecorationMeansAndWhatWasLeftOut() {
    #expect(
      Samples.enterprises.notes == [
        "斜线、虚化、箭头的长度固定，不表示误差大小", "未画入：上海39202家（定义不同）",
      ]
    )
    #expect(Samples.funding.notes == [])
    #expect(Samples.talent.notes.contains("虚线连接起止两点，中间年份来源未载"))
  }

  @Test func aScaleThatDoesNotBeginAtZeroIsSaidInANote() {
    var chart = Samples.index
    chart.facets = [Facet(data: [], domain: .fixed(lower: 50, upper: 100))]
    #expect(chart.notes == ["横轴不从0开始"])
  }

  @Test func everyStatementOfARowHasATick() throws {
    let statements = ["200", "250", "300"].map {
      Statement(quantity: Samples.quantity("\($0)家", $0, "家"))
    }
    let chart = ChartSpecification(
      id: "three",
      accessibleTitle: "标题",
      mark: .bar,
      data: [Datum(row: "上海", statements: statements)]
    )
    #expect(try parse(chart).attributes.count { $0["class"] == "conf-ol" } >= 3)
  }

  @Test func sourcesThatAgreeAreNoDisagreement() {
    let statements = ["青年报", "央视网"].map {
      Statement(quantity: Samples.quantity("348家", "348", "家"), sources: [$0])
    }
    let chart = ChartSpecification(
      id: "same",
      accessibleTitle: "标题",
      mark: .bar,
      data: [Datum(row: "上海", statements: statements)]
    )
    #expect(!chart.svg(.wide).contains("conf-ol"))
  }

  @Test func oneFigureInTwoYearsIsSaidInWords() {
    #expect(Samples.growth.svg(.wide).contains(">同一个348，</text>"))
    #expect(Samples.growth.svg(.wide).contains(">差一年</text>"))
  }

  @Test func rowsAreSortedByValueAndMissingOnesAreLast() throws {
    let labels = try parse(Samples.missing).texts.filter { $0.anchor == "end" }.map(\.content)
    #expect(labels == ["上海", "广州", "浦东新区", "徐汇区", "模速空间", "苏州工业园区"])
  }

  @Test("The style sheet knows every class that is drawn", arguments: Samples.all.map(\.id))
  func classesHaveRules(id: String) throws {
    let chart = try #require(Samples.all.first { $0.id == id })
    let classes = try parse(chart).attributes.dropFirst()
      .flatMap { ($0["class"] ?? "").split(separator: " ") }
    for name in Set(classes) {
      #expect(ChartStyle.css.contains(".plot .\(name){"), "no rule for .\(name)")
    }
  }

  @Test func aFileOfItsOwnHasNoLinksAndItsOwnColours() throws {
    let svg = Samples.funding.standalone(title: "标题", subtitle: "", source: "央视网")
    let parsed = try #require(ParsedChart(svg, variant: .wide))
    #expect(!parsed.names.contains("a"))
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(svg.hasPrefix("<svg xmlns="))
    expectReadable(parsed, "standalone")
  }

  @Test func coordinatesHaveAtMostOneDecimal() throws {
    for chart in Samples.all {
      let shapes = try parse(chart).attributes.flatMap { attributes in
        ["x", "y", "width", "height", "x1", "x2", "y1", "y2", "cx", "cy", "d", "transform"]
          .compactMap { attributes[$0] }
      }
      #expect(!shapes.contains { $0.contains(#/[.][0-9]{2}/#) })
    }
  }

  private func parse(_ chart: ChartSpecification) throws -> ParsedChart {
    try #require(ParsedChart(chart.svg(.wide), variant: .wide))
  }
}
