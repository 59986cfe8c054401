import Quantities

/// Times that are said as lengths (五年来) or by the name of a plan (“十四五”期间).
extension Scanner {
  /// The time that a duration stands for: 五年来, 过去6年, 三年前.
  mutating func addTime(of candidate: Candidate) {
    guard let reference, let (count, unit) = length(of: candidate) else { return }
    let end = candidate.range.upperBound
    let start = candidate.range.lowerBound
    if let word = Self.ago.match(in: text, at: end) {
      guard let date = reference.going(back: count, unit), isBound(endingAt: word.end)
      else { return }
      append(
        TimeMention(
          range: candidate.numeral.lowerBound..<word.end,
          from: date,
          until: date,
          role: .span
        )
      )
      return
    }
    let since = Self.since.match(in: text, at: end)?.end
    let past = Self.past.match(
      in: text,
      endingAt: text.droppingSpace(before: candidate.numeral.lowerBound)
    )?.start
    guard since != nil || past != nil, let date = reference.beginning(of: count, unit) else {
      return
    }
    append(
      TimeMention(
        range: min(past ?? start, start)..<(since ?? end),
        from: date,
        until: reference,
        role: .since
      )
    )
  }

  /// Lengths that are told back from today.
  ///
  /// Chosen: longer ones are history (五千年来) and lead before the calendar.
  private static let counts = 1..<1000

  /// The whole number of units that a duration takes; 半年 and 一年半 are 6 and 18 months.
  private func length(of candidate: Candidate) -> (count: Int, unit: String)? {
    guard candidate.upper == nil, !candidate.hasMyriad, let unit = candidate.unit?.symbol,
      let mantissa = Int(exactly: candidate.value.mantissa), Self.counts.contains(mantissa)
    else { return nil }
    switch candidate.value.exponent {
    case 0: return (mantissa, unit)
    case -1 where unit == "年" && mantissa % 5 == 0: return (mantissa * 12 / 10, "个月")
    default: return nil
    }
  }

  /// What makes a moment of a length of time: 三年前.
  ///
  /// Chosen: the three forms of it.
  private static let ago = Lexicon(words: "前 以前 之前")

  /// What makes a time up to now of a length of time: 五年来.
  ///
  /// Chosen: the forms of it.
  private static let since = Lexicon(words: "来 以来 间来")

  /// Words before a length of time that ends now: 过去6年.
  ///
  /// Source: the texts read; 过往 is chosen likewise.
  private static let past = Lexicon(words: "过去 近 最近 过去的 过往", anchor: .last)

  // MARK: Five-year plans

  /// “十四五”期间, “十四五”以来, “十三五”末; the name alone is no time.
  mutating func addPlan(_ plan: (years: ClosedRange<Int>, end: Int), at offset: Int) -> Int {
    let suffix =
      text[plan.end] == "”" || text[plan.end] == "\"" || text[plan.end] == "’"
      ? plan.end + 1 : plan.end
    guard let word = FiveYearPlans.suffixes.match(in: text, at: suffix) else { return plan.end }
    let quoted =
      suffix > plan.end
      && (text[offset - 1] == "“" || text[offset - 1] == "\"" || text[offset - 1] == "‘")
    let start = quoted ? offset - 1 : offset
    let from = CalendarDate(year: plan.years.lowerBound)
    let until = CalendarDate(year: plan.years.upperBound)
    switch word.meaning {
    case .whole: append(TimeMention(range: start..<word.end, from: from, until: until, role: .span))
    case .since:
      let today = reference.flatMap { from.firstDay <= $0.lastDay ? $0 : nil }
      append(TimeMention(range: start..<word.end, from: from, until: today, role: .since))
    case .end:
      append(
        TimeMention(range: start..<word.end, from: until.lastDay, until: until.lastDay, role: .asOf)
      )
    case .beginning:
      append(TimeMention(range: start..<word.end, from: from, until: from, role: .span))
    }
    return word.end
  }
}
