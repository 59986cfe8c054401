import Foundation
import Quantities

extension TimePanelLayout {
  func draw(in drawing: inout Drawing) {
    drawAxes(in: &drawing)
    let points = panel.points
    let marks = points.map { TimeMark($0, time: time, value: value) }
    let joins = TimeJoins(points: points, marks: marks)
    joins.draw(in: &drawing)
    var placement = LabelPlacement(
      bounds: Box(
        left: time.left + 2,
        top: top + titleHeight,
        right: right,
        bottom: plotBottom - 1
      ),
      obstacles: zip(points, marks).map { $1.box(ReadingMark($0.statement.quantity)) },
      lines: joins.segments,
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
      let box = placement.obstacles[index]
      draw(points[index], marks[index], labels[index], box: box, in: &drawing)
    }
    drawDispute(of: points, joins: joins, &placement, in: &drawing)
  }

  /// Of the title with the space below it, in px.
  private var titleHeight: Double {
    TextMeasure(.group, in: variant).lineHeight * Double(titleLines.count - 1) + 21
  }

  private func drawAxes(in drawing: inout Drawing) {
    let line = TextMeasure(.group, in: variant).lineHeight
    drawing.add(
      titleLines.map { TextLine($0, .group) },
      x: left,
      baseline: top + 16,
      lineHeight: line
    )
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
      panel.points.years,
      baseline: plotBottom + 18,
      within: (time.left - 3)...right,
      in: variant
    ) { drawing.add(label) }
  }

  private func draw(
    _ point: TimePoint,
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
      spoken: panel.title + "，" + point.spoken,
      href: point.href,
      frame: box.grown(by: 2)
    ) { drawing in
      mark.draw(reading, in: &drawing)
      drawing.add(labels)
    }
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
    let lines = disputed.dispute(words: drawing.words) { text.value(of: $0.statement) }
    drawing.add(placement.labels(lines, .conflict, below: joins.disputedBox, in: variant))
  }
}
