import Extraction
import Model
import Testing

/// How texts rank cities by firms and what those are worth.
struct CityRankingTests {
  @Test(
    "A city with the number of its firms is no firm",
    arguments: [
      ("2022年，厦门60家上市公司累计市值达到8000亿元，位居第五。", ["上市公司", "上市公司累计市值", "上市公司累计市值排名"]),
      ("2022年，厦门以60家上市公司累计市值8000亿元位居第16位。", ["上市公司", "上市公司累计市值", "上市公司累计市值排名"]),
      ("2022年，厦门以60家上市公司、累计市值8000亿元位居第三。", ["上市公司", "累计市值", "累计市值排名"]),
      ("2022年，来自厦门的上市公司达91家最多，占比15.88%。", ["上市公司", "上市公司占比"]),
      ("2022年，厦门上市公司数量最少，仅为11家。", ["上市公司数量"]),
      ("2022年，厦门又有64家公司A股上市。", ["A股上市的公司"]),
    ]
  )
  func firms(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
    #expect(Sample.extraction(text).claims.allSatisfy { $0.place.name == "厦门" })
  }

  @Test func severalCitiesHaveNumbersAndRanks() {
    #expect(
      Sample.figures("2022年，厦门和泉州分别以47家和29家上市公司排在第四、五位。").prefix(2)
        == ["厦门 | 上市公司 | 2022 | 47家", "泉州 | 上市公司 | 2022 | 29家"]
    )
  }

  @Test func aLaterClauseMayMeasureItself() {
    #expect(
      Sample.metrics("福建、江西的上市公司数量紧随其后，分别为644家、630家，总市值分别为7.3万亿元、6.8万亿元。")
        == ["上市公司数量", "上市公司数量", "上市公司总市值", "上市公司总市值"]
    )
  }

  @Test func whatIsSpreadIsNotMeasuredByTheSpread() {
    let text = "企查查数据显示，2022年我国新增相关企业73万家。从地域分布来看，广东以40万家位列首位；江苏、北京分列二、三位，分别拥有22万家、21万家。"
    #expect(Sample.metrics(text) == ["新增相关企业", "相关企业", "相关企业", "相关企业"])
  }

  @Test func aRegisterOfFirmsSpeaksOfTheCountry() {
    let text = "深圳印发方案。深圳提出18项举措。\n天眼查数据显示，机器人企业达27万家。"
    #expect(Sample.figures(text).last == "中国 | 机器人企业 | 2023-07-08 | 270000家")
  }

  @Test func whatSeveralHaveTogetherIsNoOnes() {
    #expect(
      Sample.figures("厦门、泉州、福州合计上市公司384家。累计市值达到3.84万亿元。", title: "福建企业").isEmpty
    )
    #expect(
      Sample.figures("厦门、泉州、福州等10座城市新增222家；募集资金3570亿元。", title: "福建企业").allSatisfy {
        !$0.contains("募集资金")
      }
    )
    #expect(Sample.figures("福建前10城占比82.7%。其余39城仅124款。").count == 1)
  }

  @Test func inAllTheCountryIsOnlyARange() {
    #expect(
      Sample.figures("厦门已成为高地，在全国发挥了示范作用，拥有相关企业2400家。").map { $0.prefix(2) } == ["厦门"]
    )
  }

  @Test func aDayUpToWhichAListRunsHoldsForAll() {
    #expect(
      Sample.figures("截至2023年5月底，厦门市值总额1.4万亿元。泉州市值总额8000亿元。福州市值总额5000亿元。")
        .map { $0.contains("2023-05-31") } == [true, true, true]
    )
  }
}
