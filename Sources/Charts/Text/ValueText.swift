/// The text beside the mark of a row, broken into lines.
struct ValueText {
  let variant: ChartVariant
  /// No wider than two fifths of the drawing, so that the marks keep the larger part.
  let widest: Double

  init(in drawing: borrowing Drawing) {
    variant = drawing.variant
    widest = drawing.width * 0.4
  }

  /// On one line if it fits, else each run on lines of its own.
  func lines(of row: RankedRow) -> [TextLine] {
    if let only = row.text.first, row.text.count == 1, only.rest.isEmpty,
      TextMeasure(only.first.style, in: variant).fits(only.first.text, in: widest)
    {
      return row.text
    }
    return row.text.flatMap { $0.broken(to: widest, in: variant) }
  }
}
