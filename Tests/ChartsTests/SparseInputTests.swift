import Charts
import Foundation
import Quantities
import Testing

@Suite("Little, much and odd input is drawn sensibly")
struct SparseInputTests {
  /// A way to draw: the mark, and how it lays out rows that each have a value.
  struct Composition: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var mark: Mark
    var facets: @Sendable ([Datum]) -> [Facet]

    static let all = [
      Composition(testDescription: "bars", mark: .bar) { [Facet(data: $0)] },
      Composition(testDescription: "dots", mark: .dot) { [Facet(data: $0, domain: .score)] },
      Composition(testDescription: "dots from zero", mark: .dot) { [Facet(data: $0)] },
      Composition(testDescription: "intervals", mark: .interval) { [Facet(data: $0)] },
      Composition(testDescription: "shares", mark: .bar) { [Facet(data: $0, domain: .share())] },
      Composition(testDescription: "waffles", mark: .waffle) { [Facet(data: $0)] },
      Composition(testDescription: "groups", mark: .bar) { [Facet(data: $0.map { inSeries($0) })] },
      Composition(testDescription: "multiples", mark: .bar) {
        [Facet(title: "企业", data: $0), Facet(title: "指数", data: $0, domain: .score)]
      },
      Composition(testDescription: "lines", mark: .line) { [Facet(data: $0.map { inTime($0) })] },
      Composition(testDescription: "panels", mark: .line) {
        [Facet(title: "企业", data: $0.map { inTime($0) })]
      },
      Composition(testDescription: "slopes", mark: .slope) {
        [Facet(data: $0.map { inSeries($0) })]
      },
      Composition(testDescription: "policies", mark: .policy) {
        [Facet(data: $0.map { Datum(row: $0.row, statements: [], dates: PolicyDates()) })]
      },
    ]

    @Sendable private static func inSeries(_ datum: Datum) -> Datum {
      var datum = datum
      datum.series = "2023年"
      return datum
    }

