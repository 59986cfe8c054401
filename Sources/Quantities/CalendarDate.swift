/// A year, a month or a day of the Gregorian calendar, as precise as its source.
package struct CalendarDate: Hashable, Sendable {
  /// From 1 on where ``exists`` holds.
  package var year: Int
  /// 1 to 12; nil where only the year is known.
  package var month: Int?
  /// 1 to 31; nil where only the month is known.
  package var day: Int?

  /// Checks nothing; use ``init(iso:)`` for what a user wrote.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = month == nil ? nil : day
  }

  /// Reads `2023`, `2023-07` or `2023-07-08`; nil for anything else and for days that do not exist.
  package init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let lengths = [4, 2, 2]
    guard (1...3).contains(parts.count) else { return nil }
    var numbers: [Int] = []
    for (part, length) in zip(parts, lengths) {
      guard part.utf8.count == length, part.utf8.allSatisfy({ (48...57).contains($0) }),
        let number = Int(part)
      else { return nil }
      numbers.append(number)
    }
    self.init(
      year: numbers[0],
      month: numbers.count > 1 ? numbers[1] : nil,
      day: numbers.count > 2 ? numbers[2] : nil
    )
    guard exists else { return nil }
  }

  /// Whether month and day are within the calendar.
  package var exists: Bool {
    guard year > 0 else { return false }
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return (1...Self.days(inMonth: month, of: year)).contains(day)
  }

  /// `2023`, `2023-07` or `2023-07-08`.
  package var iso: String {
    var text = Self.padded(year, to: 4)
    if let month { text += "-" + Self.padded(month, to: 2) }
    if let day { text += "-" + Self.padded(day, to: 2) }
    return text
  }

  /// The first day it covers.
  package var firstDay: CalendarDate {
    CalendarDate(year: year, month: month ?? 1, day: day ?? 1)
  }

  /// The last day it covers.
  package var lastDay: CalendarDate {
    let month = month ?? 12
    return CalendarDate(
      year: year,
      month: month,
      day: day ?? Self.days(inMonth: month, of: year)
    )
  }

  /// The day after the last day it covers: the open end of `[from, until)`.
  package var dayAfter: CalendarDate {
    let last = lastDay
    guard let month = last.month, let day = last.day else { return last }
    if day < Self.days(inMonth: month, of: year) {
      return CalendarDate(year: year, month: month, day: day + 1)
    }
    if month < 12 { return CalendarDate(year: year, month: month + 1, day: 1) }
    return CalendarDate(year: year + 1, month: 1, day: 1)
  }

  /// 28 to 31, by the Gregorian leap year rule.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: Comparable {
  /// By first day, then the more precise one last.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (Int, Int, Int) { (year, month ?? 0, day ?? 0) }
}
