import Quantities

extension Scanner {
  /// Reads the time that begins at an offset; nil where none does.
  mutating func time(at offset: Int) -> Int? {
    guard !isPlainNumber(at: offset) else { return nil }
    if let plan = FiveYearPlans.match(in: text, at: offset) { return addPlan(plan, at: offset) }
    if let word = RelativeTimes.words.match(
      in: text,
      at: offset,
      where: { _, end in TimeWordBorders.allow(offset..<end, in: text) }
    ) {
      return relativeTime(word.meaning, at: offset, end: word.end)
    }
    if let decade = decade(at: offset) { return decade }
    if let fiscal = fiscalYear(at: offset) { return fiscal }
    if let years = yearsWithoutSuffix(at: offset) { return years }
    guard let date = dateReader.date(at: offset) else {
      return dayAlone(at: offset) ?? bareYear(at: offset)
    }
    guard isDate(date, at: offset) else { return nil }
    return add(date, at: offset)
  }

  /// Whether digits begin here of which no time can be made: times have four digits, or one or two before a
  /// word or mark of theirs. Most numbers are told by this alone.
  private func isPlainNumber(at offset: Int) -> Bool {
    var end = offset
    while text[end].isDigit, end - offset <= 4 { end += 1 }
    if end == offset || end - offset == 4 || NumeralGlyphs.digit(text[end]) != nil { return false }
    let next = text[text.skippingSpace(end)]
    return end - offset > 2
      || !Self.behindDigits.isAnchored(at: next) && !DateReader.connectors.isAnchored(at: next)
  }

  /// What stands behind one or two digits of a date: 90年代, 7月, 8日, 一季度, 20世纪, 一、二季度.
  ///
  /// Chosen: with the forms that `DateReader` and the readers of decades and days take.
  private static let behindDigits = Lexicon(words: "年 月 日 季 世 、")

  /// Q2 as a word of its own.
  mutating func quarter(at offset: Int) -> Int? {
    guard text[offset] == "Q", !text[offset - 1].isDigit, !text[offset + 2].isLetter,
      !text[offset + 2].isDigit
    else { return nil }
    return time(at: offset)
  }

  /// Part words alone are no dates behind a glyph that makes another word of them (每年年底).
  private func isDate(_ date: WrittenDate, at offset: Int) -> Bool {
    guard date.year == nil else { return true }
    if text[offset] == "前" { return !Self.beforeFront.isAnchored(at: text[offset - 1]) }
    if text[offset] == "年" || text[offset] == "岁" {
      return !Self.beforeParts.isAnchored(at: text[offset - 1])
    }
    if text[offset].isDigit { return !text[offset - 1].isLetter && text[offset - 1] != "-" }
    return true
  }

  /// Glyphs behind which 年底 and the like belong to another word or number: 每年年底, 三年初见成效.
  ///
  /// Chosen: the words and numerals that end before 年.
  private static let beforeParts = Lexicon(
    words: "每 历 各 逐 常 当 半 今 明 往 近 多 几 数 0 1 2 3 4 5 6 7 8 9 一 二 两 三 四 五 六 七 八 九 十 百"
  )

  // MARK: Written dates

  /// Adds a date, or the range that it begins, and returns the offset behind it.
  mutating func add(_ date: WrittenDate, at offset: Int) -> Int {
    var first = date
    if first.year == nil { first.year = impliedYear(of: first, at: offset) }
    guard let second = secondDate(after: first, from: offset) else {
      return addTime(first.period, at: offset..<first.end, isEnd: first.isEnd)
    }
    let period = first.period.flatMap { from in
      second.period.map { Period(from: from.from, until: $0.until) }
    }
    return addTime(period, at: offset..<second.end)
  }

  /// 从2016年到2022年 compares two points, where 2016年至2022年 is a range; 从1月到10月 is one too.
  private func isDeparture(_ first: WrittenDate, at offset: Int, connector: Int) -> Bool {
    !first.hasTail && text[connector] == "到" && text[offset - 1] == "从"
  }

