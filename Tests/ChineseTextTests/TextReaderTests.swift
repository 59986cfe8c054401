import ChineseText
import Quantities
import Testing

@Suite("Quantities in sentences")
struct TextReaderTests {
  @Test(
    "finds exactly the quantities of a sentence",
    arguments: [
      "规上企业从2018年的⟦183家⟧增长到2023年的⟦348家⟧,产业规模从⟦1340亿元⟧增长到⟦超3800亿元⟧,居全国前列。",
      "⟦不到1年⟧的时间,这片充满活力的热土已吸引上、中、下游⟦近80家⟧大模型企业入驻,目前徐汇全区共有大模型企业⟦150多家⟧,已有⟦22个⟧大模型通过备案。",
      "目前上海已形成“1+4”通用大模型格局,即⟦一款⟧开源大模型,⟦两款⟧大模型已商用,另有⟦两款⟧在研。",
      "目前上海已开源“书生·万卷”等⟦7批⟧数据集,共⟦4200亿Token⟧高质量文本、⟦1TB⟧视频图文混合数据",
      "其中,5G研发人才占全国的⟦半壁江山⟧,集成电路产业、芯片产业人才占全国的⟦四成⟧,人工智能领域人才占全国的⟦三分之一⟧。",
      "人工智能人才规模从⟦10万人⟧增长到⟦25万人⟧,⟦约占全国1/3⟧,全市⟦14所⟧高校成立人工智能研究院",
      "中国企业数量⟦4227家⟧，⟦约占全球的16%⟧。",
      "给予AI关键技术项目⟦不超过项目投资30%⟧的资金支持",
      "产值达到⟦3800多亿元⟧，⟦几乎是五年前的三倍⟧；而产业人才更是达到了⟦23万⟧，⟦约占全国三分之一⟧。",
      "分别为⟦88.72⟧、⟦77.63⟧和⟦68.59分⟧,位居前三。",
      "北京、深圳、上海、杭州聚集人工智能企业数量分别⟦近1500家⟧、⟦1318家⟧、⟦1298家⟧、⟦近700家⟧,深圳相关企业数量位居全国第二。",
      "北京（⟦67161.82亿⟧）、上海（⟦43557.43亿⟧）和南京（⟦8036.45亿元⟧）",
      "这项工作由⟦100余位⟧科学家历经⟦8个多月⟧共同打造。",
      "参数量达到了惊人的⟦1.75万亿⟧，这是GPT-3.5的⟦十倍⟧",
    ]
  )
  func sentences(_ sentence: String) {
    let marked = Marked(sentence)
    #expect(read(marked.text).listed(in: marked.text) == marked.spans)
  }

  @Test func offsetsCountScalarsAndCoverHedgeAndUnit() throws {
    let mention = try #require(read("e\u{301}👍🏽产业规模超3800亿元。").quantities.first)
    #expect(mention.range == 8..<15)
    #expect(mention.numeral == 9..<14)
    #expect(mention.quantity.wording == "超3800亿元")
  }

  @Test func readsNothingInAnEmptyText() {
    #expect(TextReader().read("") == Reading())
  }

  @Test func notesATextWithoutChinese() {
    let reading = read("Revenue grew.")
    #expect(reading.notes == [Reading.Note(range: 0..<13, message: "no Chinese text")])
  }

  @Test("A wording leaves out what parts hedge and number")
  func wordings() {
    let reading = read("产业人才达到了23万，约占全国三分之一，给予不超过项目投资30%的资金支持")
    #expect(reading.listed == ["23万", "约三分之一", "不超过30%"])
  }
}
