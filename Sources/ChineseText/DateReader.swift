import Quantities

/// Reads the date that begins at an offset, as far as it is written, without resolving it.
struct DateReader {
  let text: FoldedText
  let numerals: NumeralReader

  /// 2023年, 2023年7月6日, 7月, 上半年, 2023-07-08; nil where no date begins.
  func date(at offset: Int) -> WrittenDate? {
    if let iso = isoDate(at: offset) { return iso }
    guard let (year, end) = year(at: offset) else {
      return tail(at: offset, year: nil, isYear: false)
    }
    return tail(at: behindOf(end), year: year, isYear: true) ?? WrittenDate(year: year, end: end)
  }

  /// Behind 的 where a part of the year follows: 今年的前三季度.
  func behindOf(_ end: Int) -> Int {
    let next = text[end] == "的" ? end + 1 : end
    return text.skippingSpace(next)
  }

  // MARK: Years

  /// 2023年, 二〇二三年, 2023年度; 1000年历史 and 2000多年 are no years.
  func year(at offset: Int) -> (year: Int, end: Int)? {
    guard let (year, end) = fourDigits(at: offset) else { return shortYear(at: offset) }
    if text[end] == "Q" || text[end] == "H", text[end + 1].isDigit { return (year, end) }
    var suffix = text.skippingSpace(end)
    if text[suffix] == "学" || text[suffix] == "财" { suffix += 1 }  // 学年, 财年
    guard text[suffix] == "年", Self.years.contains(year) else { return nil }
    switch text[suffix + 1] {
    case "多", "余", "级", "历": return nil
    case "的" where text[suffix + 2] == "历": return nil
    case "度": return (year, suffix + 2)
    default: return (year, suffix + 1)
    }
  }

  /// 08年, 98年7月, ’98年: two digits that can be no length of time, by a leading zero, a month or a
  /// mark; 80 to 99 are of the 20th century, 00 to 79 of the 21st.
  private func shortYear(at offset: Int) -> (year: Int, end: Int)? {
    guard let tens = text[offset].digit, let ones = text[offset + 1].digit, text[offset + 2] == "年",
      !text[offset - 1].isDigit, !Self.beforeDigits.isAnchored(at: text[offset - 1])
    else { return nil }
    let isMarked = text[offset - 1] == "’" || text[offset - 1] == "'"
    let end = offset + 3
    let isFollowed =
      small(at: end, in: 1...12).map { text[$0.end] == "月" }
      ?? (text[end] == "底" || text[end] == "初")
    guard tens == 0 || isMarked || (tens >= 8 && isFollowed) else { return nil }
    return ((tens >= 8 ? 1900 : 2000) + tens * 10 + ones, end)
  }

  /// Marks that join two digits to what stands before them.
  ///
  /// Chosen: the marks of decimals, dates, times and codes (1.98年, 12-98年).
  private static let beforeDigits = Lexicon(words: ". , - / :")

  /// What may be a year of our calendar in a source; earlier figures are durations (5000年文明).
  ///
  /// Chosen: the oldest institutions and the furthest targets that news speaks of lie within it.
  static let years = 1500...2199

  /// Exactly four digits, Arabic or one by one in Chinese.
  func fourDigits(at offset: Int) -> (value: Int, end: Int)? {
    var value = 0
    for index in 0..<4 {
      guard let digit = text[offset + index].digit ?? NumeralGlyphs.digit(text[offset + index])
      else { return nil }
      value = value * 10 + digit
    }
    guard !text[offset + 4].isDigit, NumeralGlyphs.digit(text[offset + 4]) == nil,
      !text[offset - 1].isDigit
    else { return nil }
    return (value, offset + 4)
  }

  /// Exactly two Arabic digits: the 25 of 2024/25财年.
  func twoDigits(at offset: Int) -> (value: Int, end: Int)? {
    guard let tens = text[offset].digit, let ones = text[offset + 1].digit,
      !text[offset + 2].isDigit
    else { return nil }
    return (tens * 10 + ones, offset + 2)
  }

  // MARK: Parts of a year

  /// What follows a year, or stands without one: 7月6日, 上半年, 前10个月, 年底.
  func tail(at offset: Int, year: Int?, isYear: Bool) -> WrittenDate? {
    var date = WrittenDate(year: year, end: offset)
    if readMonths(of: &date) || readQuarters(of: &date) { return date }
    if let word = Self.parts.match(in: text, at: offset) {
      let needsYear = word.meaning.needsYear
      guard isYear || !needsYear, !Self.behindParts.isAnchored(at: text[word.end]) else {
        return nil
      }
      if let months = word.meaning.months { date.months = months } else { date.isEnd = true }
      if date.months?.count == 1 { date.month = date.months?.lowerBound; date.months = nil }
      date.end = word.end
      return date
    }
    return nil
  }

  private struct Part: Sendable {
    /// Nil for the last day of the year.
    var months: ClosedRange<Int>?
    /// Whether it means something only behind a year: 初, 底.
    var needsYear = false
  }

