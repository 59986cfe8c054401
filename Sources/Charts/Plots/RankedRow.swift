import Quantities

/// A row of a ranked chart: its figures worded for the chart's scale, the lowest first.
struct RankedRow {
  var datum: Datum
  var series: Series
  /// The first is drawn solid, the last dashed.
  var figures: [Figure]

  var lower: Figure? { figures.first }
  /// Nil where all sources state one value.
  var higher: Figure? {
    guard figures.count > 1, let last = figures.last, last.value != figures[0].value else {
      return nil
    }
    return last
  }

  /// The value at the far end of everything the row draws.
  var largest: Double? { figures.map(\.far).max() }

  var mark: ReadingMark { lower?.mark ?? .missing }

  /// Figures below zero are printed and not drawn.
  var isNegative: Bool { figures.contains { $0.value < 0 } }

  /// Between a mark and its text, in px (`docs/design-language.md` §4).
  static let gap = 8.0

  /// The row as it is read aloud: 北京：近1500家，2020年底.
  func spoken(words: ChartWords) -> String {
    let values = figures.map { $0.spoken(namingSources: figures.count > 1) }
    let value = values.isEmpty ? words.missing : values.joined(separator: "，")
    return datum.label + "：" + value + (datum.period.map { "，" + $0 } ?? "")
  }

  var hedge: String { lower?.statement.quantity.hedge.rawValue ?? MarkGroup.missing }
}

/// One number of a row.
struct Figure {
  var statement: Statement
  var value: Double
  /// The far end of a range; nil for one number.
  var upper: Double?
  /// As printed, in the chart's scale.
  var text: String
  var mark: ReadingMark

  var far: Double { max(value, upper ?? value) }

  init(_ statement: Statement, scale: DisplayScale) {
    let quantity = statement.quantity
    self.statement = statement
    value = quantity.value.approximation
    upper = quantity.upper?.approximation
    text =
      statement.valueText ?? quantity.worded(in: scale, showsUnit: false).description
    mark = ReadingMark(quantity)
  }

  /// 近1500家, or 348家（青年报） where sources differ.
  func spoken(namingSources: Bool) -> String {
    let value = statement.valueText ?? statement.quantity.verbatim
    guard namingSources, !statement.sources.isEmpty else { return value }
    return value + "（" + statement.sources.joined(separator: "、") + "）"
  }
}
