/// The labels of groups of bars: left of them, or above where a column would have to be too wide.
struct GroupColumn {
  private let labels: [[TextLine]]
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

  init(_ groups: [RowGroup], in drawing: borrowing Drawing) {
    variant = drawing.variant
    line = TextMeasure(.label, in: variant).lineHeight
    let variant = drawing.variant
    let widest = groups.reduce(0) { widest, group in
      max(widest, TextMeasure(group.labelStyle, in: variant).width(of: group.label))
    }
    let column = RankedLayout.widestColumn(drawing)
    isAbove = widest > 2 * column
    plotLeft = isAbove ? 1 : (min(widest, column) + 10).rounded(.up)
    let width = isAbove ? drawing.width - 2 : column
    labels = groups.map { group in
      TextMeasure(group.labelStyle, in: variant).balancedLines(of: group.label, width: width)
        .map { TextLine($0, group.labelStyle) }
    }
  }

  func bands(_ heights: [Double], top: Double, gap: Double) -> [Band] {
    var edge = top
    return zip(labels, heights).map { label, height in
      let text = line * Double(label.count)
      let bottom = edge + gap / 2 + (isAbove ? text + 4 + height : max(text, height)) + gap / 2
      defer { edge = bottom }
      let middle = isAbove ? bottom - gap / 2 - height / 2 : (edge + bottom) / 2
      return Band(top: edge, middle: middle, bottom: bottom)
    }
  }

  func draw(_ index: Int, _ band: Band, in drawing: inout Drawing) {
    let lines = labels[index]
    drawing.add(
      lines,
      x: isAbove ? 1 : plotLeft - 9,
      baseline: isAbove
        ? band.top + line : band.middle + 5 - line * Double(lines.count - 1) / 2,
      lineHeight: line,
      anchor: isAbove ? .start : .end
    )
  }
}
