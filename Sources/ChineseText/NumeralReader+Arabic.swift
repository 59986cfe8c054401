import Quantities

extension NumeralReader {
  /// `1,100万`, `52143.76亿`, `3万4000`, `3800多亿`, `500余`.
  func arabic(at start: Int) -> Numeral? {
    guard var numeral = plainArabic(at: start) else { return nil }
    guard !numeral.isTooLong, !numeral.isCode else { return numeral }
    readScales(of: &numeral)
    readRemainder(of: &numeral)
    readTrailingHedge(of: &numeral)
    return numeral
  }

  /// Digits with grouping commas and a decimal point.
  private func plainArabic(at start: Int) -> Numeral? {
    var numeral = Numeral(range: start..<start, value: ExactNumber(0), script: .arabic)
    var end = readDigits(of: &numeral, at: start)
    guard end > start else { return nil }
    numeral.wholeDigits = end - start
    if numeral.wholeDigits <= 3 { end = readGroups(of: &numeral, at: end) }
    if end - start == numeral.wholeDigits { end = readSpacedGroups(of: &numeral, at: end) }
    numeral.isCode = text[start] == "0" && numeral.wholeDigits > 1
    if text[end] == ".", text[end + 1].isDigit {
      let point = end + 1
      end = readDigits(of: &numeral, at: point)
      numeral.value.exponent = -(end - point)
      numeral.isTooLong = numeral.isTooLong || end - point > ExactNumber.places
      numeral.hasPoint = true
      while text[end] == ".", text[end + 1].isDigit {  // a version or a section: 1.2.3
        numeral.isCode = true
        end = readDigits(of: &numeral, at: end + 1)
      }
    }
    numeral.range = start..<end
    return numeral
  }

  /// Adds the digits at an offset to the number and returns the offset behind them.
  func readDigits(of numeral: inout Numeral, at start: Int) -> Int {
    var end = start
    while let digit = text[end].digit {
      if numeral.value.mantissa > ExactNumber.limit / 10 {
        numeral.isTooLong = true
      } else {
        numeral.value.mantissa = numeral.value.mantissa * 10 + UInt128(digit)
      }
      end += 1
    }
    return end
  }

  /// 万, 千万, 万亿, with 多 or 余 before the last one; one space may stand before 万 and 亿.
  private func readScales(of numeral: inout Numeral) {
    var end = numeral.range.upperBound
    while true {
      var next = end
      if numeral.hedge == nil, let inner = innerHedge(at: end),
        NumeralGlyphs.power(text[inner.end]) != nil
      {
        next = inner.end
      } else if text[end].isSpace, text[end + 1] == "万" || text[end + 1] == "亿" {
        next = end + 1
      }
      guard let power = scale(at: next) else { break }
      if text[end] == "多" || text[end] == "余" { numeral.hedge = .over }
      if text[end] == "来" { numeral.hedge = .about }
      numeral.value.exponent += power
      numeral.scalePower += power
      numeral.hasMyriad = numeral.hasMyriad || power >= 4
      end = next + 1
      if numeral.scalePower > Self.largestScale { numeral.isTooLong = true }
    }
    if numeral.scalePower == 0 { end = counted亿(of: &numeral, at: end) }
    numeral.range = numeral.range.lowerBound..<end
  }

  /// Chosen: 亿亿亿 is more than anything counted; more 亿 in a row are noise, read to their end and no
  /// number.
  static let largestScale = 24

  /// The power of a scale character that belongs to the number and not to the unit (3万千瓦) or to
  /// a word (5百分点, 3十佳). A w is 万 only in 10w+: elsewhere it may be watts (60w快充).
  private func scale(at offset: Int) -> Int? {
    if text[offset] == "w", text[offset - 1].isDigit, text[offset + 1] == "+" { return 4 }
    guard let power = NumeralGlyphs.power(text[offset]) else { return nil }
    if power == 1 { return NumeralGlyphs.power(text[offset + 1]) ?? 0 >= 4 ? 1 : nil }
    return UnitTable.scaled.match(in: text, at: offset) == nil ? power : nil
  }

  /// 3个亿, said for 3亿; 218个亿元以上项目 counts the projects.
  private func counted亿(of numeral: inout Numeral, at end: Int) -> Int {
    guard text[end] == "个", text[end + 1] == "亿",
      text[end + 2] != "元" || !["以", "级", "及"].contains(text[end + 3])
    else { return end }
    numeral.value.exponent += 8
    numeral.scalePower = 8
    numeral.hasMyriad = true
    return end + 2
  }

  /// The lower part of 3万4000, 25万6千, 1亿2000万.
  private func readRemainder(of numeral: inout Numeral) {
    let end = numeral.range.upperBound
    guard numeral.hasMyriad, numeral.hedge == nil, text[end].isDigit, text[end] != "0",
      var rest = plainArabic(at: end), !rest.isTooLong, !rest.isCode, !rest.hasPoint
    else { return }
    readScales(of: &rest)
    let isDate = ["年", "月", "日", "%"].contains(text[rest.range.upperBound])
    let unit = ExactNumber(1, exponent: numeral.scalePower)
    guard !isDate, rest.value.isLess(than: unit), let sum = numeral.value.adding(rest.value) else {
      return
    }
    numeral.value = sum
    numeral.scalePower = 0
    numeral.hedge = rest.hedge
    numeral.range = numeral.range.lowerBound..<rest.range.upperBound
  }

  func readTrailingHedge(of numeral: inout Numeral) {
    guard numeral.hedge == nil,
      let inner = innerHedge(at: text.skippingSpace(numeral.range.upperBound))
    else { return }
    numeral.hedge = inner.hedge
    numeral.range = numeral.range.lowerBound..<inner.end
  }
}
