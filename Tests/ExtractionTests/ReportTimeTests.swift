import Extraction
import Model
import Quantities
import Testing

/// Which time of a report its figures hold for, and whose they are.
struct ReportTimeTests {
  @Test func theDayOfAReportIsNotThatOfItsFigures() {
    let text = "江苏省环境厅22日通报今年上半年空气质量：江苏优良天数比例为84.6%。"
    #expect(
      Sample.extraction(text, date: "2022-07-22").claims.map(\.period?.iso) == ["2022-01/2022-06"]
    )
  }

  @Test func bracketsSayWhichPartOfAYearIsMeant() {
    let text = "2023年春运（1月7日至2月15日）期间，江苏旅客吞吐量500万人次。"
    #expect(
      Sample.extraction(text, date: "2023-02-16").claims.map(\.period?.iso)
        == ["2023-01-07/2023-02-15"]
    )
  }

  @Test func whatTheLeadReportsTheRestReportsToo() {
    let text = "今年上半年，江苏外贸进出口增长5%。\n记者走访了企业。\n苏州出口额达300亿元。"
    #expect(
      Sample.extraction(text, date: "2022-07-22").claims.last?.period?.iso == "2022-01/2022-06"
    )
  }

  @Test func membersAreNotOfTheirAcademy() {
    let claims = Sample.extraction("2022年，江苏有俄罗斯科学院外籍院士1人，首席科学家5人。").claims
    #expect(claims.allSatisfy { $0.place.name == "江苏" })
  }

  @Test func anAspectSaysWhichAreMeant() {
    #expect(Sample.metrics("2022年，科创板方面，江苏上市企业有59家。") == ["科创板上市企业"])
  }

  @Test func boundsOfAnyUnitSayWhichAreCounted() {
    #expect(Sample.metrics("2022年，江苏年产200吨以上企业8家。") == ["年产200吨以上企业"])
  }

  @Test func cropsGrowToo() {
    #expect(Sample.metrics("2022年，江苏春茶亩产14公斤，同比增产15.9%。") == ["春茶亩产", "春茶亩产增速"])
  }
}
