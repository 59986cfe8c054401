import Foundation
import Quantities

/// The rows of a ranked chart in drawing order, with what they share.
struct RankedRows {
  var rows: [RankedRow]
  var scale: DisplayScale
  var unit: Quantities.Unit?
  var words: ChartWords
  /// The width of the label column in px, and whether labels stand above their marks instead.
  var labelWidth: Double
  var labelsStandAbove: Bool

  init(_ data: [Datum], order: RowOrder, variant: ChartVariant, words: ChartWords) {
    let sorted = Self.sorted(data, order)
    let quantities = sorted.flatMap { $0.statements.map(\.quantity) }
    let unit = quantities.lazy.compactMap(\.unit).first
    let scale = DisplayScale(
      largest: quantities.map { $0.upper ?? $0.value }.max() ?? 0,
      unit: unit
    )
    let widths = sorted.map { Self.labelMeasure($0, variant).width(of: $0.label) }
    let column = Self.widestColumn(variant)
    self.unit = unit
    self.scale = scale
    self.words = words
    labelsStandAbove = (widths.max() ?? 0) > 2 * column
    labelWidth = labelsStandAbove ? 0 : min(column, widths.max() ?? 0)
    let lineWidth = labelsStandAbove ? variant.width - 2 : column
    let hasSubject = sorted.contains { $0.isHighlighted }
    rows = sorted.map { datum in
      let statements = datum.statements.enumerated()
        .sorted { ($0.element.quantity.value, $0.offset) < ($1.element.quantity.value, $1.offset) }
        .map(\.element)
      return RankedRow(
        datum: datum,
        series: datum.series ?? (hasSubject && !datum.isHighlighted ? .context : .focus),
        labelLines: Self.labelMeasure(datum, variant).lines(of: datum.label, width: lineWidth),
        valueLines: ValueText(
          scale: scale,
          variant: variant,
          words: words,
          hasSubject: hasSubject
        )
        .lines(of: datum, statements),
        statements: statements
      )
    }
  }

  /// The largest value drawn; nil where every row is missing.
  var largest: Decimal? { rows.compactMap(\.largest).max() }

  /// Whether all values are whole numbers, so that no tick may be 0.5家.
  var isWhole: Bool {
    rows.allSatisfy { row in
      row.statements.allSatisfy {
        $0.quantity.value.exponent >= 0 && $0.quantity.unit?.takesScale ?? true
      }
    }
  }

  private static func sorted(_ data: [Datum], _ order: RowOrder) -> [Datum] {
    guard order == .descending else { return data }
    let keyed = data.enumerated().map { offset, datum in
      (value: datum.statements.map(\.quantity.value).max(), offset: offset, datum: datum)
    }
    return keyed.sorted { left, right in
      guard let one = left.value, let other = right.value else {
        return (left.value == nil ? 1 : 0, left.offset) < (right.value == nil ? 1 : 0, right.offset)
      }
      return one == other ? left.offset < right.offset : one > other
    }.map(\.datum)
  }

  private static func labelMeasure(_ datum: Datum, _ variant: ChartVariant) -> TextMeasure {
    TextMeasure(datum.isHighlighted ? .value : .label, in: variant)
  }

  /// About a third of the drawing: longer labels wrap.
  private static func widestColumn(_ variant: ChartVariant) -> Double {
    variant == .wide ? 210 : 106
  }
}
