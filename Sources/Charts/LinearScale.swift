import Foundation

/// Maps values to px, linearly.
struct LinearScale {
  var domain: ClosedRange<Double>
  /// px at the lower and at the upper end; descending on a vertical axis.
  var range: (lower: Double, upper: Double)

  /// Values outside the domain land on its ends.
  func callAsFunction(_ value: Decimal) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return range.lower }
    let share = (value.double - domain.lowerBound) / span
    return range.lower + min(1, max(0, share)) * (range.upper - range.lower)
  }
}

extension Decimal {
  /// For pixels only: text is always made from the decimal itself.
  var double: Double { Double(description) ?? 0 }
}