    @Sendable private static func inTime(_ datum: Datum) -> Datum {
      var datum = datum
      datum.period = Period("2023")
      return datum
    }
  }

  /// Data that a chart is not made for.
  struct Oddity: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var data: [Datum]

    static let all = [
      Oddity(testDescription: "no data", data: []),
      Oddity(testDescription: "one datum", data: [Datum(row: "上海", quantity: exact)]),
      Oddity(testDescription: "all missing", data: [.missing("上海"), .missing("北京")]),
      Oddity(
        testDescription: "a stated zero",
        data: [Datum(row: "上海", quantity: Samples.quantity("0家", "0", "家"))]
      ),
      Oddity(
        testDescription: "negative values",
        data: [
          Datum(row: "上海", quantity: Samples.quantity("-5", "-5", "家")),
          Datum(row: "北京", quantity: Samples.quantity("3家", "3", "家")),
          Datum(row: "深圳", quantity: Samples.quantity("-700万家", "-7000000", "家")),
        ]
      ),
      Oddity(
        testDescription: "more than all",
        data: [
          Datum(row: "全", quantity: Samples.quantity("超100%", "100", "%", .over)),
          Datum(row: "更多", quantity: Samples.quantity("约130%", "130", "%", .about)),
        ]
      ),
      Oddity(
        testDescription: "mixed units",
        data: [
          Datum(row: "上海", quantity: Samples.quantity("348家", "348", "家")),
          Datum(row: "北京", quantity: Samples.quantity("3800亿元", "380000000000", "元")),
        ]
      ),
      Oddity(
        testDescription: "a name of sixty characters",
        data: [Datum(row: String(repeating: "高", count: 60), quantity: exact)]
      ),
      Oddity(testDescription: "an empty name", data: [Datum(row: "", quantity: exact)]),
      Oddity(
        testDescription: "five hundred rows",
        data: (0..<500).map { Datum(row: "第\($0)城", quantity: exact) }
      ),
    ]
  }

  private static let exact = Samples.quantity("348家", "348", "家")

  @Test(
    "Nothing traps, nothing overlaps, and every value is said",
    arguments: Composition.all,
    Oddity.all
  )
  func readable(composition: Composition, oddity: Oddity) throws {
    let chart = ChartSpecification(
      id: "odd",
      accessibleTitle: "标题",
      mark: composition.mark,
      facets: composition.facets(oddity.data)
    )
    for variant in ChartVariant.allCases {
      let parsed = try #require(ParsedChart(chart.svg(variant), variant: variant))
      expectReadable(
        parsed,
        "\(composition.testDescription), \(oddity.testDescription), \(variant)"
      )
      #expect(!parsed.texts.isEmpty)
    }
    let description = chart.accessibleDescription
    #expect(!description.isEmpty)
    for datum in oddity.data where composition.mark != .policy {
      for statement in datum.statements {
        #expect(description.contains(statement.quantity.verbatim))
      }
    }
  }

  @Test func aShareWithAnEndBeyondAllNumbersIsAWhole() throws {
    let small = Samples.quantity("5%", "5", "%")
    let range = Samples.quantity("5%至10³⁰%", "5", "%", upper: "1e30")
    let data = [
      Datum(row: "上海", quantity: range),
      Datum(
        row: "北京",
        statements: [small, Samples.quantity("10³⁰%", "1e30", "%")].map { Statement(quantity: $0) }
      ),
    ]
    let chart = ChartSpecification(id: "odd", accessibleTitle: "标题", mark: .waffle, data: data)
    let parsed = try #require(ParsedChart(chart.svg(.wide), variant: .wide))
    // The squares from the sixth on, where sources differ, and one in the key.
    #expect(parsed.attributes.count { $0["class"]?.contains("dash") ?? false } == 96)
    #expect(chart.accessibleDescription.contains("5%至10³⁰%"))
  }

  @Test("A domain of no width has its dots", arguments: ["5", "0"])
  func aDomainOfNoWidth(value: String) throws {
    let chart = ChartSpecification(
      id: "point",
      accessibleTitle: "标题",
      mark: .dot,
      data: [Datum(row: "上海", quantity: Samples.quantity(value, value, "分"))],
      domain: .fixed(lower: Decimal(string: value) ?? 0, upper: Decimal(string: value) ?? 0)
    )
    let parsed = try #require(ParsedChart(chart.svg(.wide), variant: .wide))
    expectReadable(parsed, "a domain of no width")
    #expect(parsed.names.contains("circle"))
  }

  @Test func twoThousandYearsFitOnATimeline() throws {
    let chart = ChartSpecification(
      id: "long",
      accessibleTitle: "标题",
      mark: .policy,
      facets: [
        Facet(
          title: "国家",
          data: [
            Datum(row: "一", statements: [], dates: PolicyDates(date: CalendarDate(year: 1))),
            Datum(
              row: "二",
              statements: [],
              dates: PolicyDates(date: CalendarDate(year: 2023, month: 2, day: 29))
            ),
          ]
        )
      ]
    )
    let parsed = try #require(ParsedChart(chart.svg(.narrow), variant: .narrow))
    expectReadable(parsed, "two thousand years")
  }

  @Test func aChartWithoutDataSaysSo() {
    let chart = ChartSpecification(id: "none", accessibleTitle: "标题", mark: .bar, data: [])
    #expect(chart.svg(.wide).contains(">没有可画的数字</text>"))
  }

  @Test func aValueBelowZeroIsPrintedAndNotDrawnAndTheChartSaysSo() {
    let chart = ChartSpecification(
      id: "negative",
      accessibleTitle: "标题",
      mark: .bar,
      data: [Datum(row: "上海", quantity: Samples.quantity("-5", "-5", "家"))]
    )
    let svg = chart.svg(.wide)
    #expect(svg.contains(">-5</text>"))
    #expect(!svg.contains("class=\"f\""))
    #expect(chart.notes == ["负值只印数，不画"])
  }

  @Test func aMissingFigureIsAWordAndNeverABarOfNoLength() {
    let chart = ChartSpecification(
      id: "missing",
      accessibleTitle: "标题",
      mark: .bar,
      data: [.missing("苏州")]
    )
    let svg = chart.svg(.wide)
    #expect(svg.contains(">来源未载</text>"))
    #expect(svg.contains("data-hedge=\"missing\""))
    #expect(!svg.contains("class=\"f\""))
  }

  @Test func aCellThatNoSourceFillsIsSaidToBeMissing() {
    let chart = ChartSpecification(
      id: "cells",
      accessibleTitle: "标题",
      mark: .bar,
      data: [
        Datum(row: "上海", series: "2018年", statements: [Statement(quantity: Self.exact)]),
        Datum(row: "北京", series: "2023年", statements: [Statement(quantity: Self.exact)]),
      ]
    )
    #expect(
      chart.accessibleDescription
        == "上海，2018年：348家，2023年：来源未载；北京，2018年：来源未载，2023年：348家。"
    )
  }

  @Test func figuresOfOneCellAreAllDrawn() {
    let other = Samples.quantity("420家", "420", "家")
    let chart = ChartSpecification(
      id: "cell",
      accessibleTitle: "标题",
      mark: .bar,
      data: [Self.exact, other].map { quantity in
        Datum(
          row: "上海",
          series: "2023年",
          statements: [Statement(quantity: quantity, sources: ["央视网"])]
        )
      }
    )
    #expect(chart.accessibleDescription == "上海，2023年：348家（央视网），420家（央视网）。")
  }

  @Test func textFromASourceCannotBecomeMarkup() throws {
    let hostile = "\"><script>alert(1)</script>&\u{1}"
    let statement = Statement(
      quantity: Self.exact,
      valueText: hostile,
      sources: [hostile],
      claim: hostile
    )
    let chart = ChartSpecification(
      id: "hostile",
      accessibleTitle: hostile,
      mark: .bar,
      data: [
        Datum(row: hostile, statements: [statement, statement], remark: hostile, href: hostile)
      ],
      leftOut: [LeftOut(value: hostile, reason: hostile)]
    )
    for svg in [
      chart.svg(.wide),
      chart.standalone(title: hostile, subtitle: hostile, notes: [hostile], source: hostile),
    ] {
      let parsed = try #require(ParsedChart(svg, variant: .wide))
      #expect(!parsed.names.contains("script"))
    }
  }
}
