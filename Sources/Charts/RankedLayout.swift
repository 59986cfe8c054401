import Foundation
import Quantities

/// Where the rows of a ranked chart stand: label column, plot, value texts.
struct RankedLayout {
  var ranked: RankedRows
  var variant: ChartVariant
  /// From the upper edge to the first row, in px.
  var top: Double
  /// The left edge of the plot in px.
  let plotLeft: Double

  /// A bar in px; a row is 34 to 42 high where its texts are one line each
  /// (`docs/design-language.md` §4, geometry).
  static let barHeight = 22.0
  private static let rowHeight = 34.0

  init(_ ranked: RankedRows, variant: ChartVariant, top: Double = 4) {
    self.ranked = ranked
    self.variant = variant
    self.top = top
    plotLeft = ranked.labelsStandAbove ? 1 : (ranked.labelWidth + 10).rounded(.up)
  }

  private var line: Double { TextMeasure(.label, in: variant).lineHeight }

  /// The space above a row's mark that its label takes.
  private func labelBand(_ row: RankedRow) -> Double {
    ranked.labelsStandAbove ? line * Double(row.labelLines.count) + 4 : 0
  }

  private func height(_ row: RankedRow) -> Double {
    let beside = ranked.labelsStandAbove ? 1 : row.labelLines.count
    let lines = Double(max(beside, row.valueLines.count))
    return labelBand(row) + max(Self.rowHeight, line * lines + 6)
  }

  /// Upper and lower edge of each row.
  var bands: [(row: RankedRow, top: Double, middle: Double, bottom: Double)] {
    var edge = top
    return ranked.rows.map { row in
      let bottom = edge + height(row)
      defer { edge = bottom }
      return (row, edge, (edge + labelBand(row) + bottom) / 2, bottom)
    }
  }

  var bottom: Double { ranked.rows.reduce(top) { $0 + height($1) } }

  /// The right end of the plot such that every value text fits behind its mark.
  ///
  /// `reach` says how far a row's mark comes on a scale from 0 to 1, and its decoration beyond
  /// that in px.
  func plotRight(reach: (RankedRow) -> (share: Double, overhang: Double)) -> Double {
    let available = variant.width - plotLeft
    let widths = ranked.rows.map { row in
      let (share, overhang) = reach(row)
      let free = available - overhang - RankedRow.gap - row.valueWidth(in: variant)
      return share > 0 ? free / share : available
    }
    return plotLeft + max(24, min(widths.min() ?? available, available - 14))
  }

  func labels(of row: RankedRow, top: Double, middle: Double) -> [Label] {
    let style: TextStyle = row.datum.isHighlighted ? .value : .label
    let above = ranked.labelsStandAbove
    let first =
      above ? top + line - 3 : middle + 5 - line * Double(row.labelLines.count - 1) / 2
    return row.labelLines.enumerated().map { index, text in
      Label(
        [.init(text, style)],
        x: above ? 1 : plotLeft - 9,
        baseline: first + line * Double(index),
        anchor: above ? .start : .end,
        in: variant
      )
    }
  }

  /// Draws label, marks and texts of every row, each in a group of its own.
  func drawRows(
    in drawing: inout Drawing,
    isExposed: Bool,
    marks: (RankedRow, _ middle: Double, inout Drawing) -> [SVGElement]
  ) {
    for band in bands {
      let frame = Box(left: 0, top: band.top + 1, right: drawing.width, bottom: band.bottom - 1)
      let group = band.row.group(frame: frame, isExposed: isExposed, words: ranked.words)
      let labels = labels(of: band.row, top: band.top, middle: band.middle)
      drawing.add(group.element(labels.map(\.element) + marks(band.row, band.middle, &drawing)))
    }
  }
}

extension RankedRow {
  func group(frame: Box, isExposed: Bool, words: ChartWords) -> RowGroup {
    RowGroup(
      spoken: spoken(words: words),
      href: datum.href,
      mark: lower?.quantity.hedge.rawValue ?? RowGroup.missing,
      claims: statements.compactMap(\.claim),
      frame: frame,
      isExposed: isExposed
    )
  }
}
