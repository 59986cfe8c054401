import Diagnostics
import Model
import Quantities
import Testing

@Suite struct CatalogReadingTests {
  @Test func newEntriesAreAdded() throws {
    let (catalog, diagnostics) = Catalog.reading([
      (
        "seeds/catalog/places.yml",
        """
        mosu:
          name: { zh-CN: 模速空间, en: Mosu Space }
          kind: park
          parent: 徐汇区
        """
      ),
      (
        "seeds/catalog/metrics.yml",
        """
        drones:
          name: { zh-CN: 无人机 }
          unit: 架
          kind: stock
          topic: industry
          also: [无人机保有量]
        """
      ),
    ])
    #expect(diagnostics == [])
    #expect(catalog.places["mosu"]?.parent == "xuhui")
    #expect(catalog.places["mosu"]?.englishName == "Mosu Space")
    #expect(catalog.metric(worded: "无人机保有量")?.unit == Unit("架"))
  }

  @Test func keysReplaceThoseOfTheBuiltInEntry() throws {
    let (catalog, diagnostics) = Catalog.reading([
      ("seeds/catalog/places.yml", "shanghai: { aliases: [沪, 东方明珠] }"),
      ("seeds/catalog/metrics.yml", "ai-talent: { definition: { zh-CN: 另一口径 } }"),
    ])
    #expect(diagnostics == [])
    let shanghai = try #require(catalog.places["shanghai"])
    #expect(shanghai.name == "上海")
    #expect(shanghai.aliases == ["沪", "东方明珠"])
    #expect(catalog.places(named: "申城") == [])
    let talent = try #require(catalog.metrics["ai-talent"])
    #expect(talent.definition == "另一口径")
    #expect(talent.unit == Unit("人"))
  }

  @Test func aMetricHasOtherNamesForPlacesOfSomeKinds() throws {
    let (catalog, diagnostics) = Catalog.reading([
      ("seeds/catalog/metrics.yml", "gdp: { names: { world: 全球生产总值 } }")
    ])
    #expect(diagnostics == [])
    let gdp = try #require(catalog.metrics["gdp"])
    #expect(gdp.named(for: .world).name == "全球生产总值")
    #expect(gdp.named(for: .world).definition == gdp.definition)
    #expect(gdp.named(for: .country).name == "国内生产总值")
    #expect(gdp.named(for: .country).definition?.hasPrefix("一个国家") ?? false)
    #expect(gdp.named(for: .city) == gdp)
    #expect(catalog.metric(worded: "全球生产总值") == gdp)
  }

  @Test func policiesAndPublishersAreRead() {
    let (catalog, diagnostics) = Catalog.reading([
      (
        "seeds/catalog/policies.yml",
        """
        sh-quality-measures:
          title: 关于加快推进人工智能高质量发展的实施办法
          also: [22条]
          place: 上海
          reason: 该办法共二十二条
        """
      ),
      ("seeds/catalog/publishers.yml", "cctv: { name: 央视网, hosts: [cctv.com] }"),
    ])
    #expect(diagnostics == [])
    #expect(catalog.policies["sh-quality-measures"]?.place == "shanghai")
    #expect(catalog.policies["sh-quality-measures"]?.also == ["22条"])
    #expect(catalog.publishers["cctv"]?.hosts == ["cctv.com"])
  }

