/// A quantity as readers meet it, in parts that a page may set in different sizes.
package struct QuantityWording: Hashable, Sendable {
  /// The hedge word before the number: 超, 近, 约; empty where there is none.
  package var hedge: String
  /// Digits with their scale: 3800亿, 1500, 150多; or words: 半壁江山.
  package var number: String
  /// Empty where it is left to the caption.
  package var unit: String
  /// What follows the unit: 左右, 以上.
  package var suffix: String

  /// Parts that are left out stay empty.
  package init(hedge: String = "", number: String, unit: String = "", suffix: String = "") {
    self.hedge = hedge
    self.number = number
    self.unit = unit
    self.suffix = suffix
  }
}

extension QuantityWording: CustomStringConvertible {
  /// All parts, one behind the other: 超3800亿元.
  package var description: String { hedge + number + unit + suffix }
}
