import Foundation
import Quantities

/// Ranked dots on a fixed domain.
struct DotPlot: Plot {
  var ranked: RankedRows
  private let domain: DotDomain
  private let ticks: Ticks
  /// Whether the caller's domain leaves out zero.
  let isCut: Bool

  /// Above the rows, where the reference line's label stands, in px.
  private static let referenceBand = 24.0
  private static let radius = 6.5

  init(_ ranked: RankedRows, domain: DotDomain) {
    self.ranked = ranked
    isCut = !domain.lower.isZero
    let domain = domain.covering(ranked.rows.flatMap { $0.datum.statements.map(\.quantity) })
    self.domain = domain
    var ticks = Ticks(
      from: domain.lower,
      to: domain.upper.approximation,
      scale: ranked.scale,
      unit: ranked.unit
    )
    ticks.close(at: domain.upper)
    self.ticks = ticks
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { .dot }

  func description(words: ChartWords) -> String { ranked.spoken(words: words).asSentence }

  func draw(in drawing: inout Drawing) {
    let layout = RankedLayout(
      ranked,
      in: drawing,
      top: domain.reference == nil ? 4 : Self.referenceBand
    )
    let lower = domain.lower.approximation
    let span = max(domain.upper.approximation - lower, .leastNonzeroMagnitude)
    let right = layout.plotRight { row in
      (row.largest.map { ($0 - lower) / span } ?? 0, Self.radius + BarMark.overhang(row.mark))
    }
    let scale = LinearScale(domain: lower...(lower + span), range: (layout.plotLeft, right))
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    drawReference(layout, scale, in: &drawing)
    layout.drawRows(in: &drawing) { measured, middle, drawing in
      let (shapes, end) = marks(of: measured.row, scale, middle: middle, in: &drawing)
      return shapes + measured.values(x: end, middle: middle, in: drawing.variant).shapes
    }
    axis.drawLabels(in: &drawing)
    drawing.height = layout.bottom + ValueAxis.height
  }

  private func drawReference(
    _ layout: RankedLayout,
    _ scale: LinearScale,
    in drawing: inout Drawing
  ) {
    guard let reference = domain.reference else { return }
    let x = scale(reference.value.approximation)
    drawing.add(.line(x, layout.top - 4, x, layout.bottom, "ref"))
    drawing.add(
      Label(
        [.init(reference.label, .small)],
        x: x,
        baseline: layout.top - 8,
        anchor: .middle,
        in: drawing.variant
      ).kept(inside: 0...drawing.width)
    )
  }

  /// The shapes of a row, and where its text begins.
  private func marks(
    of row: RankedRow,
    _ scale: LinearScale,
    middle: Double,
    in drawing: inout Drawing
  ) -> (shapes: [Shape], textStart: Double) {
    drawing.marks.insert(row.mark)
    let left = scale.range.lower
    guard let lower = row.lower else {
      return ([.circle(left + 8, middle, radius: 4, "ring")], left + 20)
    }
    let x = scale(lower.value)
    let far = lower.upper.map { scale($0) } ?? x
    var shapes = [Shape.line(left, middle, x, middle, "grid")]
    var end = far + Self.radius + BarMark.overhang(row.mark)
    if let higher = row.higher {
      let other = scale(higher.value)
      drawing.marks.insert(.disagreement)
      shapes += [
        .line(x, middle, other, middle, "conf-ol dash"),
        .circle(other, middle, radius: Self.radius - 1, "conf-ol dash hole"),
      ]
      end = max(end, other + Self.radius)
    }
    let dot = DotMark(x: x, upper: far, y: middle, radius: Self.radius, series: row.series)
    return (shapes + dot.shapes(row.mark, in: &drawing), end + RankedRow.gap)
  }
}

extension DotDomain {
  /// Widened where a value lies outside, so that no dot is drawn where it is not.
  func covering(_ quantities: [Quantity]) -> DotDomain {
    var domain = self
    domain.lower = quantities.map(\.value).reduce(lower, min)
    domain.upper = quantities.map { $0.upper ?? $0.value }.reduce(upper, max)
    if let value = reference?.value {
      domain.lower = min(domain.lower, value)
      domain.upper = max(domain.upper, value)
    }
    return domain
  }
}
