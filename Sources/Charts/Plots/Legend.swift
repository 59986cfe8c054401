/// The colours of series with their names, in a row above the plot.
struct Legend {
  /// A colour and what it stands for.
  struct Entry: Hashable {
    var text: String
    var colour: Colour
  }

  private var places: [(entry: Entry, lines: [String], x: Double, top: Double)] = []
  private(set) var height: Double
  private let variant: ChartVariant
  private let line: Double

  /// A square of 12 px, 7 px before its name, 20 px to the next.
  private static let square = 12.0
  private static let gap = 7.0
  private static let between = 20.0

  init(_ entries: [Entry], in drawing: borrowing Drawing) {
    let measure = TextMeasure(.small, in: drawing.variant)
    variant = drawing.variant
    line = measure.lineHeight
    var (x, top) = (0.0, 2.0)
    for entry in entries {
      let lines = measure.lines(of: entry.text, width: drawing.width - Self.square - Self.gap)
      let width = Self.square + Self.gap + (lines.map { measure.width(of: $0) }.max() ?? 0)
      if x > 0, x + width > drawing.width { (x, top) = (0, top + line + 2) }
      places.append((entry, lines, x, top))
      if lines.count > 1 { top += line * Double(lines.count - 1) }
      x += width + Self.between
    }
    height = entries.isEmpty ? 4 : top + line + 6
  }

  func draw(in drawing: inout Drawing) {
    for (entry, lines, x, top) in places {
      let square = Box(
        left: x,
        top: top + (line - Self.square) / 2,
        right: x + Self.square,
        bottom: top + (line + Self.square) / 2
      )
      drawing.rect(square, .fill(entry.colour))
      drawing.add(
        lines.map { TextLine($0, .small) },
        x: x + Self.square + Self.gap,
        baseline: top + line / 2 + 4.5,
        lineHeight: line
      )
    }
  }
}