  /// The parts of a year by their names.
  ///
  /// Chosen: calendar halves and quarters as they are said (上半年, 年底) and as financial news writes
  /// them (Q2, H1). 年初 and 初 are January, 年中 is June, since they name a moment and no span.
  private static let parts = Lexicon<Part>(
    [
      ("上半年", Part(months: 1...6)), ("下半年", Part(months: 7...12)), ("年初", Part(months: 1...1)),
      ("年底", Part()), ("年末", Part()), ("岁末", Part()), ("年中", Part(months: 6...6)),
      ("初", Part(months: 1...1, needsYear: true)), ("底", Part(needsYear: true)),
      ("末", Part(needsYear: true)),
      ("Q1", Part(months: 1...3)), ("Q2", Part(months: 4...6)),
      ("Q3", Part(months: 7...9)), ("Q4", Part(months: 10...12)), ("H1", Part(months: 1...6)),
      ("H2", Part(months: 7...12)),
    ])

  /// Glyphs that make another word of 初, 底 and 末: 初步, 初期, 底线, 末端.
  ///
  /// Chosen: usual words that begin so; those of the texts read are among them.
  private static let behindParts = Lexicon(words: "步 级 创 心 衷 始 次 中 选 赛 见 立 露 具 线 部 端 座 层")

  /// 1-6月, 前10个月, 前4月, 7月, 7月6日, 7月底.
  private func readMonths(of date: inout WrittenDate) -> Bool {
    let start = date.end
    if text[start] == "前", let (count, end) = small(at: start + 1, in: 2...12) {
      let month = text[end] == "个" ? end + 1 : end
      if text[month] == "月" {
        date.months = 1...count
        date.end = month + 1
        return true
      }
    }
    guard let (month, end) = small(at: start, in: 1...12) else { return false }
    let mark = text.skippingSpace(end)
    if text[mark] == "月" {
      date.month = month
      date.end = text[mark + 1] == "份" ? mark + 2 : mark + 1
      readDay(of: &date)
      return true
    }
    guard let (last, lastEnd) = small(at: end + 1, in: 1...12), text[lastEnd] == "月",
      joins(month, last, at: end, from: start)
    else { return false }
    date.months = month...last
    date.end = text[lastEnd + 1] == "份" ? lastEnd + 2 : lastEnd + 1
    return true
  }

  /// A month that is named by a word, with the days that follow: 上个月22日, 本月底.
  func monthTail(of month: CalendarDate, end: Int) -> WrittenDate {
    var date = WrittenDate(year: month.year, month: month.month, end: end)
    readDay(of: &date)
    return date
  }

  /// 6日, 6-8日, 初, 底, 上旬 behind a month.
  private func readDay(of date: inout WrittenDate) {
    let start = text.skippingSpace(date.end)
    switch (text[start], text[start + 1]) {
    case ("底", _), ("末", _):
      date.isEnd = true
      date.end = start + 1
    case ("初", _): set(days: 1...10, of: &date, end: start + 1)
    case ("上", "旬"): set(days: 1...10, of: &date, end: start + 2)
    case ("中", "旬"): set(days: 11...20, of: &date, end: start + 2)
    case ("上", "中") where text[start + 2] == "旬": set(days: 1...20, of: &date, end: start + 3)
    case ("中", "下") where text[start + 2] == "旬":
      setLastDays(from: 11, of: &date, end: start + 3)
    case ("下", "旬"): setLastDays(from: 21, of: &date, end: start + 2)
    default: readDayNumber(of: &date, at: start)
    }
  }

  private func set(days: ClosedRange<Int>, of date: inout WrittenDate, end: Int) {
    date.days = days
    date.end = end
  }

  /// From a day on; the end depends on the month, in a leap year's February on the year as well.
  private func setLastDays(from first: Int, of date: inout WrittenDate, end: Int) {
    guard let month = date.month else { return }
    let last = CalendarDate.days(inMonth: month, of: date.year ?? 2001)
    set(days: first...last, of: &date, end: end)
  }

  private func readDayNumber(of date: inout WrittenDate, at start: Int) {
    guard let (day, end) = small(at: start, in: 1...31) else { return }
    let mark = text.skippingSpace(end)
    if isDayMark(at: mark) {
      date.day = day
      date.end = mark + 1
    } else if Self.connectors.isAnchored(at: text[end]),
      let (last, lastEnd) = small(at: end + 1, in: 1...31),
      isDayMark(at: lastEnd), day < last
    {
      set(days: day...last, of: &date, end: lastEnd + 1)
    }
  }

  private func isDayMark(at offset: Int) -> Bool { text[offset] == "日" || text[offset] == "号" }

  /// 8日 behind a connector or alone.
  func dayAlone(at offset: Int) -> (day: Int, end: Int)? {
    guard let (day, end) = small(at: offset, in: 1...31), text[end] == "日", text[offset].isDigit,
      !Self.behindDays.isAnchored(at: text[end + 1])
    else { return nil }
    return (day, end + 1)
  }

