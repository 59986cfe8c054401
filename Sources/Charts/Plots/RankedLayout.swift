/// Where the rows of a ranked chart stand: label column, plot, value texts.
struct RankedLayout {
  let rows: [MeasuredRow]
  let variant: ChartVariant
  let width: Double
  /// From the upper edge to the first row, in px.
  let top: Double
  /// The left edge of the plot in px.
  let plotLeft: Double
  /// Labels stand above their marks where a column would have to be too wide.
  private let labelsStandAbove: Bool
  private let line: Double

  /// A bar in px; a row is 34 to 42 high where its texts are one line each
  /// (`docs/design-language.md` §4, geometry).
  static let barHeight = 22.0
  private static let rowHeight = 34.0

  init(_ ranked: RankedRows, in drawing: borrowing Drawing, top: Double = 4) {
    let variant = drawing.variant
    let widest = ranked.rows.reduce(0) { widest, row in
      max(widest, TextMeasure(row.labelStyle, in: variant).width(of: row.label))
    }
    let column = Self.widestColumn(drawing)
    let isAbove = widest > 2 * column
    let labelWidth = isAbove ? drawing.width - 2 : column
    let text = ValueText(in: drawing)
    rows = ranked.rows.map { MeasuredRow($0, labelWidth: labelWidth, text: text) }
    self.variant = variant
    self.top = top
    width = drawing.width
    labelsStandAbove = isAbove
    line = TextMeasure(.label, in: variant).lineHeight
    plotLeft = isAbove ? 1 : (min(column, widest) + 10).rounded(.up)
  }

  /// About a third of the drawing: longer labels wrap.
  static func widestColumn(_ drawing: borrowing Drawing) -> Double {
    drawing.variant == .wide ? drawing.width * 0.31 : drawing.width * 0.32
  }

  /// The space above a row's mark that its label takes.
  private func labelBand(_ row: MeasuredRow) -> Double {
    labelsStandAbove ? line * Double(row.labelLines.count) + 4 : 0
  }

  private func height(_ row: MeasuredRow) -> Double {
    let beside = labelsStandAbove ? 1 : row.labelLines.count
    let lines = Double(max(beside, row.valueLines.count))
    return labelBand(row) + max(Self.rowHeight, line * lines + 6)
  }

  var bottom: Double { rows.reduce(top) { $0 + height($1) } }

  /// The right end of the plot such that every value text fits behind its mark.
  ///
  /// `reach` says how far a row's mark comes on a scale from 0 to 1, and its decoration beyond
  /// that in px.
  func plotRight(reach: (RankedRow) -> (share: Double, overhang: Double)) -> Double {
    plotLeft + Self.plotWidth(of: rows, available: width - plotLeft, reach: reach)
  }

  static func plotWidth(
    of rows: some Sequence<MeasuredRow>,
    available: Double,
    reach: (RankedRow) -> (share: Double, overhang: Double)
  ) -> Double {
    let free = rows.reduce(available - 14) { least, row in
      let (share, overhang) = reach(row.row)
      let room = available - overhang - RankedRow.gap - row.valueWidth
      return share > 0 ? min(least, room / share) : least
    }
    return max(24, free)
  }

  private func drawLabel(
    of row: MeasuredRow,
    top: Double,
    middle: Double,
    in drawing: inout Drawing
  ) {
    drawing.add(
      row.labelLines,
      x: labelsStandAbove ? 1 : plotLeft - 9,
      baseline: labelsStandAbove
        ? top + line - 3 : middle + 5 - line * Double(row.labelLines.count - 1) / 2,
      lineHeight: line,
      anchor: labelsStandAbove ? .start : .end
    )
  }

  /// Draws label, marks and texts of every row, each in a group of its own.
  func drawRows(
    in drawing: inout Drawing,
    marks: (MeasuredRow, _ middle: Double, inout Drawing) -> Void
  ) {
    var edge = top
    for measured in rows {
      let bottom = edge + height(measured)
      let middle = (edge + labelBand(measured) + bottom) / 2
      let row = measured.row
      drawing.group(
        hedge: row.hedge,
        claims: row.claims,
        spoken: row.spoken,
        href: row.href,
        frame: Box(left: 0, top: edge + 1, right: width, bottom: bottom - 1)
      ) { drawing in
        drawLabel(of: measured, top: edge, middle: middle, in: &drawing)
        marks(measured, middle, &drawing)
      }
      edge = bottom
    }
  }
}
