import Foundation
import Quantities

/// Ranked rows on one horizontal scale: from zero, or on the fixed domain of a score.
struct RankedPlot: Plot {
  private let ranked: RankedRows
  private let mark: RowMark
  private let ticks: Ticks
  private let lower: Double
  private let upper: Double
  private let reference: Reference?
  private let hasAxis: Bool
  /// Whether the caller's domain leaves out zero.
  let isCut: Bool

  /// Above the rows, where the reference line's label stands, in px.
  private static let referenceBand = 24.0

  init(_ ranked: RankedRows, mark: RowMark, _ facet: Facet) {
    self.ranked = ranked
    self.mark = mark
    reference = facet.reference
    guard case .fixed(let from, let until) = facet.domain else {
      isCut = false
      let far = max(ranked.extent.upper ?? 0, reference?.value.approximation ?? 0)
      (lower, upper) = (0, far)
      hasAxis = far > 0 || ranked.extent.upper != nil
      ticks = ranked.extent.ticks()
      return
    }
    isCut = !from.isZero
    hasAxis = true
    // Widened where a value lies outside, so that no dot is drawn where it is not.
    let values = [ranked.extent.least, ranked.extent.largest, reference?.value].compactMap(\.self)
    let (least, largest) = (values.reduce(from, min), values.reduce(until, max))
    (lower, upper) = (least.approximation, largest.approximation)
    ticks = Ticks(covering: least, largest, scale: ranked.extent.scale, unit: ranked.extent.unit)
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { mark.form }

  func description(words: ChartWords) -> String { ranked.spoken }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(
      ranked,
      in: drawing,
      top: reference == nil ? 4 : Self.referenceBand
    )
    let scale = scale(layout)
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    drawReference(layout, scale, in: &drawing)
    layout.drawRows(in: &drawing) { measured, middle, drawing in
      let x = mark.draw(measured.row, on: scale, middle: middle, in: &drawing)
      measured.drawValues(x: x, middle: middle, in: &drawing)
    }
    if hasAxis { axis.drawLabels(in: &drawing) }
    drawing.height = layout.bottom + (hasAxis ? ValueAxis.height : 4)
  }

  private func scale(_ layout: RankedLayout) -> LinearScale {
    let span = max(upper - lower, .leastNonzeroMagnitude)
    let right = layout.plotRight { row in
      (row.largest.map { max(0, ($0 - lower) / span) } ?? 0, mark.overhang(of: row))
    }
    return LinearScale(domain: lower...(lower + span), range: (layout.plotLeft, right))
  }

  private func drawReference(
    _ layout: RankedLayout,
    _ scale: LinearScale,
    in drawing: inout Drawing
  ) {
    guard let reference else { return }
    let x = scale(reference.value.approximation)
    drawing.line(x, layout.top - 4, x, layout.bottom, .rule("ref"))
    drawing.add(
      Label(
        reference.label ?? ticks.text(of: reference.value),
        .small,
        x: x,
        baseline: layout.top - 8,
        anchor: .middle,
        in: drawing.variant
      ).kept(inside: 0...drawing.width)
    )
  }
}
