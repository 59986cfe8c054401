package import Diagnostics
import Model
import Quantities

/// Which figures there are for one place or one metric, as a list to choose from.
package struct Holdings: Encodable, Sendable {
  private let title: String
  private let figures: [Figure]

  private struct Figure: Encodable, Sendable {
    var address: String
    /// The metric of a place, the place of a metric.
    var name: String
    var id: String
    var period: String?
    var basis: String
    var figure: String
    var badge: String
  }

  /// What sources give for a place, metric by metric, the latest first.
  init(of place: Place, in model: FactModel) {
    let points = model.metrics.flatMap { model.dataPoints(of: $0.id, in: place.id).reversed() }
    self.init("\(place.name) (\(place.id))", points) { ($0.metric.name, $0.metric.id) }
  }

  /// What sources give of a metric, place by place, the latest first.
  init(of metric: Metric, in model: FactModel) {
    let points = model.dataPoints(of: metric.id)
    let places = points.map(\.place.id).uniqued()
    self.init(
      "\(metric.name) (\(metric.id))",
      places.flatMap { model.dataPoints(of: metric.id, in: $0).reversed() }
    ) { ($0.place.name, $0.place.id) }
  }

  private init(
    _ title: String,
    _ points: [DataPoint],
    naming: (DataPoint) -> (name: String, id: String)
  ) {
    self.title = title
    figures = points.map { point in
      Figure(
        address: point.key.address,
        name: naming(point).name,
        id: naming(point).id,
        period: point.period?.iso,
        basis: point.key.basis.rawValue,
        figure: point.wording,
        badge: InterfaceText.badge(point.verdict)
      )
    }
  }

  package func lines(for terminal: Terminal) -> [String] {
    var table = TextTable([
      TextTable.Column("name", least: 12), TextTable.Column("period"),
      TextTable.Column("figure", .right, least: 10), TextTable.Column("verdict"),
      TextTable.Column("basis"), TextTable.Column("id", least: 20),
    ])
    for figure in figures {
      table.add([
        figure.name, figure.period ?? "–", figure.figure, figure.badge,
        figure.basis == Claim.Basis.reported.rawValue ? "" : figure.basis, figure.id,
      ])
    }
    let count = figures.count == 1 ? "1 figure" : "\(figures.count) figures"
    return [terminal.styled(title.printable, .heading) + ": " + count]
      + table.lines(for: terminal, indent: 2)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    for figure in figures { try values.encode(figure) }
  }
}

extension DataPoint {
  /// The figure, or both where sources differ, as pages word it.
  var wording: String {
    shownClaims.map { $0.quantity.worded().description }.joined(separator: " / ")
  }
}
