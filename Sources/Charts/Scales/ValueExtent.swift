import Foundation
import Quantities

/// What the figures of a scale have in common: how far they reach, and in what they are counted.
struct ValueExtent {
  /// The far end of the largest range or number, and the least number; nil where every figure is
  /// missing.
  private(set) var largest: Decimal?
  private(set) var least: Decimal?
  /// Of the first figure that has one.
  private(set) var unit: Quantities.Unit?
  private var isWhole = true
  /// Of the largest and the least, which are quicker to compare than decimals.
  private var bounds = (least: Double.infinity, largest: -Double.infinity)

  init(of data: [Datum]) {
    for datum in data {
      for statement in datum.statements { add(statement.quantity) }
    }
  }

  private mutating func add(_ quantity: Quantity) {
    let value = quantity.value.approximation
    let far = quantity.upper?.approximation ?? value
    if far > bounds.largest { (bounds.largest, largest) = (far, quantity.upper ?? quantity.value) }
    if value < bounds.least { (bounds.least, least) = (value, quantity.value) }
    if unit == nil { unit = quantity.unit }
    if quantity.value.exponent < 0 { isWhole = false }
  }

  /// The readers' scale, such that the largest figure has at most four digits before the point.
  var scale: DisplayScale { DisplayScale(largest: largest ?? 0, unit: unit) }

  /// The upper end of an axis from zero; nil where every figure is missing.
  var upper: Double? { largest.map { max(0, $0.approximation) } }

  /// Of an axis from zero; things that are counted in whole numbers have no tick at 0.5家.
  func ticks(reachingBeyond: Bool = false) -> Ticks {
    Ticks(
      to: upper ?? 0,
      scale: scale,
      unit: unit,
      isWhole: isWhole && unit?.takesScale ?? true,
      reachesBeyond: reachingBeyond
    )
  }
}
