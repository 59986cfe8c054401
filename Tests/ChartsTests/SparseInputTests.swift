import Charts
import Foundation
import Quantities
import Testing

@Suite("Little, much and odd input is drawn sensibly")
struct SparseInputTests {
  private static let exact = Samples.quantity("348家", "348", "家")

  private static let kinds: [(name: String, kind: ChartKind)] = [
    ("no bars", .bars([])),
    ("no dots", .dots([], domain: DotDomain())),
    ("no panels", .time([])),
    ("an empty panel", .time([TimePanel(title: "企业", points: [])])),
    ("no shares", .shares([])),
    ("no lanes", .timeline([])),
    ("one bar", .bars([Datum(label: "上海", quantity: exact)])),
    ("one dot", .dots([Datum(label: "上海", quantity: exact)], domain: DotDomain())),
    ("one point", .time([TimePanel(title: "企业", points: [Samples.point("2023", exact, [])])])),
    ("all missing", .bars([Datum(label: "上海", quantity: nil), Datum(label: "北京", quantity: nil)])),
    (
      "a stated zero",
      .bars([Datum(label: "上海", quantity: Samples.quantity("0家", "0", "家"))])
    ),
    (
      "a domain of no width",
      .dots(
        [Datum(label: "上海", quantity: Samples.quantity("5", "5", "分"))],
        domain: DotDomain(lower: 5, upper: 5)
      )
    ),
    (
      "a name of sixty characters",
      .bars([Datum(label: String(repeating: "高", count: 60), quantity: exact)])
    ),
    ("a name that is empty", .bars([Datum(label: "", quantity: exact)])),
    ("five hundred rows", .bars((0..<500).map { Datum(label: "第\($0)城", quantity: exact) })),
    ("no groups", .grouped([])),
    ("a group of nothing", .grouped([DatumGroup(label: "上海", data: [])])),
    (
      "one group",
      .grouped([DatumGroup(label: "上海", data: [Datum(label: "2023年", quantity: exact)])])
    ),
    ("no facets", .multiples([])),
    ("one facet", .multiples([Facet(title: "企业", data: [Datum(label: "上海", quantity: exact)])])),
    ("no intervals", .intervals([])),
    ("no waffles", .waffles([])),
    (
      "a share of nothing and of more than all",
      .waffles([
        Datum(label: "无", quantity: Samples.quantity("0%", "0", "%")),
        Datum(label: "全", quantity: Samples.quantity("超100%", "100", "%", .over)),
        Datum(label: "更多", quantity: Samples.quantity("约130%", "130", "%", .about)),
      ])
    ),
    ("no lines", .lines([])),
    ("one moment", .lines([TimeSeries(label: "上海", points: [Samples.point("2023", exact, [])])])),
    ("no slopes", .slopes([], moments: Moments(from: "2018年", until: "2023年"))),
    (
      "a slope without figures",
      .slopes(
        [SlopeRow(label: "上海", from: nil, until: nil)],
        moments: Moments(from: "2018年", until: "2023年")
      )
    ),
    (
      "values below zero",
      .bars([
        Datum(label: "上海", quantity: Samples.quantity("-5", "-5", "家")),
        Datum(label: "北京", quantity: Samples.quantity("3家", "3", "家")),
      ])
    ),
    (
      "a policy of which only the name is known",
      .timeline([TimelineLane(name: nil, entries: [TimelineEntry(label: "若干措施")])])
    ),
    (
      "two thousand years",
      .timeline([
        TimelineLane(
          name: "国家",
          entries: [
            TimelineEntry(label: "一", date: CalendarDate(year: 1)),
            TimelineEntry(label: "二", date: CalendarDate(year: 2023, month: 2, day: 29)),
          ]
        )
      ])
    ),
  ]

  @Test("Nothing traps, nothing overlaps", arguments: kinds.map(\.name))
  func readable(name: String) throws {
    let kind = try #require(Self.kinds.first { $0.name == name }).kind
    let chart = ChartSpecification(id: "sparse", accessibleTitle: "标题", kind: kind)
    for variant in ChartVariant.allCases {
      let parsed = try #require(ParsedChart(chart.svg(variant), variant: variant))
      expectReadable(parsed, "\(name), \(variant)")
      #expect(!parsed.texts.isEmpty)
    }
    #expect(!chart.accessibleDescription.isEmpty)
  }

  @Test func aChartWithoutDataSaysSo() {
    let chart = ChartSpecification(id: "none", accessibleTitle: "标题", kind: .bars([]))
    #expect(chart.svg(.wide).contains(">没有可画的数字</text>"))
  }

  @Test func aValueBelowZeroIsPrintedAndNotDrawnAndTheChartSaysSo() {
    let chart = ChartSpecification(
      id: "negative",
      accessibleTitle: "标题",
      kind: .bars([Datum(label: "上海", quantity: Samples.quantity("-5", "-5", "家"))])
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
      kind: .bars([Datum(label: "苏州", quantity: nil)])
    )
    let svg = chart.svg(.wide)
    #expect(svg.contains(">来源未载</text>"))
    #expect(svg.contains("data-hedge=\"missing\""))
    #expect(!svg.contains("class=\"f\""))
  }

  @Test func textFromASourceCannotBecomeMarkup() throws {
    let hostile = "\"><script>alert(1)</script>&\u{1}"
    let chart = ChartSpecification(
      id: "hostile",
      accessibleTitle: hostile,
      kind: .bars([
        Datum(
          label: hostile,
          quantity: Self.exact,
          valueText: hostile,
          sources: [hostile],
          href: hostile,
          claim: hostile
        )
      ]),
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
