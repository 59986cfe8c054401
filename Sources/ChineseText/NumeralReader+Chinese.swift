import Quantities

extension NumeralReader {
  /// 三百五十, 两万三, 十余万, 千万, 二〇二三, 三点五, 七八百.
  func chinese(at start: Int) -> Numeral? {
    if let positional = positional(at: start) { return positional }
    var sum = ChineseSum(text: text, offset: start)
    sum.read()
    guard sum.offset > start else { return nil }
    var numeral = Numeral(
      range: start..<sum.offset,
      value: ExactNumber(sum.value),
      script: .chinese
    )
    numeral.upper = sum.upper.map { ExactNumber($0) }
    numeral.hasMyriad = sum.hasMyriad
    numeral.isBareScale = sum.isBareScale
    numeral.hedge = sum.hedge
    if numeral.upper == nil { readDecimals(of: &numeral) }
    readTrailingHedge(of: &numeral)
    return numeral
  }

  /// Three digits or more one by one, or two with a zero: 二〇二三, 一九九八.
  private func positional(at start: Int) -> Numeral? {
    var end = start
    var value = ExactNumber(0)
    var isTooLong = false
    while let digit = NumeralGlyphs.digit(text[end]) {
      isTooLong = isTooLong || value.mantissa > ExactNumber.limit / 10
      if !isTooLong { value.mantissa = value.mantissa * 10 + UInt128(digit) }
      end += 1
    }
    let hasZero = end - start == 2 && text[start + 1] == "〇"
    guard end - start > 2 || hasZero, NumeralGlyphs.power(text[end]) == nil else { return nil }
    var numeral = Numeral(range: start..<end, value: value, script: .positional)
    numeral.isTooLong = isTooLong
    return numeral
  }

  /// 点五 behind 三, and the scale behind that: 一点五亿.
  private func readDecimals(of numeral: inout Numeral) {
    let point = numeral.range.upperBound
    guard text[point] == "点", numeral.hedge == nil, !numeral.isTooLong,
      NumeralGlyphs.digit(text[point + 1]) != nil
    else { return }
    var end = point + 1
    while let digit = NumeralGlyphs.digit(text[end]) {
      numeral.isTooLong = numeral.isTooLong || numeral.value.mantissa > ExactNumber.limit / 10 - 1
      if !numeral.isTooLong {
        numeral.value.mantissa = numeral.value.mantissa * 10 + UInt128(digit)
        numeral.value.exponent -= 1
      }
      end += 1
    }
    while let power = NumeralGlyphs.power(text[end]), power > 1 {
      numeral.value.exponent += power
      numeral.scalePower += power
      if numeral.scalePower > Self.largestScale { numeral.isTooLong = true }
      numeral.hasMyriad = numeral.hasMyriad || power >= 4
      end += 1
    }
    numeral.range = numeral.range.lowerBound..<end
  }

  /// 叁佰万, 伍拾: formal forms, only where a scale shows that they are numbers (队伍 and 收拾 are
  /// none).
  func formal(at start: Int) -> Numeral? {
    guard NumeralGlyphs.formalDigit(text[start]) != nil else { return nil }
    var sum = ChineseSum(text: text, offset: start, isFormal: true)
    sum.read()
    guard sum.offset > start + 1, sum.hasScale else { return nil }
    var numeral = Numeral(
      range: start..<sum.offset,
      value: ExactNumber(sum.value),
      script: .chinese
    )
    numeral.hasMyriad = sum.hasMyriad
    return numeral
  }
}
