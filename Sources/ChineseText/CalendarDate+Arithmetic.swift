import Quantities

extension CalendarDate {
  /// The month some months away; nil where no month is known.
  func adding(months: Int) -> CalendarDate? {
    guard let month else { return nil }
    let count = year * 12 + month - 1 + months
    return CalendarDate(year: count / 12, month: count % 12 + 1)
  }

  /// The day some days away; nil where no day is known.
  func adding(days: Int) -> CalendarDate? {
    guard month != nil, day != nil else { return nil }
    return CalendarDate(dayNumber: dayNumber + days)
  }

  /// The day before the first day it covers.
  var dayBefore: CalendarDate {
    switch (month, day) {
    case (nil, _): CalendarDate(year: year - 1)
    case (_, nil): adding(months: -1) ?? self
    default: CalendarDate(dayNumber: dayNumber - 1)
    }
  }

  /// 0 for Monday to 6 for Sunday.
  var weekday: Int { (dayNumber + 2) % 7 }

  /// Days since 1 March of year 0, by the proleptic Gregorian calendar (Howard Hinnant,
  /// "chrono-Compatible Low-Level Date Algorithms").
  private var dayNumber: Int {
    let first = firstDay
    let month = first.month ?? 1
    let year = month > 2 ? first.year : first.year - 1
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + (first.day ?? 1) - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
  }

  private init(dayNumber: Int) {
    let era = dayNumber / 146_097
    let day = dayNumber - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      year: year + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * shifted + 2) / 5 + 1
    )
  }

  /// The date some years, months, weeks or days ago, as precise as the unit; nil for other units.
  func going(back count: Int, _ unit: String) -> CalendarDate? {
    switch unit {
    case "年", "周年": CalendarDate(year: year - count)
    case "个月": adding(months: -count)
    case "周": adding(days: -7 * count)
    case "天": adding(days: -count)
    default: nil
    }
  }

  /// The first date of the last years, months or days up to this date.
  ///
  /// Years are counted as calendar years with this one, in its first quarter without: 五年来 said in
  /// January 2026 begins in 2021, as in July 2025.
  func beginning(of count: Int, _ unit: String) -> CalendarDate? {
    guard unit == "年" else { return going(back: count, unit) }
    let last = (month ?? 12) <= 3 ? year - 1 : year
    return CalendarDate(year: last - count + 1)
  }
}
