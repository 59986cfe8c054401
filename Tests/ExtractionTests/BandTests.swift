import Extraction
import Model
import Testing

/// Bands, alternatives and leaders, and documents that are policies.
struct BandTests {
  @Test(
    "A number is named by what it counts",
    arguments: [
      (
        "2022年，佛山709家机器人企业融资规模在1亿元以内，占比为45%。",
        ["融资规模在1亿元以内的机器人企业", "融资规模在1亿元以内的机器人企业占比"]
      ),
      ("佛山引进总投资超亿美元或10亿元以上的机器人项目40个。", ["引进总投资超亿美元或10亿元以上的机器人项目"]),
      ("从融资项目数量看，佛山以439个项目遥遥领先。", ["融资项目数量"]), ("佛山以439个项目遥遥领先。", ["项目"]),
      ("2022年，佛山投资事件显著增长，从144笔增至214笔。", ["投资事件", "投资事件"]),
    ]
  )
  func names(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test func theAreaOfAPlaceIsNotOfItsParts() {
    #expect(Sample.metrics("佛山共辖5个区，总面积3797平方千米。").allSatisfy { !$0.contains("面积") })
  }

  @Test func latestIsNoOrigin() {
    #expect(Sample.extraction("据最新统计，佛山产业规模达300亿元。").claims.map(\.origin) == [nil])
  }

  @Test func aTitleThatSaysWhoLeadsIsAboutAll() {
    let text = "截至2022年底，共有1566家企业完成融资。我国企业众多。从省市来看，我国融资集中在北京。"
    #expect(Sample.figures(text, title: "北京企业融资规模最高").first?.prefix(2) != "北京")
  }

  @Test(
    "A policy says what is to be done, a report of it may not",
    arguments: [
      ("佛山市推进机器人产业发展的若干措施", Claim.Basis.target), ("佛山市机器人产业成绩单", .reported),
    ]
  )
  func bases(title: String, basis: Claim.Basis) {
    let text = "加快构建体系，部署10个以上行业模型，打造150个示范项目。"
    #expect(Sample.extraction(text, title: title).claims.map(\.basis) == [basis, basis])
  }
}
