import ChineseText
import Corpus
import Diagnostics
import Quantities

/// 其中: a part is measured as the whole before it.
enum PartWords {
  /// 汽车增加值 of 工业增加值增长7.8%，其中，汽车增长20.2%. The part itself where it says how it is measured, or where
  /// nothing does.
  ///
  /// - Parameters:
  ///   - part: as its own clause names it.
  ///   - unit: of the part's number, where that is an amount: the whole is told in the same.
  ///   - clause: where it stands.
  /// - Returns: the part's own name where nothing is left out.
  static func completed(_ part: MeasuredPhrase, unit: Unit? = nil, in clause: ClauseContext)
    -> MeasuredPhrase
  {
    if let sibling = sibling(part, in: clause) { return sibling }
    if values.contains(part.words), let told = clause.earlier.last,
      told.stem.words != part.words, told.stem.words.ends(with: output)
    {
      // 工业总产值60亿元，增加值16亿元.
      let words = SourceText(line: told.stem.words)
      let branch = outputs.strippingTrailing(words.range, of: words)
      if !branch.isEmpty {
        return MeasuredPhrase(words: words[branch] + part.words, range: part.range)
      }
    }
    guard !part.isEmpty, isPart(clause) else { return part }
    let text = SourceText(line: part.words)
    guard MeasureHeads.heads.trailing(text.range, of: text) == nil,
      measures.trailing(text.range, of: text) == nil,
      let whole =
        (clause.earlier.last(where: { isWhole($0, unit: unit) })
        ?? clause.previous.last(where: { isWhole($0, unit: unit) }))?.stem.words
    else { return part }
    if whole.ends(with: product) { return part.appending(valueAdded) }
    let told = SourceText(line: whole)
    guard let head = measures.trailing(told.range, of: told) else { return part }
    return part.appending(told[head])
  }

  /// 机器人出口量 of 机器人产量增长35%、出口量居全国第2位: another measure of the same goods.
  static func sibling(_ part: MeasuredPhrase, in clause: ClauseContext) -> MeasuredPhrase? {
    guard siblings.contains(part.words), let told = clause.earlier.last, let base = told.base,
      told.mention.range.upperBound < clause.range.upperBound,
      clause.text[told.mention.range.upperBound] == "、"
    else { return nil }
    let words = SourceText(line: base.words)
    guard let head = goods.trailing(words.range, of: words), head.lowerBound > 1 else { return nil }
    return MeasuredPhrase(words: words[0..<head.lowerBound] + part.words, range: part.range)
  }

  private static let siblings: WordSet = ["出口量", "出口额", "出口", "产量", "销量", "产值", "进口量", "进口"]
  private static let goods: WordSet = ["产量", "产值", "总产值", "综合产值", "销量", "出口量", "总产量"]

  private static func isWhole(_ told: Finding, unit: Unit?) -> Bool {
    unit == nil ? told.base != nil : told.unit == unit
  }

  /// Whether the clause, or the one before it, begins with 其中.
  private static func isPart(_ clause: ClauseContext) -> Bool {
    if among.leading(clause.range, of: clause.text) != nil { return true }
    // 其中，沿海港口…，增长7.8%；内河港口….
    return clause.sentence.clauses[..<clause.index].suffix(reach).contains {
      among.leading($0.range, of: clause.text) != nil
    }
  }

  /// As many clauses behind 其中 as two parts with their changes have.
  private static let reach = 6
  private static let among: WordSet = ["其中"]
  /// Of a branch, the product is the value that it adds (国民经济核算体系 2016).
  private static let product = "生产总值"
  private static let valueAdded = "增加值"
  private static let values: WordSet = ["增加值", "总产值"]
  private static let output = "值"
  private static let outputs: WordSet = ["总产值", "产值", "增加值"]
  private static let measures: WordSet = [
    "增加值", "产值", "收入", "利润", "投资", "用电量", "零售额", "产量", "销量", "税收", "营收", "出口", "进口", "进出口", "货物吞吐量",
    "集装箱吞吐量",
    "实际使用外资", "实际利用外资", "利用外资", "使用外资", "外资", "旅客吞吐量", "吞吐量", "旅客发送量", "发送量", "货运量", "客运量", "运输量",
    "周转量", "发电量",
  ]
}
