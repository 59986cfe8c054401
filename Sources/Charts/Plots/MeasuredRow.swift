/// A row of a ranked chart in one of the variants: its label and value texts broken into lines.
struct MeasuredRow {
  var row: RankedRow
  var labelLines: [String]
  /// Beside the mark: value with period, or each source's value on a line of its own.
  var valueLines: [[Label.Run]]
  var valueWidth: Double

  init(_ row: RankedRow, labelWidth: Double, text: ValueText) {
    self.row = row
    labelLines = TextMeasure(row.labelStyle, in: text.variant)
      .balancedLines(of: row.datum.label, width: labelWidth)
    valueLines = text.lines(of: row)
    valueWidth = valueLines.reduce(0) { max($0, Label.width(of: $1, in: text.variant)) }
  }

  /// The value lines, centred on the middle of the row.
  func values(x: Double, middle: Double, in variant: ChartVariant) -> [Label] {
    let line = TextMeasure(.value, in: variant).lineHeight
    let first = middle + 5 - line * Double(valueLines.count - 1) / 2
    return valueLines.enumerated().map { index, runs in
      Label(runs, x: x, baseline: first + line * Double(index), halo: true, in: variant)
    }
  }
}

extension RankedRow {
  var labelStyle: TextStyle { datum.isHighlighted ? .value : .label }
}

extension [Label] {
  var shapes: [Shape] { map { .text($0) } }
}
