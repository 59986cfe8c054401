import Quantities

extension Scanner {
  mutating func relativeTime(_ meaning: RelativeTimes.Meaning, at offset: Int, end: Int)
    -> Int?
  {
    switch meaning {
    case .year(let distance):
      let year = reference.map { $0.year + distance }
      return addYear(year, at: offset, end: end, isComparison: distance < 0)
    case .years(let first, let second):
      let span = reference.map {
        Period(
          from: CalendarDate(year: $0.year + first),
          until: CalendarDate(year: $0.year + second)
        )
      }
      return addTime(span, at: offset..<end)
    case .yearBefore:
      let last = lastDate.flatMap { isSameSentence($0.end, offset) ? $0.date : nil }
      return addYear(
        (last ?? reference).map { $0.year - 1 },
        at: offset,
        end: end,
        isComparison: true
      )
    case .sameYear(let distance):
      let year = lastDate.map { $0.date.year + distance }
      let tail = dateReader.tail(at: dateReader.behindOf(end), year: year, isYear: true)
      guard year != nil else { return tail?.end ?? end }
      return add(tail ?? WrittenDate(year: year, end: end), at: offset)
    case .month(let distance):
      guard let month = reference?.adding(months: distance) else { return end }
      return add(dateReader.monthTail(of: month, end: end), at: offset)
    case .day(let distance):
      return addTime(reference?.adding(days: distance).map { Period($0) }, at: offset..<end)
    case .sameDay(let distance):
      let last = lastDate?.date.day == nil ? reference : lastDate?.date
      return addTime(last?.adding(days: distance).map { Period($0) }, at: offset..<end)
    case .week(let distance):
      return addWeek(distance, at: offset, end: end)
    case .present:
      append(
        TimeMention(range: offset..<end, from: reference, until: reference, role: .present)
      )
      return end
    }
  }

  /// A year with the part of it that follows; 较去年 and 上年同期 are compared with, not spoken of, and
  /// lend their year to no month.
  private mutating func addYear(_ year: Int?, at offset: Int, end: Int, isComparison: Bool) -> Int {
    let anchor = lastDate
    let date = yearTail(of: year, end: end)
    guard year != nil else { return date.end }  // not the year of a date before it
    let next = add(date, at: offset)
    if isComparison, !date.hasTail { lastDate = anchor }
    return next
  }

  /// 本周, 上周五; weeks begin on Monday (ISO 8601-1:2019, GB/T 7408.1—2023).
  private mutating func addWeek(_ distance: Int, at offset: Int, end: Int) -> Int {
    guard let reference, let monday = reference.adding(days: 7 * distance - reference.weekday),
      let sunday = monday.adding(days: 6)
    else { return end }
    guard let weekday = Self.weekdays.firstIndex(of: text[end]) else {
      return addTime(Period(from: monday, until: sunday), at: offset..<end)
    }
    let day = monday.adding(days: min(weekday, 6))
    return addTime(day.map { Period($0) }, at: offset..<end + 1)
  }

  /// Monday to Sunday; 日 and 天 are one.
  ///
  /// Source: the order of the days in ISO 8601-1:2019, taken over by GB/T 7408.1—2023.
  private static let weekdays: [Glyph] = ["一", "二", "三", "四", "五", "六", "日", "天"]
}
