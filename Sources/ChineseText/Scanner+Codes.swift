import Quantities

/// What holds digits and states no quantity: names, model numbers, addresses, enumerators.
extension Scanner {
  /// Behind the run of letters, digits and joining marks that begins at an offset: `GR-1`,
  /// `ChatGPT3.5`, `https://…`. A word that only touches an amount ends before it: `GDP1.2万亿元`.
  func endOfCode(at offset: Int) -> Int {
    if let code = Currencies.codes.match(in: text, at: offset),
      text[text.skippingSpace(code.end)].isDigit
    {
      return code.end
    }
    if isAddress(at: offset) { return endOfAddress(at: offset) }
    var end = offset
    while text[end].isLetter { end += 1 }
    if end - offset > 1, text[end].isDigit, isAmount(at: end) { return end }
    while continuesCode(at: end) { end += 1 }
    return end
  }

  private func continuesCode(at offset: Int) -> Bool {
    let glyph = text[offset]
    if glyph.isLetter || glyph.isDigit || glyph == "_" { return true }
    guard Self.joiners.isAnchored(at: glyph) else { return false }
    let next = text[offset + 1]
    return next.isLetter || next.isDigit || glyph == "+"
  }

  /// Marks that letters and digits of one name may have between them: GR-1, AT&T.
  ///
  /// Source: names in the texts read; @ and · are chosen likewise.
  private static let joiners = Lexicon(words: "- . / + & @ · '")

  /// `http…://` and `www.`
  private func isAddress(at offset: Int) -> Bool {
    Self.addresses.match(in: text, at: offset) != nil
  }

  /// What an address on the net begins with.
  ///
  /// Chosen: the schemes of addresses that articles show; www. is
  /// a habit.
  private static let addresses = Lexicon(words: "http:// https:// www. ftp:// mailto:")

  private func endOfAddress(at offset: Int) -> Int {
    var end = offset
    while end < text.count, text[end].code > 32, text[end].code < 127 { end += 1 }
    return end
  }

  /// Whether the number behind letters is an amount all the same: it has a scale or a percent sign.
  private func isAmount(at offset: Int) -> Bool {
    guard let numeral = numerals.numeral(at: offset), !numeral.isTooLong, !numeral.isCode else {
      return false
    }
    return numeral.scalePower > 0 || text[numeral.range.upperBound] == "%"
  }

  /// Where to go on behind a numeral that is part of a name or code; nil where it may count.
  func endOfName(_ numeral: Numeral) -> Int? {
    let start = numeral.range.lowerBound
    let end = numeral.range.upperBound
    if let idiom = Idioms.whole.match(in: text, at: start),
      !Idioms.behindVery.isAnchored(at: text[idiom.end])
    {
      return idiom.end
    }
    if text[start - 1] == "前", !Self.beforeFront.isAnchored(at: text[start - 2]) {
      return endOfName(from: end)
    }
    if text[start - 1] == "届", NumeralGlyphs.isNumeral(text[start - 2]) {  // 十一届十次
      return unit(at: end)?.end ?? end
    }
    if isEnumerator(numeral) { return end }
    if let clock = endOfClock(numeral) { return clock }
    guard numeral.script == .arabic else { return nil }
    if numeral.isCode || isJoined(before: start) || isJoined(behind: end) {
      return endOfCode(at: end)
    }
    if numeral.scalePower == 0, text[end].isLetter, unit(at: end) == nil {
      return endOfCode(at: end)
    }
    if text[start - 1] == "〔", text[end] == "〕" { return end + 1 }  // 国发〔2024〕3号
    // 90后
    if text[end] == "后", numeral.wholeDigits == 2, numeral.scalePower == 0 { return end + 1 }
    if text[end] == "号" || text[end] == "世" && text[end + 1] == "纪" { return end + 1 }
    return nil
  }

  /// 9点30分, 上午8时: a time of day.
  private func endOfClock(_ numeral: Numeral) -> Int? {
    let mark = numeral.range.upperBound
    guard text[mark] == "点" || text[mark] == "时", !Self.behindClock.isAnchored(at: text[mark + 1]),
      numeral.hedge == nil, !numeral.hasPoint, numeral.value.isLess(than: ExactNumber(25))
    else { return nil }
    guard let minutes = numerals.numeral(at: mark + 1), text[minutes.range.upperBound] == "分" else {
      return mark + 1
    }
    return minutes.range.upperBound + 1
  }

  /// 时间, 时期, 点位: the numeral is then followed by a word of its own.
  ///
  /// Chosen: usual words that begin with 时 and 点.
  private static let behindClock = Lexicon(words: "间 期 代 位")

  /// （一）, (3), 1., 1、 and 1) at the beginning of a line: numbers of a list.
  private func isEnumerator(_ numeral: Numeral) -> Bool {
    guard numeral.range.count <= 2, numeral.hedge == nil, !numeral.hasPoint,
      numeral.script != .arabic || numeral.scalePower == 0  // 合肥(6万)
    else { return false }
    let before = text[numeral.range.lowerBound - 1]
    let after = text[numeral.range.upperBound]
    if before == "(" { return after == ")" }
    guard before == "\n" || before == .none || before.isSpace else { return false }
    let isLast = !text[numeral.range.upperBound + 1].isDigit
    return isLast && (after == "、" || after == "." || after == ")")
  }

  /// 前三, 前10强: a place in a list; skips the noun's measure word.
  private func endOfName(from end: Int) -> Int {
    guard let found = unit(at: end) else { return end }
    return found.entry.kind == .duration ? end : found.end
  }

  /// Glyphs that make a word with 前, which then says nothing about the number: 目前12家.
  ///
  /// Chosen: usual words that end in 前, and the units of time.
  static let beforeFront = Lexicon(
    words: "目 此 以 之 当 日 年 月 天 提 先 期 满 会 赛 跟 眼 午 生 史 周 饭"
  )

  /// `1+4`, `4+X`, `10:30`, `v2`: joined to something before or behind.
  private func isJoined(before start: Int) -> Bool {
    let glyph = text[start - 1]
    let before = text[start - 2]
    switch glyph {
    // .5万 lacks what stands before the point; `...5万` is an ellipsis.
    case ".": return before != "."
    case "+": return !before.isHan || !isMeasured(at: start)  // 1个总部+10个基地, but “链主+4”
    case ":", "·": return before.isDigit || before.isLetter
    case "-", "/": return before.isLetter
    case "比": return before.isDigit && isRatio(behind: start - 1)
    case "_", "#", "№": return true
    default: return glyph.isLetter && !isWordBeforeAmount(at: start)
    }
  }

  private func isMeasured(at start: Int) -> Bool {
    numerals.numeral(at: start).map { unit(at: $0.range.upperBound) != nil } ?? false
  }

  /// Whether the letters before the amount are a word that ended there.
  private func isWordBeforeAmount(at start: Int) -> Bool { isAmount(at: start) }

  private func isJoined(behind end: Int) -> Bool {
    let next = text[end + 1]
    switch text[end] {
    case "+": return next.isDigit || next.isLetter || NumeralGlyphs.digit(next) != nil
    case ":": return next.isDigit
    case "比": return isRatio(behind: end)
    case "_": return true
    default: return false
    }
  }

  /// 3比0, 按1比1配套: two numbers of at most two digits without a unit.
  private func isRatio(behind end: Int) -> Bool {
    guard let second = numerals.numeral(at: end + 1), second.script == .arabic,
      second.range.count <= 2, second.scalePower == 0
    else { return false }
    return unit(at: second.range.upperBound) == nil
  }
}
