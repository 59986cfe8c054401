import Charts
import Diagnostics
import Model

/// Data points as the rows of one chart.
struct PointData {
  let environment: PageEnvironment
  /// A row is a link only where rows have different sentences behind them; with one shared
  /// sentence the marker in the source line is enough (`docs/design-language.md` §4).
  let isLinked: Bool
  /// What more than one place of the chart is called: a row is known by its name.
  private let sharedNames: Set<String>

  init(_ points: [DataPoint], in environment: PageEnvironment) {
    self.environment = environment
    let names = Dictionary(grouping: points.map(\.place).uniqued(by: \.id), by: \.name)
    sharedNames = Set(names.filter { $0.value.count > 1 }.keys)
    isLinked = Set(points.flatMap(\.told.claims).map(\.sentence)).count > 1
  }

  /// As a row is called: 鼓楼（南京） where another 鼓楼 stands beside it.
  func name(of place: Place) -> String {
    guard sharedNames.contains(place.name),
      let parent = place.parent.flatMap(environment.model.catalogPlace)
    else { return place.name }
    return place.name + InterfaceText.aside(parent.name)
  }

  /// The row is what tells the data of the chart apart, the series what tells those of a row apart.
  func datum(_ point: DataPoint, row: String, series: String? = nil) -> Datum {
    Datum(row: row, series: series, statements: statements(point), href: href(point))
  }

  /// On an axis of time, where a span of years has no place.
  func dated(_ point: DataPoint, row: String) -> Datum {
    var datum = datum(point, row: row)
    datum.period = point.period
    if point.verdict.isDisputed, datum.statements.count == 1 {
      datum.statements[0].sources = publishers(of: point.claims)
    }
    datum.isDisputed = point.verdict.isDisputed
    return datum
  }

  /// The figure shown; each with its source where sources differ.
  func statements(_ point: DataPoint) -> [Statement] {
    let claims = point.told.claims
    guard claims.count > 1 else { return [statement(point)] }
    return claims.map { claim in
      Statement(
        quantity: claim.quantity,
        sources: [environment.model.source(claim.source)?.publisher ?? claim.source.name],
        claim: claim.address
      )
    }
  }

  /// Each once.
  private func publishers(of claims: [Claim]) -> [String] {
    let names = claims.map { environment.model.source($0.source)?.publisher ?? $0.source.name }
    return InterfaceText.label(of: names.uniqued())
  }

  func statement(_ point: DataPoint) -> Statement {
    Statement(quantity: point.shown.quantity, claim: point.shown.address)
  }

  func href(_ point: DataPoint) -> String? { isLinked ? address(point) : nil }

  /// Where the sentence of the figure stands.
  func address(_ point: DataPoint) -> String {
    environment.page.link(to: environment.report.address(of: point.shown.sentence))
  }
}
