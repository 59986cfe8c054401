import Corpus
import Diagnostics
import Testing

@Suite("Cutting an article into sentences")
struct SentenceTests {
  @Test(
    "A sentence ends behind its mark and the quotation that closes with it",
    arguments: [
      (
        "规上企业有348家。产业规模超3800亿元!居全国前列?是的。",
        ["规上企业有348家。", "产业规模超3800亿元!", "居全国前列?", "是的。"]
      ),
      (
        "“算力是大模型公司最大的瓶颈。”“模速空间”运营方介绍,空间对接9家供应商。",
        ["“算力是大模型公司最大的瓶颈。”", "“模速空间”运营方介绍,空间对接9家供应商。"]
      ),
      (
        "陈吉宁书记指出：“要突破卡脖子领域。打造新风口！”随后，会议开始。",
        ["陈吉宁书记指出：“要突破卡脖子领域。打造新风口！”", "随后，会议开始。"]
      ),
      ("真的吗？！真的！！好。", ["真的吗？！", "真的！！", "好。"]),
      ("（图为会场。）会议开始。", ["（图为会场。）", "会议开始。"]),
    ]
  )
  func ends(text: String, sentences: [String]) {
    #expect(self.sentences(of: text) == sentences)
  }

  @Test(
    "What is inside brackets, titles and quotations does not end a sentence",
    arguments: [
      "《上海，来了！》发布后，深圳跟进。", "企业有348家（含分支机构。下同。）并在增长。", "以“人工智能，来了！”为主题的发布会举行。",
      "《措施（2023—2025年）》提出11条举措；2025年达到3.5亿元：其中上海1.2亿元。", "打开https://example.org/a?b=1即可看到。",
    ]
  )
  func whole(text: String) {
    #expect(sentences(of: text) == [text])
  }

  @Test func anOpenQuotationThatNeverClosesHoldsNothingTogether() {
    #expect(
      sentences(of: "他说：“企业有348家。规模超3800亿元。") == ["他说：“企业有348家。", "规模超3800亿元。"]
    )
  }

  @Test(
    "Lines, ideographic spaces and block tags end a paragraph",
    arguments: [
      "甲地有348家企业。\n乙地有350家企业。", "　　甲地有348家企业。　　乙地有350家企业。", "甲地有348家企业。\r\n\r\n  乙地有350家企业。",
      "<p>甲地有348家企业。</p><p class=\"a\">乙地有350家企业。</p>", "甲地有348家企业。\u{2028}乙地有350家企业。",
    ]
  )
  func paragraphs(text: String) {
    let source = Source(text: text, id: SourceID("a.txt"))
    #expect(source.paragraphs.map { source.characters[$0.range] } == ["甲地有348家企业。", "乙地有350家企业。"])
    #expect(source.sentences.map(\.paragraph) == [0, 1])
  }

  @Test func aShortLineWithoutAFullStopIsAHeading() {
    let source = Source(
      text: "上海有348家企业。\n创新成果持续涌现\n谁是第一城？\n上海有底气。",
      id: SourceID("a.txt")
    )
    #expect(source.paragraphs.map(\.isHeading) == [false, true, true, false])
  }

  @Test func linesBrokenToAFixedWidthAreJoined() {
    let lines = [
      "装备市场满足率超过 50%，主营业务收入超 10 亿元的系统解决方案供应", "商达 40 余家。支撑体系逐步完善，构建了国际先行的标准体系，发布国",
      "家标准 285 项，牵头制定国际标准 28 项；培育具有行业和区域影响力的", "工业互联网平台近 80 个。推广应用成效明显，试点示范项目生产效率平",
      "均提高 45%、产品研制周期平均缩短 35%、产品不良品率平均降低 35%，", "涌现出离散型智能制造、流程型智能制造、网络协同制造、大规模个性化",
      "定制、远程运维服务等新模式新业态。但与高质量发展的要求相比，智能", "制造发展仍存在供给适配性不高、创新能力不强、应用深度广度不够、专",
      "业人才缺乏等问题。", "随着新一轮科技革命和产业变革突飞猛进，新技术不断突破。",
    ]
    let source = Source(text: lines.joined(separator: "\n"), id: SourceID("a.txt"))
    #expect(source.paragraphs.count == 2)
    #expect(
      source.sentences.first.map { source.characters[$0.range] }
        == "装备市场满足率超过 50%，主营业务收入超 10 亿元的系统解决方案供应\n商达 40 余家。"
    )
  }

  @Test(
    "A text made to be slow is read in a moment",
    .timeLimit(.minutes(1)),
    arguments: ["（", "（“", "《。", "<p", "<", "!?", "“。", "来源：", "a: ", "　　", "。”"]
  )
  func hostile(unit: String) {
    let text = String(repeating: unit, count: 20_000) + String(repeating: "》”", count: 10_000)
    let source = Source(text: text, id: SourceID("a.txt"))
    #expect(source.characters.count == text.unicodeScalars.count)
  }

  private func sentences(of text: String) -> [String] {
    let source = Source(text: text, id: SourceID("a.txt"))
    return source.sentences.map { source.characters[$0.range] }
  }
}
