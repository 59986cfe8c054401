import Quantities

/// The lines between the points of a panel: they join what sources state and claim nothing between.
struct TimeJoins {
  /// Sorted by period, with the mark of each.
  var points: [TimePoint]
  var marks: [TimeMark]
  /// The colour of the line; nil for the neutral one of a single panel.
  var colour: Colour?

  private var disputed: [Int] { points.indices.filter { points[$0].isDisputed } }

  /// The last undisputed point before the first disputed one: where the fan opens.
  private var fanStart: Int? {
    guard let first = disputed.first, disputed.count > 1 else { return nil }
    return points.indices.last {
      $0 < first && !points[$0].isDisputed && marks[$0].until <= marks[first].from
    }
  }

  /// The box around all disputed marks.
  var disputedBox: Box {
    let ends: [TimeMark] = disputed.map { marks[$0] }
    return Box(
      left: ends.map(\.from).min() ?? 0,
      top: ends.map(\.y).min() ?? 0,
      right: ends.map(\.until).max() ?? 0,
      bottom: ends.map(\.y).max() ?? 0
    )
  }

  /// Everything that is drawn, for labels to keep clear of.
  var segments: [LineSegment] { chain.map(\.line) + fan }

  /// From point to point, and whether a year or more lies between, of which nothing is stated.
  private var chain: [(line: LineSegment, isGap: Bool)] {
    let last = fanStart ?? points.indices.last ?? 0
    let joined = points.indices.filter { !points[$0].isDisputed && $0 <= last }
    return zip(joined, joined.dropFirst()).compactMap { one, next in
      guard marks[one].until < marks[next].from else { return nil }
      let line = LineSegment(
        from: (marks[one].until, marks[one].y),
        until: (marks[next].from, marks[next].y)
      )
      return (line, points[one].days(until: points[next]) > 366)
    }
  }

  private var fan: [LineSegment] {
    guard let start = fanStart else { return [] }
    return disputed.map { index in
      LineSegment(
        from: (marks[start].until, marks[start].y),
        until: (marks[index].from, marks[index].y)
      )
    }
  }

  func draw(in drawing: inout Drawing) {
    for (line, isGap) in chain {
      if isGap { drawing.hasGap = true }
      let style: ShapeStyle =
        colour.map { .outline($0, isGap ? "gap" : nil) } ?? .rule(isGap ? "join gap" : "join")
      drawing.line(line.from.x, line.from.y, line.until.x, line.until.y, style)
    }
    guard let origin = fan.first?.from else { return }
    drawing.path([origin] + fan.map(\.until), closed: true, .fill(.conflict, "area"))
    for line in fan { drawing.path([line.from, line.until], .outline(.conflict, "fan")) }
  }
}

extension TimePoint {
  /// Days between the end of this period and the beginning of the next.
  func days(until next: TimePoint) -> Int {
    next.period.from.firstDay.dayNumber - period.until.lastDay.dayNumber
  }
}
