import Diagnostics
import Model

/// ` ```coverage `: places by topics, in each cell how many figures there are from how many sources.
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
    let head = model.topics.map { Markup.element("th", ["scope": "col"], text: $0.name) }
    let rows = places.map { row($0, topics: model.topics, in: environment) }
    let corner = Markup.element("th", ["scope": "col"], text: InterfaceText.placeColumn)
    let table = Markup.element(
      "table",
      ["class": "coverage", "data-count": ""],
      .element("caption", text: InterfaceText.coverageCaption)
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

  private func row(_ place: Place, topics: [Topic], in environment: PageEnvironment) -> Markup {
    let points = environment.model.dataPoints(hostedBy: place)
    let link = Markup.element(
      "a",
      ["href": environment.page.link(to: PagePath.place(place.id).path)],
      text: place.name
    )
    let cells = topics.map { topic in cell(points.filter { $0.metric.topic == topic.id }) }
    return .element("tr", [:], .element("th", ["scope": "row"], link) + cells.joined())
  }

  /// 18 with 4源 below it; 来源未载.
  private func cell(_ points: [DataPoint]) -> Markup {
    guard !points.isEmpty else {
      return .element("td", ["class": "none"], text: InterfaceText.missing)
    }
    let sources = Set(points.flatMap { $0.claims.map(\.source) }).count
    return .element(
      "td",
      [:],
      Markup(text: String(points.count)) + .element("small", text: InterfaceText.sources(sources))
    )
  }
}
