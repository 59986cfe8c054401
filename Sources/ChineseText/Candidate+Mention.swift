import Diagnostics
import Foundation
import Quantities

extension Candidate {
  /// Hedge, number and unit without what stands between hedge and number: 约三分之一.
  func wording(in text: ArraySlice<Unicode.Scalar>) -> String {
    let start = text.startIndex
    guard let gap, !gap.isEmpty else {
      return String(scalars: text[start + range.lowerBound..<start + range.upperBound])
    }
    return String(scalars: text[start + range.lowerBound..<start + gap.lowerBound])
      + String(scalars: text[start + gap.upperBound..<start + range.upperBound])
  }

  /// The mention it becomes; nil where its value takes more than 38 digits.
  func mention(wording: String) -> QuantityMention? {
    guard let value = decimalValue else { return nil }
    let quantity = Quantity(
      value: value,
      upper: upper?.decimal,
      unit: unit,
      hedge: hedge ?? .exact,
      wording: wording
    )
    return QuantityMention(range: range, numeral: numeral, quantity: quantity, kind: unitOrAmount)
  }

  /// The value as it is reported, a share as a percentage; nil where it takes more than 38 digits.
  private var decimalValue: Decimal? {
    guard let divisor else { return value.decimal }
    guard let dividend = (kind == .share ? value.scaled(by: 2) : value).decimal,
      let divisor = divisor.decimal, !divisor.isZero
    else { return nil }
    return dividend / divisor
  }

  /// A numeral with 万 or 亿 is an amount even where its unit is left out (`docs/design.md` §6).
  private var unitOrAmount: QuantityMention.Kind {
    kind == .bare && hasMyriad ? .amount : kind
  }
}
