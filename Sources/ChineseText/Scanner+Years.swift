import Quantities

extension Scanner {
  /// 2023-2025年, 2019—2021, 二〇二三至二〇二五年: years of which the first lacks 年.
  mutating func yearsWithoutSuffix(at offset: Int) -> Int? {
    guard let (first, mark) = dateReader.fourDigits(at: offset), Self.plain.contains(first) else {
      return nil
    }
    let start = text.skippingSpace(mark)
    let isParted = DateReader.connectors.isAnchored(at: text[start])
    guard isParted || text[start] == "/" else { return nil }
    let next = text.skippingSpace(start + 1)
    if let end = seasonEnd(at: next, after: first) {
      if let unread = fiscalPart(of: offset..<end) { return unread }
      let period = Period(from: CalendarDate(year: first), until: CalendarDate(year: first + 1))
      return addTime(period, at: offset..<end)
    }
    guard isParted, let (second, end) = dateReader.fourDigits(at: next),
      Self.plain.contains(second), first < second
    else { return nil }
    let period = Period(from: CalendarDate(year: first), until: CalendarDate(year: second))
    if let year = dateReader.year(at: next) { return addTime(period, at: offset..<year.end) }
    guard standsFree(offset..<end), text[end] != "-" else { return nil }
    return addTime(period, at: offset..<end)
  }

  /// 2024/25财年, 2025/2026学年: behind the second year of two that make one.
  private func seasonEnd(at offset: Int, after first: Int) -> Int? {
    let second: (value: Int, end: Int)?
    if let long = dateReader.fourDigits(at: offset) {
      second = long
    } else {
      second = dateReader.twoDigits(at: offset).map { (first / 100 * 100 + $0.value, $0.end) }
    }
    guard let second, second.value == first + 1 else { return nil }
    let end = text.skippingSpace(second.end)
    guard text[end] == "财" || text[end] == "学", text[end + 1] == "年" else { return nil }
    return text[end + 2] == "度" ? end + 3 : end + 2
  }

  /// Years that stand without 年; narrower than with it, since any four digits may be a number.
  ///
  /// Chosen: a century to both sides of the dates of the texts read.
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
  ///
  /// Chosen: twice the three or four years that tables of reports compare.
  private static let longestYearList = 8

  private func standsFree(_ range: Range<Int>) -> Bool {
    let before = text[range.lowerBound - 1]
    let after = text[range.upperBound]
    guard !before.isLetter, !before.isDigit, !after.isLetter, !after.isDigit else { return false }
    return !Self.joiners.isAnchored(at: before) && !Self.joiners.isAnchored(at: after)
  }

  /// Marks beside which four digits are part of a code, an address or an amount.
  ///
  /// Chosen: the marks of codes, addresses and document numbers.
  private static let joiners = Lexicon(words: "- . / + _ : # $ ¥ € % @ = & ? ~ 〔 [")

  /// Glyphs before four digits that show a number and no year: 约2000, 增2025.
  ///
  /// Chosen: hedges, verbs of change and of counting, and what numbers things.
  private static let beforeNumbers = Lexicon(words: "约 近 超 过 达 共 计 逾 有 为 第 号 到 至 增 减 升 降 、")

  /// What shows behind four digits that they are a number and no year.
  ///
  /// Chosen: the marks and conjunctions of lists, 多 and 余, 号.
  private static let behindNumbers = Lexicon(words: "、 和 与 及 多 余 号 ,")

  /// 20世纪90年代, 上世纪八九十年代, 90年代.
  mutating func decade(at offset: Int) -> Int? {
    let century = century(at: offset)
    guard let (tens, end) = tens(at: century?.end ?? offset), text[end] == "年",
      text[end + 1] == "代"
    else { return nil }
    // Without a century: 40年代 to 90年代 are spoken of as of the 20th.
    let base = century?.year ?? (tens.lowerBound >= 40 ? 1900 : 2000)
    let from = CalendarDate(year: base + tens.lowerBound)
    let until = CalendarDate(year: base + tens.upperBound + 9)
    return addTime(Period(from: from, until: until), at: offset..<end + 2)
  }

  /// 20世纪 begins in 1900, 上世纪 in the century before the reference's; nil where none is named.
  private func century(at offset: Int) -> (year: Int, end: Int)? {
    guard let end = centuryEnd(at: offset) else { return nil }
    if let (number, _) = dateReader.small(at: offset, in: 10...21) {
      return ((number - 1) * 100, end)
    }
    guard let reference else { return nil }
    return ((reference.year / 100 - (text[offset] == "上" ? 1 : 0)) * 100, end)
  }

  private func centuryEnd(at offset: Int) -> Int? {
    // 上世纪, 20世纪, 二十一世纪: cheaper to ask for than to read the number before it.
    guard text[offset + 1] == "世" || text[offset + 2] == "世" || text[offset + 3] == "世" else {
      return nil
    }
    let isRelative = text[offset] == "上" || text[offset] == "本"
    let end = isRelative ? offset + 1 : dateReader.small(at: offset, in: 10...21)?.end
    guard let end, text[end] == "世", text[end + 1] == "纪" else { return nil }
    return end + 2
  }

  /// 90, 九十, or the two of 八九十.
  private func tens(at offset: Int) -> (decades: ClosedRange<Int>, end: Int)? {
    if let first = NumeralGlyphs.digit(text[offset]), first > 0, text[offset + 2] == "十",
      NumeralGlyphs.digit(text[offset + 1]) == first + 1
    {
      return (first * 10...first * 10 + 10, offset + 3)
    }
    guard text[offset + 2] == "年", let (tens, end) = dateReader.small(at: offset, in: 10...90),
      tens % 10 == 0
    else {
      return nil
    }
    return (tens...tens, end)
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
  ///
  /// Chosen: the nearest dates of meetings and fairs that news announces.
  private static let soon = 7
}
