import Corpus
import Quantities

/// Words of what comes about over a time rather than being there on a day: 新增企业, 年产量.
enum FlowWords {
  static func isFlow(_ words: String) -> Bool {
    let text = SourceText(words)
    if additions.leading(text.range, of: text) != nil { return true }
    guard let year = years.first(in: text.range, of: text) else { return false }
    return amounts.isFound(in: Range(spanning: year.upperBound, text.count), of: text)
  }

  private static let additions: WordSet = [
    "新增", "净增", "新设", "新登记", "新成立", "新建", "新开工", "新引进", "新招引", "新签约", "新认定", "新培育", "新集聚",
  ]
  private static let years: WordSet = ["年"]
  /// What a year has: 年产量, 年服务量, 年均客流量, 年营收.
  private static let amounts: WordSet = ["量", "额", "产值", "营收", "收入", "人次"]
}

extension PeriodContext.Reading {
  /// The year of a day that was taken from the document's date: nothing flows on a day.
  var overYear: PeriodContext.Reading {
    guard let period, period.kind == .day else { return self }
    return PeriodContext.Reading(
      period: Period(CalendarDate(year: period.from.year)),
      isInferred: isInferred
    )
  }
}
