import Diagnostics
import Foundation
import Model
import Quantities
import Site
import Testing

/// The five seeds against each other: what conflicts, what only looks so, what agrees. The names of
/// the tests begin with the case of the hand-made list, A1 to E.
@Suite("The seeds against each other")
struct ReconciliationTests {
  @Test("A1: 348家 in two years is a dispute over the year, and 350家 stands apart")
  func designatedFirms() async throws {
    let model = await RealProject.model
    let later = try model.point("shanghai/ai-firms-above-scale@2023")
    let earlier = try model.point("shanghai/ai-firms-above-scale@2022")
    #expect(earlier.verdict == .disputed(.period))
    #expect(later.verdict == .disputed(.period))
    #expect(earlier.rivals == [later.key])
    #expect(later.rivals == [earlier.key])
    #expect(later.values == [348])
    let middle = try model.point("shanghai/ai-firms-above-scale@2023-07-08")
    #expect(middle.values == [350])
    #expect(!middle.verdict.isDisputed)
  }

  @Test("A1: no title tells of growth from 348家 to 348家")
  func noFlatGrowth() async {
    let site = await RealProject.site
    let titles = site.pages.values.flatMap { $0.root.all("h3").map(\.text) }
    #expect(titles.contains { $0.contains("348家年份说法不一") })
    #expect(titles.filter { $0.contains("348家到348家") } == [])
  }

  @Test("A2: 3821亿元 for 2022 and 超3800亿元 for 2023 are one growth in two years")
  func output() async throws {
    let model = await RealProject.model
    let output = try model.point("shanghai/ai-output@2022")
    let scale = try model.point("shanghai/ai-industry-scale@2023")
    #expect(output.verdict == .disputed(.period))
    #expect(scale.verdict == .disputed(.period))
    #expect(output.rivals == [scale.key])
    #expect(scale.rivals == [output.key])
    #expect(scale.shown.quantity.hedge == .over)
  }

  @Test("A2: 产业规模 and 产值 stay two metrics")
  func twoNames() async {
    let metrics = await RealProject.model.catalog.metrics
    #expect(metrics["ai-output"]?.name != metrics["ai-industry-scale"]?.name)
  }

  @Test("A3: two counts of documents in one month are two facts")
  func policyDocuments() async throws {
    let model = await RealProject.model
    let points = model.dataPoints(of: "policy-documents", in: "beijing")
    #expect(points.first { $0.values == [2] }?.period == Period("2023-05-30"))
    #expect(points.contains { $0.values == [3] })
    #expect(points.filter(\.verdict.isDisputed) == [])
  }

  @Test("A4: one policy, deliberated on 18 May, whatever dash and lost 北京 its titles have")
  func stages() async throws {
    let policy = try await RealProject.model.policy(titled: "人工智能创新策源地实施方案")
    #expect(policy.sourceNumbers == ["003", "004"])
    #expect(policy.place?.id == "beijing")
    let steps = policy.steps.map { [$0.date?.iso, $0.status?.rawValue] }
    #expect(steps.contains(["2023-05-18", "deliberated"]))
    #expect(policy.title.hasPrefix("北京市加快建设"))
  }

  @Test("A5: 超过2万家 and 21483家 of 北京 agree")
  func newFirms() async throws {
    let points = await RealProject.model.dataPoints(of: "new-ai-related-firms", in: "beijing")
    #expect(Set(points.flatMap(\.values)) == [20_000, 21_483])
    #expect(points.filter(\.verdict.isDisputed) == [])
    let claims = points.flatMap(\.claims).map(\.quantity)
    #expect(claims.allSatisfy { one in claims.allSatisfy(one.agrees) })
  }

  @Test(
    "B1 to B5, B10: definitions of firms are metrics of their own and never share a scale",
    arguments: [
      ("beijing", ["ai-firms": 1500, "ai-related-firms": 47793, "new-ai-related-firms": 21483]),
      (
        "shanghai",
        ["ai-firms": 1298, "ai-related-firms": 39202, "ai-firms-above-scale": 350]
      ),
      ("shenzhen", ["ai-firms": 1318, "ai-related-firms": 63800, "new-ai-related-firms": 42598]),
      ("hangzhou", ["ai-firms": 700]),
      ("china", ["ai-representative-firms": 4227, "ai-related-firms": 600_500]),
      ("guangdong", ["ai-related-firms": 130_000, "new-ai-related-firms": 95701]),
    ] as [(String, [String: Decimal])]
  )
  func definitions(place: String, figures: [String: Decimal]) async throws {
    let site = await RealProject.site
    for (metric, value) in figures {
      let points = site.result.model.dataPoints(of: metric, in: place)
      #expect(points.contains { $0.values.contains(value) }, "\(metric)")
      #expect(points.filter { $0.verdict == .disputed(.value) } == [])
    }
    for chart in site.charts {
      let drawn = Set(chart.points.map(\.metric.id)).intersection(figures.keys)
      #expect(drawn.count < 2, "\(chart.name)")
    }
  }

