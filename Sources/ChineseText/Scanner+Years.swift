import Quantities

extension Scanner {
  /// 2023-2025年, 2019—2021, 二〇二三至二〇二五年: years of which the first lacks 年.
  mutating func yearsWithoutSuffix(at offset: Int) -> Int? {
    guard let (first, mark) = dateReader.fourDigits(at: offset), Self.plain.contains(first) else {
      return nil
    }
    let start = text.skippingSpace(mark)
    guard DateReader.connectors.isAnchored(at: text[start]) else { return nil }
    let next = text.skippingSpace(start + 1)
    guard let (second, end) = dateReader.fourDigits(at: next), Self.plain.contains(second),
      first < second
    else { return nil }
    let period = Period(from: CalendarDate(year: first), until: CalendarDate(year: second))
    if let year = dateReader.year(at: next) { return addTime(period, at: offset..<year.end) }
    guard standsFree(offset..<end), text[end] != "-" else { return nil }
    return addTime(period, at: offset..<end)
  }

  /// Years that stand without 年; narrower than with it, since any four digits may be a number.
  private static let plain = 1900...2099

  /// 面向2030, 2023世界人工智能大会: four digits that can only be a year.
  mutating func bareYear(at offset: Int) -> Int? {
    guard text[offset].isDigit, let (year, end) = dateReader.fourDigits(at: offset),
      Self.plain.contains(year),
      standsFree(offset..<end),
      isYearInList(end)
        || !Self.beforeNumbers.isAnchored(at: text[offset - 1])
          && !Self.behindNumbers.isAnchored(at: text[end]),
      unit(at: end) == nil,
      NumeralGlyphs.power(text[text.skippingSpace(end)]) == nil
    else { return nil }
    let anchor = lastDate
    defer { lastDate = anchor }  // often part of a name: 《中国制造2025》
    return addTime(Period(CalendarDate(year: year)), at: offset..<end)
  }

  /// Whether a list of years begins behind the offset, of which the last has 年: 2023、2024和2025年.
  private func isYearInList(_ end: Int) -> Bool {
    var end = end
    for _ in 0..<Self.longestYearList where text[end] == "、" || text[end] == "和" || text[end] == "与"
    {
      guard let next = dateReader.fourDigits(at: end + 1), Self.plain.contains(next.value) else {
        return false
      }
      if text[next.end] == "年" { return true }
      end = next.end
    }
    return false
  }

  /// Lists of years are short; the bound keeps reading linear.
  private static let longestYearList = 8

  private func standsFree(_ range: Range<Int>) -> Bool {
    let before = text[range.lowerBound - 1]
    let after = text[range.upperBound]
    guard !before.isLetter, !before.isDigit, !after.isLetter, !after.isDigit else { return false }
    return !Self.joiners.isAnchored(at: before) && !Self.joiners.isAnchored(at: after)
  }

  private static let joiners = Lexicon(words: "- . / + _ : # $ ¥ € % @ = & ? ~ 〔 [")
  private static let beforeNumbers = Lexicon(words: "约 近 超 过 达 共 计 逾 有 为 第 号 到 至 增 减 升 降 、")
  private static let behindNumbers = Lexicon(words: "、 和 与 及 多 余 号 ,")

  /// 20世纪90年代, 90年代.
  mutating func decade(at offset: Int) -> Int? {
    var start = offset
    var century: Int?
    if let (value, end) = dateReader.small(at: offset, in: 10...21), text[end] == "世",
      text[end + 1] == "纪"
    {
      start = end + 2
      century = (value - 1) * 100
    }
    guard let (tens, end) = dateReader.small(at: start, in: 10...90), tens % 10 == 0,
      text[end] == "年", text[end + 1] == "代"
    else { return nil }
    // Without a century: 40年代 to 90年代 are spoken of as of the 20th.
    let from = (century ?? (tens >= 40 ? 1900 : 2000)) + tens
    let decade = Period(from: CalendarDate(year: from), until: CalendarDate(year: from + 9))
    return addTime(decade, at: offset..<end + 2)
  }

  /// 8日, in the month that the text spoke of last, else the latest such day before the reference.
  mutating func dayAlone(at offset: Int) -> Int? {
    guard let (day, end) = dateReader.dayAlone(at: offset), !text[offset - 1].isLetter else {
      return nil
    }
    var date = reference?.adding(days: 0)
    if let last = lastDate, last.date.month != nil, isSameSentence(last.end, offset) {
      date = last.date
    } else if let today = date?.day, day > today + Self.soon {
      date = date?.adding(months: -1)
    }
    guard let date else { return end }
    let resolved = CalendarDate(year: date.year, month: date.month, day: day)
    return addTime(resolved.exists ? Period(resolved) : nil, at: offset..<end)
  }

  /// A day without a month lies at most a week ahead: news announces nearer days than it looks back.
  private static let soon = 7
}
