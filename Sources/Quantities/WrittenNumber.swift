import Foundation

/// The parts of a quantity as its source writes it: 超, 3800, 多, 亿, 元, 左右.
///
/// Nil where the digits are not the value: 三分之一, 半壁江山, 数十家, 3至5万. Those are only ever
/// printed as they stand.
struct WrittenNumber {
  /// Whatever stands before the digits.
  var before: String
  /// ASCII digits and point, without separators.
  var digits: String
  /// 多, 余, 几, with the scale characters around them, in the order written.
  var scale: String
  /// Unit and whatever follows it.
  var rest: String

  init?(_ quantity: Quantity) {
    let text = quantity.wording.unicodeScalars
    guard let start = text.firstIndex(where: Self.isDigit) else { return nil }
    let digitsEnd = Self.end(of: text, from: start) { Self.isDigit($0) || $0 == "," || $0 == "." }
    let scaleEnd = Self.end(of: text, from: digitsEnd) {
      Self.exponent(of: $0) > 0 || Self.isFiller($0) || $0 == " "
    }
    before = String(text[..<start])
    digits = Self.text(text[start..<digitsEnd], without: ",")
    scale = Self.text(text[digitsEnd..<scaleEnd], without: " ")
    rest = String(text[scaleEnd...])
    guard !text[scaleEnd...].contains(where: Self.isDigit), isWritten(as: quantity.value) else {
      return nil
    }
  }

  /// Whether digits and scale are the value; the doubles of two equal numbers differ by a few units
  /// in the sixteenth digit at most.
  private func isWritten(as value: Decimal) -> Bool {
    guard let number = Double(digits) else { return false }
    let written = scale.unicodeScalars.reduce(number) { product, scalar in
      (0..<Self.exponent(of: scalar)).reduce(product) { power, _ in power * 10 }
    }
    let value = value.approximation
    return abs(written - value) <= 1e-14 * max(written, value)
  }

  /// Whether nothing but a hedge stands behind the number: 5万以上, but not 85％ and 3方.
  var leavesOutUnit: Bool {
    rest.isEmpty || Self.hedgesBehind.contains { rest.utf8.elementsEqual($0.utf8) }
  }

  /// The hedges that may stand between a number and a unit told elsewhere.
  ///
  /// Chosen: those that end a figure in tables and lists.
  private static let hedgesBehind = ["以上", "以下", "以内", "左右", "上下", "+", "多", "余", "起"]

  /// How many digits stand before the point.
  var integerDigits: Int {
    digits.utf8.prefix { $0 != UInt8(ascii: ".") }.count
  }

  /// 多 or 余, if one stands among the scale characters.
  var filler: String? {
    scale.unicodeScalars.first(where: Self.isFiller).map { String($0) }
  }

  /// 万, 亿, 万亿 as written, without 多 and 余.
  var scaleSymbol: String {
    guard scale.unicodeScalars.contains(where: Self.isFiller) else { return scale }
    return String(String.UnicodeScalarView(scale.unicodeScalars.filter { !Self.isFiller($0) }))
  }

  /// The power of ten of a scale character; 0 for any other.
  private static func exponent(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "十": 1
    case "百": 2
    case "千": 3
    case "万": 4
    case "亿": 8
    default: 0
    }
  }

  /// Words between digits and unit.
  ///
  /// Source: 100多件 and 20余次 are examples of GB/T 15835—2011, clause 4; 几 and 来 are chosen likewise.
  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "多", "余", "几", "来": true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private static func end(
    of text: String.UnicodeScalarView,
    from start: String.Index,
    while belongs: (Unicode.Scalar) -> Bool
  ) -> String.Index {
    text[start...].firstIndex { !belongs($0) } ?? text.endIndex
  }

  private static func text(_ part: Substring.UnicodeScalarView, without skipped: Unicode.Scalar)
    -> String
  {
    guard part.contains(skipped) else { return String(part) }
    return String(String.UnicodeScalarView(part.filter { $0 != skipped }))
  }
}
