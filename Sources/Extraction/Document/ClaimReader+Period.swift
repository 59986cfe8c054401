import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// When a figure holds: what comes about in all of a time, what is there at its end.
extension ClaimReader {
  func period(of finding: Finding, in sentence: SentenceReading) -> PeriodContext.Reading {
    let reading = ownPeriod(of: finding, in: sentence)
    return isOfYearBefore(finding, in: sentence) ? reading.aYearBefore : reading
  }

  /// 较上年同期的386亿元增长75%, 上年同期盈利22亿元: the number is of the time a year before.
  private func isOfYearBefore(_ finding: Finding, in sentence: SentenceReading) -> Bool {
    guard finding.mention.kind == .amount, finding.anchor == nil else { return false }
    let end = finding.mention.range.lowerBound
    let clause = sentence.clauses[sentence.clauseIndex(at: end)].range
    let left = Range(spanning: max(clause.lowerBound, end - Self.longestName), end)
    guard let word = Self.yearsBefore.last(in: left, of: sentence.text) else { return false }
    let between = Range(spanning: word.upperBound, end)
    return sentence.quantities(in: between).isEmpty
      && !Self.changes.isFound(in: between, of: sentence.text)
  }

  private static let yearsBefore: WordSet = ["上年同期", "去年同期"]
  private static let changes: WordSet = ["增", "减", "降", "提高", "提升", "多", "高", "扩大", "上升", "上涨"]
  private static let longestName = 14

  private func ownPeriod(of finding: Finding, in sentence: SentenceReading)
    -> PeriodContext.Reading
  {
    switch finding.period {
    case .fixed(let period): return PeriodContext.Reading(period: period, isInferred: false)
    case .unknown: return PeriodContext.Reading(period: nil, isInferred: false)
    case .beginning: return contextual(finding, in: sentence).before
    case .open:
      let reading = contextual(finding, in: sentence)
      guard isOverTime(finding, in: sentence) else {
        return isLevel(finding, in: sentence) ? reading.atEnd.inLastYear : reading.atEnd
      }
      guard reading.isInferred, FlowWords.isFlow(finding.metric.words) else { return reading }
      return reading.overYear
    }
  }

  /// Whether a figure came about in all of its time: its name or the verb before it says so.
  private func isOverTime(_ finding: Finding, in sentence: SentenceReading) -> Bool {
    guard finding.rule != GrowthPattern.name else { return false }
    let number = finding.mention.range.lowerBound
    let clause = sentence.clauses[sentence.clauseIndex(at: number)].range
    return FlowWords.isOverTime(finding.metric.words)
      || FlowWords.isDone(in: Range(spanning: clause.lowerBound, number), of: sentence.text)
  }

  /// “十四五”时期，经济总量突破6万亿元: something that is measured at a moment, said to have got there.
  private func isLevel(_ finding: Finding, in sentence: SentenceReading) -> Bool {
    let numeral = finding.mention.numeral.lowerBound
    let before = Range(spanning: max(sentence.range.lowerBound, numeral - 3), numeral)
    guard Self.levels.isFound(in: before, of: sentence.text) else { return false }
    let words = SourceText(line: finding.metric.words)
    return !Self.sums.isFound(in: words.range, of: words)
  }

  private static let levels: WordSet = ["突破", "达", "达到", "迈上", "跃上", "跨上", "迈过", "超过"]
  /// What adds up over years though it is said to reach so much.
  private static let sums: WordSet = [
    "累计", "投资", "融资", "收入", "人次", "吞吐量", "产量", "销量", "交易量", "发电量", "客流量", "货运量", "额",
  ]

  private func contextual(_ finding: Finding, in sentence: SentenceReading)
    -> PeriodContext.Reading
  {
    periods.period(
      of: finding.anchor ?? finding.mention,
      in: sentence,
      isPlan: document.isPlan(sentence),
      isFlow: FlowWords.isReported(finding.metric.words)
        || finding.rule == GrowthRatePattern.name || grown.contains(finding.mention.numeral)
    )
  }
}
