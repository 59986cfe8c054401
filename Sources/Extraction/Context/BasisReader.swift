import ChineseText
import Corpus
import Model
import Quantities

/// Tells what is from what is aimed at and what a policy grants.
struct BasisReader: Sendable {
  /// The document's date: what lies after its year is a target.
  let date: CalendarDate?
  /// Whether the sentence stands in the part of a report that plans.
  let isPlan: Bool

  /// Tells the basis of a figure.
  ///
  /// - Parameters:
  ///   - finding: what was read.
  ///   - period: when it holds.
  ///   - isInferred: whether the period is not written beside it: what was written of the past is no aim.
  ///   - sentence: what it was read in.
  /// - Returns: a grant before a target, and a target before what is reported.
  func basis(
    of finding: Finding,
    period: Period?,
    isInferred: Bool,
    in sentence: SentenceReading
  ) -> Claim.Basis {
    let start = finding.mention.range.lowerBound
    let clause = sentence.clauses[sentence.clauseIndex(at: start)].range
    if isGrant(finding, clause: clause, sentence.text) { return .grant }
    let mood = MoodReader(sentence)
    if isAhead(period) || mood.isGoal(finding.mention.range) { return .target }
    if !isInferred, isPast(period) { return .reported }
    // 将由15个增至23个: of what is, only the second is aimed at.
    if finding.isStart { return .reported }
    if mood.isAimedAt(start) { return .target }
    return isPlan && !isPast(period) && !mood.isDone(start) ? .target : .reported
  }

  private func isAhead(_ period: Period?) -> Bool {
    guard let period, let date else { return false }
    return period.until.year > date.year
  }

  private func isPast(_ period: Period?) -> Bool {
    guard let period, let date else { return false }
    return period.until.year < date.year
  }

  /// Money and shares that a clause gives to someone.
  private func isGrant(_ finding: Finding, clause: Range<Int>, _ text: SourceText) -> Bool {
    let unit = finding.unit
    guard unit == .yuan || unit == .percent || finding.mention.quantity.hedge == .atMost else {
      return false
    }
    if Self.funds.isFound(in: clause, of: text) {
      // 设立100亿元产业基金 gives no one anything yet.
      return Self.gifts.isFound(in: clause, of: text)
    }
    return Self.grants.isFound(in: clause, of: text)
      || { Self.grants.isFound(in: $0.range, of: $0) }(SourceText(line: finding.metric.words))
  }

  /// What a state gives. From the policies read.
  private static let grants: WordSet = [
    "补贴", "奖励", "奖补", "资助", "资金支持", "补助", "贴息", "贷款额度", "担保贷款", "减税", "免税", "税收优惠",
    "扶持", "加计扣除", "直达", "给予", "计划投入", "专项资金", "财政赤字", "特别国债", "减负", "减税降费", "消费券",
    "政府债券",
  ]
  private static let funds: WordSet = ["基金"]
  private static let gifts: WordSet = ["补贴", "奖励", "奖补", "资助", "补助", "贴息", "给予"]
}
