/// The time a figure speaks of: a day, a month, a year, or a range of these with both ends included.
///
/// An as-of date (截至2020年底) is its day.
package struct Period: Hashable, Sendable, Codable {
  /// The first day, month or year of it.
  package var from: CalendarDate
  /// Included; equal to `from` for a single day, month or year.
  package var until: CalendarDate

  /// The period of one day, month or year.
  package init(_ date: CalendarDate) {
    from = date
    until = date
  }

  /// Checks nothing: `from` must not begin behind the end of `until`.
  package init(from: CalendarDate, until: CalendarDate) {
    self.from = from
    self.until = until
  }

  /// Reads `2023`, `2023-07`, `2023-07-08`, `2016/2022` or `2016..2022` (the form in addresses).
  package init?(_ text: some StringProtocol) {
    let dates = text.split(separator: "/", omittingEmptySubsequences: false)
    let parts = dates.count == 2 ? dates.map { String($0) } : Self.addressParts(String(text))
    guard let first = parts.first, let from = CalendarDate(iso: first) else { return nil }
    guard parts.count == 2 else {
      guard parts.count == 1 else { return nil }
      self.init(from)
      return
    }
    guard let until = CalendarDate(iso: parts[1]), from.firstDay <= until.lastDay else {
      return nil
    }
    self.init(from: from, until: until)
  }

  /// `2023`, `2023-07-08` or `2016/2022`: the form of the machine contracts.
  package var iso: String {
    from == until ? from.iso : from.iso + "/" + until.iso
  }

  /// `2023` or `2016..2022`: the form in figure links, where `/` separates.
  package var address: String {
    from == until ? from.iso : from.iso + ".." + until.iso
  }

  /// What kind of time it is: figures of different kinds never share a scale.
  package enum Kind: String, Hashable, Sendable {
    case day, month, year, range
  }

  /// Range where the two ends differ, else as precise as they are.
  package var kind: Kind {
    guard from == until else { return .range }
    if from.day != nil { return .day }
    return from.month == nil ? .year : .month
  }

  /// Whether every day of the other period lies in this one.
  package func contains(_ other: Period) -> Bool {
    from.firstDay <= other.from.firstDay && other.until.lastDay <= until.lastDay
  }

  private static func addressParts(_ text: String) -> [String] {
    guard let dots = text.firstRange(of: "..") else { return [text] }
    return [String(text[..<dots.lowerBound]), String(text[dots.upperBound...])]
  }
}

extension Period: Comparable {
  /// Earlier end first, then earlier beginning: the last of a sorted list is the latest.
  package static func < (left: Period, right: Period) -> Bool {
    if left.until.lastDay != right.until.lastDay {
      return left.until.lastDay < right.until.lastDay
    }
    if left.from.firstDay != right.from.firstDay {
      return left.from.firstDay < right.from.firstDay
    }
    return (left.until, left.from) < (right.until, right.from)
  }
}

extension Period: CustomStringConvertible {
  /// The form of the machine contracts.
  package var description: String { iso }
}
