/// A row of a ranked chart in one of the variants: its label and value texts broken into lines.
struct MeasuredRow {
  let row: RankedRow
  let labelLines: [TextLine]
  let valueLines: [TextLine]
  let valueWidth: Double

  /// A row that stands in a group has no label of its own.
  init(_ row: RankedRow, labelWidth: Double?, text: ValueText) {
    self.row = row
    labelLines =
      labelWidth.map {
        TextMeasure(row.labelStyle, in: text.variant)
          .balancedLines(of: row.label, width: $0)
          .map { TextLine($0, row.labelStyle) }
      } ?? []
    valueLines = text.lines(of: row)
    valueWidth = valueLines.width(in: text.variant)
  }

  /// Draws the value lines, centred on the middle of the row.
  func drawValues(x: Double, middle: Double, in drawing: inout Drawing) {
    let line = TextMeasure(.value, in: drawing.variant).lineHeight
    drawing.add(
      valueLines,
      x: x,
      baseline: middle + 5 - line * Double(valueLines.count - 1) / 2,
      lineHeight: line,
      halo: true
    )
  }
}
