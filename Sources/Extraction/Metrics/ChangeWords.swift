import Corpus

/// The verbs that make a percentage a change of what stands before them.
enum ChangeWords {
  /// `增速`, `降幅` or nothing, as the verb says that ends a range.
  static func suffix(in range: Range<Int>, of text: SourceText) -> String {
    let rest = adverbs.strippingTrailing(range, of: text)
    if rises.trailing(rest, of: text) != nil { return "增速" }
    if falls.trailing(rest, of: text) != nil { return "降幅" }
    return ""
  }

  static func withoutAdverbs(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    adverbs.strippingTrailing(range, of: text)
  }

  /// The part of a range before its verb of change and what belongs to the verb.
  static func base(of range: Range<Int>, in sentence: SentenceReading) -> Range<Int> {
    let text = sentence.text
    var rest = adverbs.strippingTrailing(range, of: text)
    rest = rises.strippingTrailing(rest, of: text)
    rest = falls.strippingTrailing(rest, of: text)
    rest = adverbs.strippingTrailing(rest, of: text)
    return ComparisonWords.stripped(rest, of: sentence)
  }

  private static let rises: WordSet = [
    "增长", "增加", "上涨", "上升", "提高", "提升", "增幅", "涨幅", "大涨", "暴涨", "增速", "扩大", "攀升",
    "均增", "年均增长", "增",
  ]
  private static let falls: WordSet = [
    "下降", "减少", "降低", "下跌", "大跌", "缩短", "压缩", "降幅", "回落", "下滑", "缩减", "压减", "降",
  ]
  private static let adverbs: WordSet = [
    "了", "同比", "环比", "均", "都", "分别", "约", "达", "达到", "为", "实际", "合计", "年均", "平均",
    "近", "超", "超过", "又", "再", "也", "累计", "同期", "名义", "大幅", "首次", "近乎",
  ]
}
