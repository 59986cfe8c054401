import ChineseText
import Corpus
import Quantities

/// Tells which times of a sentence figures hold for, and reads them as periods.
struct TimeReader: Sendable {
  /// The time up to which 自2021年以来 runs; nil where the document has no date.
  let present: CalendarDate?
  /// The last span of years that the text spelled out: what 过去6年 refers back to.
  private var span: Period?
  /// The last years of several that the text spoke of, spelled out or not (五年来): what 年均 is of.
  private(set) var years: Period?

  init(present: CalendarDate?) {
    self.present = present
  }

  mutating func pass(_ sentence: SentenceReading) {
    let periods = sentence.times.compactMap { period(of: $0, in: sentence) }
    if let last = periods.last(where: { $0.from.year < $0.until.year }) { years = last }
    for time in sentence.times where time.role == .span && Self.hasYear(time, in: sentence) {
      if let period = time.period, period.from.year < period.until.year { span = period }
    }
  }

  /// The times of a range that figures may hold for: neither bases of comparison nor parts of titles.
  func usable(in range: Range<Int>, of sentence: SentenceReading) -> [TimeMention] {
    let hasOthers = sentence.times.count > 1
    return sentence.times(in: range).filter { time in
      time.period != nil && !ComparisonWords.isBase(time, in: sentence)
        && !(hasOthers && (isReportDay(time, in: sentence) || isNarrowed(time, in: sentence)))
        && !sentence.titles.contains { $0.contains(time.range.lowerBound) }
        && !isEdition(time, in: sentence) && !isPassing(time, in: sentence)
    }
  }

  /// 22日通报今年上半年…: the day of a report is not that of its figures, where another time is told.
  private func isReportDay(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    guard time.role != .asOf, time.from?.day != nil, time.from == time.until else { return false }
    let behind = Range(spanning: time.range.upperBound, sentence.range.upperBound)
    return Self.reports.isFound(in: behind.prefix(Self.longestReport), of: sentence.text)
  }

  private static let reports: WordSet = ["通报", "发布", "公布", "介绍", "获悉", "消息", "报道", "披露", "公告"]
  private static let longestReport = 8

  /// 2023年春运（1月7日至2月15日）: what stands in brackets behind a year says which part of it is meant.
  private func isNarrowed(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    guard time.from?.month == nil else { return false }
    return sentence.times.contains { other in
      guard let from = other.from, from.month != nil, from.year == time.from?.year,
        other.range.lowerBound > time.range.upperBound
      else { return false }
      let mark = other.range.lowerBound - 1
      let gap = Range(spanning: time.range.upperBound, mark)
      return (sentence.text[mark] == "（" || sentence.text[mark] == "(")
        && (1...Self.longestEvent).contains(gap.count)
        && !gap.contains { MeasuredPhraseReader.isMark(sentence.text[$0]) }
    }
  }

  private static let longestEvent = 6

