import ChineseText
import Quantities
import Testing

@Suite("Times")
struct TimeTests {
  @Test(
    "written dates include both ends",
    arguments: [
      ("2023年", "2023/2023 span"), ("2024年7月", "2024-07/2024-07 span"),
      ("2022年9月22日", "2022-09-22/2022-09-22 span"), ("二〇二三年", "2023/2023 span"),
      ("2023-2025年", "2023/2025 span"), ("(2020-2021)", "2020/2021 span"),
      ("2016年至2022年期间", "2016/2022 span"), ("2023年1—11月", "2023-01/2023-11 span"),
      ("7月6日至8日", "2023-07-06/2023-07-08 span"), ("7月6-8日", "2023-07-06/2023-07-08 span"),
      ("2023-05-19", "2023-05-19/2023-05-19 span"), ("2023.7.8", "2023-07-08/2023-07-08 span"),
      ("2023 年 7 月 8 日", "2023-07-08/2023-07-08 span"), ("面向2030的目标", "2030/2030 span"),
      ("20世纪90年代", "1990/1999 span"), ("2018年年初", "2018-01/2018-01 span"),
      ("08年", "2008/2008 span"), ("98年7月", "1998-07/1998-07 span"), ("’98年", "1998/1998 span"),
      ("上世纪90年代", "1990/1999 span"), ("20世纪八九十年代", "1980/1999 span"),
      ("2024/25学年", "2024/2025 span"), ("2024—2025学年", "2024/2025 span"),
      ("2025年12月中下旬", "2025-12-11/2025-12-31 span"), ("7月上中旬", "2023-07-01/2023-07-20 span"),
      ("5月上旬", "2023-05-01/2023-05-10 span"), ("2024年2月下旬", "2024-02-21/2024-02-29 span"),
    ]
  )
  func written(text: String, summary: String) {
    #expect(read(text).times.map(\.summary) == [summary])
  }

  @Test(
    "parts of a year",
    arguments: [
      ("2023年上半年", "2023-01/2023-06 span"), ("前三季度", "2023-01/2023-09 span"),
      ("前10个月", "2022-01/2022-10 span"), ("1—5月", "2023-01/2023-05 span"),
      ("一季度", "2023-01/2023-03 span"),
      ("第一季度", "2023-01/2023-03 span"), ("一至三季度", "2023-01/2023-09 span"),
      ("第一至第三季度", "2023-01/2023-09 span"),
      ("今年一、二季度", "2023-01/2023-06 span"), ("今年1、2月份", "2023-01/2023-02 span"),
      ("今年前5个月", "2023-01/2023-05 span"), ("四季度", "2022-10/2022-12 span"),
      ("“十四五”期间", "2021/2025 span"), ("“十三五”末", "2020-12-31/2020-12-31 asOf"),
      ("2025年三季度末", "2025-09-30/2025-09-30 asOf"), ("一季度末", "2023-03-31/2023-03-31 asOf"),
      ("2025年三季度初", "2025-07/2025-07 span"), ("2022财年", "2022/2022 span"),
      ("网易Q2净收入", "2023-04/2023-06 span"), ("2022Q3", "2022-07/2022-09 span"),
    ]
  )
  func parts(text: String, summary: String) {
    #expect(read(text).times.map(\.summary) == [summary])
  }

  @Test(
    "are resolved against the text's date",
    arguments: [
      ("今年7月", "2023-07/2023-07 span"), ("去年", "2022/2022 span"),
      ("11月7日", "2023-11-07/2023-11-07 span"), ("5月30日", "2023-05-30/2023-05-30 span"),
      ("目前", "2023-07-08/2023-07-08 present"), ("截至目前", "2023-07-08/2023-07-08 present"),
      ("昨日", "2023-07-07/2023-07-07 span"), ("上月", "2023-06/2023-06 span"),
      ("上周五", "2023-06-30/2023-06-30 span"),
      ("上个月22日", "2023-06-22/2023-06-22 span"), ("本月底", "2023-07-31/2023-07-31 asOf"),
      ("前一天", "2023-07-07/2023-07-07 span"),
      ("三年前", "2020/2020 span"), ("3天前", "2023-07-05/2023-07-05 span"),
    ]
  )
  func relative(text: String, summary: String) {
    #expect(read(text).times.map(\.summary) == [summary])
  }

