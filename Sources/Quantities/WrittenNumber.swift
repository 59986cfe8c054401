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
    let characters = Array(quantity.wording)
    guard let start = characters.firstIndex(where: Self.isDigit) else { return nil }
    let digitsEnd = Self.end(of: characters, from: start) { Self.isDigit($0) || ",.".contains($0) }
    let scaleEnd = Self.end(of: characters, from: digitsEnd) { "十百千万亿多余几来 ".contains($0) }
    before = String(characters[..<start])
    digits = String(characters[start..<digitsEnd].filter { $0 != "," })
    scale = String(characters[digitsEnd..<scaleEnd].filter { $0 != " " })
    rest = String(characters[scaleEnd...])
    guard let number = Decimal(string: digits), number * factor == quantity.value,
      !rest.contains(where: Self.isDigit)
    else { return nil }
  }

  /// How many digits stand before the point.
  var integerDigits: Int {
    digits.prefix { $0 != "." }.count
  }

  /// 多 or 余, if one stands among the scale characters.
  var filler: String? {
    scale.first { "多余几来".contains($0) }.map(String.init)
  }

  /// 万, 亿, 万亿 as written, without 多 and 余.
  var scaleSymbol: String {
    scale.filter { !"多余几来".contains($0) }
  }

  private var factor: Decimal {
    scaleSymbol.reduce(Decimal(1)) { product, character in
      let exponent = ["十": 1, "百": 2, "千": 3, "万": 4, "亿": 8][character] ?? 0
      return product * Decimal(sign: .plus, exponent: exponent, significand: 1)
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character)
  }

  private static func end(
    of characters: [Character],
    from start: Int,
    while belongs: (Character) -> Bool
  ) -> Int {
    characters[start...].firstIndex { !belongs($0) } ?? characters.endIndex
  }
}
