import Foundation
import Quantities

extension TimePanelLayout {
  func draw(in drawing: inout Drawing) {
    drawAxes(in: &drawing)
    let points = panel.points.sorted { $0.period < $1.period }
    let marks = points.map { TimeMark($0, time: time, value: value) }
    let joins = TimeJoins(points: points, marks: marks)
    drawing.shapes += joins.shapes(in: &drawing)
    var placement = LabelPlacement(
      bounds: Box(
        left: time.left + 2,
        top: top + titleHeight,
        right: right,
        bottom: plotBottom - 1
      ),
      obstacles: zip(points, marks).map { $1.box(ReadingMark($0.statement.quantity)) },
      variant: variant
    )
    let labels = placement.labels(
      for: points.indices.map { index in
        PlacedText(
          lines: text.lines(of: points[index]),
          mark: placement.obstacles[index],
          isAtEnd: text.isInLastYear(points[index]),
          isDisputed: points[index].isDisputed,
          beyond: time.right + 8
        )
      },
      in: variant
    )
    for index in points.indices {
      drawing.marks.insert(ReadingMark(points[index].statement.quantity))
      let shapes = marks[index].shapes(
        ReadingMark(points[index].statement.quantity),
        in: &drawing
      )
      let shapesWithText = shapes + labels[index].shapes
      add(shapesWithText, of: points[index], box: placement.obstacles[index], to: &drawing)
    }
    drawDispute(of: points, joins: joins, &placement, in: &drawing)
  }

  /// Of the title with the space below it, in px.
  private var titleHeight: Double {
    TextMeasure(.group, in: variant).lineHeight * Double(titleLines.count - 1) + 21
  }

  private func drawAxes(in drawing: inout Drawing) {
    let line = TextMeasure(.group, in: variant).lineHeight
    for (index, text) in titleLines.enumerated() {
      drawing.add(
        Label(
          [.init(text, .group)],
          x: left,
          baseline: top + 16 + line * Double(index),
          in: variant
        )
      )
    }
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
    let years = panel.points.flatMap { [$0.period.from.year, $0.period.until.year] }
    for label in time.labels(
      years,
      baseline: plotBottom + 18,
      within: (time.left - 3)...right,
      in: variant
    ) { drawing.add(label) }
  }

  private func add(
    _ shapes: [Shape],
    of point: TimePoint,
    box: Box,
    to drawing: inout Drawing
  ) {
    drawing.add(
      drawing.group(
        shapes,
        hedge: point.statement.quantity.hedge.rawValue,
        claims: point.statement.claim.map { [$0] } ?? [],
        spoken: panel.title + "，" + point.spoken,
        href: point.href,
        frame: box.grown(by: 2)
      )
    )
  }

  private func drawDispute(
    of points: [TimePoint],
    joins: TimeJoins,
    _ placement: inout LabelPlacement,
    in drawing: inout Drawing
  ) {
    let disputed = points.filter(\.isDisputed)
    guard disputed.count > 1 else { return }
    drawing.marks.insert(.disagreement)
    let lines = disputed.dispute(words: words) { text.value(of: $0.statement) }
    let anchor = joins.disputedBox
    guard let label = placement.lines(lines, .conflict, below: anchor, in: variant) else { return }
    for line in label { drawing.add(line) }
  }
}
