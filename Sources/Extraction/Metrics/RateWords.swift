import ChineseText
import Corpus

/// 每天, 平均每年: so many in each day or year are another thing than so many in all.
enum RateWords {
  /// The name of what a number measures, with the rate that stands before it: 平均每天诞生企业. The name itself
  /// where there is none, or where it is in the name.
  static func name(_ words: String, of mention: QuantityMention, in clause: ClauseContext) -> String
  {
    let left = clause.sentence.left(of: mention, in: clause.clause)
    guard !words.isEmpty, mention.kind == .amount, let rate = rates.last(in: left, of: clause.text)
    else { return words }
    let name = clause.text[rate]
    return words.contains(name) ? words : name + words
  }

  /// 每平方公里7家: the rate alone, of what was told before.
  static func isRate(_ words: String) -> Bool {
    guard starts.isBeginning(of: words) else { return false }
    let text = SourceText(line: words)
    return rates.leading(text.range, of: text) == text.range
  }

  /// The name without 每年 at its beginning; nil where it does not begin so.
  static func withoutYearly(_ words: String) -> String? {
    let text = SourceText(line: words)
    return yearly.leading(text.range, of: text).map { text[$0.upperBound..<text.count] }
  }

  private static let starts: WordSet = ["每", "平均每"]
  private static let yearly: WordSet = ["每年", "平均每年"]
  private static let rates: WordSet = [
    "每天", "每日", "每周", "每月", "每年", "每季度", "每小时", "每分钟", "每秒", "平均每天", "平均每日", "平均每周", "平均每月",
    "平均每年", "平均每小时", "平均每分钟", "平均每秒", "每十人", "每百人", "每百名", "每千名", "每万名", "每百家", "每千人", "每万人",
    "每十万人", "每百万人", "每百户", "每千户",
    "每平方公里", "每公里", "每万辆", "每百公里",
  ]
}
