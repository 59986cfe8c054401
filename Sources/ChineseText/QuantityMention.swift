package import Quantities

/// A quantity where it stands in a text.
package struct QuantityMention: Hashable, Sendable {
  /// Number, hedge and unit, in Unicode scalar offsets, half open.
  package var range: Range<Int>
  /// The number alone: with 万, 亿, 多, 余 and `%`, without unit and without hedges around it.
  package var numeral: Range<Int>
  /// Value, unit and hedge; the value is never negative.
  package var quantity: Quantity
  /// What the number does: it counts, compares, ranks …
  package var kind: Kind

  /// Checks nothing: `range` has to hold `numeral`.
  package init(range: Range<Int>, numeral: Range<Int>, quantity: Quantity, kind: Kind) {
    self.range = range
    self.numeral = numeral
    self.quantity = quantity
    self.kind = kind
  }

  /// What a number is said for.
  package enum Kind: Hashable, Sendable {
    /// A counted or measured amount: 348家, 超3800亿元, 5万平方米.
    case amount
    /// A part of a whole as a percentage: 22.89%, 四成, 三分之一, 半壁江山.
    case share
    /// A factor: 3倍, 翻一番.
    case multiple
    /// A length of time: 38天, 6年.
    case duration
    /// The number of a named group, without unit: 五大方向. `quantities` skips these.
    case category
    /// A numeral without unit and without 万 or 亿; reported only where asked for.
    case bare
    /// An ordinal with a written number: 第2位, 位列第13, 全国第二. `quantities` skips these.
    case rank
  }
}
