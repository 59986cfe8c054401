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
    var wording = quantity.wording
    guard let number = wording.withUTF8(Self.init(utf8:)),
      number.isWritten(as: quantity.value)
    else { return nil }
    self = number
  }

  /// Nil without digits, or with more digits behind the scale.
  private init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.firstIndex(where: Self.isDigit) else { return nil }
    let digitsEnd =
      text[start...].firstIndex {
        !Self.isDigit($0) && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: ".")
      }
      ?? text.count
    var scaleEnd = digitsEnd
    while scaleEnd < text.count, let length = Self.scaleLength(text[scaleEnd...]) {
      scaleEnd += length
    }
    guard !text[scaleEnd...].contains(where: Self.isDigit) else { return nil }
    before = String(decoding: text[..<start], as: UTF8.self)
    digits = Self.text(text[start..<digitsEnd], without: UInt8(ascii: ","))
    scale = Self.text(text[digitsEnd..<scaleEnd], without: UInt8(ascii: " "))
    rest = String(decoding: text[scaleEnd...], as: UTF8.self)
  }

  /// Whether digits and scale are the value; the doubles of two equal numbers differ by a few units
  /// in the sixteenth digit at most.
  private func isWritten(as value: Decimal) -> Bool {
    guard let number else { return false }
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

  /// What the digits are; nil for two points.
  private var number: Double? {
    guard digits.utf8.count < 16 else { return Double(digits) }
    var (number, decimals) = (0.0, 0)
    for byte in digits.utf8 {
      if byte == UInt8(ascii: ".") {
        guard decimals == 0 else { return nil }
        decimals = 1
      } else {
        number = number * 10 + Double(byte - UInt8(ascii: "0"))
        decimals *= 10
      }
    }
    return decimals > 1 ? number / Double(decimals) : number
  }

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

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The bytes of the scale character, filler or space that a text begins with.
  private static func scaleLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = text.first else { return nil }
    if first == UInt8(ascii: " ") { return 1 }
    // A character of three bytes begins with 1110xxxx (RFC 3629, section 3); all of these have three.
    guard first & 0xF0 == 0xE0, text.count >= 3 else { return nil }
    let start = text.startIndex
    let value = text[start..<(start + 3)].reduce(UInt32(0)) { $0 << 6 | UInt32($1 & 0x3F) } & 0xFFFF
    guard let scalar = Unicode.Scalar(value) else { return nil }
    return exponent(of: scalar) > 0 || isFiller(scalar) ? 3 : nil
  }

  private static func text(_ part: Slice<UnsafeBufferPointer<UInt8>>, without skipped: UInt8)
    -> String
  {
    part.contains(skipped)
      ? String(decoding: part.filter { $0 != skipped }, as: UTF8.self)
      : String(decoding: part, as: UTF8.self)
  }
}
