import Quantities

/// A date as far as it is written: 2023年7月, 7月6日, 前三季度, 年底.
struct WrittenDate: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// A run of months within the year: 1...9 for 前三季度.
  var months: ClosedRange<Int>?
  /// A run of days within the month: 6...8 for 7月6-8日.
  var days: ClosedRange<Int>?
  /// Whether it is the last day of what is written: 2022年底, 7月底.
  var isEnd = false
  /// Behind its last glyph.
  var end: Int

  var hasTail: Bool { month != nil || months != nil || day != nil || days != nil || isEnd }

  /// What it covers; nil without a year or outside the calendar.
  var period: Period? {
    guard let year else { return nil }
    if let months {
      return Period(
        from: CalendarDate(year: year, month: months.lowerBound),
        until: CalendarDate(year: year, month: months.upperBound)
      )
    }
    let from = CalendarDate(year: year, month: month, day: days?.lowerBound ?? day)
    let until = CalendarDate(year: year, month: month, day: days?.upperBound ?? day)
    guard from.exists, until.exists else { return nil }
    return isEnd ? Period(until.lastDay) : Period(from: from, until: until)
  }
}
