/// The page of a standalone chart: texts and plot from top to bottom.
struct Sheet: ~Copyable {
  /// Of the plot and the text, in px.
  let width: Double
  private(set) var height = 12.0
  private(set) var writer: SVGWriter

  /// Around everything, in px: 680 px of plot make a file 728 wide.
  private static let margin = 24.0

  init(width: Double, id: String) {
    self.width = width
    writer = SVGWriter(id: id)
  }

  var outerWidth: Double { width + 2 * Self.margin }
  var outerHeight: Double { (height + Self.margin / 2).rounded(.up) }

  /// Text broken to the width; nothing for an empty one.
  mutating func add(_ text: String, _ style: TextStyle, prefix: String) {
    guard !text.isEmpty else { return }
    let measure = TextMeasure(style, in: .wide)
    for line in measure.lines(of: prefix + text, width: width) {
      height += measure.lineHeight
      writer.text(
        Label(line, style, x: Self.margin, baseline: height - measure.size * 0.3, in: .wide)
      )
    }
    height += style == .note ? 2 : 6
  }

  mutating func add(_ drawing: borrowing Drawing) {
    height += 6
    writer.beginMove(x: Self.margin, y: height)
    writer.append(drawing.writer)
    writer.end("g")
    height += drawing.height + 6
  }

  mutating func addRule() {
    writer.line(Self.margin, height, Self.margin + width, height, .rule("grid"))
    height += 4
  }
}
