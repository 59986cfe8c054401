/// The page of a standalone chart: texts and plot from top to bottom.
struct Sheet {
  /// Of the plot and the text, in px.
  var width: Double
  private(set) var height = 12.0
  private(set) var shapes: [Shape] = []

  /// Around everything, in px: 680 px of plot make a file 728 wide.
  private static let margin = 24.0

  init(width: Double) {
    self.width = width
  }

  var outerWidth: Double { width + 2 * Self.margin }
  var outerHeight: Double { (height + Self.margin / 2).rounded(.up) }

  /// Text broken to the width; nothing for an empty one.
  mutating func add(_ text: String, _ style: TextStyle, prefix: String) {
    guard !text.isEmpty else { return }
    let measure = TextMeasure(style, in: .wide)
    for line in measure.lines(of: prefix + text, width: width) {
      height += measure.lineHeight
      shapes.append(
        .text(
          Label(
            [.init(line, style)],
            x: Self.margin,
            baseline: height - measure.size * 0.3,
            in: .wide
          )
        )
      )
    }
    height += style == .note ? 2 : 6
  }

  mutating func add(_ drawing: Drawing) {
    height += 6
    shapes.append(.moved(x: Self.margin, y: height, drawing.shapes))
    height += drawing.height + 6
  }

  mutating func addRule() {
    shapes.append(
      .line(Self.margin, height, Self.margin + width, height, "grid")
    )
    height += 4
  }
}
