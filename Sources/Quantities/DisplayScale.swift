package import Foundation

/// The power of ten that readers of Chinese count in: 1318, 13万, 2907亿, 6.72万亿.
///
/// A chart has one scale, chosen by its largest value, so that the integer part never has more
/// than four digits (`docs/design-language.md` §4).
package enum DisplayScale: Int, Hashable, Sendable, CaseIterable {
  case one = 0
  /// 万
  case tenThousand = 4
  /// 亿
  case hundredMillion = 8
  /// 万亿
  case trillion = 12

  /// Chooses the scale for the largest value on an axis or the single value of a sentence.
  ///
  /// Units that take no scale characters (%, 倍, 年) stay as they are.
  package init(largest value: Decimal, unit: Unit?) {
    guard unit?.takesScale ?? true else {
      self = .one
      return
    }
    let value = value.approximation
    self = Self.allCases.last { $0.size <= value } ?? .one
  }

  /// The factor for comparisons; powers of ten up to 10²² are exact doubles.
  var size: Double {
    switch self {
    case .one: 1
    case .tenThousand: 1e4
    case .hundredMillion: 1e8
    case .trillion: 1e12
    }
  }

  /// What a value is divided by.
  package var factor: Decimal {
    Decimal(sign: .plus, exponent: rawValue, significand: 1)
  }

  /// 万, 亿, 万亿, or nothing.
  package var symbol: String {
    switch self {
    case .one: ""
    case .tenThousand: "万"
    case .hundredMillion: "亿"
    case .trillion: "万亿"
    }
  }
}
