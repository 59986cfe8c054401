import ChineseText
import Corpus
import Quantities

/// When figures hold, as the text has gone so far.
struct PeriodContext: Sendable {
  /// A period and whether it is taken from elsewhere than the figure's own sentence.
  struct Reading: Hashable, Sendable {
    var period: Period?
    var isInferred: Bool
  }

  private var times: TimeReader
  /// What figures hold for where nothing near them tells.
  private let standard: Period?
  private var frame: Frame?
  /// The period of a heading such as 2025年的主要目标是：, until the next heading.
  private var section: Period?

  /// Begins with the document's date; a government's report speaks of the year before its own.
  init(date: CalendarDate?, topic: DocumentTopic) {
    let reported = topic.isReport ? date.map { CalendarDate(year: $0.year - 1) } : date
    standard = reported.map { Period($0) }
    times = TimeReader(present: reported)
  }

  /// The period of a number: its clause's, else its sentence's, else that of the text before it,
  /// else the document's.
  func period(of mention: QuantityMention, in sentence: SentenceReading) -> Reading {
    if let time = time(of: mention, in: sentence) {
      return Reading(period: times.period(of: time, in: sentence), isInferred: false)
    }
    if let section { return Reading(period: section, isInferred: true) }
    if let frame, continues(frame, sentence) {
      return Reading(period: frame.period, isInferred: true)
    }
    if let edition = times.edition(in: sentence) {
      return Reading(period: edition, isInferred: true)
    }
    return Reading(period: standard, isInferred: true)
  }

  /// Remembers the times of a sentence and of what was found in it.
  mutating func pass(_ sentence: SentenceReading, findings: [Finding], isHeading: Bool) {
    times.pass(sentence)
    let opensSection = sentence.opensSection
    if isHeading || opensSection { section = nil }
    let last = times.lastFrame(before: sentence.clauses.count, in: sentence)
    let period = last.flatMap { times.period(of: $0, in: sentence) }
    if opensSection { section = period }
    if let told = findings.last(where: { $0.rule == GrowthPattern.name }),
      case .fixed(let end) = told.period
    {
      frame = Frame(period: end, sentence: sentence, isYear: true)
    } else if let last, let period {
      let isYear = period.from.month == nil && (last.role == .span || times.isTold(period))
      frame = Frame(period: period, sentence: sentence, isYear: isYear)
    }
  }

  /// A time that a sentence set for what follows.
  private struct Frame: Sendable {
    var period: Period
    var paragraph: Int
    var end: Int
    /// A year or years written out. A day or month is that of an event: it holds for the next sentence only.
    var isYear: Bool

    init(period: Period, sentence: SentenceReading, isYear: Bool) {
      self.period = period
      self.isYear = isYear
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

  /// Within a paragraph, or where the next one leans on it; a sentence that opens with a length of
  /// time (不到1年的时间) has a time of its own.
  private func continues(_ frame: Frame, _ sentence: SentenceReading) -> Bool {
    guard let first = sentence.clauses.first,
      !sentence.quantities(in: first.range).contains(where: { $0.kind == .duration })
    else { return false }
    let distance = sentence.paragraph - frame.paragraph
    if sentence.leansOnWhatWasSaid { return distance <= 1 }
    let isNext = sentence.range.lowerBound - frame.end <= 1
    return distance == 0 && (frame.isYear || isNext && frame.period.kind == .month)
  }
}
