import Quantities

/// Adds up a Chinese numeral glyph by glyph: 三百五十万亿 is (3×100 + 5×10) × 10⁴ × 10⁸.
///
/// 亿 and 万 stand once each (but for 万亿), so that no sum reaches 10¹⁷.
struct ChineseSum {
  let text: FoldedText
  /// Behind the last glyph that belongs to the numeral.
  private(set) var offset: Int
  /// Whether 壹 and 拾 count beside 一 and 十.
  let isFormal: Bool

  /// The second of two adjacent digits that stand for "about": 40 in 三四十.
  private(set) var upper: UInt128?
  private(set) var hedge: Hedge?
  private(set) var hasMyriad = false
  private(set) var hasScale = false
  private(set) var isBareScale = false

  /// What 万 and 亿 have multiplied so far.
  private var total: UInt128 = 0
  /// What stands behind the last 万 or 亿: less than 10⁴.
  private var section: UInt128 = 0
  private var digit: Int?
  private var second: Int?
  private var sawZero = false
  /// Whether 亿 was read, which stands once.
  private var sawYi = false
  /// The power of ten of the last scale in the section; one above 千 where none was read.
  private var lastPower = 4
  /// 4 or 8: the power of the last 万 or 亿; above both where none was read.
  private var lastMyriad = 9

  init(text: FoldedText, offset: Int, isFormal: Bool = false) {
    self.text = text
    self.offset = offset
    self.isFormal = isFormal
  }

  var value: UInt128 { total + section }

  mutating func read() {
    isBareScale = (power(text[offset]) ?? 0) > 1
    readTwenties()
    while take(text[offset]) { offset += 1 }
    finish()
  }

  /// 廿 and 卅: 20 and 30 (kOtherNumeric of the Unicode Han Database 15.0).
  private mutating func readTwenties() {
    guard text[offset] == "廿" || text[offset] == "卅" else { return }
    section = text[offset] == "廿" ? 20 : 30
    lastPower = 1
    hasScale = true
    offset += 1
  }

  private mutating func take(_ glyph: Glyph) -> Bool {
    if let next = NumeralGlyphs.digit(glyph) ?? (isFormal ? NumeralGlyphs.formalDigit(glyph) : nil)
    {
      return upper == nil && hedge == nil && !isBareScale && take(digit: next)
    }
    if let next = power(glyph) { return next < 4 ? take(power: next) : take(myriad: next) }
    return take(hedge: glyph)
  }

  private func power(_ glyph: Glyph) -> Int? {
    NumeralGlyphs.power(glyph) ?? (isFormal ? NumeralGlyphs.formalPower(glyph) : nil)
  }

  private mutating func take(digit next: Int) -> Bool {
    if next == 0 {
      guard digit == nil, !sawZero else { return false }
      if hasScale { sawZero = NumeralGlyphs.isNumeral(text[offset + 1]) } else { digit = 0 }
      return sawZero || !hasScale
    }
    guard let first = digit else {
      digit = next
      return true
    }
    // 三四, 七八, 两三: adjacent digits stand for a range; 三五 is the one that skips.
    guard second == nil, next == first + 1 && first > 0 || (first == 3 && next == 5) else {
      return false
    }
    second = next
    return true
  }

  /// 十, 百 or 千; without a digit only at the beginning (十五, 千万) or in 一百零十.
  private mutating func take(power next: Int) -> Bool {
    guard next < lastPower, hedge == nil, digit != 0 else { return false }
    guard digit != nil || section == 0 && !isFormal && total == 0 || sawZero else { return false }
    if let second { upper = (section + UInt128(second) * Self.ten(to: next)) }
    section += UInt128(digit ?? 1) * Self.ten(to: next)
    closeDigit()
    lastPower = next
    return true
  }

  /// 亿 multiplies all before it, 万 only its section.
  private mutating func take(myriad next: Int) -> Bool {
    guard next < lastMyriad || (next == 8 && !sawYi), digit != 0 else { return false }
    let rest = section + UInt128(digit ?? 0)
    let base = next == 8 ? total + rest : rest
    guard base > 0 || total == 0 else { return false }
    let unit = Self.ten(to: next)
    if let second {
      upper = (base - UInt128(digit ?? 0) + UInt128(second)) * unit
    } else if let bound = upper {
      upper = bound * unit
    }
    total = (next == 8 ? 0 : total) + max(base, 1) * unit
    section = 0
    closeDigit()
    lastPower = 4
    lastMyriad = next
    hasMyriad = true
    sawYi = sawYi || next == 8
    return true
  }

  /// 余 in 十余万, 多 in 三百多亿, 几 in 十几万, 来 in 三百来亿: between a number and 万 or 亿.
  private mutating func take(hedge glyph: Glyph) -> Bool {
    let isAbout = glyph == "来" && lastPower < 4
    guard glyph == "多" || glyph == "余" || isAbout || (glyph == "几" && lastPower == 1), hedge == nil,
      digit == nil, value > 0, NumeralGlyphs.power(text[offset + 1]) ?? 0 >= 4
    else { return false }
    hedge = isAbout ? .about : .over
    return true
  }

  private mutating func closeDigit() {
    digit = nil
    second = nil
    sawZero = false
    hasScale = true
  }

  /// Takes the last digit: a unit (三百零五, 二十五), or one of the next lower scale (三千五, 两万三).
  private mutating func finish() {
    guard let digit else { return }
    let lower = lastPower < 4 ? lastPower - 1 : lastMyriad < 9 ? lastMyriad - 1 : 0
    let unit = sawZero ? 1 : Self.ten(to: lower)
    if let second { upper = value + UInt128(second) * unit }
    section += UInt128(digit) * unit
  }

  private static func ten(to power: Int) -> UInt128 {
    (0..<power).reduce(1) { product, _ in product * 10 }
  }
}
