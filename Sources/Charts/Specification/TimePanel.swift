package import Quantities

/// One metric of one place over time, on an axis of its own.
package struct TimePanel: Hashable, Sendable {
  /// What is measured; the unit is added in brackets.
  package var title: String
  package var points: [TimePoint]

  package init(title: String, points: [TimePoint]) {
    self.title = title
    self.points = points
  }
}

/// A figure and the time it speaks of, as precise as the source.
package struct TimePoint: Hashable, Sendable {
  package var period: Period
  package var statement: Statement
  package var href: String?
  /// One of several points that cannot all hold: 同一个348，差一年.
  package var isDisputed: Bool

  package init(
    period: Period,
    statement: Statement,
    href: String? = nil,
    isDisputed: Bool = false
  ) {
    self.period = period
    self.statement = statement
    self.href = href
    self.isDisputed = isDisputed
  }
}
