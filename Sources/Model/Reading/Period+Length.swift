package import Quantities

extension Period {
  /// Whether figures of both may stand on one scale of time: a part of a year goes with the same months of other
  /// years only, since January to September is never as much as a year.
  package func isAsLong(as other: Period) -> Bool {
    monthsOfYear == other.monthsOfYear
  }

  /// The periods that are as long as the last one, in their order.
  package static func ofOneLength(_ periods: [Period]) -> [Period] {
    guard let last = periods.last else { return [] }
    return periods.filter { $0.isAsLong(as: last) }
  }

  /// The months of a part of a year that has several; nil for whole years, and for a month or day, which are
  /// moments too (截至2022年底).
  private var monthsOfYear: ClosedRange<Int>? {
    guard kind == .range, from.year == until.year, let first = from.month, let last = until.month,
      first <= last, first...last != 1...12
    else { return nil }
    return first...last
  }
}
