/// The line under a plot that explains its marks; only marks that occur, none if all are exact.
struct ReadingKey {
  var marks: [ReadingMark]
  var words: ChartWords
  var variant: ChartVariant
  var form: Swatch.Form
  var series: Series

  /// Distances in px; the swatch is 13 high (`docs/design-language.md` §4, sample charts).
  private static let swatch = 34.0
  private static let gap = 8.0
  private static let between = 20.0
  private static let rowHeight = 24.0

  init(
    _ marks: Set<ReadingMark>,
    words: ChartWords,
    variant: ChartVariant,
    form: Swatch.Form,
    series: Series
  ) {
    let known: Set<ReadingMark> = [.exact, .missing]
    self.marks = marks.isSubset(of: known) ? [] : marks.sorted().filter { $0 != .missing }
    self.words = words
    self.variant = variant
    self.form = form
    self.series = series
  }

  /// Draws from `top` down, item after item, a new row where the next does not fit.
  func draw(in drawing: inout Drawing, top: Double) {
    let measure = TextMeasure(.note, in: variant)
    var x = 0.0
    var middle = top + 14
    for mark in marks {
      let lines = measure.lines(
        of: mark.text(in: words),
        width: variant.width - Self.swatch - Self.gap
      )
      let width = lines.map { measure.width(of: $0) }.max() ?? 0
      if x > 0, x + Self.swatch + Self.gap + width > variant.width {
        x = 0
        middle += Self.rowHeight
      }
      let swatch = Swatch(
        mark: mark,
        form: form,
        x: x,
        middle: middle,
        width: Self.swatch,
        series: series
      )
      drawing.shapes += swatch.shapes(in: &drawing)
      for (index, line) in lines.enumerated() {
        if index > 0 { middle += measure.lineHeight }
        drawing.add(
          Label(
            [.init(line, .note)],
            x: x + Self.swatch + Self.gap,
            baseline: middle + 4.5,
            in: variant
          )
        )
      }
      x += Self.swatch + Self.gap + width + Self.between
    }
    if !marks.isEmpty { drawing.height = middle + Self.rowHeight / 2 }
  }
}
