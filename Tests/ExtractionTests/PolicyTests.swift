import Quantities
import Extraction
import Model
import Testing

/// What sentences of the five sources say about policy documents.
struct PolicyTests {
  /// `title | issuers or place | date | status | span | measures` of each policy.
  private func policies(_ text: String, date: String? = "2023-11-08") -> [String] {
    Sample.extraction(text, date: date).policies.map { mention in
      let issuer =
        mention.issuers.isEmpty
        ? mention.place?.name ?? "–" : mention.issuers.joined(separator: "、")
      let measures = mention.measures.map { "\($0.quantity.value)" }
      return [
        mention.title, issuer, mention.date?.iso ?? "–", mention.status?.rawValue ?? "–",
        mention.span?.iso ?? "–", measures ?? "–",
      ].joined(separator: " | ")
    }
  }

  @Test func issuerDateSpanAndMeasuresComeFromTheWordsAround() {
    let text = """
      11月7日,上海市经济和信息化委员会等五部门联合印发《上海市推动人工智能大模型创新发展若干措施(2023-2025年)》(以下简称《措施》)。\
      《措施》围绕四个方面发布11条举措。
      """
    #expect(
      policies(text) == [
        "上海市推动人工智能大模型创新发展若干措施(2023-2025年) | 上海市经济和信息化委员会 | 2023-11-07 | issued | 2023/2025 | 11"
      ]
    )
  }

  @Test func yearsAreToldFromTheYearBefore() {
    let text = "2016年5月，国家发改委、科技部、工信部等部门联合发出《互联网+人工智能三年计划实施方案》，次年7月又发布了《新一代人工智能发展规划》。"
    #expect(
      policies(text).map { $0.split(separator: " | ")[2] } == ["2016-05", "2017-07"]
    )
  }

  @Test func aDraftIsADraft() {
    let text = "5月12日,北京市发布了《北京市促进通用人工智能创新发展的若干措施(2023-2025年)(征求意见稿)》。该文件提出了21项具体措施。"
    #expect(
      policies(text) == [
        "北京市促进通用人工智能创新发展的若干措施(2023-2025年)(征求意见稿) | 北京 | 2023-05-12 | draft | 2023/2025 | 21"
      ]
    )
  }

  @Test func measuresBelongToThePolicyThatTheParagraphSpeaksOf() {
    let plan = "上海出台《上海市支持科技成果转化的若干措施》。"
    let count = "成立外贸指挥部、推出20条举措。"
    let none = ["上海市支持科技成果转化的若干措施 | 上海 | – | issued | – | –"]
    #expect(policies(plan + "\n\n上海企业有30家。\n\n" + count) == none)
    #expect(policies("河南出台《能源领域碳达峰实施方案》等10多个政策文件。").first?.hasSuffix("| –") == true)
  }

  @Test func aFiveYearPlanSpansItsYears() {
    #expect(
      policies("上海制定了《上海市人工智能产业发展“十四五”规划》。")
        == ["上海市人工智能产业发展“十四五”规划 | 上海 | – | issued | 2021/2025 | –"]
    )
  }

  @Test func twoPackagesInARowAreTwoPolicies() {
    #expect(
      policies("四川扩大内需，出台稳增长“21条”“18条”等政策。").map { $0.prefix { $0 != "|" } }
        == ["稳增长“21条” ", "“18条” "]
    )
  }

  @Test func aPackageKnownByItsNumberIsAPolicy() {
    #expect(
      policies("上海积极探索,包括人工智能高质量发展“22条”、地方性法规等。")
        == ["人工智能高质量发展“22条” | 上海 | – | – | – | 22"]
    )
  }

  @Test func aPackageMayBearItsNumberInTheTitle() {
    #expect(
      policies("苏州工业园区发布《腾飞20条》，涵盖20条举措。") == ["腾飞20条 | 苏州工业园区 | – | issued | – | 20"]
    )
  }

  @Test(
    "A full title needs no marks",
    arguments: [
      ("落实国务院关于支持贵州闯新路的意见。", ["国务院关于支持贵州闯新路的意见"]), ("出台贵州省优化营商环境条例。", ["贵州省优化营商环境条例"]),
      ("实施北京城市副中心条例，推出十条措施。", ["北京城市副中心条例"]),
    ]
  )
  func cited(text: String, titles: [String]) {
    #expect(Sample.extraction(text).policies.map(\.title) == titles)
  }

  @Test(
    "Other words of the same kind are no titles",
    arguments: ["落实有关条例。", "发布关于市场的看法。", "制定工作方案的通知。", "实施贵州省的条例。", "落实条例草案。"]
  )
  func uncited(text: String) {
    #expect(Sample.extraction(text).policies.map(\.title) == [])
  }

  @Test(
    "Reports, rankings and programmes are no policies",
    arguments: ["2021人工智能白皮书", "2023亚洲智慧城市排名", "中国人工智能产业图鉴", "高端访谈", "措施"]
  )
  func others(title: String) {
    #expect(policies("上海发布了《\(title)》。") == [])
  }
}
