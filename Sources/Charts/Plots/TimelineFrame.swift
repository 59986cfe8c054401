import Quantities

/// The columns of a timeline: labels, number of measures, years.
struct TimelineFrame {
  var variant: ChartVariant
  /// Labels are broken to this width, in px.
  var labelWidth: Double
  /// The right edge of the measures.
  var measuresRight: Double
  /// Nil where nothing has a date.
  var time: TimeScale?
  var left: Double
  var right: Double

  /// Below the years, where the first lane begins, in px.
  var top: Double { 26 }

  /// Eighteen Han characters of a label on one line; marks may hang over the track by half a diamond.
  private static let widestLabel = 260.0
  private static let margin = 4.0

  init(_ lanes: [TimelineLane], variant: ChartVariant, words: ChartWords) {
    self.variant = variant
    let entries = lanes.flatMap(\.entries)
    right = variant.width - Self.margin
    let years = entries.flatMap(\.dates.years)
    if variant == .narrow {
      left = Self.margin
      measuresRight = right
      let measures = Self.measuresWidth(entries, header: nil, variant)
      labelWidth = variant.width - 2 - (measures > 0 ? measures + 12 : 0)
    } else {
      let measure = TextMeasure(.label, in: variant)
      let widest = entries.map { measure.width(of: $0.label) }.max() ?? 0
      labelWidth = min(widest, Self.widestLabel).rounded(.up)
      let measures = Self.measuresWidth(entries, header: words.measures, variant)
      measuresRight = labelWidth + (measures > 0 ? measures + 14 : 0)
      left = measuresRight + 14
    }
    time = years.min().flatMap { first in
      years.max().map { TimeScale(years: first...$0, left: left, right: right) }
    }
  }

  private static func measuresWidth(
    _ entries: [TimelineEntry],
    header: String?,
    _ variant: ChartVariant
  ) -> Double {
    let measures = entries.compactMap(\.dates.measures)
    guard !measures.isEmpty else { return 0 }
    let widest = measures.map { TextMeasure(.value, in: variant).width(of: $0) }.max() ?? 0
    let headerWidth = header.map { TextMeasure(.tick, in: variant).width(of: $0) } ?? 0
    return min(max(widest, headerWidth), 96).rounded(.up)
  }

  /// Draws year boundaries, years, and the heading of the measures.
  func drawGrid(in drawing: inout Drawing, bottom: Double, words: ChartWords) {
    if variant == .wide, measuresRight > labelWidth {
      drawing.add(
        Label(
          words.measures,
          .tick,
          x: measuresRight,
          baseline: 16,
          anchor: .end,
          in: variant
        )
      )
    }
    guard let time else { return }
    let step = max(1, time.years.count / 14)
    for year in stride(from: time.years.lowerBound, through: time.years.upperBound, by: step) {
      let x = time(CalendarDate(year: year))
      drawing.line(x, top - 2, x, bottom, .rule("grid"))
    }
    drawing.line(right, top - 2, right, bottom, .rule("grid"))
    for label in time.labels([], baseline: 16, within: left - 2...variant.width, in: variant) {
      drawing.add(label)
    }
  }
}
