import Foundation
import Quantities

/// The bar of one row with everything its statements draw, and where that ends.
struct RowBar {
  var row: RankedRow
  var scale: LinearScale
  var middle: Double

  private var start: Double { scale.range.lower }

  /// Where the row's mark and its decoration end, in px.
  var end: Double {
    guard let lower = row.lower else { return start + 12 }
    let far = scale(lower.quantity.upper ?? lower.quantity.value)
    let solid = max(far, start + 1) + BarMark.overhang(row.mark)
    return max(solid, row.higher.map { scale($0.quantity.value) } ?? solid)
  }

  func elements(in drawing: inout Drawing) -> [SVGElement] {
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      return [.circle(start + 8, middle, radius: 4, "ring")]
    }
    var bar = BarMark(
      start: start,
      end: scale(lower.quantity.value),
      upper: lower.quantity.upper.map { scale($0) },
      top: middle - RankedLayout.barHeight / 2,
      height: RankedLayout.barHeight,
      series: row.series
    )
    let elements = bar.elements(row.mark, in: &drawing)
    guard let higher = row.higher else { return elements }
    drawing.marks.insert(.disagreement)
    let solidEnd = bar.end
    bar.end = scale(higher.quantity.value)
    let between = row.statements.dropFirst().dropLast().map { scale($0.quantity.value) }
    return elements + bar.disagreement(from: solidEnd, between: between)
  }
}
