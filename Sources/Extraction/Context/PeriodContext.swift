import ChineseText
import Corpus
import Model
import Quantities

/// When figures hold, as the text has gone so far.
struct PeriodContext: Sendable {
  /// A period and whether it is taken from elsewhere than the figure's own sentence.
  struct Reading: Hashable, Sendable {
    var period: Period?
    var isInferred: Bool
    /// Whether it runs over years up to the text's present: 五年来, 2016年以来.
    var isSince = false

    /// When something is that is there at the end, such as a number of firms.
    var atEnd: Reading {
      guard isSince, let period else { return self }
      return Reading(period: Period(period.until), isInferred: true)
    }

    /// When a level is reached in years that are written out: in the last of them.
    var inLastYear: Reading {
      guard let period, period.from.year < period.until.year else { return self }
      return Reading(period: Period(CalendarDate(year: period.until.year)), isInferred: true)
    }

    /// The same part of the year before.
    var aYearBefore: Reading {
      guard let period else { return self }
      let before = Period(from: period.from.aYearBefore, until: period.until.aYearBefore)
      return Reading(period: before, isInferred: isInferred)
    }

    /// When something was before the years began: before 五年来 of 2017, 2012.
    var before: Reading {
      guard isSince, let period, period.from.month == nil else {
        return Reading(period: nil, isInferred: false)
      }
      return Reading(period: Period(CalendarDate(year: period.from.year - 1)), isInferred: true)
    }
  }

  private var times: TimeReader
  /// What figures hold for where nothing near them tells.
  private let standard: Period?
  /// What plans hold for where nothing near them tells.
  private let planned: Period?
  /// What comes about is counted for, where nothing near it tells: 一季度 of the headline.
  private var headline: Period?
  private var frame: Frame?
  /// The period of a heading such as 2025年的主要目标是：, until the next heading.
  private var section: Period?

  /// Begins with the times of the document, or of one of those that a digest holds.
  init(_ item: DocumentItem) {
    standard = item.present.map { Period($0) }
    planned = item.date.map { Period(item.topic.isReport ? CalendarDate(year: $0.year) : $0) }
    headline = item.headline
    times = TimeReader(present: item.present)
  }

  /// The period of a number: its clause's, else its sentence's, else that of the text before it,
  /// else the document's.
  ///
  /// - Parameters:
  ///   - mention: the number.
  ///   - sentence: where it stands.
  ///   - isPlan: whether the sentence plans.
  ///   - isFlow: whether it is of something that comes about over time.
  /// - Returns: no period where the document has no date and nothing near tells.
  func period(
    of mention: QuantityMention,
    in sentence: SentenceReading,
    isPlan: Bool,
    isFlow: @autoclosure () -> Bool
  ) -> Reading {
    let standard = isPlan ? planned : standard
    let reading = period(of: mention, in: sentence, standard: standard, isFlow: isFlow())
    guard isYearly(mention, in: sentence), reading.period.map(Self.isOneYear) ?? true else {
      return reading
    }
    return times.years.map { Reading(period: $0, isInferred: true) }
      ?? (reading.isInferred ? Reading(period: nil, isInferred: true) : reading)
  }

