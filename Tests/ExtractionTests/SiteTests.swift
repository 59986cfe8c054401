import Extraction
import Model
import Testing

/// Villages, parks and works: what is said of one is not said of its city.
struct SiteTests {
  private func subjects(_ text: String, title: String? = nil) -> [String] {
    Sample.extraction(text, title: title).claims.map { "\($0.place.name) \($0.metricWords)" }
  }

  @Test(
    "A site behind a place has its own figures",
    arguments: [
      ("曲靖石林坡村2022年接待游客10万人次。", "曲靖石林坡村"), ("贵阳大数据科创城集聚企业1300家。", "贵阳大数据科创城"),
      ("2022年，沈阳浑南科技城落户87个项目。", "浑南科技城"), ("安徽阜南县苗集镇有小麦60万亩。", "阜南县苗集镇"),
      ("宜宾市第一人民医院2022年接诊患者90万人次。", "宜宾市第一人民医院"),
    ]
  )
  func sites(text: String, name: String) {
    #expect(Sample.extraction(text).claims.map(\.place.name) == [name])
  }

  @Test(
    "A kind of sites is the place's",
    arguments: [
      "浙江农村有5G基站8万个。", "浙江工业园入驻企业1200家。", "浙江行政村有3万个。", "浙江各产业园入驻企业1200家。",
    ]
  )
  func kinds(text: String) {
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["浙江"])
  }

  @Test func aSitePointedAtIsTheOneJustNamed() {
    let text = "成都青龙湖产业园2020年开园。该产业园已集聚企业120家。"
    #expect(subjects(text) == ["成都青龙湖产业园 企业"])
  }

  @Test func aSiteThatNothingNamesIsNobodys() {
    let text = "长沙的医疗水平不断提高。这家医院有床位800张，该村有小麦6000亩。"
    let extraction = Sample.extraction(text, title: "长沙")
    #expect(extraction.claims.isEmpty)
    #expect(extraction.setAside.map(\.reason) == [.noSubject, .noSubject])
  }

  @Test func anAirportWithTwoPlacesIsNeither() {
    let text = "杭州萧山国际机场旅客吞吐量突破5000万人次。"
    #expect(
      Sample.figures(text, title: "2026年浙江省政府工作报告", date: "2026-01-20")
        == ["浙江 | 杭州萧山国际机场旅客吞吐量 | 2025 | over 50000000人次"]
    )
  }

  @Test func aReportNamesAnOwnerOnlyInItsOwnClause() {
    let text = "挂牌成立江苏绿色低碳研究院，新开通国际航线15条。"
    #expect(
      Sample.figures(text, title: "2026年江苏省政府工作报告", date: "2026-01-20")
        == ["江苏 | 新开通国际航线 | 2025 | 15条"]
    )
  }

  @Test func aStreetIsNoPlace() {
    #expect(Sample.figures("天津南京路步行街有店铺300家。").map { $0.prefix(2) } == ["天津"])
  }

  @Test func aSiteOfAPlaceThatNothingNamesIsNobodys() {
    let text = "在浙江的这家医院，智能诊室已经启用。每天筛选检查报告3万份，已精确识别患者1.8万例。浙江有医院1400家。"
    #expect(subjects(text, title: "浙江") == ["浙江 医院"])
  }
}
