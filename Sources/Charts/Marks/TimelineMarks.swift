import Quantities

/// The marks of one policy on its track.
struct TimelineMarks {
  private(set) var shapes: [Shape] = []
  private(set) var kinds: Set<ReadingMark> = []
  /// What all marks cover, and what the mark of the date covers, in px.
  private(set) var left: Double
  private(set) var right: Double
  private(set) var dateLeft: Double
  private(set) var dateRight: Double

  init(_ entry: TimelineEntry, series: Series, frame: TimelineFrame, middle: Double) {
    left = frame.right
    right = frame.left
    dateLeft = frame.right
    dateRight = frame.left
    if let span = entry.span, let time = frame.time {
      let extent = time.extent(span)
      add(
        .span,
        DateMark.span(from: extent.from, until: extent.until, y: middle, series),
        from: extent.from,
        until: extent.until
      )
    }
    if let date = entry.date, let time = frame.time {
      add(date, entry.isDraft, series, time: time, middle: middle)
    } else if entry.span == nil {
      let from = entry.after.flatMap { frame.time?.extent($0).until } ?? frame.left
      let until = entry.before.flatMap { frame.time?($0) } ?? frame.right
      add(
        .undated,
        .line(min(from, until), middle, max(from, until), middle, "bound"),
        from: min(from, until),
        until: max(from, until)
      )
    }
  }

  private mutating func add(
    _ date: CalendarDate,
    _ isDraft: Bool,
    _ series: Series,
    time: TimeScale,
    middle: Double
  ) {
    let x = time.middle(date)
    if date.day != nil {
      let shape = DateMark.diamond(x: x, y: middle, series, isDraft: isDraft)
      add(isDraft ? .draft : .day, shape, from: x - 6.5, until: x + 6.5)
    } else if date.month != nil {
      let shape = DateMark.month(x: x, y: middle, series, isDraft: isDraft)
      add(.month, shape, from: x - 2.5, until: x + 2.5)
    } else {
      let extent = time.extent(date)
      let half = max(6, (extent.until - extent.from) / 2 - 1)
      let shape = DateMark.year(
        from: x - half,
        until: x + half,
        y: middle,
        series,
        isDraft: isDraft
      )
      add(.year, shape, from: x - half, until: x + half)
    }
  }

  private mutating func add(
    _ kind: ReadingMark,
    _ shape: Shape,
    from: Double,
    until: Double
  ) {
    shapes.append(shape)
    kinds.insert(kind)
    left = min(left, from)
    right = max(right, until)
    if kind != .span { (dateLeft, dateRight) = (from, until) }
  }
}
