import Extraction
import Model
import Testing

/// Who has a figure: peoples, those whom works serve, firms that announce their affairs, other provinces.
struct HolderTests {
  @Test(
    "The number before 的 measures what it says, not the noun behind",
    arguments: [
      ("我国是14亿多人口的大国。", "人口"), ("2022年，四川惠及3400万人的引水工程启动建设。", "引水工程惠及人数"),
      ("2022年，四川建成覆盖20万户的供水工程。", "供水工程覆盖户数"),
    ]
  )
  func attributes(text: String, metric: String) {
    #expect(Sample.metrics(text) == [metric])
  }

  @Test func aPeopleIsOfThePlaceBehindIt() {
    #expect(
      Sample.figures("8500万人口的江苏，2022年城镇化率达75%。").first == "江苏 | 人口 | 2023-07-08 | 85000000人"
    )
  }

  @Test func aFirmAnnouncesItsOwnAffairs() {
    #expect(
      Sample.extraction("星河通讯发布公告称，上半年预计亏损70亿元。").claims.map(\.place.name) == ["星河通讯"]
    )
    #expect(
      Sample.extraction("财报显示，星河通讯2022年实现营业收入1088亿元。").claims.map(\.place.name) == ["星河通讯"]
    )
  }

  @Test func whatAnotherProvinceDoesIsNotTheReports() {
    let text = "浙江省投入财政帮扶资金33亿元、实施帮扶项目781个。四川新建学校20所。"
    #expect(
      Sample.figures(text, title: "2026年四川省政府工作报告", date: "2026-01-20")
        == ["四川 | 新建学校 | 2025 | 20所"]
    )
  }

  @Test func howOftenSomethingWasDoneIsNoFigure() {
    #expect(Sample.figures("我国先后4次降低存款准备金率。").isEmpty)
  }

  @Test func aBracketWithoutItsPartnerIsNoPartOfAName() {
    #expect(Sample.metrics("宁波的办公部分（建筑面积12万平方米）投入使用。") == ["办公部分建筑面积"])
    #expect(Sample.metrics("宁波的公寓如下。（一）月湖公寓31套，均为两房。") == ["月湖公寓"])
  }

  @Test func thisYearAndTheNextAreASpan() {
    #expect(
      Sample.figures("今明两年，宁波计划培训职工35万人次。").map { $0.contains("2023/2024") } == [true]
    )
  }

  @Test func aTimeThatAChangeIsMeasuredAgainstIsNoGap() {
    #expect(Sample.metrics("2023年宁波财政支出规模比去年增加10亿元。") == ["财政支出规模增加"])
  }

  @Test func theSameTimeOfTheYearBeforeIsThatTime() {
    let text = "星河通讯公告，2022年一季度资本支出676亿元，较上年同期的386亿元增长75%。"
    #expect(Sample.figures(text).map { $0.contains("2021-01/2021-03") } == [false, true, false])
    #expect(
      Sample.figures("2022年一季度，星河通讯亏损70亿元，上年同期盈利22亿元。").last
        == "星河通讯 | 盈利 | 2021-01/2021-03 | 2200000000元"
    )
  }

  @Test func aFirmSpokenOfLongAgoIsNotMeant() {
    let text = "宁波月湖股份有限公司成立。\n宁波春光正好。\n市场活跃。\n公司将在各地布局，预计开出15家门店。"
    #expect(Sample.figures(text).isEmpty)
  }

  @Test func whatFirmsTellOfThemselvesIsNotTheCountrys() {
    #expect(Sample.figures("我国创业活跃。近日，融资金额近3亿元。").isEmpty)
    #expect(
      Sample.extraction("58配送完成2.5亿美元融资。").claims.map(\.place.name) == ["58配送"]
    )
  }

  @Test(
    "Where and since when something is says nothing of what is measured",
    arguments: [
      ("山西的煤炭外运繁忙，东至港口的瓦石铁路煤炭发送量增至26万吨。", "瓦石铁路煤炭发送量"), ("宁波已有1400多家进行了技术改造。", "进行技术改造"),
      ("宁波的公寓建成，总户数1581。", "总户数"),
    ]
  )
  func seats(text: String, metric: String) {
    #expect(Sample.metrics(text) == [metric])
  }

  @Test func whoGivesATitleHasNoFigure() {
    #expect(
      Sample.extraction("宁波有16家企业获浙江省科技厅认定，30家企业由国务院授予称号。").claims.map(\.place.name)
        == ["宁波", "宁波"]
    )
  }

  @Test func aTimeThatNothingDatesIsNoPartOfAName() {
    let figures = Sample.figures("今年成都要为1000家制造业企业开展诊断。", date: nil)
    #expect(figures == ["成都 | 开展诊断的制造业企业 | – | 1000家"])
  }

  @Test func aNewAreaInItsTextIsTheOneNamed() {
    let text = "雄安新区建设加快，中央企业在新区设立机构140多家。"
    #expect(Sample.extraction(text).claims.map(\.place.name) == ["雄安新区"])
  }

  @Test(
    "Names keep their last character and their noun",
    arguments: [
      ("贵州人才卡审核通过了3700多人。", "人才卡审核通过"), ("贵州推进教育发展，省外12所高水平大学参与帮扶。", "参与帮扶的省外高水平大学"),
      ("贵州建成总里程达153公里的数字道路。", "数字道路总里程"),
    ]
  )
  func wholeNames(text: String, metric: String) {
    #expect(Sample.metrics(text) == [metric])
  }

  @Test(
    "What a task takes and what one invention may earn are no one's figures",
    arguments: ["贵州的煤矿过去开采1000吨煤要用3个小时。", "贵州创新活跃。这项科技成果应用广泛，年产值将达到10亿元。"]
  )
  func tasks(text: String) {
    #expect(Sample.figures(text).isEmpty)
  }
}
