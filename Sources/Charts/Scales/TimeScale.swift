import Quantities

/// Maps days to px; the domain is whole years.
struct TimeScale {
  var years: ClosedRange<Int>
  var left: Double
  var right: Double

  /// The first moment of a day.
  func callAsFunction(_ date: CalendarDate) -> Double {
    let first = CalendarDate(year: years.lowerBound, month: 1, day: 1).dayNumber
    let end = CalendarDate(year: years.upperBound + 1, month: 1, day: 1).dayNumber
    let share = Double(date.firstDay.dayNumber - first) / Double(end - first)
    return left + min(1, max(0, share)) * (right - left)
  }

  /// From the first moment of a date to its last.
  func extent(_ date: CalendarDate) -> (from: Double, until: Double) {
    (self(date), self(date.dayAfter))
  }

  func extent(_ period: Period) -> (from: Double, until: Double) {
    (self(period.from), self(period.until.dayAfter))
  }

  func middle(_ date: CalendarDate) -> Double {
    (self(date) + self(date.dayAfter)) / 2
  }

  /// As many years as fit with their labels apart: `first` before the others, and without it a
  /// regular series.
  func labels(
    _ first: [Int],
    baseline: Double,
    within bounds: ClosedRange<Double>,
    in variant: ChartVariant
  ) -> [Label] {
    let widest = TextMeasure(.tick, in: variant).width(of: "\(years.upperBound)") + 2
    let pitch = (right - left) / Double(years.count)
    let step = max(1, Int((widest / max(pitch, 0.01)).rounded(.up)))
    let colour = stride(from: years.lowerBound, through: years.upperBound, by: step)
    let preferred = first.isEmpty ? [] : [years.lowerBound, years.upperBound] + first
    var kept: [Label] = []
    var seen: Set<Int> = []
    for year in preferred + colour where seen.insert(year).inserted {
      let label = Label(
        "\(year)",
        .tick,
        x: middle(CalendarDate(year: year)),
        baseline: baseline,
        anchor: .middle,
        in: variant
      ).kept(inside: bounds)
      guard !kept.contains(where: { $0.box.overlaps(label.box, tolerance: -2) }) else { continue }
      kept.append(label)
    }
    return kept.sorted { $0.x < $1.x }
  }
}

extension CalendarDate {
  /// Days since 1970-01-01 of the first day it covers.
  ///
  /// Howard Hinnant, `days_from_civil` (chrono-compatible low-level date algorithms).
  var dayNumber: Int {
    let (month, day) = (month ?? 1, day ?? 1)
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
