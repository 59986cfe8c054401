import Foundation

/// Gridlines with labels below, and one baseline: the horizontal value axis of ranked charts.
struct ValueAxis {
  var scale: LinearScale
  var ticks: Ticks
  /// Where the gridlines begin and end, in px.
  var top: Double
  var bottom: Double

  /// The space below the plot that the labels take, in px.
  static let height = 24.0

  func drawGrid(in drawing: inout Drawing) {
    for tick in ticks.values where scale(tick) > scale.range.lower {
      drawing.add(.line(scale(tick), top, scale(tick), bottom, "grid"))
    }
  }

  /// Draws the baseline and as many labels as fit, the ends first.
  func drawLabels(in drawing: inout Drawing) {
    drawing.add(.line(scale.range.lower, top, scale.range.lower, bottom, "base"))
    var kept: [Label] = []
    for tick in endsFirst(ticks.values) {
      let label = Label(
        [.init(ticks.label(tick), .tick)],
        x: scale(tick),
        baseline: bottom + 18,
        anchor: .middle,
        in: drawing.variant
      ).kept(inside: 0...drawing.width)
      guard !kept.contains(where: { $0.box.overlaps(label.box, tolerance: -4) }) else { continue }
      kept.append(label)
    }
    for label in kept.sorted(by: { $0.x < $1.x }) { drawing.add(label) }
  }

  private func endsFirst(_ values: [Decimal]) -> [Decimal] {
    guard let first = values.first, let last = values.last, values.count > 2 else { return values }
    return [first, last] + values.dropFirst().dropLast()
  }
}

extension Label {
  /// Moves a label sideways until its box lies between the bounds.
  func kept(inside bounds: ClosedRange<Double>) -> Label {
    var label = self
    if box.right > bounds.upperBound { label.x -= box.right - bounds.upperBound }
    if label.box.left < bounds.lowerBound { label.x += bounds.lowerBound - label.box.left }
    return label
  }
}
