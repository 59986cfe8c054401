import Quantities

/// The marks of one policy on its track: what is known of its date, and how long it is valid.
struct TimelineMarks {
  private let dates: PolicyDates
  private let colour: Colour
  private let middle: Double
  /// What each mark covers, in px.
  private let date: (kind: ReadingMark, from: Double, until: Double)?
  private let span: (from: Double, until: Double)?

  /// A diamond, a month's bar, and the least half of a year's capsule, in px.
  private static let half = (day: 6.5, month: 2.5, year: 6.0)

  init(_ dates: PolicyDates, colour: Colour, frame: TimelineFrame, middle: Double) {
    self.dates = dates
    self.colour = colour
    self.middle = middle
    span = dates.span.flatMap { span in frame.time?.extent(span) }
    if let date = dates.date, let time = frame.time {
      self.date = Self.extent(of: date, isDraft: dates.isDraft, on: time)
    } else if dates.span == nil {
      let from = dates.after.flatMap { frame.time?.extent($0).until } ?? frame.left
      let until = dates.before.flatMap { frame.time?($0) } ?? frame.right
      date = (.undated, min(from, until), max(from, until))
    } else {
      date = nil
    }
  }

  private static func extent(of date: CalendarDate, isDraft: Bool, on time: TimeScale)
    -> (kind: ReadingMark, from: Double, until: Double)
  {
    let (from, until) = time.extent(date)
    let x = (from + until) / 2
    let (kind, half): (ReadingMark, Double) =
      if date.day != nil {
        (isDraft ? .draft : .day, Self.half.day)
      } else if date.month != nil {
        (.month, Self.half.month)
      } else {
        (.year, max(Self.half.year, (until - from) / 2 - 1))
      }
    return (kind, x - half, x + half)
  }

  var isUndated: Bool { date?.kind == .undated }

  /// What all marks cover, and what the mark of the date covers, in px.
  var extent: (left: Double, right: Double) {
    let all = [date.map { ($0.from, $0.until) }, span.map { ($0.from, $0.until) }]
      .compactMap(\.self)
    return (all.map(\.0).min() ?? 0, all.map(\.1).max() ?? 0)
  }
  var dateExtent: (left: Double, right: Double) {
    date.map { ($0.from, $0.until) } ?? extent
  }

  func draw(in drawing: inout Drawing) {
    if let span {
      drawing.marks.insert(.span)
      mark(span.from, span.until).drawSpan(half: (span.until - span.from) / 2, in: &drawing)
    }
    guard let date else { return }
    drawing.marks.insert(date.kind)
    let mark = mark(date.from, date.until)
    let half = (date.until - date.from) / 2
    switch date.kind {
    case .month: mark.drawMonth(in: &drawing)
    case .year: mark.drawYear(half: half, in: &drawing)
    case .undated: mark.drawBounds(half: half, in: &drawing)
    default: mark.drawDay(in: &drawing)
    }
  }

  private func mark(_ from: Double, _ until: Double) -> DateMark {
    DateMark(x: (from + until) / 2, y: middle, colour: colour, isDraft: dates.isDraft)
  }
}
