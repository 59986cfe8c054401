import Model
import Testing

@Suite struct CatalogMetricWordingTests {
  @Test(
    "wordings that mean the same",
    arguments: [
      ("规模以上的人工智能企业数量", "规上AI企业"),
      ("规上AI企业数", "规上AI企业"),
      ("人工智能人才规模", "AI人才"),
      ("AI产业规模", "AI产业规模"),
      ("融资金额", "融资"),
      ("gpu", "GPU"),
      ("数量", "数量"),
      ("专精特新“小巨人”企业总数", "专精特新小巨人企业"),
    ]
  )
  func normalForms(words: String, normal: String) {
    #expect(MetricWording(words).normal == normal)
  }

  @Test(
    "metrics of a text’s words",
    arguments: [
      ("规模以上AI企业数量", "ai-firms-above-scale"),
      ("人工智能相关企业数量", "ai-related-firms"),
      ("新增AI企业", "new-ai-related-firms"),
      ("人工智能代表企业数量", "ai-representative-firms"),
      ("AI产值", "ai-output"),
      ("人工智能核心产业规模", "ai-core-industry-scale"),
      ("AI相关企业融资金额", "ai-funding"),
      ("AI产业人才", "ai-talent"),
      ("国内生产总值", "gdp"),
      ("规模以上工业增加值", "industrial-value-added"),
    ]
  )
  func metrics(words: String, id: String) {
    #expect(Catalog.builtIn.metric(worded: words)?.id == id)
  }

  @Test func definitionsAreNeverMixed() {
    let ids = ["规上AI企业", "AI相关企业", "AI代表企业", "AI企业"]
      .map { Catalog.builtIn.metric(worded: $0)?.id }
    #expect(Set(ids).count == 4)
  }

  @Test func onlyATextAboutTheFieldMayLeaveItOut() {
    let catalog = Catalog.builtIn
    #expect(catalog.metric(worded: "规上企业") == nil)
    #expect(catalog.metric(worded: "规上企业", field: "集成电路") == nil)
    #expect(catalog.metric(worded: "规上企业", field: "人工智能")?.id == "ai-firms-above-scale")
    #expect(catalog.metric(worded: "产业规模", field: "AI")?.id == "ai-industry-scale")
  }

  @Test func aMetricNamedInFullGoesBeforeOneOfTheField() {
    #expect(Catalog.builtIn.metric(worded: "上市公司", field: "人工智能")?.id == "listed-companies")
  }
}
