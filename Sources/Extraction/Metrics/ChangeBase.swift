import ChineseText
import Corpus
import Diagnostics
import Quantities

/// What a change is measured against, where it is not the year before: 较“十三五”末增长117%. Such a growth is
/// another thing than that of a year, as is one without the change of prices (实际增长).
enum ChangeBase {
  /// The name of a change with its base: 产业规模较“十三五”末增速, 人均可支配收入实际增速.
  ///
  /// - Parameters:
  ///   - words: the name of what is measured.
  ///   - mention: its number.
  ///   - period: when it holds.
  ///   - sentence: what it was read in.
  /// - Returns: the words unchanged where they name no change.
  static func name(
    _ words: String,
    of mention: QuantityMention,
    period: Period?,
    in sentence: SentenceReading
  ) -> String {
    let suffixes = mention.kind == .amount ? amounts : ChangeWords.suffixes
    guard let suffix = suffixes.first(where: { words.ends(with: $0) }) else { return words }
    let base = base(of: mention, period: period, in: sentence) ?? ""
    let kind = kind(of: mention, in: sentence) ?? ""
    guard !(base + kind).isEmpty, !words.contains(base + kind + suffix) else { return words }
    return words.dropLast(suffix.count) + base + kind + suffix
  }

  private static func base(
    of mention: QuantityMention,
    period: Period?,
    in sentence: SentenceReading
  ) -> String? {
    let text = sentence.text
    let index = sentence.clauseIndex(at: mention.range.lowerBound)
    let clause = sentence.clauses[index].range
    let frame = frame(before: index, in: sentence)
    let start = frame?.lowerBound ?? clause.lowerBound
    let before = Range(spanning: start, mention.range.lowerBound)
    for time in sentence.times(in: before).reversed() {
      let lead = Range(spanning: start, time.range.lowerBound)
      guard
        let word = comparisons.trailing(lead, of: text)
          ?? (frame == nil ? nil : frameStarts.trailing(lead, of: text))
      else { continue }
      let behind = Range(spanning: time.range.upperBound, mention.range.lowerBound)
      let isSame = samePeriods.leading(behind, of: text) != nil
      let end = ends.leading(behind, of: text)?.upperBound
      let isUsual = usual.contains(text[time.range]) || isYearBefore(time, period)
      if isSame || isUsual && end == nil { return nil }
      return "较" + text[word.upperBound..<(end ?? time.range.upperBound)]
    }
    return nil
  }

  /// 与2020年相比，…: a clause that says nothing else.
  private static func frame(before index: Int, in sentence: SentenceReading) -> Range<Int>? {
    guard index > 0 else { return nil }
    let clause = sentence.clauses[index - 1].range
    let isFrame =
      frameStarts.leading(clause, of: sentence.text) != nil
      && frames.trailing(clause, of: sentence.text) != nil
    return isFrame ? clause : nil
  }

  /// 2023年…比2022年增长 is the growth of a year.
  private static func isYearBefore(_ time: TimeMention, _ period: Period?) -> Bool {
    guard let base = time.period, let period else { return false }
    return base.kind == .year && period.kind == .year && base.until.year == period.from.year - 1
  }

  private static func kind(of mention: QuantityMention, in sentence: SentenceReading) -> String? {
    let end = mention.range.lowerBound
    let near = max(sentence.range.lowerBound, end - reach)..<end
    if let mean = means.last(in: near, of: sentence.text) { return sentence.text[mean] }
    guard let word = kinds.last(in: near, of: sentence.text) else { return nil }
    return sentence.text[word.lowerBound..<word.lowerBound + 2]
  }

  /// 产值较上年末增加20亿元.
  private static let amounts = ["净增加", "增加", "减少", "净增"]
  /// Before what a change is measured against.
  static let comparisons: WordSet = ["比", "较", "相比", "相较", "相较于", "相比于", "对比"]
  private static let frameStarts: WordSet = ["与", "同", "和", "比", "较", "相比", "相较", "对比"]
  private static let frames: WordSet = ["相比", "比较", "相比较"]
  private static let samePeriods: WordSet = ["同期", "同季", "同月"]
  private static let ends: WordSet = ["末", "初", "底", "年末", "年底", "年初"]
  /// The year before, against which all changes are measured that say nothing else.
  static let usual: Set<String> = ["上年", "去年", "上一年", "前一年"]
  /// So much a year over some years is no growth of a year.
  private static let means: WordSet = ["两年平均", "三年平均", "五年平均"]
  private static let kinds: WordSet = ["实际增长", "实际下降", "实际增速", "名义增长", "名义增速"]
  /// A verb, 年均 and a hedge.
  private static let reach = 9
}
