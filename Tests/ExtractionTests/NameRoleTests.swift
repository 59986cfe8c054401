import Extraction
import Model
import Testing

/// Which of the names in a clause a figure is about, by what the names do there.
struct NameRoleTests {
  private func subjects(_ text: String, title: String? = nil) -> [String] {
    Sample.extraction(text, title: title).claims.map(\.place.name)
  }

  @Test(
    "Places that a number counts are not its subject",
    arguments: [
      "2025年，新增荆州、孝感、黄冈、咸宁4个试点。", "潜江、松滋等10个县市获批试点。", "武汉等5个城市设立基地。",
      "新增荆州、孝感、黄冈3个试点城市。",
    ]
  )
  func members(text: String) {
    #expect(subjects(text, title: "湖北省观察") == ["湖北"])
  }

  @Test func aCountOfWhatWasJustListedIsStillNone() {
    #expect(subjects("北京、上海和深圳三座城市的得分均超过60分。") == ["北京", "上海", "深圳"])
  }

  @Test(
    "Where something comes from or goes to is not whose it is",
    arguments: [
      "长春市成立专班，并从全国遴选了91家服务商。", "长春对美国投资30亿元。", "长春向全国输出技术合同50项。",
      "长春从北京、上海引进企业20家。",
    ]
  )
  func oblique(text: String) {
    #expect(subjects(text) == ["长春"])
  }

  @Test func aLineBetweenPlacesBelongsToNoneOfThem() {
    #expect(subjects("连接武汉和宜昌的沿江高铁里程达到300公里。", title: "江苏观察") == ["江苏"])
  }

  @Test("What is looked at is spoken of", arguments: ["从上海来看，企业已达350家。", "对上海来说，企业已达350家。"])
  func topics(text: String) {
    #expect(subjects(text, title: "江苏观察") == ["上海"])
  }

  @Test func theStateActsForTheCountry() {
    #expect(subjects("国家将出台措施，支持上海、北京等11个地方建设先导区。") == ["中国"])
  }

  @Test func aKindOfBodiesIsCountedAndNoBody() {
    let text = "2025年，湖北全国重点实验室达到45家，境外经贸合作区达到11个。"
    #expect(
      Sample.figures(text) == [
        "湖北 | 全国重点实验室 | 2025 | 45家", "湖北 | 境外经贸合作区 | 2025 | 11个",
      ]
    )
  }

  @Test func aRegionAroundACityIsNotTheCity() {
    #expect(subjects("合肥都市圈经济总量达3万亿元。") == ["合肥都市圈"])
  }

  @Test func whatAFirmIsToAnotherIsNoPartOfItsName() {
    #expect(subjects("公司子公司甘肃亿算智能科技有限公司签署合同3亿元。") == ["甘肃亿算智能科技有限公司"])
  }

  @Test func thePlaceOfWhatIsCountedStandsBehindTheNumber() {
    #expect(subjects("六个中国城市入选榜单。", title: "亚洲城市观察") == ["中国"])
  }
}
