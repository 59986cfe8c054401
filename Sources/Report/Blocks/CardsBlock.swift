import Diagnostics
import Model

/// ` ```cards `: the key figures of a place, or the places of the report.
struct CardsBlock: DataBlock {
  static let name = "cards"

  private let kind: Kind
  private let place: Place?
  /// Nil for the usual number of figures, and for all places.
  private let limit: Int?

  /// What the cards show.
  enum Kind: String, CaseIterable {
    case figures, places
  }

  /// Two rows of three on a wide page, three of two on a phone (`docs/design-language.md` §2).
  private static let usualCount = 6

  init(_ reader: inout BlockReader) {
    kind = reader.choice("of", of: Kind.self) ?? .figures
    place = reader.place("place")
    limit = reader.integer("limit")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    switch kind {
    case .figures: keyFigures(in: environment, citing: &state.citations)
    case .places: places(in: environment)
    }
  }

  private func keyFigures(in environment: PageEnvironment, citing citations: inout Citations)
    -> Markup
  {
    guard let place else { return Markup() }
    var cards = Markup()
    for point in keyPoints(of: place, in: environment.model) {
      cards += card(point, in: environment, citing: &citations)
    }
    return cards.isEmpty ? cards : .element("dl", ["class": "kf"], cards)
  }

  /// The latest figure of each catalog metric, those most spoken of first.
  private func keyPoints(of place: Place, in model: FactModel) -> [DataPoint] {
    let own = model.dataPoints(hostedBy: place)
      .filter { $0.place.id == place.id && !$0.metric.isOpen && $0.key.basis == .reported }
    let claims = Dictionary(grouping: own, by: \.metric.id).mapValues { points in
      points.reduce(0) { $0 + $1.claims.count }
    }
    let order = model.ordered(metrics: claims.keys)
    let ranked = claims.keys.sorted { one, other in
      let counts = (claims[one] ?? 0, claims[other] ?? 0)
      guard counts.0 == counts.1 else { return counts.0 > counts.1 }
      return (order.firstIndex(of: one) ?? 0) < (order.firstIndex(of: other) ?? 0)
    }
    return ranked.prefix(limit ?? Self.usualCount).compactMap { model.latest(of: $0, in: place.id) }
  }

  private func card(
    _ point: DataPoint,
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> Markup {
    let figures = environment.figures
    let rivals = point.rivals.compactMap(environment.model.dataPoint)
    let periods = ([point] + rivals).sorted { $0.key < $1.key }.map(figures.period).uniqued()
    let claims = point.claims + rivals.flatMap(\.claims)
    let when = Markup.element(
      "span",
      ["class": "nb"],
      Markup(text: periods.joined(separator: InterfaceText.or)) + citations.markers(for: claims)
    )
    let link = Markup.element(
      "a",
      ["href": environment.page.link(to: PagePath.metric(point.metric.id).path)],
      text: point.metric.name
    )
    let body =
      point.told.claims.map(figures.keyFigure).joined(separator: "／")
      + figures.wordings(point.told.total)
      + Markup.element("span", [:], when) + figures.badge(point)
      + figures.marks(point)
    return .element("div", [:], Markup.element("dt", [:], link) + .element("dd", [:], body))
  }

  private func places(in environment: PageEnvironment) -> Markup {
    let model = environment.model
    let items = model.places.prefix(limit ?? .max).map { place in
      let points = model.dataPoints(hostedBy: place)
      let sources = Set(points.flatMap { $0.claims.map(\.source) }).count
      let link = Markup.element(
        "a",
        ["href": environment.page.link(to: PagePath.place(place.id).path)],
        text: place.name
      )
      let counts = Markup.element(
        "span",
        ["data-count": ""],
        text: InterfaceText.holdings(figures: points.count, sources: sources)
      )
      return Markup.element("li", [:], link + counts)
    }
    return items.isEmpty ? Markup() : .element("ul", ["class": "places"], items.joined())
  }
}
