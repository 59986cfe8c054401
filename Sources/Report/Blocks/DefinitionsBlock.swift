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
      markup += table(of: family, in: environment, citing: &state.citations)
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
    citing citations: inout Citations
  ) -> Markup {
    let model = environment.model
    let rows = family.metrics.compactMap { metric -> (Metric, [DataPoint])? in
      let points =
        place.map { [model.latest(of: metric.id, in: $0.id)].compactMap { $0 } }
        ?? extremes(of: metric, in: model)
      return points.isEmpty ? nil : (metric, points)
    }
    guard rows.count > 1 else { return Markup() }
    let subject = place?.name ?? ""
    let title = "看似相同，口径不同：\(subject)\(family.name)有\(rows.count)种数法"
    var body = Markup()
    for (metric, points) in rows {
      body += row(metric, points, in: environment, citing: &citations)
    }
    let head = Markup.element(
      "tr",
      [:],
      .element("th", ["scope": "col"], text: "口径")
        + .element("th", ["scope": "col", "class": "num"], text: "数值")
    )
    let table = Markup.element(
      "table",
      [:],
      .element("caption", text: title) + .element("thead", [:], head)
        + .element("tbody", [:], body)
    )
    return .element(
      "div",
      ["class": "scroll", "tabindex": "0", "role": "region", "aria-label": title],
      table
    )
  }

  /// The smallest and the largest latest figure over all places.
  private func extremes(of metric: Metric, in model: FactModel) -> [DataPoint] {
    let sorted = model.dataPoints(of: metric.id)
      .filter { $0.key.basis == .reported && !model.catalog.isForeign($0.place) }
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
    let markers = citations.markers(for: points.flatMap(\.claims))
    let periods = points.map(environment.figures.period).uniqued().joined(separator: "；")
    let detail = [metric.definition, periods].compactMap { $0 }.joined(separator: "；")
    let small = Markup.element("small", [:], Markup(text: detail) + markers)
    let values = points.map { point in
      let name = place == nil ? point.place.name : ""
      return Markup(text: name) + environment.figures.figure(point.shown, verbatim: true)
    }
    return .element(
      "tr",
      [:],
      .element("th", ["scope": "row"], link + small)
        + .element("td", ["class": "num"], values.joined(separator: "～"))
    )
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

  /// The families of metrics with figures, each metric in one of them.
  static func all(in model: FactModel) -> [DefinitionFamily] {
    var rest = model.metrics.filter { !$0.siblings.isEmpty }
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
