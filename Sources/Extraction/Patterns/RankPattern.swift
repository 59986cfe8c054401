import Foundation
import ChineseText
import Quantities

/// 位居全国第二, 排名13: a place in an order, with unit 位.
struct RankPattern: MentionPattern {
  let rule = "rank"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .rank, mention.quantity.value > 1 else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    guard let verb = Self.verbs.last(in: left, of: clause.text) else { return nil }
    let before = Range(spanning: left.lowerBound, verb.lowerBound)
    return finding(for: mention, before: before, in: clause)
  }

  private func finding(
    for mention: QuantityMention,
    before left: Range<Int>,
    in clause: ClauseContext
  ) -> Finding {
    let reader = MeasuredPhraseReader(clause.sentence)
    let subject = SubjectRoles(clause.sentence).subject(of: mention, clause: clause.index)
    var metric = reader.phrase(reader.core(of: left, subject: subject))
    if metric.isEmpty { metric = clause.antecedent?.stem ?? .none }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: metric.appending("排名"),
      evidence: clause.range
    )
    finding.sharedUnit = .rank
    return finding
  }

  private static let verbs: WordSet = ["位列", "位居", "排名", "列", "居", "排在", "排", "跃居", "升至", "名列"]
}