  /// 30日内, 3日游, 10日均: lengths of time.
  ///
  /// Chosen: what follows 日 where it counts days or belongs to the next word (30日内, 日均, 日线).
  private static let behindDays = Lexicon(words: "内 以 之 游 均 龄 元 本 产 线 历 志 报 前 后 夜")

  /// 一季度, 第三季度, 前三季度, 一至三季度.
  private func readQuarters(of date: inout WrittenDate) -> Bool {
    let start = date.end
    let isFirst = text[start] == "前"
    let number = isFirst || text[start] == "第" ? start + 1 : start
    guard let (quarter, end) = small(at: number, in: 1...4) else { return false }
    if text[end] == "季", text[end + 1] == "度" {
      date.months = (isFirst ? 1 : quarter * 3 - 2)...quarter * 3
      date.end = end + 2
      readEdge(of: &date)
      return true
    }
    let second = text[end + 1] == "第" ? end + 2 : end + 1
    guard let (last, lastEnd) = small(at: second, in: 1...4), text[lastEnd] == "季",
      text[lastEnd + 1] == "度", joins(quarter, last, at: end, from: start)
    else { return false }
    date.months = quarter * 3 - 2...last * 3
    date.end = lastEnd + 2
    return true
  }

  /// 末 and 底 behind a quarter are its last day, 初 its first month.
  private func readEdge(of date: inout WrittenDate) {
    let edge = text[date.end]
    guard let months = date.months, !Self.behindParts.isAnchored(at: text[date.end + 1]),
      edge == "末" || edge == "底" || edge == "初"
    else { return }
    date.month = edge == "初" ? months.lowerBound : months.upperBound
    date.isEnd = edge != "初"
    date.months = nil
    date.end += 1
  }

  /// Whether 至 or the like joins two parts of a year, or 、 two that follow one another (一、二季度);
  /// a number with 、 at the beginning of a line counts a list.
  private func joins(_ first: Int, _ last: Int, at mark: Int, from start: Int) -> Bool {
    if Self.connectors.isAnchored(at: text[mark]) { return first < last }
    let before = text[start - 1]
    return text[mark] == "、" && last == first + 1 && before != "\n" && before != .none
      && !before.isSpace
  }

  // MARK: Numbers

  /// What joins the two ends of a range.
  ///
  /// Source: 短横线, 一字线 and 浪纹线, the 连接号 of GB/T 15834—2011, 4.13, with what is typed in their
  /// place; 至 and 到 as they are said.
  static let connectors = Lexicon(words: "- – — ~ ― 至 到")

  /// A number of at most two digits in a range: 7, 07, 十一, 二十.
  func small(at offset: Int, in range: ClosedRange<Int>) -> (value: Int, end: Int)? {
    if let first = text[offset].digit {
      guard !text[offset - 1].isDigit, text[offset - 1] != "." else { return nil }
      guard let second = text[offset + 1].digit else {
        return range.contains(first) ? (first, offset + 1) : nil
      }
      let value = first * 10 + second
      return range.contains(value) && !text[offset + 2].isDigit ? (value, offset + 2) : nil
    }
    guard NumeralGlyphs.digit(text[offset]) != nil || text[offset] == "十",
      let numeral = numerals.numeral(at: offset), numeral.script == .chinese, numeral.upper == nil,
      numeral.hedge == nil, numeral.range.count <= 3, numeral.value.exponent == 0,
      let value = Int(exactly: numeral.value.mantissa), range.contains(value)
    else { return nil }
    return (value, numeral.range.upperBound)
  }

  // MARK: ISO 8601

  /// 2023-07-08, 2023/7/8, 2023.07.08 and 2023-07, 2023.07.
  private func isoDate(at offset: Int) -> WrittenDate? {
    guard text[offset].isDigit, let (year, mark) = fourDigits(at: offset), Self.years.contains(year)
    else { return nil }
    let separator = text[mark]
    guard separator == "-" || separator == "/" || separator == ".",
      let (month, monthEnd) = small(at: mark + 1, in: 1...12, after: separator)
    else { return nil }
    if text[monthEnd] == separator,
      let (day, end) = small(at: monthEnd + 1, in: 1...31, after: separator), !text[end].isDigit,
      text[end] != "." || !text[end + 1].isDigit
    {
      return WrittenDate(year: year, month: month, day: day, end: end)
    }
    let next = text[monthEnd]
    guard monthEnd - mark == 3, !next.isDigit, !next.isLetter, !next.isHan, next != "%",
      next != separator
    else { return nil }
    return WrittenDate(year: year, month: month, end: monthEnd)
  }

  private func small(at offset: Int, in range: ClosedRange<Int>, after separator: Glyph) -> (
    value: Int, end: Int
  )? {
    guard let first = text[offset].digit else { return nil }
    guard let second = text[offset + 1].digit else {
      return range.contains(first) ? (first, offset + 1) : nil
    }
    return range.contains(first * 10 + second) ? (first * 10 + second, offset + 2) : nil
  }
}
