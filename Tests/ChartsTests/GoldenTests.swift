import Charts
import Foundation
import Testing

@Suite("Charts look as reviewed")
struct GoldenTests {
  @Test("Both variants are drawn as they were reviewed", arguments: Samples.all.map(\.id))
  func inPage(id: String) throws {
    let chart = try #require(Samples.all.first { $0.id == id })
    try Golden("\(id).wide.svg").expect(chart.svg(.wide))
    try Golden("\(id).narrow.svg").expect(chart.svg(.narrow))
  }

  @Test func aStandaloneFileBringsItsOwnTextAndStyle() throws {
    try Golden("ai-enterprises.file.svg").expect(
      Samples.enterprises.standalone(
        title: "截至2020年底，北京AI企业近1500家，深圳只比上海多20家",
        subtitle: "人工智能企业数量（家），2020年底；口径为《2021人工智能白皮书》",
        notes: [],
        source: "深圳市人工智能行业协会《2021人工智能白皮书》，转引自中国网（新京报新京智库），2023年7月（日期据正文推断）。"
      )
    )
  }

  @Test func aSparklineIsALineTheSizeOfAWord() throws {
    try Golden("spark.svg").expect(try #require(Samples.spark.svg))
  }

  @Test func theRulesForPagesAreReviewedToo() throws {
    try Golden("charts.css").expect(ChartStyle.css)
  }
}
