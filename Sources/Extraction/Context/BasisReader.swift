import ChineseText
import Corpus
import Model
import Quantities

/// Tells what is from what is aimed at and what a policy grants.
struct BasisReader: Sendable {
  /// The document's date: what lies after its year is a target.
  let date: CalendarDate?

  func basis(of finding: Finding, period: Period?, in sentence: SentenceReading) -> Claim.Basis {
    let text = sentence.text
    let index = sentence.clauseIndex(at: finding.mention.range.lowerBound)
    let clause = sentence.clauses[index].range
    if isAhead(period) || Self.aims.isFound(in: clause, of: text) { return .target }
    let before = Range(spanning: sentence.range.lowerBound, finding.mention.range.lowerBound)
    if Self.plans.isFound(in: before, of: text) { return .target }
    return isGrant(finding, clause: clause, text) ? .grant : .reported
  }

  private func isAhead(_ period: Period?) -> Bool {
    guard let period, let date else { return false }
    return period.until.year > date.year
  }

  /// Money and shares that a clause gives to someone.
  private func isGrant(_ finding: Finding, clause: Range<Int>, _ text: SourceText) -> Bool {
    let unit = finding.unit
    guard unit == .yuan || unit == .percent || finding.mention.quantity.hedge == .atMost else {
      return false
    }
    return Self.grants.isFound(in: clause, of: text)
      || finding.metric.range.map { Self.grants.isFound(in: $0, of: text) } ?? false
  }

  private static let aims: WordSet = ["力争", "目标", "将达到", "将达", "有望达到", "计划到", "规划到"]
  private static let plans: WordSet = ["力争", "预计到", "目标是", "计划到", "预计今年", "主要目标"]
  private static let grants: WordSet = [
    "补贴", "奖励", "资助", "资金支持", "补助", "贴息", "贷款额度", "担保贷款", "减税", "免税", "税收优惠",
    "扶持资金", "加计扣除", "直达", "给予", "计划投入", "专项资金",
  ]
}
