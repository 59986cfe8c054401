package import Foundation

extension Quantity {
  /// Whether both figures can be true of one thing, each as a rounding of it as written.
  ///
  /// 2907亿 beside 超2900亿 can, 348家 beside 350家 cannot. There is no tolerance beyond the digits
  /// as written and the hedge; reasoning in `docs/decisions/0003-agreement.md`. Units are the
  /// caller's business.
  package func agrees(with other: Quantity) -> Bool {
    bounds.overlap(other.bounds)
  }

  /// The values that the thing itself can have, given number and hedge as written.
  package var bounds: Bounds {
    let half = granularity / 2
    if let upper {
      return Bounds(lower: value - half, upper: upper + half)
    }
    return switch hedge {
    case .exact: Bounds(lower: value - half, upper: value + half)
    case .over, .atLeast: Bounds(lower: value, upper: nil)
    case .atMost: Bounds(lower: nil, upper: value)
    case .nearly: Bounds(lower: value - lastPlace, upper: value)
    case .about: Bounds(lower: value - lastPlace, upper: value + lastPlace)
    case .several: Bounds(lower: value, upper: value * 10)
    }
  }

  /// The value of one unit of the last written digit: 1亿 in 2907亿, 0.01 in 22.89%.
  ///
  /// Zero for a number in words alone (三分之一), which stands for itself.
  package var granularity: Decimal {
    guard let digits = WrittenNumber(self)?.digits, let number = Decimal(string: digits),
      number != 0
    else { return 0 }
    let decimals = digits.drop { $0 != "." }.dropFirst().count
    return value / number * Decimal(sign: .plus, exponent: -decimals, significand: 1)
  }

  /// The value of one unit of the last digit that is not zero: 100 in 1500, 1万 in 23万.
  ///
  /// How far 近 and 约 reach; for a number in words the number's own magnitude.
  private var lastPlace: Decimal {
    var place: Decimal = granularity > 0 ? granularity : 1
    guard value > 0 else { return place }
    while (value / (place * 10)).isWhole { place *= 10 }
    return place
  }

  /// How many digits carry meaning: 3 in 348, 2 in 3800亿.
  package var significantDigits: Int {
    let digits = (WrittenNumber(self)?.digits ?? "").filter { $0 != "." }.drop { $0 == "0" }
    return digits.reversed().drop { $0 == "0" }.count
  }

  /// A closed interval, open to one side where a bound is nil.
  package struct Bounds: Hashable, Sendable {
    /// Included; nil where nothing bounds it from below.
    package var lower: Decimal?
    /// Included; nil where nothing bounds it from above.
    package var upper: Decimal?

    /// Checks nothing: `lower` must not be greater than `upper`.
    package init(lower: Decimal?, upper: Decimal?) {
      self.lower = lower
      self.upper = upper
    }

    /// Whether one value lies in both intervals.
    package func overlap(_ other: Bounds) -> Bool {
      Self.isBelow(lower, other.upper) && Self.isBelow(other.lower, upper)
    }

    /// Whether the other interval has every value of this one and more: 超2600 is tighter than 超2500.
    package func isTighter(than other: Bounds) -> Bool {
      guard self != other else { return false }
      let isAbove = other.lower == nil || lower.map { Self.isBelow(other.lower, $0) } ?? false
      let isBelow = other.upper == nil || upper.map { Self.isBelow($0, other.upper) } ?? false
      return isAbove && isBelow
    }

    private static func isBelow(_ lower: Decimal?, _ upper: Decimal?) -> Bool {
      guard let lower, let upper else { return true }
      return lower <= upper
    }
  }
}

extension Decimal {
  fileprivate var isWhole: Bool {
    var original = self
    var rounded = Decimal()
    NSDecimalRound(&rounded, &original, 0, .down)
    return rounded == self
  }
}
