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
    let places = ticks.marks.map { scale($0.value) }.filter { $0 > scale.range.lower }
    drawing.uprights(at: places, from: top, to: bottom, .rule("grid"))
  }

  /// Draws the baseline and as many labels as fit, always both ends and at even distances.
  func drawLabels(in drawing: inout Drawing) {
    drawing.line(scale.range.lower, top, scale.range.lower, bottom, .rule("base"))
    let bounds = 0...drawing.width
    let variant = drawing.variant
    let labels = ticks.marks.map { tick in
      Label(
        tick.text,
        .tick,
        x: scale(tick.value),
        baseline: bottom + 18,
        anchor: .middle,
        in: variant
      ).kept(inside: bounds)
    }
    drawing.add(Self.fitting(labels))
  }

  /// Every label, every second, third … that ends with the last, whichever leaves them apart; else
  /// the last alone.
  private static func fitting(_ labels: [Label]) -> [Label] {
    guard let last = labels.indices.last, last > 0 else { return labels }
    let boxes = labels.map(\.box)
    for step in 1...last where last.isMultiple(of: step) {
      let kept = Array(stride(from: 0, through: last, by: step))
      let areApart = zip(kept, kept.dropFirst()).allSatisfy { one, next in
        boxes[one].right + 4 <= boxes[next].left
      }
      if areApart { return kept.map { labels[$0] } }
    }
    return [labels[last]]
  }
}
