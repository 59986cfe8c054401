import Foundation
import Quantities

extension Candidate {
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
