import Diagnostics
import Model
import Quantities

/// ` ```definitions `: figures that look the same and count different things, side by side as a
/// table and never on one scale.
struct DefinitionsBlock: DataBlock {
  static let name = "definitions"

  private let place: Place?
  private let topic: Topic?
  private let metric: Metric?

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
    topic = reader.topic("topic")
    metric = reader.metric("metric")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var markup = Markup()
    for family in DefinitionFamily.all(in: environment.model) where isWanted(family) {
      markup += table(of: family, in: environment, state: &state)
    }
    return markup
  }

  private func isWanted(_ family: DefinitionFamily) -> Bool {
    let isOnTopic = topic == nil || family.metrics[0].topic == topic?.id
    return isOnTopic && (metric.map { family.metrics.contains($0) } ?? true)
  }

  private func table(
    of family: DefinitionFamily,
    in environment: PageEnvironment,
    state: inout PageState
  ) -> Markup {
    let model = environment.model
    let rows =
      place.map { family.rows(in: $0, model: model) }
      ?? family.metrics.map { ($0, extremes(of: $0, in: model)) }.filter { !$0.1.isEmpty }
    guard rows.count > 1, !isShown(rows.flatMap(\.1), state) else { return Markup() }
    let subject = place?.name ?? ""
    let title = InterfaceText.definitions(of: subject + family.name, count: rows.count)
    var body = Markup()
    for (metric, points) in rows {
      body += row(metric, points, in: environment, citing: &state.citations)
      state.shown.formUnion(points.map(\.key))
    }
    let head = Markup.element(
      "tr",
      [:],
      .element("th", ["scope": "col"], text: InterfaceText.definitionColumn)
        + .element("th", ["scope": "col", "class": "num"], text: InterfaceText.valueColumn)
    )
    let table = Markup.element(
      "table",
      ["class": "definitions"],
      .element("caption", ["data-count": ""], text: title) + .element("thead", [:], head)
        + .element("tbody", [:], body)
    )
    return .element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title],
      table
    )
  }

  /// Whether charts of a place's page have shown all of it, each bar or panel with its own definition.
  private func isShown(_ points: [DataPoint], _ state: PageState) -> Bool {
    place != nil && points.allSatisfy { state.shown.contains($0.key) }
  }

  /// The smallest and the largest latest figure over all places.
  private func extremes(of metric: Metric, in model: FactModel) -> [DataPoint] {
    let sorted = model.dataPoints(of: metric.id)
      .filter { $0.key.basis == .reported && !model.isForeign($0.place) }
      .sorted { $0.shown.quantity.value < $1.shown.quantity.value }
    return [sorted.first, sorted.last].compactMap { $0 }.uniqued(by: \.key)
  }

  private func row(
    _ metric: Metric,
    _ points: [DataPoint],
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> Markup {
    let link = Markup.element(
      "a",
      ["href": environment.page.link(to: PagePath.metric(metric.id).path)],
      text: metric.name
    )
    let claims = points.flatMap(\.claims)
    let periods = points.map(environment.figures.period).uniqued().joined(
      separator: InterfaceText.clause
    )
    let detail = [metric.definition, periods].compactMap { $0 } + [""]
    let says = Markup.element(
      "span",
      ["class": "nb"],
      Markup(text: environment.publishers(of: claims)) + citations.markers(for: claims)
    )
    let badges = place == nil ? [] : points.map(environment.figures.badge)
    let small = Markup.element(
      "small",
      [:],
      Markup(text: detail.joined(separator: InterfaceText.clause)) + says + badges.joined()
    )
    return .element(
      "tr",
      [:],
      .element("th", ["scope": "row"], link + small)
        + .element("td", ["class": "num"], values(points, in: environment))
    )
  }

  /// 杭州近700家～北京近1500家; a place that both have stands there once.
  private func values(_ points: [DataPoint], in environment: PageEnvironment) -> Markup {
    let places = points.map(\.place).uniqued(by: \.id)
    let figures = points.enumerated().map { index, point in
      let isNamed = place == nil && (index == 0 || places.count > 1)
      return Markup(text: isNamed ? point.place.name : "")
        + environment.figures.figure(point.shown, verbatim: true)
    }
    return figures.joined(separator: "～")
  }
}

/// Metrics that look the same and are defined otherwise.
struct DefinitionFamily {
  /// In the order of the catalog's topics and ids.
  var metrics: [Metric]

  /// What the names have in common: the end that all share.
  var name: String {
    let reversed = metrics.map { Array($0.name.reversed()) }
    guard let first = reversed.first else { return "" }
    let shared = first.indices.prefix { index in
      reversed.allSatisfy { index < $0.count && $0[index] == first[index] }
    }
    return String(first[..<(shared.last.map { $0 + 1 } ?? 0)].reversed())
  }

  /// The metrics that have a figure in a place, each with its latest.
  func rows(in place: Place, model: FactModel) -> [(Metric, [DataPoint])] {
    metrics.compactMap { metric in
      model.latest(of: metric.id, in: place.id).map { ($0.metric, [$0]) }
    }
  }

  /// The families of metrics with figures, each metric in one of them.
  static func all(in model: FactModel) -> [DefinitionFamily] {
    var rest = model.metricsWithSiblings
    var families: [DefinitionFamily] = []
    while let first = rest.first {
      var family = [first]
      rest.removeFirst()
      while let index = rest.firstIndex(where: { one in family.contains { $0.isSibling(of: one) } })
      {
        family.append(rest.remove(at: index))
      }
      if family.count > 1 { families.append(DefinitionFamily(metrics: family)) }
    }
    return families
  }
}

extension Metric {
  fileprivate func isSibling(of other: Metric) -> Bool {
    siblings.contains(other.id) || other.siblings.contains(id)
  }
}
