import Extraction
import Model
import Quantities
import Testing

/// Turns of reports on projects, parks and investment.
struct ProjectTests {
  @Test func aSpanWithWordsInItsMidstEndsWhatItSays() {
    let text = "苏州软件园自2013年以龙头企业为核心创立至2020年底，已入驻企业超1000家。"
    #expect(Sample.extraction(text).claims.map(\.period?.iso) == ["2020-12-31"])
  }

  @Test func theYearOfAnApprovalIsNoFigures() {
    let text = "苏州是1991年经国务院批准的首批试点城市，有园区12个。"
    #expect(Sample.figures(text) == ["苏州 | 园区 | 2023-07-08 | 12个"])
  }

  @Test func projectsThatAreBuiltAreOneNoun() {
    let text = "2022年，苏州484个市级重点建设项目开复工358个。"
    #expect(Sample.metrics(text) == ["市级重点建设项目", "市级重点建设项目开复工"])
  }

  @Test func whatWasPlannedIsAPlan() {
    let text = "2022年，苏州重点项目完成投资313亿元，较上年增长153亿元，为年度投资计划的30.9%，超过时间进度5.9个百分点。"
    let names = Sample.metrics(text)
    #expect(names.contains { $0.hasSuffix("完成投资相当于年度投资计划比例") })
    #expect(names.last?.hasSuffix("超过时间进度") == true)
    #expect(!names.contains("增长") && !names.contains("时间进度"))
  }

  @Test func projectsAboveASizeAreCounted() {
    #expect(
      Sample.figures("2022年苏州引进218个亿元以上重点工业项目。") == [
        "苏州 | 引进亿元以上重点工业项目 | 2022 | 218个"
      ]
    )
  }

  @Test func aShareOfCountedThingsIsAPart() {
    #expect(Sample.metrics("截至6月底，苏州投产项目已超过半数。") == ["投产项目占比"])
  }

  @Test func whatIsDoneIsDoneWithWhatWasTold() {
    let text = "2022年，苏州新开工项目270项，实际已开工129项。"
    #expect(Sample.metrics(text) == ["新开工项目", "开工项目"])
  }

  @Test func whatSaysNothingNamesNothing() {
    #expect(Sample.figures("2022年，苏州发展很快，数字变成了100亿元。") == [])
  }
}
