/// The labels of groups of bars: left of them, or above where a column would have to be too wide.
struct GroupColumn {
  private let labels: [(lines: [String], style: TextStyle)]
  private let variant: ChartVariant
  private let isAbove: Bool
  private let line: Double
  let plotLeft: Double

  /// Where a group stands, in px.
  struct Band {
    var top: Double
    /// Of the bars.
    var middle: Double
    var bottom: Double
  }

  init(_ groups: [DatumGroup], in drawing: Drawing) {
    variant = drawing.variant
    line = TextMeasure(.label, in: variant).lineHeight
    let measured = groups.map { group in
      let style: TextStyle = group.isHighlighted ? .value : .label
      return (text: group.label, style: style, measure: TextMeasure(style, in: drawing.variant))
    }
    let widest = measured.map { $0.measure.width(of: $0.text) }.max() ?? 0
    let column = RankedLayout.widestColumn(drawing)
    let isAbove = widest > 2 * column
    self.isAbove = isAbove
    plotLeft = isAbove ? 1 : (min(widest, column) + 10).rounded(.up)
    labels = measured.map {
      ($0.measure.balancedLines(of: $0.text, width: isAbove ? drawing.width - 2 : column), $0.style)
    }
  }

  func bands(_ heights: [Double], top: Double, gap: Double) -> [Band] {
    var edge = top
    return zip(labels, heights).map { label, height in
      let text = line * Double(label.lines.count)
      let bottom = edge + gap / 2 + (isAbove ? text + 4 + height : max(text, height)) + gap / 2
      defer { edge = bottom }
      let middle = isAbove ? bottom - gap / 2 - height / 2 : (edge + bottom) / 2
      return Band(top: edge, middle: middle, bottom: bottom)
    }
  }

  func draw(_ index: Int, _ band: Band, in drawing: inout Drawing) {
    let (lines, style) = labels[index]
    let first =
      isAbove ? band.top + line : band.middle + 5 - line * Double(lines.count - 1) / 2
    for (offset, text) in lines.enumerated() {
      drawing.add(
        Label(
          [.init(text, style)],
          x: isAbove ? 1 : plotLeft - 9,
          baseline: first + line * Double(offset),
          anchor: isAbove ? .start : .end,
          in: variant
        )
      )
    }
  }
}
