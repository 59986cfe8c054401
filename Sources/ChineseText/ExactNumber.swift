import Foundation

/// A non-negative decimal number, exact to 38 digits: `mantissa` times ten to the `exponent`.
///
/// 38 digits are what `Decimal` holds; whatever needs more is no number of ours.
struct ExactNumber: Hashable, Sendable {
  var mantissa: UInt128
  var exponent: Int

  init(_ mantissa: UInt128, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// 10³⁸ − 1, the largest mantissa of 38 digits.
  ///
  /// Source: the documentation of `Foundation.Decimal`: a mantissa of up to 38 digits.
  static let limit: UInt128 = 99_999_999_999_999_999_999_999_999_999_999_999_999

  /// The decimal places that a number may have, as many as its digits.
  ///
  /// Chosen: no more places than digits, so that a value never loses one.
  static let places = 38

  var isZero: Bool { mantissa == 0 }

  /// Whether it takes at most 38 digits in front of the decimal point.
  var isWithinLimit: Bool { exponent <= 0 || aligned(to: 0) != nil }

  /// The number times ten to a power.
  func scaled(by power: Int) -> ExactNumber {
    ExactNumber(mantissa, exponent: exponent + power)
  }

  /// The sum; nil where it takes more than 38 digits.
  func adding(_ other: ExactNumber) -> ExactNumber? {
    let exponent = min(exponent, other.exponent)
    guard let left = aligned(to: exponent), let right = other.aligned(to: exponent) else {
      return nil
    }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow || sum > Self.limit ? nil : ExactNumber(sum, exponent: exponent)
  }

  /// Whether it is less; a number too large to compare is not.
  func isLess(than other: ExactNumber) -> Bool {
    let exponent = min(exponent, other.exponent)
    guard let left = aligned(to: exponent) else { return false }
    guard let right = other.aligned(to: exponent) else { return true }
    return left < right
  }

  /// Nil where it takes more than 38 digits in front of the decimal point.
  var decimal: Decimal? {
    guard isWithinLimit else { return nil }
    let half: UInt128 = 10_000_000_000_000_000_000
    let high = Decimal(UInt64(clamping: mantissa / half))
    let low = Decimal(UInt64(clamping: mantissa % half))
    let significand =
      high.isZero ? low : Decimal(sign: .plus, exponent: 19, significand: high) + low
    return Decimal(sign: .plus, exponent: exponent, significand: significand)
  }

  /// The mantissa at a smaller or equal exponent; nil where it takes more than 38 digits.
  private func aligned(to exponent: Int) -> UInt128? {
    var mantissa = mantissa
    for _ in exponent..<max(self.exponent, exponent) {
      guard mantissa <= Self.limit / 10 else { return nil }
      mantissa *= 10
    }
    return mantissa
  }
}
