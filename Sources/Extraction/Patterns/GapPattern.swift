import ChineseText
import Corpus
import Diagnostics
import Quantities

/// 增长16.8%，高于全省出口增速4个百分点; 增速比全国高出5个百分点: by how much what was told is above another.
struct GapPattern: MentionPattern {
  let rule = GrowthRatePattern.name

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.quantity.unit == .percentagePoint else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let text = clause.text
    var words = Self.joints.strippingLeading(text.trimmed(left), of: text)
    words = ChangeWords.withoutAdverbs(words, of: text)
    let own = Self.changes.leading(words, of: text)
    let rest = own.map { Range(spanning: $0.upperBound, words.upperBound) } ?? words
    guard rest.count > 2,
      Self.superiors.leading(rest, of: text) != nil
        || Self.comparisons.leading(rest, of: text) != nil
          && (own != nil
            || !Self.comparedTimes.isFound(in: rest.prefix(Self.longestTime), of: text))
    else { return nil }
    let told = clause.earlier.last { !$0.metric.isEmpty && $0.unit != .percentagePoint }
    let subject =
      told?.subject ?? SubjectRoles(clause.sentence).subject(of: mention, clause: clause.index)
    let isChange = told.map { told in Self.suffixes.contains { told.metric.words.ends(with: $0) } }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: told.map { told in
        let name = isChange == true || own == nil ? told.metric : told.stem.appending("增速")
        return MeasuredPhrase(
          words: name.words + text[Self.extents.strippingTrailing(rest, of: text)],
          range: nil
        )
      } ?? .none,
      evidence: told.map {
        clause.sentence.range.contains($0.mention.range.lowerBound)
          ? Range(spanning: $0.evidence.lowerBound, clause.range.upperBound) : clause.range
      }
        ?? clause.range
    )
    finding.base = told?.base ?? told?.metric
    if let told, clause.sentence.range.contains(told.mention.range.lowerBound) {
      finding.anchor = told.anchor ?? told.mention
    }
    return finding
  }

  private static let joints: WordSet = ["且", "并", "而", "也", "均", "都", "分别"]
  private static let changes: WordSet = ["增速", "增幅", "涨幅", "增长率", "降幅", "增长"]
  private static let suffixes = ["增速", "增幅", "涨幅", "降幅", "增长率"]
  private static let superiors: WordSet = ["超过", "跑赢", "高于", "低于", "快于", "慢于", "高出", "低出", "领先"]
  private static let comparisons: WordSet = ["比", "较", "对比", "相比"]
  private static let extents: WordSet = ["出"]
  /// 较上年提高3个百分点 is a change, 增速较去年同期高3个百分点 is not.
  private static let comparedTimes: WordSet = [
    "上年", "去年", "前年", "上月", "同期", "年初", "年末", "年底", "季度", "年", "末",
  ]
  private static let longestTime = 10
}
