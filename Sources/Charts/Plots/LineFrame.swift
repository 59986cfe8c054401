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

  init(_ lines: [TimeSeries], height: Double, in drawing: Drawing) {
    let points = lines.flatMap(\.points)
    let ticks = Ticks(reachingBeyond: points.map(\.statement.quantity))
    let years = points.flatMap { [$0.period.from.year, $0.period.until.year] }
    let axis = ticks.marks.map { TextMeasure(.tick, in: drawing.variant).width(of: $0.text) }
    isAlone = lines.count == 1
    self.ticks = ticks
    self.years = years
    variant = drawing.variant
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
      line.points.suffix(1).flatMap { fitting(runs($0, of: line)) }
        .map { Label.width(of: $0, in: variant) }
    }
    time.right = max(left + 60, width - (ends.max() ?? 0) - lead - 10)
  }

  var bottom: Double { value.range.lower }

  /// Where labels may stand.
  var bounds: Box { Box(left: time.left + 2, top: 0, right: width, bottom: bottom - 1) }

  func drawAxes(in drawing: inout Drawing) {
    for tick in ticks.marks {
      let y = value(tick.value)
      drawing.add(.line(time.left, y, time.right, y, tick.value == 0 ? "base" : "grid"))
      drawing.add(
        Label(
          [.init(tick.text, .tick)],
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
  func texts(of line: TimeSeries, _ marks: [TimeMark]) -> [PlacedText] {
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
  func ends(of lines: [TimeSeries], _ marks: [[TimeMark]]) -> [[Label]] {
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
      lines.enumerated().map { offset, runs in
        Label(
          runs,
          x: time.right + 8 + Self.swatch.width + Self.swatch.gap,
          baseline: top + height * Double(offset + 1) - 4,
          halo: true,
          in: variant
        )
      }
    }
  }

  /// A piece of the line before its name.
  static func swatch(_ label: Label, _ series: Series) -> Shape {
    let left = label.box.left - swatch.width - swatch.gap
    return .line(
      left,
      label.baseline - 5,
      left + swatch.width,
      label.baseline - 5,
      "\(series.outline) bold"
    )
  }

  func value(of statement: Statement) -> String {
    statement.valueText ?? statement.quantity.worded(in: ticks.scale, showsUnit: false).description
  }

  /// Value and name on one line if they fit, else one below the other.
  private func fitting(_ runs: [Label.Run]) -> [[Label.Run]] {
    let widest = width * 0.34
    guard Label.width(of: runs, in: variant) > widest else { return [runs] }
    return runs.flatMap { run in
      TextMeasure(run.style, in: variant).lines(of: run.text, width: widest)
        .map { [Label.Run($0, run.style)] }
    }
  }

  /// The value, and the name where there are several lines.
  private func runs(_ point: TimePoint, of line: TimeSeries) -> [Label.Run] {
    [.init(value(of: point.statement), .value), .init(isAlone ? "" : line.label, .small)]
  }
}
