import Foundation
import Quantities

/// Round values along an axis: steps of 1, 2, 2.5 or 5 × 10ⁿ, three to five of them with zero.
///
/// The scale's factors (万, 亿) are powers of ten, so a step is round after conversion as well.
/// The bounds are those of `docs/design-language.md` §4.
struct Ticks {
  private(set) var marks: [Tick]
  let scale: DisplayScale
  private let isPercent: Bool

  /// A place on the axis and what stands at it.
  struct Tick {
    var value: Double
    var text: String
  }

  /// Things that are counted (`isWhole`) have no step below 1; `reachesBeyond` ends at or above
  /// `upper`, which leaves room above the highest mark.
  init(
    from lower: Decimal = 0,
    to upper: Double,
    scale: DisplayScale,
    unit: Quantities.Unit?,
    isWhole: Bool = false,
    reachesBeyond: Bool = false
  ) {
    self.scale = scale
    isPercent = unit == Quantities.Unit.percent
    marks = []
    append(lower)
    let step = Step(
      covering: upper - lower.approximation,
      isWhole: isWhole,
      reachesBeyond: reachesBeyond
    )
    guard let step else { return }
    for index in 1... {
      let value = step.value(index, from: lower)
      let isBeyond = value.approximation > upper * (1 + 1e-12)
      if isBeyond, !reachesBeyond || marks.last.map({ $0.value >= upper }) ?? true { break }
      append(value)
    }
  }

  /// Of a fixed domain: both ends have a tick.
  init(
    covering lower: Decimal,
    _ upper: Decimal,
    scale: DisplayScale,
    unit: Quantities.Unit?
  ) {
    self.init(from: lower, to: upper.approximation, scale: scale, unit: unit)
    if marks.last?.value != upper.approximation { append(upper) }
  }

  private mutating func append(_ value: Decimal) {
    marks.append(Tick(value: value.approximation, text: text(of: value)))
  }

  /// Zero bare, the others with 万, 亿 or %.
  func text(of value: Decimal) -> String {
    guard !value.isZero else { return "0" }
    let number =
      DecimalDigits(value)?.divided(by: scale).description ?? (value / scale.factor).description
    return number + scale.symbol + (isPercent ? "%" : "")
  }
}

/// The distance of two ticks: 1, 2, 2.5 or 5 × 10ⁿ.
private struct Step {
  /// 10, 20, 25 or 50 tenths of 10ⁿ.
  private var tenths: Int
  private var exponent: Int

  /// The smallest that needs at most four steps; nil for a span of nothing.
  init?(covering span: Double, isWhole: Bool, reachesBeyond: Bool) {
    guard span > 0, span.isFinite else { return nil }
    let order = Int(log10(span).rounded(.down))
    for exponent in [order - 1, order, order + 1] {
      for tenths in [10, 20, 25, 50] {
        let size = Double(tenths) * pow(10, Double(exponent - 1))
        guard reachesBeyond ? size * 4 >= span * (1 - 1e-12) : size * 5 > span * (1 + 1e-12) else {
          continue
        }
        self.init(tenths: tenths, exponent: exponent, isWhole: isWhole)
        return
      }
    }
    return nil
  }

  /// The next round step that is a whole number, where things are counted.
  private init(tenths: Int, exponent: Int, isWhole: Bool) {
    (self.tenths, self.exponent) =
      switch (isWhole, exponent) {
      case (true, ..<0): (10, 0)
      case (true, 0) where tenths == 25: (50, 0)
      default: (tenths, exponent)
      }
  }

  func value(_ index: Int, from lower: Decimal) -> Decimal {
    let steps = Decimal(sign: .plus, exponent: exponent - 1, significand: Decimal(tenths * index))
    return lower.isZero ? steps : lower + steps
  }
}