  /// 成立于2003年, 订单排到明年: when something began or how far it reaches is when no figure holds.
  private func isPassing(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, time.range.lowerBound)
    if Self.passings.trailing(before, of: sentence.text) != nil { return true }
    let behind = Range(spanning: time.range.upperBound, sentence.range.upperBound)
    return Self.copulas.trailing(before, of: sentence.text) != nil
      && Self.foundings.isFound(in: behind.prefix(Self.longestFounding), of: sentence.text)
  }

  /// 是1991年经国务院批准的, 于1994年设立.
  private static let copulas: WordSet = ["是", "于", "系"]
  private static let foundings: WordSet = [
    "成立", "设立", "批准", "获批", "创办", "创立", "组建", "开园", "奠基", "建成", "创建", "挂牌", "升级",
  ]
  private static let longestFounding = 10
  private static let passings: WordSet = [
    "排到", "排至", "延续到", "延续至", "持续到", "持续至", "推迟到", "甚至", "甚至到",
    "成立于", "始建于", "创办于", "创立于", "创建于", "组建于", "诞生于", "建成于", "上市于", "建于",
  ]

  /// 2023世界人工智能大会: the year belongs to the name.
  private func isEdition(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    guard let last = time.range.last, sentence.text.isDigit(at: last) else { return false }
    return sentence.names.contains { $0.range.lowerBound == time.range.upperBound }
  }

  /// The time that the clauses before an index set: the last of those at the front of a clause
  /// (2022年，), else the last of all.
  func lastFrame(before index: Int, in sentence: SentenceReading) -> TimeMention? {
    var fallback: TimeMention?
    for clause in sentence.clauses[..<index].reversed() {
      for time in usable(in: clause.range, of: sentence).reversed()
      where !Self.isDeadline(time, in: sentence) {
        if isFrame(time, in: clause, sentence), !isLongStart(time, in: clause, sentence) {
          return time
        }
        if fallback == nil { fallback = time }
      }
    }
    return fallback
  }

  /// The period that a time means in its sentence.
  func period(of time: TimeMention, in sentence: SentenceReading) -> Period? {
    guard var period = time.period else { return nil }
    if time.role == .asOf, let last = time.range.last, sentence.text[last] == "月" {
      // 截至今年3月 is a month's state; the last day is only written as 3月底.
      period = Period(CalendarDate(year: period.until.year, month: period.until.month))
    }
    if let span, !Self.hasYear(time, in: sentence), let years = Self.years(of: time, in: sentence),
      span.until.year - span.from.year == years
    {
      return span
    }
    guard time.role == .since || Self.isBeginning(time, in: sentence) else { return period }
    let end = present ?? period.until
    guard end.year >= period.from.year else { return period }
    if end.year == period.from.year, period.from.month == nil { return Period(yearUpTo: end) }
    return Period(from: period.from, until: end.asPrecise(as: period.from))
  }

  /// Whether a period is the last span that the text spelled out.
  func isTold(_ period: Period) -> Bool { period == span }

  /// The years in the title of the report that a sentence quotes: 《…指数报告(2020-2021)》.
  func edition(in sentence: SentenceReading) -> Period? {
    let titles = sentence.titles.filter { !PolicyKind.isPolicy(sentence.text[$0]) }
    let times = titles.flatMap { sentence.times(in: $0) }
    return times.compactMap(\.period).first { $0.from.year < $0.until.year }
  }

  /// Whether a time stands at the front of its clause and speaks of a state or a span.
  private func isFrame(_ time: TimeMention, in clause: Clause, _ sentence: SentenceReading) -> Bool
  {
    let rest = clause.range.upperBound - time.range.upperBound
    let isLength = time.role == .since || Self.years(of: time, in: sentence) != nil
    guard !isLength || rest <= Self.longestTail else { return false }
    let before = Range(spanning: clause.range.lowerBound, time.range.lowerBound)
    return MeasuredPhraseReader(sentence).core(of: before, subject: nil).isEmpty
  }

  /// 自2013年创立至2020年底，企业超1000家: where a span begins with words in its midst, the end is meant.
  private func isLongStart(_ time: TimeMention, in clause: Clause, _ sentence: SentenceReading)
    -> Bool
  {
    let before = Range(spanning: clause.range.lowerBound, time.range.lowerBound)
    guard Self.beginnings.trailing(before, of: sentence.text) != nil else { return false }
    return sentence.times(in: Range(spanning: time.range.upperBound, clause.range.upperBound))
      .contains { later in
        let gap = Range(spanning: time.range.upperBound, later.range.lowerBound)
        return later.period != nil && Self.reaches.trailing(gap, of: sentence.text) != nil
      }
  }

  private static let reaches: WordSet = ["至", "到", "截至", "截止"]

  /// What may follow a fronted time within its clause: 期间, 以来.
  private static let longestTail = 4

  /// 自2024年3月1日…实施…以来: the clause says that the time only begins there.
  private static func isBeginning(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: time.range.lowerBound)]
    let before = clause.range.lowerBound..<max(clause.range.lowerBound, time.range.lowerBound)
    return beginnings.trailing(before, of: sentence.text) != nil
      && endings.trailing(clause.range, of: sentence.text) != nil
  }

  /// 五年前, 2024年底前: a time before or until which something else happens.
  private static func isDeadline(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    guard time.role != .present, let last = time.range.last else { return false }
    let next = time.range.upperBound
    return sentence.text[last] == "前"
      || next < sentence.range.upperBound && sentence.text[next] == "前"
  }

  private static func hasYear(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    time.range.count { sentence.text.isDigit(at: $0) } >= 4
  }

  /// The length that 过去6年 or 这五年 names.
  private static func years(of time: TimeMention, in sentence: SentenceReading) -> Int? {
    let text = sentence.text
    guard let offset = time.range.first(where: { numerals[text[$0]] != nil }),
      offset + 1 < text.count, text[offset + 1] == "年"
    else { return nil }
    return numerals[text[offset]]
  }

  private static let beginnings: WordSet = ["自", "从", "自从"]
  private static let endings: WordSet = ["以来", "至今", "起"]
  private static let numerals: [Unicode.Scalar: Int] = [
    "2": 2, "3": 3, "4": 4, "5": 5, "6": 6, "7": 7, "8": 8, "9": 9,
    "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
  ]
}

extension Period {
  /// From the first day or month of a year to a day or month of it: 今年以来.
  fileprivate init(yearUpTo end: CalendarDate) {
    let first = CalendarDate(
      year: end.year,
      month: end.month.map { _ in 1 },
      day: end.day.map { _ in 1 }
    )
    self.init(from: first, until: end)
  }
}

extension CalendarDate {
  /// The date without month and day where another date has none.
  func asPrecise(as other: CalendarDate) -> CalendarDate {
    CalendarDate(
      year: year,
      month: other.month == nil ? nil : month,
      day: other.day == nil ? nil : day
    )
  }
}
