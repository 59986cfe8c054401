import Quantities

/// Lines over time on one axis: dated figures, joined where nothing lies between them unsaid.
struct LinePlot: Plot {
  private let lines: [TimeSeries]

  /// In px.
  private static let plotHeight = 200.0
  private static let belowPlot = 28.0

  init(_ lines: [TimeSeries]) {
    let hasSubject = lines.contains(where: \.isHighlighted)
    self.lines = lines.filter { !$0.points.isEmpty }.enumerated().map { index, line in
      var line = line
      line.points.sort { $0.period < $1.period }
      let usual: Series = lines.count == 1 ? .focus : .telling(index)
      line.series = line.series ?? (hasSubject ? line.isHighlighted ? .focus : .context : usual)
      return line
    }
  }

  var isEmpty: Bool { lines.isEmpty }
  var isExposed: Bool { lines.contains { $0.points.contains { $0.href != nil } } }
  var swatchForm: Swatch.Form? { hasYearsOnly ? .point : .segment }

  /// Where all figures speak of whole years, a point in the middle of each says enough.
  private var hasYearsOnly: Bool {
    lines.allSatisfy { line in
      line.points.allSatisfy { $0.period.kind == .year && !$0.isDisputed }
    }
  }

  func description(words: ChartWords) -> String {
    lines.map { $0.label + "：" + $0.points.map(\.spoken).asSentence }.joined()
  }

  func draw(in drawing: inout Drawing) {
    let frame = LineFrame(lines, height: Self.plotHeight, in: drawing)
    frame.drawAxes(in: &drawing)
    let marks = lines.map { self.marks(of: $0, in: frame) }
    for (line, marks) in zip(lines, marks) {
      let joins = TimeJoins(points: line.points, marks: marks, series: line.series)
      drawing.shapes += joins.shapes(in: &drawing)
    }
    let obstacles = zip(lines, marks).flatMap { line, marks in
      zip(line.points, marks).map { $1.box(ReadingMark($0.statement.quantity)) }
    }
    var placement = LabelPlacement(
      bounds: frame.bounds,
      obstacles: obstacles,
      variant: drawing.variant
    )
    let labels = labels(marks, in: frame, &placement)
    var index = 0
    for (line, marks) in zip(lines, marks) {
      for (point, mark) in zip(line.points, marks) {
        draw(point, of: line, mark, labels[index], box: obstacles[index], in: &drawing)
        index += 1
      }
      drawDispute(of: line, marks, frame, &placement, in: &drawing)
    }
    drawing.height = frame.bottom + Self.belowPlot
  }

  /// Of every point: beside it for a single line, at the end for several.
  private func labels(
    _ marks: [[TimeMark]],
    in frame: LineFrame,
    _ placement: inout LabelPlacement
  ) -> [[Label]] {
    if let line = lines.first, let marks = marks.first, lines.count == 1 {
      return placement.labels(for: frame.texts(of: line, marks), in: placement.variant)
    }
    let ends = frame.ends(of: lines, marks)
    return zip(lines, ends).flatMap { line, end in
      line.points.dropLast().map { _ in [] } + [end]
    }
  }

  private func marks(of line: TimeSeries, in frame: LineFrame) -> [TimeMark] {
    line.points.map { point in
      var mark = TimeMark(
        point,
        time: frame.time,
        value: frame.value,
        series: line.series ?? .focus
      )
      if hasYearsOnly { mark.becomePoint() }
      return mark
    }
  }

  private func draw(
    _ point: TimePoint,
    of line: TimeSeries,
    _ mark: TimeMark,
    _ labels: [Label],
    box: Box,
    in drawing: inout Drawing
  ) {
    let reading = ReadingMark(point.statement.quantity)
    drawing.marks.insert(reading)
    let name = lines.count > 1 ? labels.first.map { LineFrame.swatch($0, mark.series) } : nil
    let shapes = mark.shapes(reading, in: &drawing) + labels.shapes + (name.map { [$0] } ?? [])
    drawing.add(
      drawing.group(
        shapes,
        hedge: point.statement.quantity.hedge.rawValue,
        claims: point.statement.claim.map { [$0] } ?? [],
        spoken: line.label + "，" + point.spoken,
        href: point.href,
        frame: box.grown(by: 2)
      )
    )
  }

  private func drawDispute(
    of line: TimeSeries,
    _ marks: [TimeMark],
    _ frame: LineFrame,
    _ placement: inout LabelPlacement,
    in drawing: inout Drawing
  ) {
    let disputed = line.points.filter(\.isDisputed)
    guard disputed.count > 1 else { return }
    drawing.marks.insert(.disagreement)
    let joins = TimeJoins(points: line.points, marks: marks)
    let text = disputed.dispute(words: drawing.words) { frame.value(of: $0.statement) }
    let lines = placement.lines(text, .conflict, below: joins.disputedBox, in: drawing.variant)
    for label in lines ?? [] { drawing.add(label) }
  }
}
