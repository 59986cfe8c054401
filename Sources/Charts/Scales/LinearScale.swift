/// Maps values to px, linearly.
struct LinearScale {
  var domain: ClosedRange<Double>
  /// px at the lower and at the upper end; descending on a vertical axis.
  var range: (lower: Double, upper: Double)

  init(domain: ClosedRange<Double>, range: (lower: Double, upper: Double)) {
    self.domain = domain
    self.range = range
  }

  /// From zero to a value, which may be zero too.
  init(zeroTo largest: Double, range: (lower: Double, upper: Double)) {
    self.init(domain: 0...max(largest, .leastNonzeroMagnitude), range: range)
  }

  /// Values outside the domain land on its ends.
  func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return range.lower }
    let share = (value - domain.lowerBound) / span
    return range.lower + min(1, max(0, share)) * (range.upper - range.lower)
  }
}
