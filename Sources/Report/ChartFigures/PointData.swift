import Charts
import Diagnostics
import Model

/// Data points as the rows of one chart.
struct PointData {
  let environment: PageEnvironment
  /// A row is a link only where rows have different sentences behind them; with one shared
  /// sentence the marker in the source line is enough (`docs/design-language.md` §4).
  let isLinked: Bool

  init(_ points: [DataPoint], in environment: PageEnvironment) {
    self.environment = environment
    isLinked = Set(points.flatMap(\.shownClaims).map(\.sentence)).count > 1
  }

  func datum(
    _ point: DataPoint,
    label: String,
    period: String? = nil,
    isHighlighted: Bool = false
  ) -> Datum {
    Datum(
      label: label,
      statements: statements(point),
      period: period,
      href: href(point),
      isHighlighted: isHighlighted
    )
  }

  /// The figure shown; each with its source where sources differ.
  func statements(_ point: DataPoint) -> [Statement] {
    let claims = point.shownClaims
    guard claims.count > 1 else { return [statement(point)] }
    return claims.map { claim in
      Statement(
        quantity: claim.quantity,
        sources: [environment.model.source(claim.source)?.publisher ?? claim.source.name],
        claim: claim.address
      )
    }
  }

  func statement(_ point: DataPoint) -> Statement {
    Statement(quantity: point.shown.quantity, claim: point.shown.address)
  }

  func href(_ point: DataPoint) -> String? { isLinked ? address(point) : nil }

  /// Where the sentence of the figure stands.
  func address(_ point: DataPoint) -> String {
    environment.page.link(to: environment.report.anchors.address(of: point.shown.sentence))
  }
}
