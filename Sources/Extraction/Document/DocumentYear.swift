import ChineseText
import Corpus
import Quantities

/// Estimates the year of a document that states no date.
enum DocumentYear {
  /// The latest year that the text writes out as past or present; nil where it writes none.
  ///
  /// A text speaks of nothing newer than itself but plans, deadlines and the ends of spans, which do
  /// not count. The reading has no reference date, so that only written years are in it.
  static func year(of reading: Reading, titles: [Range<Int>], in text: SourceText)
    -> CalendarDate?
  {
    let years = reading.times.compactMap { time -> Int? in
      guard let from = time.from, isWritten(from.year, in: time.range, of: text) else { return nil }
      return isAhead(time, in: text) ? nil : from.year
    }
    return years.max().map { CalendarDate(year: $0) }
  }

  private static func isWritten(_ year: Int, in range: Range<Int>, of text: SourceText) -> Bool {
    text[range].contains(String(year))
  }

  /// 到2025年, 2024年底前.
  private static func isAhead(_ time: TimeMention, in text: SourceText) -> Bool {
    let before = max(0, time.range.lowerBound - 2)..<time.range.lowerBound
    let after = time.range.upperBound..<min(time.range.upperBound + 2, text.count)
    return goals.trailing(before, of: text) != nil || deadlines.first(in: after, of: text) != nil
      || text[time.range].hasSuffix("前")
  }

  private static let goals: WordSet = ["到", "至", "面向"]
  private static let deadlines: WordSet = ["前", "之前"]
}