  /// 年均增长6.6% is of several years.
  private func isYearly(_ mention: QuantityMention, in sentence: SentenceReading) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    return mention.kind == .share && Self.yearly.isFound(in: before, of: sentence.text)
  }

  private static func isOneYear(_ period: Period) -> Bool { period.from.year == period.until.year }

  private static let yearly: WordSet = ["年均"]

  private func period(
    of mention: QuantityMention,
    in sentence: SentenceReading,
    standard: Period?,
    isFlow: @autoclosure () -> Bool
  ) -> Reading {
    if let time = time(of: mention, in: sentence) {
      let period = times.period(of: time, in: sentence)
      return Reading(period: period, isInferred: false, isSince: isSince(time, period))
    }
    if let section { return Reading(period: section, isInferred: true) }
    if let frame, continues(frame, sentence, isFlow: isFlow()), !turns(sentence, from: frame) {
      return Reading(period: frame.period, isInferred: true, isSince: frame.isSince)
    }
    if let edition = times.edition(in: sentence) {
      return Reading(period: edition, isInferred: true)
    }
    return Reading(period: headline != nil && isFlow() ? headline : standard, isInferred: true)
  }

  /// Remembers the times of a sentence and of what was found in it.
  mutating func pass(_ sentence: SentenceReading, findings: [Finding], isHeading: Bool) {
    times.pass(sentence)
    let opensSection = sentence.opensSection
    if isHeading || opensSection { section = nil }
    let last = times.lastFrame(before: sentence.clauses.count, in: sentence)
    let period = last.flatMap { times.period(of: $0, in: sentence) }
    if headline == nil, sentence.paragraph <= Self.lead, let period { headline = reported(period) }
    if opensSection { section = period }
    if let told = findings.last(where: { $0.rule == GrowthPattern.name }),
      case .fixed(let end) = told.period
    {
      frame = Frame(period: end, sentence: sentence, isYear: true)
    } else if let last, let period {
      let isSince = isSince(last, period)
      let isYear =
        isAimedEnd(period)
        || period.from.month == nil && (last.role == .span || isSince || times.isTold(period))
      frame = Frame(period: period, sentence: sentence, isYear: isYear, isSince: isSince)
      frame?.isAsOf = last.role == .asOf
    }
  }

  /// 到2026年底, in a text of 2024: all that a plan says behind it is for then.
  private func isAimedEnd(_ period: Period) -> Bool {
    guard let present = times.present, period.until.year > present.year else { return false }
    return period.from == period.until && period.until.month == 12
  }

  /// Months or a year that are over, of which a text that begins with them goes on to report.
  private func reported(_ period: Period) -> Period? {
    guard period.from.day == nil, period.until.day == nil, let present = times.present,
      period.from.month != nil, period.from != period.until || period.from.month == nil,
      period.until.year == present.year, (period.until.month ?? 12) <= (present.month ?? 12)
    else { return nil }
    return period
  }

  /// The headline and what leads on from it.
  private static let lead = 2

  private func isSince(_ time: TimeMention, _ period: Period?) -> Bool {
    time.role == .since && period.map { !Self.isOneYear($0) } ?? false
  }

  /// A time that a sentence set for what follows.
  private struct Frame: Sendable {
    var period: Period
    var paragraph: Int
    var end: Int
    /// A year or years written out. Months hold for the next sentence only; a day is that of an event.
    var isYear: Bool
    /// As in ``Reading/isSince``.
    var isSince: Bool
    /// 截至6月底.
    var isAsOf = false

    var isMonths: Bool { period.from.month != nil && period.from.day == nil }

    /// 截至2015年底, 10月1日—4日: a state or a span that the next sentence speaks of too.
    var isStated: Bool {
      period.from != period.until || period.until.month == 12 && period.until.day == 31
    }

    /// 一季度, 1—10月: what statistics report from the beginning of a year on.
    var isReported: Bool {
      isMonths && period.from.month == 1 && period.from.year == period.until.year
        && period.until.month ?? 0 > 1
    }

    init(period: Period, sentence: SentenceReading, isYear: Bool, isSince: Bool = false) {
      self.period = period
      self.isYear = isYear
      self.isSince = isSince
      paragraph = sentence.paragraph
      end = sentence.range.upperBound
    }
  }

  private func time(of mention: QuantityMention, in sentence: SentenceReading) -> TimeMention? {
    let index = sentence.clauseIndex(at: mention.range.lowerBound)
    let own = times.usable(in: sentence.clauses[index].range, of: sentence)
    let before = own.last { $0.range.upperBound <= mention.range.lowerBound }
    return before ?? times.lastFrame(before: index, in: sentence)
  }

  /// 与此同时: what goes on beside a plan is none.
  private func turns(_ sentence: SentenceReading, from frame: Frame) -> Bool {
    guard let present = times.present, frame.period.until.year > present.year else { return false }
    return Self.meanwhile.leading(sentence.range, of: sentence.text) != nil
  }

  private static let meanwhile: WordSet = ["与此同时", "目前", "如今", "当前"]

  /// Within a paragraph, or where the next one leans on it; a sentence that opens with a length of
  /// time (不到1年的时间) has a time of its own.
  private func continues(
    _ frame: Frame,
    _ sentence: SentenceReading,
    isFlow: @autoclosure () -> Bool
  )
    -> Bool
  {
    guard let first = sentence.clauses.first,
      !sentence.quantities(in: first.range).contains(where: { $0.kind == .duration })
    else { return false }
    let distance = sentence.paragraph - frame.paragraph
    if sentence.leansOnWhatWasSaid {
      return distance == 0 || distance == 1 && (!frame.isMonths || isFlow())
    }
    let isNext = sentence.range.lowerBound - frame.end <= 1
    // 截至6月底，上海…。北京…: a list of places at one time.
    let isListed = frame.isAsOf && sentence.beginsWithPlace
    return distance == 0
      && (frame.isYear || isListed || isNext && (frame.isMonths || frame.isStated)
        || frame.isReported && isFlow())
  }
}

extension SentenceReading {
  /// Whether the text goes on with another place.
  fileprivate var beginsWithPlace: Bool {
    names.first.map {
      $0.range.lowerBound == range.lowerBound && $0.role == .subject && !$0.isInferred
        && $0.place.kind.isTerritory
    } ?? false
  }
}

extension CalendarDate {
  /// The 28th for the 29th of February.
  fileprivate var aYearBefore: CalendarDate {
    CalendarDate(year: year - 1, month: month, day: month == 2 ? day.map { min($0, 28) } : day)
  }
}
