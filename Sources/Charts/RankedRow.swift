import Foundation
import Quantities

/// A row of a ranked chart, measured: its label and value texts broken into lines.
struct RankedRow {
  var datum: Datum
  var series: Series
  var labelLines: [String]
  /// Beside the mark: value with period, or each source's value on a line of its own.
  var valueLines: [[Label.Run]]
  /// Sorted by value: the first is drawn solid, the last dashed.
  var statements: [Statement]

  var lower: Statement? { statements.first }
  /// Nil where all sources state one value.
  var higher: Statement? {
    guard let last = statements.last, last.quantity.value != lower?.quantity.value else {
      return nil
    }
    return last
  }

  /// The value at the far end of everything the row draws.
  var largest: Decimal? {
    statements.map { $0.quantity.upper ?? $0.quantity.value }.max()
  }

  var mark: ReadingMark {
    lower.map { ReadingMark($0.quantity) } ?? .missing
  }

  /// Between a mark and its text, in px (`docs/design-language.md` §4).
  static let gap = 8.0

  func valueWidth(in variant: ChartVariant) -> Double {
    valueLines.map { Label.width(of: $0, in: variant) }.max() ?? 0
  }

  /// The value lines, centred on the middle of the row.
  func valueLabels(x: Double, middle: Double, in variant: ChartVariant) -> [Label] {
    let line = TextMeasure(.value, in: variant).lineHeight
    let first = middle + 5 - line * Double(valueLines.count - 1) / 2
    return valueLines.enumerated().map { index, runs in
      Label(runs, x: x, baseline: first + line * Double(index), halo: true, in: variant)
    }
  }

  /// The row as it is read aloud: 北京：近1500家，2020年底.
  func spoken(words: ChartWords) -> String {
    let values = statements.map { statement in
      let value = statement.valueText ?? statement.quantity.verbatim
      guard statements.count > 1, !statement.sources.isEmpty else { return value }
      return value + "（" + statement.sources.joined(separator: "、") + "）"
    }
    let value = values.isEmpty ? words.missing : values.joined(separator: "，")
    return datum.label + "：" + value + (datum.period.map { "，" + $0 } ?? "")
  }
}
