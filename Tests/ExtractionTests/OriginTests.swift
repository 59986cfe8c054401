import Extraction
import Model
import Testing

/// Whom a sentence credits.
struct OriginTests {
  private func origins(_ text: String) -> [String?] {
    Sample.extraction(text, date: "2025-06-30").claims.map { $0.origin?.name }
  }

  @Test(
    "Whose data are shown is the origin",
    arguments: [
      ("成都海关最新统计数据显示，前9个月成都进出口7000亿元。", "成都海关"),
      ("工信部最新数据显示，全国5G基站达到425万个。", "工信部"),
      ("企查查数据显示，长沙有1200家人工智能企业。", "企查查"),
      ("另据某某研究院监测数据显示，长沙有1200家人工智能企业。", "某某研究院"),
    ]
  )
  func dataOfSomeone(text: String, origin: String) {
    #expect(origins(text) == [origin])
  }

  @Test("The body that speaks is the origin, not its speaker")
  func bodyThatSpeaks() {
    #expect(origins("据成都市经信局介绍，成都有1200家人工智能企业。") == ["成都市经信局"])
    #expect(origins("据成都市经信局局长王某介绍，成都有1200家人工智能企业。") == ["成都市经信局"])
  }

  @Test(
    "Data of no one credit no one",
    arguments: [
      "相关数据显示，长沙有1200家人工智能企业。", "最新数据显示，长沙有1200家人工智能企业。",
      "周三公布的数据显示，长沙有1200家人工智能企业。", "据介绍，长沙有1200家人工智能企业。",
    ]
  )
  func dataOfNoOne(text: String) {
    #expect(origins(text) == [nil])
  }

  @Test(
    "A title is an origin only where it measures or says so itself",
    arguments: [
      "宁波贯彻《优化环境条例》，新设企业9万家。", "在《条例》实施过程中，宁波新设企业9万家。", "按照《补贴办法》，宁波新设企业9万家。",
      "报告称赞《环境条例》提出了规则，宁波新设企业9万家。", "《居住证》持有人中，宁波新设企业9万家。",
    ]
  )
  func titlesThatMeasureNothing(text: String) {
    #expect(Sample.extraction(text).claims.map(\.origin) == [nil])
  }

  @Test(
    "A title that says so is an origin",
    arguments: [
      ("《海洋产业白皮书》显示，宁波新设企业9万家。", "《海洋产业白皮书》"), ("《海洋产业报告（2022）》中，宁波新设企业9万家。", "《海洋产业报告（2022）》"),
      ("据《海洋周刊》报道，宁波新设企业9万家。", "《海洋周刊》"), ("2022年发布的《海洋指数》（第二版）显示，宁波新设企业9万家。", "《海洋指数》"),
    ]
  )
  func titlesThatMeasure(text: String, name: String) {
    #expect(Sample.extraction(text).claims.map { $0.origin?.name } == [name])
  }
}
