import ChineseText
import Corpus
import Quantities

/// Numbers of rules: who is meant, what is asked for, how points are counted. They say what shall be, of no one.
extension DecoyReader {
  func isRule(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    if isPoint(mention) || isBound(mention) { return true }
    guard isCase(clause) || isDemand(mention, in: clause) else { return false }
    // 补贴金额应当不超过50万元 says what is given.
    return !Self.gifts.isFound(in: clause.range, of: text)
  }

  /// 每满1年计5分, 本科及以上学历（30分）: points that someone may get, unlike 平均得分4.5分.
  private func isPoint(_ mention: QuantityMention) -> Bool {
    guard mention.quantity.unit == Self.points else { return false }
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    if Self.counting.trailing(before, of: text) != nil
      || Self.counts.isFound(in: sentence.range, of: text)
    {
      return true
    }
    guard !Self.scores.isFound(in: sentence.range, of: text), let mark = before.last,
      text[mark] == "（" || text[mark] == "(", mention.numeral.allSatisfy(text.isDigit)
    else { return false }
    return !sentence.names(in: before).contains { $0.range.upperBound == mark }
  }

  private static let points = Unit("分")
  private static let counting: WordSet = ["计", "加", "减", "扣", "少加", "再加", "累加", "积分满"]
  private static let counts: WordSet = ["计分", "加分", "减分", "扣分", "积分", "分值", "累加每次"]
  private static let scores: WordSet = [
    "得分", "评分", "平均分", "均分", "满意度", "指数", "成绩", "测评", "评估", "总分", "打分", "评价",
  ]

  /// 1万—3万元（含1万元，不含3万元）: whether a bound belongs to its range.
  private func isBound(_ mention: QuantityMention) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    guard let word = Self.bounds.trailing(before, of: text), word.lowerBound > before.lowerBound
    else { return false }
    return Self.openings.contains(text[word.lowerBound - 1])
  }

  private static let bounds: WordSet = ["含", "不含", "包含", "不包含"]
  private static let openings = Set("（(，、,".unicodeScalars)

  /// 带动就业5人及以上的，…: in which case the next clause holds. 凡…: in any case.
  private func isCase(_ clause: Clause) -> Bool {
    if Self.universals.leading(clause.range, of: text) != nil { return true }
    guard let last = clause.range.last, text[last] == "的",
      clause.range.upperBound < sentence.range.upperBound
    else { return false }
    return text[clause.range.upperBound] == "，" || text[clause.range.upperBound] == ","
  }

  private static let universals: WordSet = ["凡", "凡是"]

  /// 年薪应当在30万元以上, 注册资本不得低于100万元.
  private func isDemand(_ mention: QuantityMention, in clause: Clause) -> Bool {
    let before = Range(spanning: clause.range.lowerBound, mention.numeral.lowerBound)
    return Self.demands.isFound(in: before, of: text)
  }

  private static let demands: WordSet = [
    "应当", "应达", "应不", "应在", "应为", "应具", "应满", "须达", "须为", "须在", "须具", "须满", "必须达", "不得低于", "不得少于",
    "方可",
  ]
}