  /// The date behind 至, with what it leaves out taken from the first one.
  private func secondDate(after first: WrittenDate, from offset: Int) -> WrittenDate? {
    let start = text.skippingSpace(first.end)
    guard DateReader.connectors.isAnchored(at: text[start]),
      !isDeparture(first, at: offset, connector: start)
    else {
      return nil
    }
    let next = text.skippingSpace(start + 1)
    if let (day, end) = dateReader.dayAlone(at: next), let firstDay = first.day {
      guard firstDay < day else { return nil }
      return WrittenDate(year: first.year, month: first.month, day: day, end: end)
    }
    var second: WrittenDate
    if let word = RelativeTimes.words.match(in: text, at: next),
      case .year(let distance) = word.meaning
    {
      guard let reference else { return nil }
      second = yearTail(of: reference.year + distance, end: word.end)
    } else if let date = dateReader.date(at: next) {
      second = date
    } else {
      return nil
    }
    if second.year == nil {
      guard first.hasTail else { return nil }
      second.year = first.year
    }
    guard let from = first.period?.from, let until = second.period?.until,
      from.firstDay <= until.lastDay
    else { return nil }
    return second
  }

  /// A year with the part of it that follows.
  func yearTail(of year: Int?, end: Int) -> WrittenDate {
    let tail = dateReader.tail(at: dateReader.behindOf(end), year: year, isYear: true)
    return tail ?? WrittenDate(year: year, end: end)
  }

  /// The year of a date that is written without: that of the date before it in the sentence, else
  /// the reference's, or the one before where it would lie more than half a year ahead.
  private func impliedYear(of date: WrittenDate, at offset: Int) -> Int? {
    if let last = lastDate, isSameSentence(last.end, offset) { return last.date.year }
    guard let reference else { return nil }
    if Self.announcing.match(in: text, endingAt: offset) != nil || isDeadline(date) {
      return reference.year
    }
    let today = reference.month ?? 12
    // 年末常住人口 of a report of the spring: what communiqués count at the end of a year they tell in the next.
    if date.isEnd, date.month == nil, text[offset + 1] == "末", today <= 6 {
      return reference.year - 1
    }
    let isFar = date.months.map { Self.isFar($0, from: today) } ?? date.month.map { $0 - today > 6 }
    return isFar == true ? reference.year - 1 : reference.year
  }

  /// 10月底前: what is to be done by then lies ahead.
  private func isDeadline(_ date: WrittenDate) -> Bool {
    date.isEnd && text[date.end] == "前" && isBound(endingAt: date.end + 1)
  }

  /// A month lies at most half a year ahead, a quarter or half-year begins at most a month ahead, and
  /// what counts from January ends at most a quarter ahead (前三季度), or has ended where it ends
  /// inside a quarter (1—5月): so statistics are told.
  ///
  /// Chosen, since news looks back on most months it names and ahead to few.
  private static func isFar(_ months: ClosedRange<Int>, from today: Int) -> Bool {
    guard months.lowerBound == 1 else { return months.lowerBound - today > 1 }
    let ahead = months.upperBound - today
    return ahead > 3 || (ahead > 0 && !months.upperBound.isMultiple(of: 3))
  }

  /// Words before a date that show that it lies ahead: 计划四季度量产.
  ///
  /// Source: the texts read (计划今年第四季度量产, 力争); forms with 于 and 在 are chosen likewise.
  private static let announcing = Lexicon(
    words: "目标 计划 预计 力争 将于 将在 拟于 拟在 预计在 预计于 计划在 计划于 有望在 有望",
    anchor: .last
  )

  /// How far a sentence is looked through for its end.
  ///
  /// Chosen: a long sentence of a report has 200 glyphs; the bound keeps reading linear.
  private static let longestSentence = 200

  /// Whether no sentence ends between two offsets.
  func isSameSentence(_ start: Int, _ end: Int) -> Bool {
    guard start <= end, end - start < Self.longestSentence else { return false }
    return !(start..<end).contains {
      text[$0] == "。" || text[$0] == "\n" || text[$0] == "!" || text[$0] == "?" || text[$0] == "》"
        || text[$0] == ")"
    }
  }
}
