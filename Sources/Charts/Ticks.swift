import Foundation
import Quantities

/// Round values along an axis: steps of 1, 2, 2.5 or 5 × 10ⁿ, three to five of them with zero.
///
/// The scale's factors (万, 亿) are powers of ten, so a step is round after conversion as well.
/// The bounds are those of `docs/design-language.md` §4.
struct Ticks {
  var values: [Decimal]
  var scale: DisplayScale
  var unit: Quantities.Unit?

  /// Things that are counted (`isWhole`) have no step below 1; `reachesBeyond` ends at or above
  /// `upper`, which leaves room above the highest mark.
  init(
    from lower: Decimal = 0,
    to upper: Decimal,
    scale: DisplayScale,
    unit: Quantities.Unit?,
    isWhole: Bool = false,
    reachesBeyond: Bool = false
  ) {
    self.scale = scale
    self.unit = unit
    let step = Self.step(for: upper - lower, isWhole: isWhole, reachesBeyond: reachesBeyond)
    values = [lower]
    while step > 0, let last = values.last,
      reachesBeyond ? last < upper : last + step <= upper
    {
      values.append(last + step)
    }
  }

  /// Zero bare, the others with 万, 亿 or %.
  func label(_ value: Decimal) -> String {
    guard !value.isZero else { return "0" }
    return (value / scale.factor).description + scale.symbol
      + (unit == Quantities.Unit.percent ? "%" : "")
  }

  /// The smallest round step that needs at most four steps.
  private static func step(for span: Decimal, isWhole: Bool, reachesBeyond: Bool) -> Decimal {
    guard span > 0 else { return 0 }
    let order = span.exponent + span.significand.description.count - 1
    for exponent in [order - 1, order] {
      for factor in [Decimal(1), 2, Decimal(sign: .plus, exponent: -1, significand: 25), 5] {
        let step = Decimal(sign: .plus, exponent: exponent, significand: 1) * factor
        if reachesBeyond ? step * 4 >= span : step * 5 > span {
          return isWhole ? whole(step) : step
        }
      }
    }
    return span
  }

  /// The next round step that is a whole number.
  private static func whole(_ step: Decimal) -> Decimal {
    if step <= 1 { return 1 }
    return step < 5 && step.exponent < 0 ? 5 : step
  }
}
