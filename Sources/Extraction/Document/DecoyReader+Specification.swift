import ChineseText
import Corpus
import Foundation
import Model
import Quantities

/// Numbers that say what a thing is like, where it is from, or how it is done.
extension DecoyReader {
  /// 分两批开放: how something is done.
  func isManner(_ mention: QuantityMention) -> Bool {
    guard let unit = mention.quantity.unit, Self.steps.contains(unit),
      mention.numeral.lowerBound > sentence.range.lowerBound
    else { return false }
    return text[mention.numeral.lowerBound - 1] == "分"
  }

  private static let steps = ["批", "步", "次", "类", "期", "轮", "级", "档"].map { Unit($0) }

  /// 开采1000吨煤要用3个小时: how much of something takes how long.
  func isTask(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    guard let next = sentence.quantities(in: behind).first, next.kind == .duration else {
      return false
    }
    return Self.needs.isFound(
      in: Range(spanning: behind.lowerBound, next.range.lowerBound),
      of: text
    )
  }

  private static let needs: WordSet = ["要用", "需要", "只需", "仅需", "要花", "耗时", "用时", "只要", "就能"]

  /// 来自517所高校的6800多名人才, 涉及31个省份的调查: of how many kinds is what the clause is about.
  func isOrigin(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    let near = Range(
      spanning: max(before.lowerBound, before.upperBound - Self.longestNoun),
      before.upperBound
    )
    guard Self.origins.isFound(in: near, of: text) else { return false }
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    return behind.prefix(Self.longestNoun).contains { text[$0] == "的" }
  }

  private static let origins: WordSet = ["来自", "出自", "涉及", "源自"]

  /// 8英寸半导体, 半径10公里, 500米高度以下: what a thing is like, not how much there is of it.
  func isSpecification(_ mention: QuantityMention) -> Bool {
    guard let unit = mention.quantity.unit else { return false }
    if Self.smallLengths.contains(unit) { return true }
    if Self.classes.contains(unit), isQuality(mention) { return true }
    guard Self.lengths.contains(unit) || Self.areas.contains(unit) else { return false }
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    return Self.dimensions.trailing(before, of: text) != nil
      || Self.dimensions.leading(behind, of: text) != nil
      || Self.locatives.leading(behind, of: text) != nil || isSetting(behind)
  }

  private static let smallLengths = ["英寸", "纳米", "微米", "毫米", "厘米"].map { Unit($0) }
  private static let areas = ["平方米", "平米"].map { Unit($0) }
  private static let lengths = ["米", "公里", "千米"].map { Unit($0) }
  /// 水质从劣五类提升到三类: a class of a norm.
  private func isQuality(_ mention: QuantityMention) -> Bool {
    let start = max(sentence.range.lowerBound, mention.range.lowerBound - Self.nearQuality)
    return Self.qualities.isFound(in: Range(spanning: start, mention.range.lowerBound), of: text)
  }

  private static let nearQuality = 24
  private static let classes = ["类", "级"].map { Unit($0) }
  private static let qualities: WordSet = ["水质", "劣", "空气质量", "等级", "评级"]

  /// 500平方米的办公楼里: what the place is like where something happens.
  private func isSetting(_ behind: Range<Int>) -> Bool {
    let near = behind.prefix(Self.longestNoun)
    return near.first.map { text[$0] == "的" } ?? false && near.contains { text[$0] == "里" }
  }

  /// 2公里以外, 30公里内.
  private static let locatives: WordSet = ["以外", "之外", "外", "开外", "以内", "之内", "内", "范围", "处"]
  private static let dimensions: WordSet = [
    "半径", "直径", "高度", "身高", "水深", "海拔", "厚度", "宽度", "深度", "时速", "射程", "口径",
  ]
}
