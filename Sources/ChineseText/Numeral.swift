import Quantities

/// A number as written, multiplied out, with what the writing tells about it.
struct Numeral: Sendable {
  /// In glyphs, with 万, 亿, 多, 余, 上, 数 and 几.
  var range: Range<Int>
  var value: ExactNumber
  /// The second of two numbers in one word: 两三 is 2 to 3.
  var upper: ExactNumber?
  /// What 多, 余, 上, 数, 几, 来 inside it say.
  var hedge: Hedge?
  var script: Script
  /// Whether 万 or 亿 is written.
  var hasMyriad = false
  /// Whether no digit is written: 千万, 百.
  var isBareScale = false
  /// The power of ten that the scale characters at its end multiply by: 12 for 1.75万亿.
  var scalePower = 0
  /// Arabic: the digits before the first grouping comma or the decimal point.
  var wholeDigits = 0
  var hasPoint = false
  /// Arabic: a leading zero, or more than one decimal point.
  var isCode = false
  /// Whether it takes more than 38 digits; `value` is then meaningless.
  var isTooLong = false

  enum Script: Sendable {
    case arabic
    /// 三百五十, 二十.
    case chinese
    /// Digits one by one: 二〇二三.
    case positional
  }
}
