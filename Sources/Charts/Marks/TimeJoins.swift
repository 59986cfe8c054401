import Quantities

/// The lines between the points of a panel: they join what sources state and claim nothing between.
struct TimeJoins {
  /// Sorted by period, with the mark of each.
  var points: [TimePoint]
  var marks: [TimeMark]
  /// The colour of the line; nil for the neutral one of a single panel.
  var series: Series?

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

  func shapes(in drawing: inout Drawing) -> [Shape] {
    chain(in: &drawing) + fan
  }

  /// From point to point; dashed where a year or more lies between, of which nothing is stated.
  private func chain(in drawing: inout Drawing) -> [Shape] {
    let last = fanStart ?? points.indices.last ?? 0
    let joined = points.indices.filter { !points[$0].isDisputed && $0 <= last }
    return zip(joined, joined.dropFirst()).compactMap { one, next in
      guard marks[one].until < marks[next].from else { return nil }
      let isGap = points[one].days(until: points[next]) > 366
      if isGap { drawing.hasGap = true }
      return .line(
        marks[one].until,
        marks[one].y,
        marks[next].from,
        marks[next].y,
        (series?.outline ?? "join") + (isGap ? " gap" : "")
      )
    }
  }

  private var fan: [Shape] {
    guard let start = fanStart else { return [] }
    let (x, y) = (marks[start].until, marks[start].y)
    let ends = disputed.map { (x: marks[$0].from, y: marks[$0].y) }
    let lines = ends.map { Shape.path([(x, y), $0], "conf-ol fan") }
    return [.path([(x, y)] + ends, closed: true, "conf area")] + lines
  }
}

extension TimePoint {
  /// Days between the end of this period and the beginning of the next.
  func days(until next: TimePoint) -> Int {
    next.period.from.firstDay.dayNumber - period.until.lastDay.dayNumber
  }
}
