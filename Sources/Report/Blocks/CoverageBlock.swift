import Diagnostics
import Model

/// ` ```coverage `: places by topics, in each cell how many figures there are from how many sources; first of all
/// topics, last of none, where any place has such.
struct CoverageBlock: DataBlock {
  static let name = "coverage"

  /// Nil for all.
  private let limit: Int?

  init(_ reader: inout BlockReader) {
    limit = reader.integer("limit")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    let model = environment.model
    let places = environment.report.comparedPlaces.prefix(limit ?? .max)
    guard !places.isEmpty, !model.topics.isEmpty else { return Markup() }
    let counted = places.map { ($0, model.dataPoints(hostedBy: $0)) }
    let hasRest = counted.contains { $0.1.contains { $0.metric.topic == nil } }
    let columns = model.topics.map(Optional.some) + (hasRest ? [nil] : [])
    let names =
      [InterfaceText.coverageTotal] + columns.map { $0?.name ?? InterfaceText.coverageRest }
    let head = names.map { Markup.element("th", ["scope": "col"], text: $0) }
    let rows = counted.map { row($0, of: $1, columns: columns, in: environment) }
    let corner = Markup.element("th", ["scope": "col"], text: InterfaceText.placeColumn)
    let table = Markup.element(
      "table",
      ["class": "coverage", "data-count": ""],
      .element("caption", text: InterfaceText.coverageCaption(hasRest: hasRest))
        + .element("thead", [:], .element("tr", [:], corner + head.joined()))
        + .element("tbody", [:], rows.joined())
    )
    return .element(
      "div",
      [
        "class": "scroll", "tabindex": "0", "role": "region",
        "aria-label": InterfaceText.coverageLabel,
      ],
      table
    )
  }

  private func row(
    _ place: Place,
    of points: [DataPoint],
    columns: [Topic?],
    in environment: PageEnvironment
  ) -> Markup {
    let link = Markup.element(
      "a",
      ["href": environment.page.link(to: PagePath.place(place.id).path)],
      text: place.name
    )
    let groups = [points] + columns.map { topic in points.filter { $0.metric.topic == topic?.id } }
    let cells = groups.map(cell)
    return .element("tr", [:], .element("th", ["scope": "row"], link) + cells.joined())
  }

  /// 18 with 4源 below it. An empty cell does not say that sources are silent: metrics outside the catalog may be
  /// about its topic.
  private func cell(_ points: [DataPoint]) -> Markup {
    guard !points.isEmpty else {
      return .element("td", ["class": "none"], text: InterfaceText.coverageNone)
    }
    let sources = Set(points.flatMap { $0.claims.map(\.source) }).count
    return .element(
      "td",
      [:],
      Markup(text: String(points.count)) + .element("small", text: InterfaceText.sources(sources))
    )
  }
}
