/// The figures of one place over time, a line among others on one axis.
package struct TimeSeries: Hashable, Sendable {
  package var label: String
  package var points: [TimePoint]
  /// The colour of the place through the whole site; nil takes the next one.
  package var series: Series?
  package var isHighlighted: Bool

  package init(
    label: String,
    points: [TimePoint],
    series: Series? = nil,
    isHighlighted: Bool = false
  ) {
    self.label = label
    self.points = points
    self.series = series
    self.isHighlighted = isHighlighted
  }
}
