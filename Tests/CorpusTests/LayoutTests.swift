import Corpus
import Diagnostics
import Testing

@Suite("Telling the article from the page around it")
struct LayoutTests {
  @Test func aRecordOfFieldsGivesTheMetadataAndTheArticle() {
    let source = source(
      """
      标题: 上海正在做什么
      发布时间:2023-07-08 19:16
      链接: https://example.org/a.shtml
      来源：解放日报 作者：陈嘉音
      正文:上海有350家企业。
      产值达到3800多亿元。
      关键词: 上海,  人工智能
      行业: 金融, 制造
      """
    )
    #expect(source.metadata.title == "上海正在做什么")
    #expect(source.metadata.date == "2023-07-08")
    #expect(source.metadata.url == "https://example.org/a.shtml")
    #expect(source.metadata.publisher == "解放日报")
    #expect(source.metadata.keywords == ["上海", "人工智能"])
    #expect(source.characters[source.body] == "上海有350家企业。\n产值达到3800多亿元。")
  }

  @Test func aHeadOfButtonsEndsWithItsLastFieldAndTheHeadlineStays() {
    let source = source(
      """
      下载
      打印
      【字号：
      减小
      】
      2026年安徽省政府工作报告
      ——2026年2月5日在会议上
      来源：安徽日报
      时间：2026-02-11
      各位代表：
      现在,我代表省人民政府,向大会报告工作。
      """
    )
    #expect(source.metadata.title == "2026年安徽省政府工作报告")
    #expect(source.metadata.publisher == "安徽日报")
    #expect(source.metadata.date == "2026-02-11")
    #expect(texts(source) == ["2026年安徽省政府工作报告", "各位代表：", "现在,我代表省人民政府,向大会报告工作。"])
    #expect(source.characters[source.body].hasPrefix("各位代表"))
  }

