import ChineseText
import Quantities
import Testing

/// The words that are read as hedges are printed as they were written.
struct HedgeWordingTests {
  @Test(
    "A hedge before the number keeps its own word",
    arguments: [
      "迈上6万亿元", "跨过5万亿元", "逼近3万亿元", "差不多300家", "不小于20%", "不得超过30%", "不满5000人", "冲破300亿元",
      "起码20家", "未超过30%",
    ]
  )
  func kept(text: String) throws {
    let mention = try #require(TextReader().read("产值" + text + "。").quantities.first)
    let worded = mention.quantity.worded()
    #expect(worded.hedge + worded.number + worded.unit + worded.suffix == text)
  }
}
