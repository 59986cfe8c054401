import Foundation
import Quantities

/// One panel: a title, a value axis on the left, years below, and room for labels on the right.
struct TimePanelLayout {
  let panel: TimePanel
  let variant: ChartVariant
  var left: Double
  var right: Double
  var titleLines: [String]
  var ticks: Ticks
  var value: LinearScale
  var time: TimeScale
  var text: PointText
  /// The upper edge in px.
  var top: Double

  /// With a title of one line a panel is 232 px high
  /// (`docs/design-language.md` §4, geometry).
  private static let plotHeight = 164.0
  private static let abovePlot = 40.0
  private static let belowPlot = 28.0

  init(
    _ panel: TimePanel,
    left: Double,
    top: Double,
    width: Double,
    variant: ChartVariant
  ) {
    self.panel = panel
    self.variant = variant
    self.left = left
    self.top = top
    right = left + width
    let ticks = panel.extent.ticks(reachingBeyond: true)
    let measure = TextMeasure(.group, in: variant)
    titleLines = measure.lines(of: panel.heading, width: width)
    let axis = ticks.marks.map { TextMeasure(.tick, in: variant).width(of: $0.text) }
    self.ticks = ticks
    text = PointText(scale: ticks.scale, panel: panel, panelWidth: width, variant: variant)
    let headroom =
      measure.lineHeight * Double(titleLines.count - 1)
      + TextMeasure(.value, in: variant).lineHeight * Double(text.linesAbove(panel))
    value = LinearScale(
      zeroTo: ticks.marks.last?.value ?? 0,
      range: (top + Self.abovePlot + headroom + Self.plotHeight, top + Self.abovePlot + headroom)
    )
    let years = panel.points.years
    time = TimeScale(
      years: (years.min() ?? 0)...(years.max() ?? 0),
      left: left + (axis.max() ?? 0) + 7,
      right: right
    )
    let widest = panel.points.filter(text.isInLastYear).map { text.width(of: $0) }.max() ?? 0
    time.right = right - widest - 12
  }

  /// Moves the plot down, so that panels side by side have their axes at one height.
  mutating func alignPlot(to top: Double) {
    value.range = (top + Self.plotHeight, top)
  }

  var plotBottom: Double { value.range.lower }
  var bottom: Double { plotBottom + Self.belowPlot }
  var plotTop: Double { value.range.upper }
}
