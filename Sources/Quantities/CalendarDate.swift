/// A year, a month or a day of the Gregorian calendar, as precise as its source.
package struct CalendarDate: Hashable, Sendable, Codable {
  /// Six bytes in all, 0 for what is not known: texts and claims hold dates by the million.
  private let storedYear: Int32
  private let storedMonth: UInt8
  private let storedDay: UInt8

  /// Checks nothing but that the parts fit; use ``init(iso:)`` for what a user wrote.
  package init(year: Int, month: Int? = nil, day: Int? = nil) {
    storedYear = Int32(clamping: year)
    storedMonth = Self.stored(month)
    storedDay = month == nil ? 0 : Self.stored(day)
  }

  /// A number that no month and no day has stays one that neither has.
  private static func stored(_ number: Int?) -> UInt8 {
    guard let number else { return 0 }
    return number > 0 ? UInt8(clamping: number) : .max
  }

  /// From 1 on where ``exists`` holds.
  package var year: Int { Int(storedYear) }
  /// 1 to 12; nil where only the year is known.
  package var month: Int? { storedMonth == 0 ? nil : Int(storedMonth) }
  /// 1 to 31; nil where only the month is known.
  package var day: Int? { storedDay == 0 ? nil : Int(storedDay) }

  /// Reads `2023`, `2023-07` or `2023-07-08`; nil for anything else and for days that do not exist.
  package init?(iso text: some StringProtocol) {
    var digits = text.utf8[...]
    guard let year = Self.number(digits: 4, from: &digits) else { return nil }
    var (month, day): (Int?, Int?)
    if !digits.isEmpty {
      month = Self.part(of: &digits)
      if month == nil { return nil }
    }
    if !digits.isEmpty {
      day = Self.part(of: &digits)
      if day == nil { return nil }
    }
    self.init(year: year, month: month, day: day)
    guard digits.isEmpty, exists else { return nil }
  }

  /// Takes `-07` from the beginning.
  private static func part<Bytes>(of text: inout Bytes) -> Int?
  where Bytes: Collection<UInt8>, Bytes.SubSequence == Bytes {
    text.popFirst() == UInt8(ascii: "-") ? number(digits: 2, from: &text) : nil
  }

  /// Takes so many digits from the beginning.
  private static func number<Bytes>(digits: Int, from text: inout Bytes) -> Int?
  where Bytes: Collection<UInt8>, Bytes.SubSequence == Bytes {
    var number = 0
    for _ in 0..<digits {
      guard let byte = text.popFirst(), (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
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
    if digits.utf8.count >= width { return digits }
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

extension CalendarDate: Comparable {
  /// By first day, then the more precise one last.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: Int { Int(storedYear) << 16 | Int(storedMonth) << 8 | Int(storedDay) }
}
