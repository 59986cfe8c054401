import Extraction
import Model
import Testing

/// Whose the parts of a figure are, and what sectors and changes leave out.
struct FollowedPartTests {
  @Test(
    "A number is named with what was told",
    arguments: [
      ("2022年，扬州6个新兴产业整体增速近30%。", ["新兴产业", "新兴产业整体增速"]),
      ("2022年，扬州创新活力平均得分为45分，较上年提升5分。", ["创新活力平均得分", "创新活力平均得分提升"]),
      ("扬州36个城镇构成第二梯队。", ["构成第二梯队的城镇"]),
      ("扬州软件业企业超过1000家，从业人员超过10万人。", ["软件业企业", "软件业从业人员"]),
    ]
  )
  func names(text: String, metrics: [String]) {
    #expect(Sample.metrics(text) == metrics)
  }

  @Test func aPartIsOfWhomTheWholeIs() {
    let text = "江都区表现突出。根据国家税务总局发布的数据，3月，数字产业同比增长14%。其中，软件业收入同比增长15%。"
    #expect(Sample.extraction(text, title: "扬州观察").claims.map(\.place.name) == ["中国", "中国"])
  }

  @Test func aPartOfTheWholeIsOfWhoWasNamedLast() {
    let text = "2022年，天津软件业产业规模达1185亿元。滨海新区成为主要载体，占据全市总量的75%。"
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["天津", "滨海新区"])
  }

  @Test func aPlaceWhereAConferenceIsHeldIsNoOrigin() {
    let text = "记者从扬州市召开的新闻发布会上获悉，全市工业增加值同比增长6%。"
    #expect(Sample.extraction(text).claims.map(\.origin) == [nil])
  }
}
