import Corpus
import Diagnostics

/// The verbs that make a percentage a change of what stands before them.
enum ChangeWords {
  /// `增速`, `降幅` or nothing, as the verb says that ends a range; 年均 stays, since a yearly mean is
  /// no year's growth.
  static func suffix(in range: Range<Int>, of text: SourceText) -> String {
    let whole = text.trimmed(range)
    let rest = adverbs.strippingTrailing(whole, of: text)
    let near = Range(spanning: max(whole.lowerBound, whole.upperBound - reach), whole.upperBound)
    let mean = means.isFound(in: near, of: text) ? "年均" : ""
    if rises.trailing(rest, of: text) != nil { return mean + "增速" }
    if falls.trailing(rest, of: text) != nil { return mean + "降幅" }
    return ""
  }

  /// What `suffix` may give, longest first.
  static let suffixes = [
    "年均提升幅度", "年均增速", "年均降幅", "年均涨幅", "提升幅度", "增速", "降幅", "涨幅",
  ]

  /// Prices 涨, and a rate or share rises: 价格涨幅, 占比提升幅度.
  static func suffix(_ change: String, of base: String) -> String {
    guard change.ends(with: "增速") else { return change }
    let mean = change.dropLast("增速".count)
    if base.ends(with: "价格") { return mean + "涨幅" }
    return rates.contains { base.ends(with: $0) } ? mean + "提升幅度" : change
  }

  static func withoutAdverbs(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    adverbs.strippingTrailing(range, of: text)
  }

  /// The part of a range before its verb of change and what belongs to the verb.
  static func base(of range: Range<Int>, in sentence: SentenceReading) -> Range<Int> {
    let text = sentence.text
    let range = text.trimmed(range)
    var rest = adverbs.strippingTrailing(range, of: text)
    rest = rises.strippingTrailing(rest, of: text)
    rest = falls.strippingTrailing(rest, of: text)
    rest = adverbs.strippingTrailing(rest, of: text)
    return ComparisonWords.stripped(rest, of: sentence)
  }

  /// 年均 and the verb with its adverbs.
  private static let reach = 10
  private static let means: WordSet = ["年均"]
  private static let rates = ["率", "占比", "比重", "比例", "性能", "能力", "产能"]
  private static let rises: WordSet = [
    "增长", "增加", "上涨", "上升", "提高", "提升", "增幅", "涨幅", "大涨", "暴涨", "增速", "扩大", "攀升",
    "均增", "年均增长", "加快", "增产", "增收", "增", "激增", "大增", "猛增", "暴增", "陡增", "剧增", "劲增", "飙升",
  ]
  private static let falls: WordSet = [
    "下降", "减少", "降低", "下跌", "大跌", "缩短", "压缩", "降幅", "回落", "下滑", "缩减", "压减", "节约", "节省", "降", "锐减",
    "骤降", "骤减",
    "大降", "放缓", "放慢", "减产", "减收",
  ]
  private static let adverbs: WordSet = [
    "了", "同比", "环比", "均", "都", "分别", "约", "达", "达到", "为", "实际", "合计", "年均", "平均",
    "近", "超", "逆势", "稳步", "同步", "较快", "强劲", "迅猛", "预计", "却", "超过", "又", "再", "也", "累计", "同期", "名义",
    "大幅", "显著", "明显", "首次", "近乎",
  ]
}