  @Test(
    "what is wrong is reported with its place and a way out",
    arguments: [
      (
        "places.yml", "mosu: { name: 模速空间, kind: parks, parent: xuhui }",
        "1:27: error: ‘kind’ cannot be ‘parks’ [unknown-value]\n  help: did you mean `park`?"
      ),
      (
        "metrics.yml", "gdp: { names: { contry: 国内生产总值 } }",
        "1:17: error: unknown key ‘contry’ [unknown-key]\n  help: did you mean `country`?"
      ),
      (
        "places.yml", "mosu: { name: 模速空间, kind: park, parent: xuhuii }",
        "1:41: error: no place ‘xuhuii’ [unknown-place]\n  help: did you mean `xuhui`?"
      ),
      (
        "places.yml", "mosu: { name: 模速空间, kind: park, parent: 玄武湖区 }",
        "1:41: error: no place ‘玄武湖区’ [unknown-place]\n  help: did you mean `玄武区`?"
      ),
      (
        "places.yml", "xin: { name: 新园, kind: park, parent: 通州区 }",
        "1:38: error: ‘通州区’ is the name of 2 places [ambiguous-place]\n"
          + "  help: write `tongzhou-beijing` or `tongzhou-nantong`"
      ),
      (
        "places.yml", "shanghai: { alias: [沪] }",
        "1:13: error: unknown key ‘alias’ [unknown-key]\n  help: did you mean `aliases`?"
      ),
      (
        "places.yml", "Mo_Su: { name: 模速空间, kind: park }",
        "1:1: error: ‘Mo_Su’ cannot be an id [invalid-id]\n"
          + "  help: an id is part of addresses: write small letters a to z, digits and single "
          + "hyphens, such as `suzhou-anhui`; ‘open-…’ is for what no catalog knows"
      ),
      (
        "places.yml", "shanghai-2: { name: 上海, kind: city, parent: china }",
        "1:1: error: ‘上海’ is already the place `shanghai` [duplicate-name]\n"
          + "  help: give the entry the id `shanghai` to change that place, or another name or parent"
      ),
      (
        "places.yml", "shanghai: { parent: xuhui }",
        "1:1: error: ‘上海’ is part of itself [parent-cycle]\n"
          + "  help: follow `parent`: shanghai → xuhui → shanghai"
      ),
      (
        "metrics.yml", "x: { name: 某指标, unit: 亿元, kind: stock }",
        "1:23: error: ‘亿元’ is no base unit [invalid-unit]\n  help: write `元`"
      ),
      (
        "metrics.yml", "ai-talent: { topic: talents }",
        "1:21: error: no topic ‘talents’ [unknown-topic]\n  help: did you mean `talent`?"
      ),
      (
        "metrics.yml", "ai-talent: { siblings: [ai-talents] }",
        "1:25: error: no metric ‘ai-talents’ [unknown-metric]\n  help: did you mean `ai-talent`?"
      ),
      (
        "metrics.yml", "x: { name: AI人才数量, unit: 人, kind: stock }",
        "1:1: error: ‘AI人才’ already means the metric `ai-talent` [duplicate-name]\n"
          + "  help: keep the wording at one of them; wordings are compared in normal form "
          + "(docs/formats.md)"
      ),
      (
        "place.yml", "a: { title: 某条例 }",
        "1:1: error: no catalog is called ‘place’ [unknown-catalog]\n"
          + "  help: did you mean `places.yml`?"
      ),
    ]
  )
  func problems(file: String, text: String, expected: String) {
    let (_, diagnostics) = Catalog.reading([("seeds/catalog/" + file, text)])
    #expect(diagnostics.map(\.description) == ["seeds/catalog/\(file):" + expected])
  }

  @Test func anEntryWithoutWhatItNeedsIsLeftOut() {
    let (catalog, diagnostics) = Catalog.reading([
      ("seeds/catalog/places.yml", "mosu: { kind: park }")
    ])
    #expect(catalog.places["mosu"] == nil)
    #expect(diagnostics.map(\.id) == ["missing-key"])
  }

  @Test func filesMayComeInAnyOrder() {
    let places = ("seeds/catalog/places.yml", "mosu: { name: 模速空间, kind: park, parent: xuhui }")
    let policies = ("seeds/catalog/policies.yml", "p: { title: 某办法, place: mosu }")
    #expect(
      Catalog.reading([places, policies]).catalog == Catalog.reading([policies, places]).catalog
    )
  }
}
