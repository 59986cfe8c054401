import Quantities

/// Lines over time on one axis: dated figures, joined where nothing lies between them unsaid.
struct LinePlot: Plot {
  private let lines: [TimeLine]
  private let extent: ValueExtent

  /// In px.
  private static let plotHeight = 200.0
  private static let belowPlot = 28.0

  init(_ data: [Datum], highlight: String?) {
    let rows = data.map(\.row).distinct
    let hasSubject = rows.contains { $0 == highlight }
    lines = rows.enumerated().compactMap { index, row in
      let own = data.filter { $0.row == row }
      let points = TimePoint.all(in: own)
      guard !points.isEmpty else { return nil }
      let usual: Colour =
        hasSubject
        ? row == highlight ? .focus : .context : rows.count == 1 ? .focus : .telling(index)
      return TimeLine(label: row, points: points, colour: own[0].colour ?? usual)
    }
    extent = ValueExtent(of: data)
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
    let frame = LineFrame(lines, extent, height: Self.plotHeight, in: drawing)
    frame.drawAxes(in: &drawing)
    let marks = lines.map { self.marks(of: $0, in: frame) }
    let joins = zip(lines, marks).map {
      TimeJoins(points: $0.points, marks: $1, colour: $0.colour)
    }
    for join in joins { join.draw(in: &drawing) }
    let obstacles = zip(lines, marks).flatMap { line, marks in
      zip(line.points, marks).map { $1.box(ReadingMark($0.statement.quantity)) }
    }
    var placement = LabelPlacement(
      bounds: frame.bounds,
      obstacles: obstacles,
      lines: joins.flatMap(\.segments),
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

  private func marks(of line: TimeLine, in frame: LineFrame) -> [TimeMark] {
    line.points.map { point in
      var mark = TimeMark(
        point,
        time: frame.time,
        value: frame.value,
        colour: line.colour
      )
      if hasYearsOnly { mark.becomePoint() }
      return mark
    }
  }

  private func draw(
    _ point: TimePoint,
    of line: TimeLine,
    _ mark: TimeMark,
    _ labels: [Label],
    box: Box,
    in drawing: inout Drawing
  ) {
    let reading = ReadingMark(point.statement.quantity)
    drawing.marks.insert(reading)
    drawing.group(
      hedge: point.statement.quantity.hedge,
      claims: point.statement.claims,
      spoken: line.label + "，" + point.spoken,
      href: point.href,
      frame: box.grown(by: 2)
    ) { drawing in
      mark.draw(reading, in: &drawing)
      drawing.add(labels)
      guard lines.count > 1, let name = labels.first else { return }
      LineFrame.drawSwatch(before: name, mark.colour, in: &drawing)
    }
  }

  private func drawDispute(
    of line: TimeLine,
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
    drawing.add(
      placement.labels(text, .conflict, below: joins.disputedBox, in: drawing.variant)
    )
  }
}
