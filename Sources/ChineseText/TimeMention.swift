package import Quantities

/// A time where it stands in a text, resolved as far as text and reference date allow.
package struct TimeMention: Hashable, Sendable {
  /// In Unicode scalar offsets, half open.
  package var range: Range<Int>
  /// The first date of the time, as precise as the text; nil where it is open (2018年以前).
  package var from: CalendarDate?
  /// The last date of the time, included; nil where it is open.
  package var until: CalendarDate?
  /// How `from` and `until` are meant.
  package var role: Role

  /// Checks nothing: `from` must not begin behind the end of `until`.
  package init(range: Range<Int>, from: CalendarDate?, until: CalendarDate?, role: Role) {
    self.range = range
    self.from = from
    self.until = until
    self.role = role
  }

  /// How a time is said.
  package enum Role: Hashable, Sendable {
    /// A day, month, year or range of these: 2023年, 2016年至2022年, 去年, 前10个月, “十四五”期间.
    case span
    /// The state on a day: 截至2022年底. `from` and `until` are that day.
    case asOf
    /// The text's own present: 目前, 截至目前, 如今. `from` and `until` are the reference date.
    case present
    /// From a moment until the text's present: 2016年至今, 今年以来, 2019年起, 五年来.
    case since
  }

  /// The closed period that figures of this time speak of; nil where an end is open.
  package var period: Period? {
    guard let from, let until else { return nil }
    return Period(from: from, until: until)
  }
}
