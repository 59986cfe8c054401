import Extraction
import Model
import Testing

/// What the zones of a place have is not what the place has.
struct ZoneTests {
  @Test(
    "A zone that was told has what follows",
    arguments: [
      (
        "2022年，全省10个经济技术开发区完成工业总产值8473亿元，增长1.7%；实现进出口总额979亿元，其中出口684亿元。",
        ["经济技术开发区", "经济技术开发区工业总产值", "经济技术开发区工业总产值增速", "经济技术开发区进出口总额", "经济技术开发区出口"]
      ),
      (
        "2022年，四川的国家高新区工业总产值28万亿元，利润总额1.9万亿元，占全国比重约30%。",
        ["国家高新区工业总产值", "国家高新区利润总额", "国家高新区利润总额占全国比重"]
      ),
      ("四川的高新技术产业开发区2021年实现生产总值8221亿元。", ["高新技术产业开发区生产总值"]),
      ("2022年，四川园区集聚了70%的创新中心，80%的重点实验室。", ["创新中心占比", "重点实验室占比"]),
      ("2022年，四川实际利用外资达19.7亿美元。", ["实际利用外资"]),
      ("四川流动人才中18-30岁人才占比64.4%，高于求职总体的59.4%。", ["流动人才中18-30岁人才占比"]),
      ("四川流动人才中56%为本科学历。", ["流动人才中本科学历占比"]),
      ("2022年，四川产业规模达50万亿元，总量稳居全国第二。", ["产业规模", "产业规模全国排名"]),
      ("四川毕业生留下的比例在各省份中排名最低，只有42%。", ["毕业生留下的比例"]),
    ]
  )
  func names(text: String, metrics: [String]) {
    let measured = Sample.extraction(text, title: "四川经济").claims.map(\.metricWords)
    #expect(measured == metrics)
  }

  @Test func twoPlacesMayStandSideBySide() {
    #expect(
      Sample.figures("北京上海两地毕业生留存的比例分别为51%和62%。").map { $0.prefix(2) } == ["北京", "上海"]
    )
  }

  @Test func aZoneOfACityIsItsOwn() {
    #expect(
      Sample.figures("2022年，成都经开区签约项目32个。").first == "成都经开区 | 签约项目 | 2022 | 32个"
    )
  }
}