  @Test(
    "have bounds",
    arguments: [
      ("2016年至今", "2016/2023-07-08 since"), ("今年以来", "2023/2023-07-08 since"),
      ("2019年起，", "2019/2023-07-08 since"), ("五年来", "2019/2023-07-08 since"),
      ("半年来", "2023-01/2023-07-08 since"), ("一年半来", "2022-01/2023-07-08 since"),
      ("过去6年，", "2018/2023-07-08 since"), ("“十四五”以来", "2021/2023-07-08 since"),
      ("2018年以前", "…/2017 span"), ("2030年以后", "2030/… span"), ("2026年起，", "2026/… since"),
      ("截至2022年底", "2022-12-31/2022-12-31 asOf"), ("截至2022年", "2022-12-31/2022-12-31 asOf"),
      ("2024年底前", "2024-12-31/2024-12-31 asOf"), ("截至今年3月", "2023-03-31/2023-03-31 asOf"),
    ]
  )
  func bounds(text: String, summary: String) {
    #expect(read(text).times.map(\.summary) == [summary])
  }

  @Test func aGrowthHasTwoPoints() {
    let times = read("从2018年的183家增长到2023年的348家").times.map(\.summary)
    #expect(times == ["2018/2018 span", "2023/2023 span"])
  }

  @Test func monthsTakeTheYearOfTheSentence() {
    let times = read("2021年9月成立，10月上线，次年7月").times.map(\.summary)
    #expect(times == ["2021-09/2021-09 span", "2021-10/2021-10 span", "2022-07/2022-07 span"])
  }

  @Test func monthsFarAheadBelongToTheYearBefore() {
    let january = TextReader(referenceDate: CalendarDate(year: 2024, month: 1, day: 5))
    #expect(january.read("11月7日").times.map(\.summary) == ["2023-11-07/2023-11-07 span"])
  }

  @Test func theYearBeforeIsThatOfTheSentence() {
    #expect(read("2020年增长7%，比上年加快").times.map(\.summary) == ["2020/2020 span", "2019/2019 span"])
    #expect(read("比上年加快").times.map(\.summary) == ["2022/2022 span"])
  }

  @Test func announcedQuartersLieAhead() {
    #expect(read("计划四季度量产").times.map(\.summary) == ["2023-10/2023-12 span"])
  }

  @Test func deadlinesLieAhead() {
    let february = TextReader(referenceDate: CalendarDate(year: 2023, month: 2, day: 5))
    #expect(february.read("10月底前建成").times.map(\.summary) == ["2023-10-31/2023-10-31 asOf"])
    #expect(february.read("10月底建成").times.map(\.summary) == ["2022-10-31/2022-10-31 asOf"])
  }

  @Test(
    "parts of fiscal years and those ahead are notes",
    arguments: ["2023财年第二季度", "2024财年", "2022/23财年上半年", "2023财年Q1"]
  )
  func fiscalYears(text: String) {
    let reading = read(text + "净利润3亿元")
    #expect(reading.times.isEmpty)
    #expect(reading.notes.map(\.message) == ["a fiscal year, whose months are not told"])
    #expect(reading.listed == ["3亿元"])
  }

  @Test func comparedYearsLendNoMonth() {
    #expect(read("较去年增长，5月销量").times.map(\.summary) == ["2022/2022 span", "2023-05/2023-05 span"])
  }

  @Test func whatCountsFromJanuaryHasEnded() {
    let february = TextReader(referenceDate: CalendarDate(year: 2024, month: 2, day: 5))
    #expect(february.read("前三季度").times.map(\.summary) == ["2023-01/2023-09 span"])
  }

  @Test func relativeYearsWithoutAReferenceTakeNoOtherYear() {
    let times = TextReader().read("2014年达到60%，今年3月达到90%").times.map(\.summary)
    #expect(times == ["2014/2014 span"])
  }

  @Test(
    "time words inside other words are none",
    arguments: [
      "项目前期工作", "被发现在桌上", "实现在各地应用", "以前年度亏损", "35岁以上年龄段", "过去年均增长", "不同年龄",
      "第二次年会", "期满前3个月", "投产后年产值", "建成后年处理垃圾", "达产后年均利润",
    ]
  )
  func insideWords(text: String) {
    #expect(read(text).times.isEmpty)
  }

  @Test func daysThatGoBackwardsAreNoRange() {
    let times = read("7月9日至8日").times.map(\.summary)
    #expect(times == ["2023-07-09/2023-07-09 span", "2023-07-08/2023-07-08 span"])
  }

  @Test func monthsWithoutAnyYearStayUnread() {
    #expect(TextReader().read("11月7日发布").times.isEmpty)
  }

  @Test(arguments: ["2月30日", "2023年13月", "未来年产值", "三年初见成效", "近几年中国"])
  func noDates(text: String) {
    let dates = read(text).times.filter { mention in mention.from?.month != nil }
    #expect(dates.isEmpty)
  }

  @Test func asOfRangesCoverTheirWord() throws {
    let mention = try #require(read("测算，截至2022年底，全球").times.first)
    #expect(mention.range == 3..<11)
  }
}
