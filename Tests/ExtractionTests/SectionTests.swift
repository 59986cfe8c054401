import Extraction
import Model
import Testing

/// Headings that name a place, and 全市 and 全省 under them.
struct SectionTests {
  private func subjects(_ text: String, title: String? = nil) -> [String] {
    Sample.extraction(text, title: title).claims.map { "\($0.place.name) \($0.metricWords)" }
  }

  @Test func aHeadingThatIsAPlaceHoldsForItsParagraphs() {
    let text = """
      （一）苏州
      2022年，规上工业企业达到1.2万家。全市集成电路企业超过300家。
      产业基础
      生物医药产值1500亿元。
      （二）无锡
      物联网企业超过3000家。
      （三）总体评价
      数字经济核心产业增加值占比达15%。
      """
    #expect(
      subjects(text, title: "长三角产业观察") == [
        "苏州 规上工业企业", "苏州 集成电路企业", "苏州 生物医药产值", "无锡 物联网企业", "长三角 数字经济核心产业增加值占比",
      ]
    )
  }

  @Test func aLabelIsAHeadingToo() {
    let text = """
      甘肃：新能源装机再创新高
      2022年，清洁能源装机达到4000万千瓦。全省外送电量500亿千瓦时。
      青海：
      盐湖产业产值300亿元。
      """
    #expect(
      subjects(text, title: "西北见闻") == ["甘肃 清洁能源装机", "甘肃 外送电量", "青海 盐湖产业产值"]
    )
  }

  @Test func aHeadlineHoldsUntilTheNextHeading() {
    let text = """
      湖南加快建设制造业高地
      2022年，规模以上工业企业达到2万家。
      各地春耕有序推进
      全国高标准农田达到10亿亩。
      """
    #expect(subjects(text) == ["湖南 规模以上工业企业", "中国 高标准农田"])
  }

  @Test func aHeadingWithSeveralPlacesNamesNone() {
    #expect(
      subjects("苏州、无锡\n2022年，规上工业企业达到1.2万家。", title: "浙江观察") == ["浙江 规上工业企业"]
    )
  }

  @Test func allOfACityIsTheCityThatTheParagraphSpeaksOf() {
    #expect(
      subjects("2022年，温州新设企业5万家，全市民营企业超过30万家。", title: "杭州的民营经济").last
        == "温州 民营企业"
    )
    // A province is no city, and what a paragraph only mentions it does not speak of.
    #expect(
      subjects("浙江支持民营经济，学习温州经验。全市民营企业超过30万家。", title: "杭州的民营经济").last
        == "杭州 民营企业"
    )
  }

  @Test func theInnermostOfJoinedPlacesIsMeant() {
    #expect(
      subjects("他们所在的重庆合川区集聚了300家企业。") == ["合川区 企业"]
    )
    #expect(subjects("项目位于广州市天河区中山大道西，有公寓5套。") == ["天河区 公寓"])
  }
}
