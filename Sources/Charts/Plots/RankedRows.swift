import Foundation
import Quantities

/// The rows of a ranked chart in drawing order, with what they share.
struct RankedRows {
  var rows: [RankedRow]
  var scale: DisplayScale
  var unit: Quantities.Unit?
  /// Whether one row stands out: then only its value is bold.
  var hasSubject: Bool
  /// The largest value drawn; nil where every row is missing.
  var largest: Double?
  /// Whether all values are whole numbers, so that no tick may be 0.5家.
  var isWhole: Bool

  init(_ data: [Datum], order: RowOrder, words: ChartWords) {
    let quantities = data.flatMap { $0.statements.map(\.quantity) }
    let unit = quantities.lazy.compactMap(\.unit).first
    let largest = quantities.max { $0.far < $1.far }.map { $0.upper ?? $0.value }
    let scale = DisplayScale(largest: largest ?? 0, unit: unit)
    let hasSubject = data.contains(where: \.isHighlighted)
    let takesScale = unit?.takesScale ?? true
    self.unit = unit
    self.scale = scale
    self.hasSubject = hasSubject
    self.largest = largest.map { max(0, $0.approximation) }
    isWhole = takesScale && quantities.allSatisfy { $0.value.exponent >= 0 }
    let rows = data.map { datum in
      let figures = datum.statements.map { Figure($0, scale: scale) }
      return RankedRow(
        datum: datum,
        series: datum.series ?? (hasSubject && !datum.isHighlighted ? .context : .focus),
        figures: figures.count > 1 ? figures.sortedStably { $0.value } : figures
      )
    }
    self.rows =
      order == .given ? rows : rows.sortedStably { -($0.figures.last?.value ?? -.infinity) }
  }

  var isEmpty: Bool { rows.isEmpty }

  var hasLinks: Bool { rows.contains { $0.datum.href != nil } }

  /// The rows as they are read aloud.
  func spoken(words: ChartWords) -> [String] { rows.map { $0.spoken(words: words) } }
}

extension Quantity {
  /// The far end of a range, or the number.
  fileprivate var far: Double { (upper ?? value).approximation }
}

extension Array {
  /// By ascending key; elements of equal keys stay in their order.
  func sortedStably(by key: (Element) -> Double) -> [Element] {
    enumerated().map { (key($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}
