/// The line under a plot that explains its marks; only marks that occur, none if all are exact.
struct ReadingKey {
  let marks: [ReadingMark]
  let variant: ChartVariant
  let form: Swatch.Form
  let colour: Colour

  /// Distances in px; the swatch is 13 high (`docs/design-language.md` §4, sample charts).
  private static let swatch = 34.0
  private static let gap = 8.0
  private static let between = 20.0
  private static let rowHeight = 24.0

  init(_ marks: ReadingMarks, variant: ChartVariant, form: Swatch.Form, colour: Colour) {
    self.marks =
      marks.isSubset(of: ReadingMarks(.exact, .missing)) ? [] : marks.all.filter { $0 != .missing }
    self.variant = variant
    self.form = form
    self.colour = colour
  }

  /// Draws below the plot, item after item, a new row where the next does not fit.
  func draw(in drawing: inout Drawing) {
    guard !marks.isEmpty else { return }
    let measure = TextMeasure(.note, in: variant)
    let textLeft = Self.swatch + Self.gap
    var (x, middle) = (0.0, drawing.height + 14)
    for mark in marks {
      let lines = measure.lines(of: mark.text(in: drawing.words), width: variant.width - textLeft)
      let width = textLeft + (lines.map { measure.width(of: $0) }.max() ?? 0)
      if x > 0, x + width > variant.width { (x, middle) = (0, middle + Self.rowHeight) }
      Swatch(
        mark: mark,
        form: form,
        x: x,
        middle: middle,
        width: Self.swatch,
        colour: colour
      ).draw(in: &drawing)
      for (index, line) in lines.enumerated() {
        if index > 0 { middle += measure.lineHeight }
        drawing.add(Label(line, .note, x: x + textLeft, baseline: middle + 4.5, in: variant))
      }
      x += width + Self.between
    }
    drawing.height = middle + Self.rowHeight / 2
  }
}
