import Diagnostics
import Model
import Quantities

/// ` ```disputes `: where sources differ, each with the sentences of all sides.
struct DisputesBlock: DataBlock {
  static let name = "disputes"

  private let place: Place?
  private let metric: Metric?
  /// Others are counted.
  private let limit: Int?

  init(_ reader: inout BlockReader) {
    place = reader.place("place")
    metric = reader.metric("metric")
    limit = reader.integer("limit")
  }

  func markup(in environment: PageEnvironment, state: inout PageState) -> Markup {
    var items = Markup()
    let disputes = disputes(in: environment.model)
    for dispute in disputes.prefix(limit ?? disputes.count) {
      items += item(dispute, in: environment, citing: &state.citations)
    }
    guard !items.isEmpty else { return items }
    let list = Markup.element("ul", ["class": "disputes"], items)
    let others = disputes.count - (limit ?? disputes.count)
    guard others > 0 else { return list }
    return list
      + .element("p", ["data-count": ""], text: InterfaceText.otherDisputes(others))
  }

  /// Rivals are of one place, and name each other: no dispute of a place or metric lies wholly elsewhere.
  private func disputes(in model: FactModel) -> [Dispute] {
    if let place {
      let own = model.dataPoints(hostedBy: place).filter { $0.place.id == place.id }
      return Dispute.all(among: own, in: model).filter { dispute in
        metric == nil || dispute.points.contains { $0.metric.id == metric?.id }
      }
    }
    guard let metric else { return Dispute.all(among: model.disputedPoints, in: model) }
    return Dispute.all(among: model.dataPoints(of: metric.id), in: model)
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
    for claims in dispute.sides {
      sides += side(claims, in: environment, citing: &citations)
    }
    return .element(
      "li",
      [:],
      head + environment.figures.badge(first) + .element("dl", [:], sides)
    )
  }

  /// What one claim or several that say the same say, in the words of the first.
  private func side(
    _ claims: [Claim],
    in environment: PageEnvironment,
    citing citations: inout Citations
  ) -> Markup {
    let claim = claims[0]
    let publisher =
      claims.count == 1
      ? environment.model.source(claim.source)?.publisher ?? claim.source.name
      : environment.publishers(of: claims)
    let when = FigureMarkup.period(claim.period, isInferred: claim.inferred.contains(.period))
    let figure =
      environment.figures.figure(claim)
      + Markup(text: InterfaceText.aside(when + InterfaceText.comma + publisher))
    let term = Markup.element("span", ["class": "nb"], figure + citations.markers(for: claims))
    return .element("dt", [:], term)
      + .element("dd", [:], .element("q", text: claim.quote.text))
  }
}

/// Data points that contradict each other: one with its rivals, or one alone over its values.
struct Dispute {
  /// Sorted by key; never empty.
  var points: [DataPoint]

  /// More claims than these are told once for all that say the same.
  private static let mostClaims = 6

  /// The claims, each for itself, or where they are many with those that say the same.
  var sides: [[Claim]] {
    let claims = points.flatMap(\.claims)
    guard claims.count > Self.mostClaims else { return claims.map { [$0] } }
    let statements = Dictionary(grouping: claims, by: Statement.init)
    return claims.map(Statement.init).uniqued().compactMap { statements[$0] }
  }

  /// What a claim says, whoever makes it.
  private struct Statement: Hashable {
    var metric: String
    var period: Period?
    var wording: String

    init(_ claim: Claim) {
      metric = claim.metric.id
      period = claim.period
      wording = claim.quantity.verbatim
    }
  }

  /// Every dispute of some data points once, in their order; each with all that are part of it.
  static func all(among candidates: [DataPoint], in model: FactModel) -> [Dispute] {
    var told: Set<DataPoint.Key> = []
    return candidates.compactMap { point in
      guard point.verdict.isDisputed, !told.contains(point.key) else { return nil }
      let points = ([point] + point.rivals.compactMap(model.dataPoint)).sorted { $0.key < $1.key }
      told.formUnion(points.map(\.key))
      return Dispute(points: points)
    }
  }
}