  @Test(
    "B6: each definition has an order of cities of its own",
    arguments: [
      ("ai-firms", Place.Kind.city, ["beijing", "shenzhen", "shanghai", "hangzhou"]),
      (
        "ai-related-firms", .province,
        ["guangdong", "jiangsu", "beijing", "zhejiang", "shanghai"]
      ),
      ("new-ai-related-firms", .city, ["shenzhen", "guangzhou", "beijing"]),
    ]
  )
  func orders(metric: String, level: Place.Kind, places: [String]) async throws {
    let groups = await RealProject.model.comparableGroups(of: metric)
    let group = try #require(groups.first { $0.level == level })
    #expect(group.points.map(\.place.id) == places)
  }

  @Test("B6: 深圳 never stands beside 广东, of which it is part")
  func partAndWhole() async {
    let site = await RealProject.site
    for chart in site.charts {
      let places = Set(chart.points.map(\.place.id))
      #expect(!places.isSuperset(of: ["shenzhen", "guangdong"]), "\(chart.name)")
    }
  }

  @Test("B6: the chart of provinces says that 深圳 is left out and why")
  func leftOut() async throws {
    let model = await RealProject.model
    let group = try #require(
      model.comparableGroups(of: "ai-related-firms").first { $0.level == .province }
    )
    let reasons = model.leftOut(of: group).filter { $0.point.place.id == "shenzhen" }.map(\.reason)
    let guangdong = try #require(group.points.first?.place)
    #expect(reasons == [.part(of: guangdong)])
  }

  @Test("B7, B8: a city and its district are two figures, and no chart has both")
  func nested() async throws {
    let site = await RealProject.site
    let registered = site.result.model.dataPoints(of: "registered-models")
    #expect(registered.first { $0.place.id == "shanghai" }?.values == [34])
    #expect(registered.first { $0.place.id == "xuhui" }?.values == [22])
    let firms = site.result.model.dataPoints(of: "large-model-firms")
    #expect(firms.first { $0.place.id == "xuhui" }?.values == [150])
    #expect(firms.first { $0.place.id == "mosu-space" }?.values == [80])
    for chart in site.charts {
      #expect(!Set(chart.points.map(\.place.id)).isSuperset(of: ["shanghai", "xuhui"]))
    }
  }

  @Test("B9: shares of different wholes are different metrics")
  func shares() async throws {
    let model = await RealProject.model
    let values = ["ai-talent-share", "5g-talent-share", "chip-talent-share"].map { metric in
      model.dataPoints(of: metric, in: "shanghai").first?.shown.quantity.wording
    }
    #expect(values[0]?.contains("分之一") ?? values[0]?.contains("1/3") ?? false)
    #expect(values[1] == "半壁江山")
    #expect(values[2]?.contains("四成") ?? false)
  }

  @Test("B11: funding over seven years never shares a scale with a yearly output")
  func money() async throws {
    let site = await RealProject.site
    let model = site.result.model
    #expect(model.dataPoints(of: "ai-funding", in: "beijing").first?.period?.kind == .range)
    #expect(try model.point("china/ai-core-industry-scale@2022").values == [508_000_000_000])
    for (chart, panel) in site.charts.flatMap({ chart in chart.panels.map { (chart, $0) } }) {
      let metrics = Set(panel.map(\.point.metric.id))
      #expect(!metrics.contains("ai-funding") || metrics.count == 1, "\(chart.name)")
    }
  }

  @Test("C1: 10万, 23万 and 25万 are three dates and no dispute")
  func talent() async {
    let points = await RealProject.model.dataPoints(of: "ai-talent", in: "shanghai")
    #expect(points.map(\.values) == [[100_000], [230_000], [250_000]])
    #expect(points.map { $0.period?.iso } == [nil, "2023-07-08", "2024-06"])
    #expect(points.map(\.verdict) == [.single, .single, .single])
    #expect(points.map(\.shown.quantity.unit?.symbol) == ["人", "人", "人"])
  }

  @Test(
    "C2 to C5: figures of different times stand one after the other",
    arguments: [
      ("ai-firms-above-scale", "shanghai", [183, 348, 350, 348]),
      ("ai-industry-scale", "shanghai", [134_000_000_000, 380_000_000_000]),
      ("ai-output", "shanghai", [134_000_000_000, 382_100_000_000, 380_000_000_000]),
      ("conference-area", "waic", [50_000, 52_000]),
      ("ai-related-firms", "china", [279_500, 600_500]),
    ] as [(String, String, [Decimal])]
  )
  func series(metric: String, place: String, values: [Decimal]) async {
    let points = await RealProject.model.dataPoints(of: metric, in: place)
    #expect(points.flatMap(\.values) == values)
    #expect(points.filter { $0.verdict == .disputed(.value) } == [])
  }

  @Test("D1: two publishers of their own corroborate 183家")
  func corroborated() async throws {
    let point = try await RealProject.model.point("shanghai/ai-firms-above-scale@2018")
    #expect(point.verdict == .corroborated(2))
    #expect(point.sourceNumbers == ["000", "001"])
  }

  @Test(
    "D2: two articles that quote one report are one voice",
    arguments: [
      ("beijing", "6716182000000"), ("shanghai", "4355743000000"), ("shenzhen", "2706635000000"),
    ]
  )
  func sameOrigin(place: String, value: String) async throws {
    let point = try await RealProject.model.point("\(place)/ai-funding@2016..2022")
    #expect(point.verdict == .sameOrigin(2))
    #expect(point.sourceNumbers == ["002", "003"])
    #expect(point.values == [try #require(Decimal(string: value))])
    #expect(point.claims.map(\.quantity.unit) == [.yuan, .yuan])
  }

  @Test("D2: what only one of the two articles gives has one source")
  func singleOrigin() async throws {
    for place in ["hangzhou", "nanjing"] {
      let point = try await RealProject.model.point("\(place)/ai-funding@2016..2022")
      #expect(point.verdict == .single)
    }
  }

  @Test(
    "D3, D4, D7: what two sources give counts twice, even if one of them does not date it",
    arguments: [
      ("compute-rent-subsidy", ["shanghai"], ["000", "001"]),
      ("ai-talent-share", ["shanghai"], ["000", "002"]),
      ("conference-editions", ["shanghai", "waic"], ["000", "003"]),
    ]
  )
  func agreement(metric: String, places: [String], sources: [String]) async {
    let points = await RealProject.model.dataPoints(of: metric)
      .filter { places.contains($0.place.id) }
    #expect(points.map(\.verdict) == [.corroborated(2)])
    #expect(points.map(\.sourceNumbers) == [sources])
  }

  @Test("D5: both sources speak of the opinions of 2017")
  func opinions() async throws {
    let policy = try await RealProject.model.policy(titled: "新一代人工智能发展的实施意见")
    #expect(policy.sourceNumbers == ["000", "002"])
    #expect(policy.steps.compactMap(\.date?.iso) == ["2017"])
    #expect(policy.place?.id == "shanghai")
  }

  @Test("D6: the regulation has its date from the one source that gives it")
  func regulation() async throws {
    let policy = try await RealProject.model.policy(titled: "促进人工智能产业发展条例")
    #expect(policy.sourceNumbers == ["001", "002"])
    #expect(policy.steps.compactMap(\.date?.iso) == ["2022-09-22"])
  }

  @Test(
    "E: one policy under several names",
    arguments: [
      ("大模型创新发展若干措施", ["001"], nil),
      ("加快推进人工智能高质量发展的实施办法", ["001", "002"], "22条"),
      ("人工智能产业发展“十四五”规划", ["001", "002"], "五年规划"),
      ("促进人工智能产业发展条例", ["001", "002"], "地方性法规"),
      ("人工智能创新策源地实施方案", ["003", "004"], "2023—2025年"),
      ("促进通用人工智能创新发展的若干措施", ["004"], nil),
    ]
  )
  func names(title: String, sources: [String], other: String?) async throws {
    let policy = try await RealProject.model.policy(titled: title)
    #expect(policy.sourceNumbers == sources)
    if let other { #expect(policy.names.contains { $0.contains(other) }) }
  }

  @Test("E: the draft's 21项 stay the draft's, which its source calls a draft")
  func draft() async throws {
    let policy = try await RealProject.model.policy(titled: "促进通用人工智能创新发展的若干措施")
    #expect(policy.steps.map(\.status) == [.draft])
    #expect(policy.measures.map(\.quantity.value) == [21])
    #expect(policy.inferred.contains(.place))
  }

  @Test(
    "F: page furniture, names and models are no figures",
    arguments: [
      ("004", "910"), ("004", "515"), ("004", "845"), ("004", "BK0800"), ("004", "ChatGPT3.5"),
      ("004", "第五次会议"), ("004", "悟道2.0"), ("001", "21记者"), ("001", "21世纪"), ("000", "51job"),
      ("000", "GR-1"), ("000", "“1+4”"), ("003", "G20"), ("003", "T3+"), ("003", "5G华南"),
    ]
  )
  func decoys(source: String, words: String) async throws {
    let site = await RealProject.site
    let id = try #require(site.result.model.sources.first { $0.id.name.hasPrefix(source) }?.id)
    let text = Array(try SeedText.of(id).unicodeScalars)
    let pattern = Array(words.unicodeScalars)
    let places = text.indices.filter { text[$0...].starts(with: pattern) }
    #expect(!places.isEmpty)
    let claims = site.result.model.claims.filter { claim in
      claim.source == id
        && places.contains { ($0..<($0 + pattern.count)).overlaps(claim.numeral) }
    }
    #expect(claims.map(\.quote.text) == [])
  }
}
