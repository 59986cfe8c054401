import Quantities

/// The axes of a line chart, and what is printed beside its marks.
struct LineFrame {
  private(set) var time: TimeScale
  private(set) var value: LinearScale
  private let ticks: Ticks
  private let years: [Int]
  private let variant: ChartVariant
  private let width: Double
  private let isAlone: Bool

  /// Before the name of a line, a piece of it; in px.
  private static let swatch = (width: 11.0, gap: 5.0)

  /// Above the plot, where the label of the highest mark stands, in px.
  private static let abovePlot = 30.0

  init(_ lines: [TimeLine], _ extent: ValueExtent, height: Double, in drawing: borrowing Drawing) {
    let ticks = extent.ticks(reachingBeyond: true)
    let years = lines.flatMap(\.points).years
    let variant = drawing.variant
    let axis = ticks.marks.map { TextMeasure(.tick, in: variant).width(of: $0.text) }
    isAlone = lines.count == 1
    self.ticks = ticks
    self.years = years
    self.variant = variant
    width = drawing.width
    let left = (axis.max() ?? 0) + 7
    time = TimeScale(
      years: (years.min() ?? 0)...(years.max() ?? 0),
      left: left,
      right: drawing.width
    )
    value = LinearScale(
      zeroTo: ticks.marks.last?.value ?? 0,
      range: (Self.abovePlot + height, Self.abovePlot)
    )
    let line = TextMeasure(.value, in: variant).lineHeight
    let tallest = lines.reduce(0) { height, line in
      height + (line.points.last.map { fitting(runs($0, of: line)).count } ?? 0)
    }
    value.range.lower += max(0, line * Double(tallest) - Self.abovePlot - height)
    let lead = isAlone ? 0 : Self.swatch.width + Self.swatch.gap
    let ends = lines.flatMap { line in
      line.points.suffix(1).map { fitting(runs($0, of: line)).width(in: variant) }
    }
    time.right = max(left + 60, width - (ends.max() ?? 0) - lead - 10)
  }

  var bottom: Double { value.range.lower }

  /// Where labels may stand.
  var bounds: Box { Box(left: time.left + 2, top: 0, right: width, bottom: bottom - 1) }

  func drawAxes(in drawing: inout Drawing) {
    for tick in ticks.marks {
      let y = value(tick.value)
      drawing.line(time.left, y, time.right, y, .rule(tick.value == 0 ? "base" : "grid"))
      drawing.add(
        Label(
          tick.text,
          .tick,
          x: time.left - 5,
          baseline: y + 4.5,
          anchor: .end,
          in: variant
        )
      )
    }
    for label in time.labels(
      years,
      baseline: bottom + 18,
      within: (time.left - 3)...width,
      in: variant
    ) { drawing.add(label) }
  }

  /// The values of a single line, beside its points.
  func texts(of line: TimeLine, _ marks: [TimeMark]) -> [PlacedText] {
    line.points.indices.map { index in
      let point = line.points[index]
      return PlacedText(
        lines: fitting(runs(point, of: line)),
        mark: marks[index].box(ReadingMark(point.statement.quantity)),
        isAtEnd: index == line.points.indices.last,
        isDisputed: point.isDisputed,
        beyond: max(time.right, marks[index].until) + 8
      )
    }
  }

  /// Value and name of each line right of the plot, none touching another.
  func ends(of lines: [TimeLine], _ marks: [[TimeMark]]) -> [[Label]] {
    let height = TextMeasure(.value, in: variant).lineHeight
    let texts = lines.map { line in
      line.points.last.map { fitting(runs($0, of: line)) } ?? []
    }
    let blocks = zip(texts, marks).map { lines, marks in
      LabelStack.Block(wanted: marks.last?.y ?? 0, height: height * Double(lines.count))
    }
    let tallest = blocks.reduce(0) { $0 + $1.height }
    let tops = LabelStack.tops(blocks, within: min(0, bottom - tallest)...bottom)
    return zip(texts, tops).map { lines, top in
      lines.labels(
        x: time.right + 8 + Self.swatch.width + Self.swatch.gap,
        baseline: top + height - 4,
        lineHeight: height,
        halo: true,
        in: variant
      )
    }
  }

  /// A piece of the line before its name.
  static func drawSwatch(before label: Label, _ colour: Colour, in drawing: inout Drawing) {
    let left = label.box.left - swatch.width - swatch.gap
    let y = label.baseline - 5
    drawing.line(left, y, left + swatch.width, y, .outline(colour, "bold"))
  }

  func value(of statement: Statement) -> String {
    statement.text(in: ticks.scale)
  }

  /// Value and name on one line if they fit, else one below the other.
  private func fitting(_ line: TextLine) -> [TextLine] {
    line.broken(to: width * 0.34, in: variant)
  }

  /// The value, with its source where sources differ, and with the name where there are several lines.
  private func runs(_ point: TimePoint, of line: TimeLine) -> TextLine {
    let sources = point.isDisputed ? point.statement.sources.joined(separator: "、") : ""
    return TextLine([
      .init(value(of: point.statement), .value), .init(isAlone ? sources : line.label, .small),
    ])
  }
}
