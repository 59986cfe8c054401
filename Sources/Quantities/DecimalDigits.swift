package import Foundation

/// A decimal number as whole digits and a power of ten, for printing: 1234567 × 10⁶.
///
/// Printing is what charts do most; `Decimal.description` takes a microsecond and a half, this a
/// tenth of one.
package struct DecimalDigits: Hashable, Sendable {
  /// Not a multiple of ten unless it is zero.
  private var digits: Int64
  private var exponent: Int

  /// Nil for what is no number, negative, or has more digits than 64 bits hold.
  package init?(_ value: Decimal) {
    let significand = value.significand
    guard value.isFinite, value.sign == .plus, significand.approximation < 9e18 else { return nil }
    self.init(digits: NSDecimalNumber(decimal: significand).int64Value, exponent: value.exponent)
  }

  private init(digits: Int64, exponent: Int) {
    self.digits = digits
    self.exponent = digits == 0 ? 0 : exponent
    while self.digits != 0, self.digits.isMultiple(of: 10) {
      self.digits /= 10
      self.exponent += 1
    }
  }

  /// The number divided by the factor of a scale.
  package func divided(by scale: DisplayScale) -> DecimalDigits {
    DecimalDigits(digits: digits, exponent: exponent - scale.rawValue)
  }

  /// As ``Foundation/Decimal/rounded(toSignificantDigits:_:)``: never touches the integer part.
  package func rounded(toSignificantDigits count: Int, _ mode: Decimal.RoundingMode)
    -> DecimalDigits
  {
    let kept = max(0, count - (length + exponent))
    guard -exponent > kept else { return self }
    let unit = Self.powerOfTen(-exponent - kept)
    let (whole, rest) = digits.quotientAndRemainder(dividingBy: unit)
    let isRaised =
      switch mode {
      case .up: rest > 0
      case .down: false
      default: rest >= unit - rest
      }
    return DecimalDigits(digits: whole + (isRaised ? 1 : 0), exponent: -kept)
  }

  /// How many digits there are.
  private var length: Int {
    var (length, rest) = (1, digits)
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    return length
  }

  /// 10¹⁸ is the largest that 64 bits hold.
  private static func powerOfTen(_ exponent: Int) -> Int64 {
    (0..<min(18, exponent)).reduce(1) { power, _ in power * 10 }
  }
}

extension DecimalDigits: CustomStringConvertible {
  /// ASCII digits with a point where there are decimals: 6.72, 0.804, 13000.
  package var description: String {
    let text = String(digits)
    if exponent >= 0 { return text + String(repeating: "0", count: exponent) }
    let decimals = text.suffix(-exponent)
    let zeros = String(repeating: "0", count: -exponent - decimals.utf8.count)
    return (text.utf8.count > -exponent ? text.dropLast(-exponent) : "0") + "." + zeros + decimals
  }
}

extension Decimal {
  /// All digits, with a point where there are decimals: what `description` gives, and sooner.
  package var exactText: String { DecimalDigits(self)?.description ?? description }

  /// For pixels and comparisons of size only: text is always made from the decimal itself.
  package var approximation: Double { NSDecimalNumber(decimal: self).doubleValue }
}
