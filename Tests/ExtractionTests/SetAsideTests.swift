import Diagnostics
import Extraction
import Model
import Testing

/// Numbers that are no figures, and why.
struct SetAsideTests {
  /// The number and the reason of everything set aside.
  private func reasons(_ text: String) -> [String] {
    Sample.extraction(text).setAside.map { $0.quote.text + " " + $0.reason.rawValue }
  }

  @Test(
    "Numbers that state nothing are set aside",
    arguments: [
      ("上海办公楼宇在38天内交付使用。", "38天 time"),
      ("北京、上海和深圳三座城市发展迅速。", "三座 decoy"),
      ("广州跟上述三座城市相比存在差距。", "三座 decoy"),
      ("上海的困难来自两个方面。", "两个 decoy"),
      ("上海造的这艘21万吨的船舶即将交付。", "21万吨 decoy"),
      ("六届大会引领上海。", "六届 decoy"),
      ("上海企业数量几乎翻了一番。", "几乎翻了一番 decoy"),
      ("当天,上海概念股大涨15%。", "15% no_subject"),
      ("上海的变化来自2公里以外。", "2公里 decoy"),
      ("上海举办了涉及31个省份的调查。", "31个 decoy"),
      ("上海将从5个方面发展。", "5个 decoy"),
      ("上海573平方米的办公楼里灯火通明。", "573平方米 decoy"),
      ("上海水质从劣五类提升。", "五类 decoy"),
      ("上海发布了“科创九条”。", "九条 decoy"),
      ("上海市场活跃。该机器人重51公斤。", "51公斤 no_subject"),
      ("一台机器人每天可处理300个包裹，上海的仓库因此不同。", "300个 no_subject"),
    ]
  )
  func decoys(text: String, expected: String) {
    #expect(reasons(text) == [expected])
    #expect(Sample.figures(text) == [])
  }

  @Test func whatAShipDoesIsNothingOfThePlace() {
    #expect(Sample.figures("上海船厂十分繁忙。这艘货船可减少95%的二氧化碳，以及近100%的硫氧化物的排放。") == [])
  }

  @Test func whereTheCountedComeFromIsNotWhatThereIs() {
    #expect(
      Sample.figures("招聘会在沈阳开幕，吸引了来自国内外517所高校的6800多名高层次人才。") == [
        "沈阳 | 高层次人才 | 2023-07-08 | over 6800名"
      ]
    )
  }

  @Test func whatWeHaveIsNoOnes() {
    #expect(Sample.figures("“我们去年新招了300名算法工程师。”上海一位负责人说。") == [])
  }

  @Test func howManyIssueAPolicyIsSaidOfThem() {
    #expect(Sample.metrics("宁波市六部门联合印发《宁波市人工智能行动计划》。") == ["联合印发部门"])
  }

  @Test func numbersThatRunIntoEachOtherAreNone() {
    #expect(Sample.figures("上海有一百万亿零一百万亿零。") == [])
  }

  @Test func aFirmThatIsNotNamedIsSpokenOfUntilSomethingElseIs() {
    let text = "吉林发展数字经济。这家企业建成新车间。原来需要16名工人的生产线，现在产能提高了近50%。吉林有企业300家。"
    #expect(Sample.figures(text) == ["吉林 | 企业 | 2023-07-08 | 300家"])
  }

  @Test func aFigureThatNothingGivesASubjectIsNobodys() {
    #expect(reasons("企业数量达到350家。") == ["350家 no_subject"])
  }

  @Test(
    "A firm that is not named is nobody's, wherever it stands",
    arguments: ["宁波的这家服装企业改造后，产能提高了50%。", "上海的一家机器人企业，服务机器人出货量超过10万台。"]
  )
  func unnamedFirms(text: String) {
    #expect(Sample.figures(text) == [])
    #expect(reasons(text)[0].hasSuffix("no_subject"))
  }

  @Test(
    "A fragment is no name",
    arguments: ["上海布局覆盖80%的省（区、市）。", "上海它的网速达到30万个。"]
  )
  func fragments(text: String) {
    #expect(reasons(text).last?.hasSuffix("no_metric") == true)
  }

  @Test func newsOfAFirmIsNotTheCountrys() {
    let text = "我国企业活跃。鹏锐技术获A轮融资3000万元。"
    #expect(Sample.figures(text) == ["鹏锐技术 | 鹏锐技术获A轮融资 | 2023-07-08 | 30000000元"])
  }
}