  @Test func theTailOfAPageIsFurniture() {
    let article = "上海有半导体,有人工智能。参数量达到1.75万亿。" + String(repeating: "这是未来的基座。", count: 20)
    let source = source(
      "市放出大招!连出3个文件!\n2023-05-19     网友\n\(article)\n市放出大招!连出3个文件!\n910\n515\n分享\n"
        + "本文仅代表作者本人观点,与本网无关。\n本网保持中立。\n确认要删除这条内容吗?"
    )
    #expect(source.metadata.title == "市放出大招!连出3个文件!")
    #expect(source.metadata.publisher == nil)
    #expect(source.metadata.date == "2023-05-19")
    #expect(source.characters[source.body] == article)
    #expect(
      source.furniture.map(\.kind) == [
        .field, .title, .control, .control, .control, .disclaimer, .surroundings, .control,
      ]
    )
  }

  @Test(
    "Bylines are recognised by their form",
    arguments: [
      "青年报记者 陈嘉音", "(查志远)", "（记者 邱超奕）", "文|张弘一", "文｜邱晓芬 黄楠", "责任编辑：孙剑嵩", "贵州日报天眼新闻记者 李森 摄",
    ]
  )
  func bylines(line: String) {
    let source = source("上海有348家企业。\n\(line)")
    #expect(texts(source) == ["上海有348家企业。"])
    #expect(source.furniture.map(\.kind) == [.byline])
  }

  @Test(
    "A sentence about reporters and sources is no byline",
    arguments: [
      "数据是最好的证明,青年报记者从经信委了解到,规上企业有348家。", "《三体》作者刘慈欣受邀担任首席畅想官", "记者：2023年规上企业有多少家？",
      "贷款按风险自担的原则发放348亿元。", "时间：2024年7月4日至6日", "2024年7月 智源研究院成立", "(化名)企业有348家",
    ]
  )
  func noBylines(line: String) {
    let source = source("上海有350家企业。\n\(line)\n上海有底气。")
    #expect(texts(source).joined() == "上海有350家企业。\(line)上海有底气。")
  }

  @Test func aDisclaimerEndsThePageAndNotTheArticle() {
    let source = source("上海有348家企业。\n投资者据此操作,风险自担。")
    #expect(source.furniture.map(\.kind) == [.disclaimer])
  }

  @Test func aCreditInsideAParagraphIsLeftOut() {
    let source = source("当日，大会在上海拉开帷幕。新华社 图　　大会7月6日至8日举行。")
    #expect(texts(source) == ["当日，大会在上海拉开帷幕。", "大会7月6日至8日举行。"])
  }

  @Test func theHouseThatTheLastLineNamesIsThePublisher() {
    let source = source("上海有348家企业。\n(文章来源:21世纪经济报道)")
    #expect(source.metadata.publisher == "21世纪经济报道")
  }

  @Test(
    "The address tells the date where nothing else does",
    arguments: [
      ("https://news.cctv.com/2023/07/08/ARTIV8Gu230708.shtml", "2023-07-08"),
      ("https://example.org/a/20230708/1.html", "2023-07-08"),
      ("https://example.org/2023-07/08/1.html", "2023-07-08"),
      ("https://example.org/2023/99/08/", nil),
      ("https://example.org/1234567890123.html", nil),
    ] as [(String, String?)]
  )
  func datesInAddresses(url: String, date: String?) {
    let source = Source(
      text: "上海有348家企业。",
      id: SourceID("a.txt"),
      metadata: Metadata(url: url)
    )
    #expect(source.metadata.date == date)
  }

  @Test func whatTheCallerKnowsWinsOverTheDocument() {
    let source = Source(
      text: "标题: 甲\n来源: 乙报\n正文: 上海有348家企业。",
      id: SourceID("a.txt"),
      metadata: Metadata(title: "丙", date: "2024")
    )
    #expect(source.metadata.title == "丙")
    #expect(source.metadata.publisher == "乙报")
    #expect(source.metadata.date == "2024")
  }

  @Test func anAddressThatIsNoWebAddressIsNotRead() {
    #expect(source("链接: javascript:alert(1)\n正文: 上海有348家企业。").metadata.url == nil)
    #expect(!Metadata.isWebAddress("https://example.org/\"onclick=\"x"))
  }

  @Test(
    "A first line that is no headline gives no title",
    arguments: ["上海有348家企业。", "一、2025年主要工作", "（二）增强内需", "——经济保持恢复发展", "进一步清理用电加价，"]
  )
  func noTitle(line: String) {
    #expect(source("\(line)\n上海有350家企业。").metadata.title == nil)
  }

  @Test(
    "The marks of a Markdown heading are no part of it",
    arguments: [
      ("### 发布会亮点抢先看", "发布会亮点抢先看"), ("# 上海有什么？企业348家。", "上海有什么？企业348家。"),
      ("  ##　产业规模 ##", "产业规模"), ("###### 编程语言C#", "编程语言C#"),
    ]
  )
  func markdownHeadings(line: String, heading: String) {
    let source = source("上海有350家企业。\n\n\(line)\n\n产业规模超3800亿元。")
    #expect(texts(source) == ["上海有350家企业。", heading, "产业规模超3800亿元。"])
    #expect(source.paragraphs.map(\.isHeading) == [false, true, false])
  }

  @Test(
    "Other number signs stay",
    arguments: ["#人工智能大会#今日开幕。", "####### 产业规模。", "企业 # 348家。", "#5楼有348家。"]
  )
  func noMarkdownHeadings(line: String) {
    let source = source("上海有350家企业。\n\(line)")
    #expect(texts(source) == ["上海有350家企业。", line])
    #expect(source.paragraphs.map(\.isHeading) == [false, false])
  }

  @Test func aMarkAloneIsNothing() {
    #expect(texts(source("上海有350家企业。\n##\n产业规模超3800亿元。")).count == 2)
  }

  @Test func aMarkdownTitleIsTheTitle() {
    let source = source("# 上海的人工智能\n\n上海有350家企业。")
    #expect(source.metadata.title == "上海的人工智能")
  }

  private func source(_ text: String) -> Source {
    Source(text: text, id: SourceID("a.txt"))
  }

  private func texts(_ source: Source) -> [String] {
    source.paragraphs.map { source.characters[$0.range] }
  }
}
