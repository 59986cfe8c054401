import Model
import Testing

@Suite struct CatalogBuiltInTests {
  private let catalog = Catalog.builtIn

  @Test func hasNothingWrong() {
    #expect(Catalog.builtInDiagnostics == [])
  }

  @Test(
    "ids of places",
    arguments: [
      ("上海", "shanghai"), ("陕西", "shaanxi"), ("山西", "shanxi"), ("香港", "hongkong"),
      ("苏州", "suzhou"), ("宿州", "suzhou-anhui"), ("徐汇区", "xuhui"), ("浦东新区", "pudong"),
      ("昆山", "kunshan"), ("雄安新区", "xiongan"), ("长三角", "changsanjiao"), ("丹麦", "danmai"),
      ("全国", "china"), ("沪", "shanghai"), ("羊城", "guangzhou"), ("广西壮族自治区", "guangxi"),
    ]
  )
  func placeIDs(name: String, id: String) {
    #expect(catalog.places(named: name).map(\.id) == [id])
  }

  @Test func listsAllDivisionsDownToTheCounty() {
    let inChina = catalog.places.values.filter {
      catalog.lineage(of: $0).contains { $0.id == "china" }
    }
    #expect(inChina.filter { $0.kind == .province }.count == 28)
    #expect(inChina.filter { $0.kind == .city }.count == 6 + 333)
    #expect(inChina.filter { $0.kind == .district }.count > 2_800)
  }

  @Test func namesThatManyPlacesShareLeadToAllOfThem() {
    let ids = catalog.places(named: "鼓楼区").map(\.id)
    #expect(ids == ["gulou-fuzhou", "gulou-kaifeng", "gulou-nanjing", "gulou-xuzhou"])
    #expect(catalog.place("鼓楼区") == nil)
    #expect(catalog.place("gulou-nanjing")?.parent == "nanjing")
  }

  @Test func everyParentIsThere() {
    let orphans = catalog.places.values.filter { place in
      place.parent.map { catalog.places[$0] == nil } ?? (place.id != "world")
    }
    #expect(orphans.map(\.id) == [])
  }

  @Test func aDistrictBelongsToItsCityAndCountry() throws {
    let xuhui = try #require(catalog.place("徐汇区"))
    #expect(catalog.lineage(of: xuhui).map(\.name) == ["徐汇区", "上海", "中国", "全球"])
    #expect(catalog.homeCountry?.id == "china")
  }

  @Test func everyNameKeepsOneForm() {
    let withRank = catalog.places.values.filter { place in
      place.kind == .province && (place.name.hasSuffix("省") || place.name.hasSuffix("自治区"))
    }
    #expect(withRank.map(\.name) == [])
  }

  @Test func everyMetricSaysWhatItCounts() {
    let topics = Set(catalog.topics.map(\.id))
    for metric in catalog.metrics.values.sorted() {
      #expect(metric.definition != nil, "\(metric.id)")
      #expect(metric.unit != nil, "\(metric.id)")
      #expect(metric.englishName != nil, "\(metric.id)")
      #expect(metric.topic.map(topics.contains) == true, "\(metric.id)")
    }
  }

  @Test func topicsStandInReadingOrder() {
    #expect(
      catalog.topics.map(\.id) == [
        "industry", "funding", "models", "computing", "data", "talent", "events", "policy",
        "research", "economy",
      ]
    )
  }
}
