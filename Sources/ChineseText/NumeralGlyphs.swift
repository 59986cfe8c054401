/// What the glyphs of Chinese numerals are worth.
enum NumeralGlyphs {
  /// 0 to 9 for 〇 to 九, -1 for all other glyphs.
  static func digit(_ glyph: Glyph) -> Int? {
    let value = digits[Int(glyph.code)]
    return value < 0 ? nil : Int(value)
  }

  /// The power of ten of 十, 百, 千, 万, 亿.
  static func power(_ glyph: Glyph) -> Int? {
    let value = powers[Int(glyph.code)]
    return value == 0 ? nil : Int(value)
  }

  /// The digit of a formal form: 壹 to 玖.
  static func formalDigit(_ glyph: Glyph) -> Int? {
    formalDigits.firstIndex(of: glyph).map { $0 + 1 }
  }

  /// The power of ten of a formal form: 拾, 佰, 仟.
  static func formalPower(_ glyph: Glyph) -> Int? {
    formalPowers.firstIndex(of: glyph).map { $0 + 1 }
  }

  static func isNumeral(_ glyph: Glyph) -> Bool {
    digits[Int(glyph.code)] >= 0 || powers[Int(glyph.code)] > 0
  }

  /// 壹 to 玖, by their digit.
  ///
  /// Source: 支付结算办法, annex 1, clause 1; kAccountingNumeric of the Unicode Han Database
  /// 15.0.
  private static let formalDigits: [Glyph] = ["壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"]

  /// 拾, 佰 and 仟, by their power of ten.
  ///
  /// Source: as of `formalDigits`.
  private static let formalPowers: [Glyph] = ["拾", "佰", "仟"]

  /// The digits by their glyphs.
  ///
  /// Source: kPrimaryNumeric and kOtherNumeric of the Unicode Han Database 15.0 (两 as 兩); 〇 is
  /// U+3007, the zero of GB/T 15835—2011 for numbers that name.
  private static let digits: [Int8] = {
    var table = [Int8](repeating: -1, count: 0x10000)
    let glyphs: [(Glyph, Int8)] = [
      ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("三", 3), ("四", 4), ("五", 5),
      ("六", 6), ("七", 7), ("八", 8), ("九", 9),
    ]
    for (glyph, value) in glyphs { table[Int(glyph.code)] = value }
    return table
  }()

  /// The powers of ten by their glyphs.
  ///
  /// Source: kPrimaryNumeric of the Unicode Han Database 15.0; the notes to 中华人民共和国法定计量单位 (1984)
  /// say the same of 万 and 亿.
  private static let powers: [Int8] = {
    var table = [Int8](repeating: 0, count: 0x10000)
    let glyphs: [(Glyph, Int8)] = [("十", 1), ("百", 2), ("千", 3), ("万", 4), ("亿", 8)]
    for (glyph, value) in glyphs { table[Int(glyph.code)] = value }
    return table
  }()
}
