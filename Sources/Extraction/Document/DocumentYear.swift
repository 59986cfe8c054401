import ChineseText
import Corpus
import Diagnostics
import Quantities

/// Estimates the year of a document that states no date.
enum DocumentYear {
  /// The latest year that the text writes out as past or present; nil where it writes none.
  ///
  /// A text speaks of nothing newer than itself but plans, deadlines and the ends of spans, which do
  /// not count. Lines are read without a reference date, so that only written years are in them, and
  /// those first that write the latest.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func year(of text: SourceText) -> CalendarDate? {
    var latest: Int?
    for line in lines(of: text).sorted(by: { $0.year > $1.year }) where line.year > latest ?? 0 {
      if let year = year(ofLine: SourceText(line: text[line.range])), year > latest ?? 0 {
        latest = year
      }
    }
    return latest.map { CalendarDate(year: $0) }
  }

  private static func year(ofLine line: SourceText) -> Int? {
    let times = TextReader().read(line[line.range]).times
    return times.compactMap { time -> Int? in
      guard let from = time.from, isWritten(from.year, in: time.range, of: line) else { return nil }
      return isAhead(time, in: line) ? nil : from.year
    }.max()
  }

  /// The lines that write something like a year, each with the latest.
  private static func lines(of text: SourceText) -> [(range: Range<Int>, year: Int)] {
    var lines: [(range: Range<Int>, year: Int)] = []
    for line in DocumentItem.lines(of: text) {
      var latest = 0
      var start = line.lowerBound
      for offset in line.lowerBound...line.upperBound
      where offset == line.upperBound || !text.isDigit(at: offset) {
        if offset - start == 4, let year = Int(text[start..<offset]) { latest = max(latest, year) }
        start = offset + 1
      }
      if latest > 0 { lines.append((line, latest)) }
    }
    return lines
  }

  private static func isWritten(_ year: Int, in range: Range<Int>, of text: SourceText) -> Bool {
    text[range].contains(String(year))
  }

  /// 到2025年, 2024年底前.
  private static func isAhead(_ time: TimeMention, in text: SourceText) -> Bool {
    let before = max(0, time.range.lowerBound - 2)..<time.range.lowerBound
    let after = time.range.upperBound..<min(time.range.upperBound + 2, text.count)
    return goals.trailing(before, of: text) != nil || deadlines.first(in: after, of: text) != nil
      || text[time.range].ends(with: "前") || isForeseen(time, in: text)
  }

  /// 2027年市场规模将达3000亿元: what the same clause foresees.
  private static func isForeseen(_ time: TimeMention, in text: SourceText) -> Bool {
    let behind = time.range.upperBound..<text.count
    let end = behind.first { clauseEnds.contains(text[$0]) } ?? text.count
    return forecasts.isFound(in: Range(spanning: behind.lowerBound, end), of: text)
  }

  private static let clauseEnds = Set("，。；！？,;!?\n".unicodeScalars)
  private static let forecasts: WordSet = [
    "将达", "将超", "将突破", "将增", "有望", "预计", "将形成", "将实现", "将建成", "力争",
  ]

  private static let goals: WordSet = ["到", "至", "面向", "预计"]
  private static let deadlines: WordSet = ["前", "之前"]
}
