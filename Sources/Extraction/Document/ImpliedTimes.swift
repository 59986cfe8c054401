import ChineseText
import Corpus
import Quantities

/// Times that lean on the text rather than on its date: 全年 is the year just spoken of, 三年内 and
/// 未来三年 begin with the text's own.
struct ImpliedTimes {
  let text: SourceText
  /// The year that the text speaks of where it names none; nil where nothing tells.
  let year: Int?
  /// The year of what it plans.
  let planned: Int?

  /// The times of a part of the text together with those that its words imply, in the order of the
  /// text.
  ///
  /// - Complexity: O(*n*) in the length of the range.
  func added(to times: [TimeMention], durations: [QuantityMention], in range: Range<Int>)
    -> [TimeMention]
  {
    var implied: [TimeMention] = durations.compactMap(ahead)
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let word = Self.wholeYear.leading(offset..<range.upperBound, of: text) {
        // 三年内 has the same characters.
        let isLength = durations.contains { $0.range.overlaps(word) }
        if !isLength, let time = wholeYear(word, after: times) { implied.append(time) }
        offset = word.upperBound
      } else {
        offset += 1
      }
    }
    let free = implied.filter { new in
      !times.slice(in: new.range.lowerBound - Self.longestTime..<new.range.upperBound) {
        $0.range.lowerBound
      }.contains { $0.range.overlaps(new.range) }
    }
    return (times + free).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// 全年 after 2024年 of the same paragraph is 2024.
  private func wholeYear(_ word: Range<Int>, after times: [TimeMention]) -> TimeMention? {
    let index = times.partitioningIndex { $0.range.lowerBound >= word.lowerBound }
    // 2021年…，比上年增加…，全年: the year that is compared with is not the one spoken of.
    let isCompared = index > 0 && !times[index - 1].range.contains { text.isDigit(at: $0) }
    let written = times[..<index].last { $0.range.contains { text.isDigit(at: $0) } }
    let last = isCompared ? written ?? times[index - 1] : index > 0 ? times[index - 1] : nil
    let isNear = last.map { time in
      !(time.range.upperBound..<max(word.lowerBound, time.range.upperBound))
        .contains { text[$0] == "\n" }
    }
    let near = isNear == true ? last?.from?.year : nil
    let year = isAhead(word) ? near ?? planned : near ?? lastYear(in: times[..<index]) ?? year
    return year.map { TimeMention(range: word, year: $0, until: $0) }
  }

  /// The year before the text's own, where it has spoken of the whole of it not long before: a report goes on with it.
  private func lastYear(in times: ArraySlice<TimeMention>) -> Int? {
    guard let last = year.map({ $0 - 1 }) else { return nil }
    let hasTold = times.suffix(Self.memory).contains { time in
      time.role == .span && time.from?.year == last && time.until?.year == last
        && time.from?.month == nil && time.range.contains { text.isDigit(at: $0) }
    }
    return hasTold ? last : nil
  }

  private static let memory = 12

  /// 预计全年, 力争全年.
  private func isAhead(_ word: Range<Int>) -> Bool {
    Self.aims.trailing(max(0, word.lowerBound - 2)..<word.lowerBound, of: text) != nil
  }

  private static let aims: WordSet = ["预计", "力争", "确保", "计划", "争取", "今年"]

  /// 三年内, 未来三年, 今后五年: from the text's year so many years on.
  private func ahead(_ duration: QuantityMention) -> TimeMention? {
    guard let year, duration.kind == .duration, duration.quantity.unit?.symbol == "年",
      duration.quantity.upper == nil, let count = Int(duration.quantity.value.exactText),
      (1...Self.longestPlan).contains(count)
    else { return nil }
    let range = duration.range
    let before = max(0, range.lowerBound - 2)..<range.lowerBound
    if let word = Self.future.trailing(before, of: text) {
      return TimeMention(
        range: word.lowerBound..<range.upperBound,
        year: year,
        until: year + count
      )
    }
    let behind = range.upperBound..<min(range.upperBound + 2, text.count)
    guard let word = Self.within.leading(behind, of: text),
      Self.past.trailing(before, of: text) == nil
    else { return nil }
    return TimeMention(range: range.lowerBound..<word.upperBound, year: year, until: year + count)
  }

  private static let wholeYear: WordSet = ["全年", "年内", "全年度"]
  private static let future: WordSet = ["未来", "今后"]
  private static let within: WordSet = ["内", "之内"]
  private static let past: WordSet = ["过去", "近", "最近", "成立", "这"]
  /// Plans of governments reach to 2050 at most.
  private static let longestPlan = 30
  /// A time with its brackets, from the texts read.
  private static let longestTime = 40
}

extension TimeMention {
  fileprivate init(range: Range<Int>, year: Int, until last: Int) {
    self.init(
      range: range,
      from: CalendarDate(year: year),
      until: CalendarDate(year: last),
      role: .span
    )
  }
}
