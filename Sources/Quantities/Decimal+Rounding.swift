package import Foundation

extension Decimal {
  /// Rounds to a number of significant digits, but never touches the integer part.
  ///
  /// With three digits, 6.716182 is 6.72 and 5658.234 is 5658: an integer part has at most four
  /// digits after scaling, and 5660 would be a number that no source states.
  package func rounded(toSignificantDigits digits: Int, _ mode: RoundingMode) -> Decimal {
    guard !isZero, isFinite else { return self }
    let order = exponent + significand.description.count - 1
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, max(0, digits - 1 - order), mode)
    return result
  }
}
