import Diagnostics
import Model

/// ` ```disputes `: where sources differ, each with the sentences of all sides.
struct DisputesBlock: DataBlock {
  static let name = "disputes"

  private let place: Place?
  private let metric: Metric?

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
    metric = reader.metric("metric")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var items = Markup()
    for dispute in Dispute.all(in: environment.model) where isWanted(dispute) {
      items += item(dispute, in: environment, citing: &state.citations)
    }
    return items.isEmpty ? items : .element("ul", ["class": "disputes"], items)
  }

  private func isWanted(_ dispute: Dispute) -> Bool {
    dispute.points.contains { point in
      (place == nil || point.place.id == place?.id)
        && (metric == nil || point.metric.id == metric?.id)
    }
  }

  private func item(
    _ dispute: Dispute,
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> Markup {
    let first = dispute.points[0]
    let names = dispute.points.map(\.metric).uniqued(by: \.id).map(\.name)
    let target = PagePath.metric(first.metric.id).path
    let head = Markup.element(
      "a",
      ["href": environment.page.link(to: target)],
      text: first.place.name + " · " + names.joined(separator: "／")
    )
    var sides = Markup()
    for point in dispute.points {
      for claim in point.claims {
        sides += side(claim, of: point, in: environment, citing: &citations)
      }
    }
    return .element(
      "li",
      [:],
      head + environment.figures.badge(first) + .element("dl", [:], sides)
    )
  }

  private func side(
    _ claim: Claim,
    of point: DataPoint,
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> Markup {
    let publisher = environment.model.source(claim.source)?.publisher ?? claim.source.name
    let when = FigureMarkup.period(claim.period, isInferred: claim.inferred.contains(.period))
    let figure =
      environment.figures.figure(claim)
      + Markup(text: InterfaceText.aside(when + InterfaceText.comma + publisher))
    let term = Markup.element("span", ["class": "nb"], figure + citations.markers(for: [claim]))
    return .element("dt", [:], term)
      + .element("dd", [:], .element("q", text: claim.quote.text))
  }
}

/// Data points that contradict each other: one with its rivals, or one alone over its values.
struct Dispute {
  /// Sorted by key; never empty.
  var points: [DataPoint]

  /// Every dispute of the model once, in the order of the data points.
  static func all(in model: FactModel) -> [Dispute] {
    var told: Set<DataPoint.Key> = []
    return model.disputedPoints.compactMap { point in
      guard !told.contains(point.key) else { return nil }
      let points = ([point] + point.rivals.compactMap(model.dataPoint)).sorted { $0.key < $1.key }
      told.formUnion(points.map(\.key))
      return Dispute(points: points)
    }
  }
}
