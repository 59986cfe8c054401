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

  /// The first rows, the highlighted one among them, and how many stand only in the table.
  static func drawn<Row>(
    _ rows: [Row],
    atMost most: Int = mostRows,
    keeping isKept: (Row) -> Bool = { _ in false }
  ) -> (rows: [Row], notes: [String]) {
    let drawn = Array(rows.prefix(most)) + rows.dropFirst(most).filter(isKept)
    let rest = rows.count - drawn.count
    return (drawn, rest > 0 ? [InterfaceText.onlyInTable(rest)] : [])
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var specification = specification
    specification.id = state.uniqueID(specification.id)
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
      notes: notes + (points.contains { $0.told.total != nil } ? [InterfaceText.onlyExtremes] : []),
      leftOut: leftOutLine(citing: &state.citations),
      sources: sourceLine(credits, citing: &state.citations),
      sourceText: SourceCredit.text(of: credits, atMost: Self.mostCredits),
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
    let most = max(1, Self.mostLeftOut / max(1, reasons.count - 1))
    for reason in reasons {
      let own = items.filter { $0.0.reason == reason }
      line += Markup(text: line.isEmpty ? InterfaceText.leftOut : InterfaceText.clause)
      for (index, item) in own.prefix(most).enumerated() {
        if index > 0 { line += Markup(text: InterfaceText.and) }
        let marker = citations.markers(for: [item.1.shown])
        line += .element("span", ["class": "nb"], Markup(text: item.0.value) + marker)
      }
      let isAll = own.count <= most
      let rest = isAll ? "" : InterfaceText.andOthers(own.count)
      line += Markup(text: rest + InterfaceText.because(reason))
    }
    return line
  }

  /// More figures of one reason are only counted, and fewer where there are many reasons; all stand in the
  /// tables of the site.
  private static let mostLeftOut = 12

  /// More rows than a screen holds are a table.
  static let mostRows = 40

  /// More publishers than these are counted; the table names those of each figure.
  static let mostCredits = 12

  /// 启信宝《中国人工智能产业图鉴》，转引自央视网¹、中国网².
  private func sourceLine(_ credits: [SourceCredit], citing citations: inout Citations) -> Markup {
    var line = Markup()
    let (named, others) = SourceCredit.first(Self.mostCredits, of: credits)
    for (index, credit) in named.enumerated() {
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
    if others > 0 {
      line += .element("span", ["data-count": ""], text: InterfaceText.andSources(others))
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
    let keyed = Dictionary(grouping: claims) { $0.origin?.key }
    return claims.map { $0.origin?.key }.uniqued().map { key in
      let relayed = keyed[key] ?? []
      let name = relayed.compactMap(\.origin?.name).max { $0.count < $1.count }
      let bySource = Dictionary(grouping: relayed, by: \.source)
      return SourceCredit(
        origin: name,
        title: relayed.lazy.compactMap(\.origin?.title).first,
        publishers: relayed.map(\.source).uniqued().map { id in
          (model.source(id)?.credit ?? id.name, bySource[id] ?? [])
        }
      )
    }
  }

  /// The credits of the first publishers, and how many publishers are left.
  static func first(_ most: Int, of credits: [SourceCredit])
    -> (credits: [SourceCredit], others: Int)
  {
    var room = most
    var named: [SourceCredit] = []
    for var credit in credits where room > 0 {
      credit.publishers = Array(credit.publishers.prefix(room))
      room -= credit.publishers.count
      named.append(credit)
    }
    let all = credits.reduce(0) { $0 + $1.publishers.count }
    return (named, all - (most - room))
  }

  /// As a text, with those beyond the first counted.
  static func text(of credits: [SourceCredit], atMost most: Int) -> String {
    let (named, others) = first(most, of: credits)
    return named.map(\.text).joined(separator: InterfaceText.clause)
      + (others > 0 ? InterfaceText.andSources(others) : "")
  }
}
