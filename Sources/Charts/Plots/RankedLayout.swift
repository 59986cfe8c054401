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

  init(_ ranked: RankedRows, in drawing: Drawing, top: Double = 4, hasLabels: Bool = true) {
    let variant = drawing.variant
    let widest = ranked.rows.reduce(0) { widest, row in
      max(widest, TextMeasure(row.labelStyle, in: variant).width(of: row.datum.label))
    }
    let column = Self.widestColumn(drawing)
    let isAbove = widest > 2 * column
    let text = ValueText(ranked, in: drawing)
    rows = ranked.rows.map {
      MeasuredRow($0, labelWidth: isAbove ? drawing.width - 2 : column, text: text)
    }
    self.variant = variant
    self.top = top
    width = drawing.width
    labelsStandAbove = isAbove
    line = TextMeasure(.label, in: variant).lineHeight
    plotLeft = isAbove ? 1 : (min(column, widest) + 10).rounded(.up)
  }

  /// About a third of the drawing: longer labels wrap.
  static func widestColumn(_ drawing: Drawing) -> Double {
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

  /// Upper edge, middle of the mark and lower edge of each row.
  private var bands: [(row: MeasuredRow, top: Double, middle: Double, bottom: Double)] {
    var edge = top
    return rows.map { row in
      let bottom = edge + height(row)
      defer { edge = bottom }
      return (row, edge, (edge + labelBand(row) + bottom) / 2, bottom)
    }
  }

  var bottom: Double { rows.reduce(top) { $0 + height($1) } }

  /// The right end of the plot such that every value text fits behind its mark.
  ///
  /// `reach` says how far a row's mark comes on a scale from 0 to 1, and its decoration beyond
  /// that in px.
  func plotRight(reach: (RankedRow) -> (share: Double, overhang: Double)) -> Double {
    let available = width - plotLeft
    let free = rows.reduce(available - 14) { least, row in
      let (share, overhang) = reach(row.row)
      let room = available - overhang - RankedRow.gap - row.valueWidth
      return share > 0 ? min(least, room / share) : least
    }
    return plotLeft + max(24, free)
  }

  private func labels(of row: MeasuredRow, top: Double, middle: Double) -> [Label] {
    let lines = row.labelLines
    let first =
      labelsStandAbove ? top + line - 3 : middle + 5 - line * Double(lines.count - 1) / 2
    return lines.enumerated().map { index, text in
      Label(
        [.init(text, row.row.labelStyle)],
        x: labelsStandAbove ? 1 : plotLeft - 9,
        baseline: first + line * Double(index),
        anchor: labelsStandAbove ? .start : .end,
        in: variant
      )
    }
  }

  /// Draws label, marks and texts of every row, each in a group of its own.
  func drawRows(
    in drawing: inout Drawing,
    marks: (MeasuredRow, _ middle: Double, inout Drawing) -> [Shape]
  ) {
    for band in bands {
      let row = band.row.row
      let shapes =
        labels(of: band.row, top: band.top, middle: band.middle).shapes
        + marks(band.row, band.middle, &drawing)
      drawing.add(
        drawing.group(
          shapes,
          hedge: row.hedge,
          claims: row.claims,
          spoken: row.spoken(words: drawing.words),
          href: row.datum.href,
          frame: Box(left: 0, top: band.top + 1, right: width, bottom: band.bottom - 1)
        )
      )
    }
  }
}

extension RankedRow {
  var claims: [String] { figures.compactMap(\.statement.claim) }
}
