import ChineseText
import Quantities
import Testing

@Suite("Kinds and units")
struct KindTests {
  @Test(
    "shares come as percentages",
    arguments: [
      ("四成", "40 % exact"), ("六成五", "65 % exact"), ("七八成", "70..80 % exact"),
      ("半数以上", "50 % at_least"),
      ("过半", "50 % over"), ("一半", "50 % exact"), ("百分之三点五", "3.5 % exact"), ("1/4", "25 % exact"),
      ("22.89％", "22.89 % exact"), ("万分之五", "0.05 % exact"),
    ]
  )
  func shares(text: String, summary: String) {
    let reading = read(text)
    #expect(reading.quantities.map(\.summary) == [summary])
    #expect(reading.quantities.map(\.kind) == [.share])
  }

  @Test(
    "doubling is a multiple",
    arguments: [
      ("翻了一番", "2 倍 exact"), ("翻两番", "4 倍 exact"), ("几乎翻了一番", "2 倍 nearly"), ("翻了一番多", "2 倍 over"),
      ("实现翻番", "2 倍 exact"), ("增长6倍", "6 倍 exact"),
    ]
  )
  func multiples(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test(
    "durations are quantities of time",
    arguments: [
      ("在38天内交付", "38 天 exact"), ("一年半", "1.5 年 exact"), ("两个半小时", "2.5 小时 exact"),
      ("四分之一个世纪", "0.25 世纪 exact"), ("四分之一世纪以来", "0.25 世纪 exact"), ("四分之三小时", "0.75 小时 exact"),
      ("半个月", "0.5 个月 exact"), ("8个多月", "8 个月 over"), ("30日内", "30 日 exact"),
    ]
  )
  func durations(text: String, summary: String) {
    let reading = read(text)
    #expect(reading.quantities.map(\.summary) == [summary])
    #expect(reading.quantities.map(\.kind) == [.duration])
  }

  @Test(
    "units are given in their base form",
    arguments: [
      ("5亿元人民币", "500000000 元 exact"), ("¥3.5亿", "350000000 元 exact"),
      ("人民币500万", "5000000 元 exact"),
      ("5亿新加坡元", "500000000 新加坡元 exact"), ("3.2个百分点", "3.2 百分点 exact"),
      ("850万平米", "8500000 平方米 exact"),
      ("3万千瓦", "30000 千瓦 exact"), ("100台（套）", "100 台套 exact"), ("150亿方", "15000000000 立方米 exact"),
      ("5个人工智能项目", "5 个 exact"), ("1200多家用户", "1200 家 over"), ("31.3微克/立方米", "31.3 微克/立方米 exact"),
      ("3元5角", "3.5 元 exact"), ("12元5角2分", "12.52 元 exact"),
      ("日均4万亿个词元", "4000000000000 Token exact"), ("25万元/亩", "250000 元/亩 exact"),
      ("98.6件/万人", "98.6 件/万人 exact"), ("38元/平方米/月", "38 元/平方米/月 exact"),
      ("3.2元/平", "3.2 元/平方米 exact"), ("100元/人", "100 元 exact"), ("1500元/月", "1500 元 exact"),
      ("12.5元/股", "12.5 元/股 exact"), ("120件/天", "120 件 exact"), ("3吨/年", "3 吨/年 exact"),
      ("3.35TB/s", "3.35 TB/秒 exact"),
      ("100台/架", "100 台 exact"), ("3000万欧", "30000000 欧元 exact"),
      ("客流超1000万乘次", "10000000 乘次 over"), ("3萬平", "30000 平方米 exact"),
      ("出貨1.2億個", "120000000 个 exact"), ("約2萬餘輛", "20000 辆 about"),
      ("2.6万辆（列、架）次", "26000 辆次 exact"), ("近3个纳税年度", "3 年 nearly"),
    ]
  )
  func units(text: String, summary: String) {
    #expect(read(text).quantities.map(\.summary) == [summary])
  }

  @Test(
    "written ordinals of rankings are ranks",
    arguments: [("第2位", "2"), ("位列第13", "13"), ("排名13", "13"), ("位居全国第二。", "2"), ("由第28位", "28")]
  )
  func ranks(text: String, value: String) throws {
    let mention = try #require(read(text).quantities.first)
    #expect(mention.kind == .rank)
    #expect("\(mention.quantity.value)" == value)
    #expect(mention.quantity.unit?.symbol == "位")
  }

  @Test(
    "ranks of a list have one verb, and may have one 第",
    arguments: ["居全国第3、第5、第12。", "分别列全省第3、5、12位", "位列全国第3、第5和第12"]
  )
  func rankLists(text: String) {
    let ranks = read(text).quantities.filter { $0.kind == .rank }
    #expect(ranks.map { "\($0.quantity.value)" } == ["3", "5", "12"])
    #expect(read(text).quantities.count == 3)
  }

  @Test("what follows a rank is no rank", arguments: ["位居全国第2、3家企业入选", "排名第2、5G用户", "居第2、12.5%"])
  func behindRanks(text: String) {
    #expect(read(text).quantities.filter { $0.kind == .rank }.count == 1)
  }

  @Test func aChangeOfRanksKeepsItsEnd() {
    let ranks = read("从第5到第3位").quantities.filter { $0.kind == .rank }
    #expect(ranks.map { "\($0.quantity.value)" }.last == "3")
  }

  @Test("a field of the first is no rank", arguments: ["位列全国前10", "居全国前十", "进入前20强", "排名前10%"])
  func firstFields(text: String) {
    #expect(read(text).quantities.isEmpty)
  }

  @Test func aShortUnitIsCompletedFromTheList() {
    let summaries = read("分别高4.7个和1.6个百分点").quantities.map(\.summary)
    #expect(summaries == ["4.7 百分点 exact", "1.6 百分点 exact"])
    #expect(read("5个、3个项目").quantities.map(\.summary) == ["5 个 exact", "3 个 exact"])
  }

  @Test func namedGroupsAreCategories() {
    #expect(read("五大科研方向").quantities.map(\.kind) == [.category])
  }

  @Test func numbersWithoutUnitAreBare() {
    #expect(read("总户数1581，").quantities.map(\.kind) == [.bare])
  }

  @Test func articlesAreNoCounts() {
    #expect(read("统一的一个缩影，上海一家互联网公司").quantities.isEmpty)
  }
}
