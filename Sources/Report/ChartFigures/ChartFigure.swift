import Charts
import Diagnostics
import Model

/// A chart of data points.
struct ChartFigure {
  var specification: ChartSpecification
  /// The finding, in at most two lines.
  var title: String
  /// Metric, unit, place, period, definition.
  var subtitle: String
  var notes: [String]
  /// What is drawn, in the order of the chart; the table and the CSV have the same.
  var points: [DataPoint]
  /// The points behind the specification's list of what is left out, in its order.
  var leftOut: [DataPoint] = []

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let credits = SourceCredit.all(in: points.flatMap(\.claims), model: environment.model)
    let rows = FigureRows(
      environment: environment,
      namesPlace: Set(points.map(\.place.id)).count > 1,
      namesMetric: Set(points.map(\.metric.id)).count > 1
    )
    let frame = ChartFrame(
      specification: specification,
      title: title,
      subtitle: subtitle,
      notes: notes,
      leftOut: leftOutLine(citing: &state.citations),
      sources: sourceLine(credits, citing: &state.citations),
      sourceText: credits.map(\.text).joined(separator: InterfaceText.clause),
      table: rows.table(
        of: points,
        title: nil,
        label: title,
        labelledBy: ChartFrame.headingID(of: specification),
        citing: &state.citations
      ),
      data: .shownFigures(points)
    )
    state.shown.formUnion(points.map(\.key))
    return frame.markup(in: environment, state: &state)
  }

  /// 未画入：中国27.95万家¹（地区级别不同）；深圳6.38万家²（属于广东）.
  private func leftOutLine(citing citations: inout Citations) -> Markup {
    let items = Array(zip(specification.leftOut, leftOut))
    let reasons = specification.leftOut.map(\.reason).uniqued()
    var line = Markup()
    for reason in reasons {
      let own = items.filter { $0.0.reason == reason }
      line += Markup(text: line.isEmpty ? InterfaceText.leftOut : InterfaceText.clause)
      for (index, item) in own.prefix(Self.mostLeftOut).enumerated() {
        if index > 0 { line += Markup(text: InterfaceText.and) }
        let marker = citations.markers(for: [item.1.shown])
        line += .element("span", ["class": "nb"], Markup(text: item.0.value) + marker)
      }
      let isAll = own.count <= Self.mostLeftOut
      let rest = isAll ? "" : InterfaceText.andOthers(own.count)
      line += Markup(text: rest + InterfaceText.because(reason))
    }
    return line
  }

  /// More figures of one reason are only counted; all stand in the tables of the site.
  private static let mostLeftOut = 12

  /// 启信宝《中国人工智能产业图鉴》，转引自央视网¹、中国网².
  private func sourceLine(_ credits: [SourceCredit], citing citations: inout Citations) -> Markup {
    var line = Markup()
    for (index, credit) in credits.enumerated() {
      if index > 0 { line += Markup(text: InterfaceText.clause) }
      if let origin = credit.origin {
        line += Markup(text: InterfaceText.relayed(origin, by: ""))
      }
      for (position, publisher) in credit.publishers.enumerated() {
        if position > 0 { line += Markup(text: InterfaceText.and) }
        line += .element(
          "span",
          ["class": "nb"],
          Markup(text: publisher.name) + citations.markers(for: publisher.claims)
        )
      }
    }
    return line
  }
}

/// An origin with the publishers that relay it, or publishers that speak for themselves.
struct SourceCredit {
  /// Nil where the sources credit no one.
  var origin: String?
  /// The report that the origin wrote, where it is one.
  var title: String?
  var publishers: [(name: String, claims: [Claim])]

  var text: String {
    let names = publishers.map(\.name).joined(separator: InterfaceText.and)
    return origin.map { InterfaceText.relayed($0, by: names) } ?? names
  }

  /// The credits of claims, in their order, each origin once under its fullest name.
  static func all(in claims: [Claim], model: FactModel) -> [SourceCredit] {
    let keys = claims.map { $0.origin?.key }.uniqued()
    return keys.map { key in
      let relayed = claims.filter { $0.origin?.key == key }
      let name = relayed.compactMap(\.origin?.name).max { $0.count < $1.count }
      let sources = relayed.map(\.source).uniqued()
      return SourceCredit(
        origin: name,
        title: relayed.lazy.compactMap(\.origin?.title).first,
        publishers: sources.map { id in
          (model.source(id)?.credit ?? id.name, relayed.filter { $0.source == id })
        }
      )
    }
  }
}
