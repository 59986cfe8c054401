import Foundation
import Quantities

/// Ranked dots on a fixed domain.
struct DotPlot {
  var layout: RankedLayout
  var scale: LinearScale
  var domain: DotDomain
  var isExposed: Bool
  private var ticks: Ticks

  /// Above the rows, where the reference line's label stands, in px.
  private static let referenceBand = 24.0
  private static let radius = 6.5

  init(_ ranked: RankedRows, domain: DotDomain, variant: ChartVariant, isExposed: Bool) {
    let layout = RankedLayout(
      ranked,
      variant: variant,
      top: domain.reference == nil ? 4 : Self.referenceBand
    )
    let domain = domain.covering(ranked.rows.flatMap { $0.statements.map(\.quantity) })
    let lower = domain.lower.double
    let span = max(domain.upper.double - lower, .leastNonzeroMagnitude)
    let right = layout.plotRight { row in
      let share = row.largest.map { ($0.double - lower) / span } ?? 0
      return (share, Self.radius + BarMark.overhang(row.mark))
    }
    self.layout = layout
    self.domain = domain
    self.isExposed = isExposed
    scale = LinearScale(domain: lower...(lower + span), range: (layout.plotLeft, right))
    ticks = Ticks(from: domain.lower, to: domain.upper, scale: ranked.scale, unit: ranked.unit)
    if ticks.values.last != domain.upper { ticks.values.append(domain.upper) }
  }

  func draw(in drawing: inout Drawing) {
    let axis = ValueAxis(scale: scale, ticks: ticks, top: layout.top, bottom: layout.bottom)
    axis.drawGrid(in: &drawing)
    drawReference(in: &drawing)
    layout.drawRows(in: &drawing, isExposed: isExposed, marks: marks)
    axis.drawLabels(in: &drawing)
    drawing.height = layout.bottom + ValueAxis.height
  }

  private func drawReference(in drawing: inout Drawing) {
    guard let reference = domain.reference else { return }
    let x = scale(reference.value)
    drawing.add(.line(x, layout.top - 4, x, layout.bottom, "ref"))
    drawing.add(
      Label(
        [.init(reference.label, .small)],
        x: x,
        baseline: layout.top - 8,
        anchor: .middle,
        in: layout.variant
      ).kept(inside: 0...drawing.width)
    )
  }

  private func marks(of row: RankedRow, middle: Double, in drawing: inout Drawing)
    -> [SVGElement]
  {
    drawing.marks.insert(row.mark)
    let left = scale.range.lower
    guard let lower = row.lower else {
      return [.circle(left + 8, middle, radius: 4, "ring")]
        + texts(of: row, x: left + 20, middle: middle)
    }
    let x = scale(lower.quantity.value)
    let far = lower.quantity.upper.map { scale($0) } ?? x
    var elements = [SVGElement.line(left, middle, x, middle, "grid")]
    var end = far + Self.radius + BarMark.overhang(row.mark)
    if let higher = row.higher {
      let other = scale(higher.quantity.value)
      drawing.marks.insert(.disagreement)
      elements += [
        .line(x, middle, other, middle, "conf-ol dash"),
        .circle(other, middle, radius: Self.radius - 1, "conf-ol dash hole"),
      ]
      end = max(end, other + Self.radius)
    }
    let dot = DotMark(x: x, upper: far, y: middle, radius: Self.radius, series: row.series)
    elements += dot.elements(row.mark, in: &drawing)
    return elements + texts(of: row, x: end + RankedRow.gap, middle: middle)
  }

  private func texts(of row: RankedRow, x: Double, middle: Double) -> [SVGElement] {
    row.valueLabels(x: x, middle: middle, in: layout.variant).map(\.element)
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
