import Corpus
import Diagnostics
package import Model
import Quantities

/// Explains data points of a report from what the report itself shows.
package struct Explainer {
  private let report: ReportInput
  private var model: FactModel { report.model }

  package init(_ report: ReportInput) {
    self.report = report
  }

  /// One explanation for each, in the order given; what is explained is no near miss of the others.
  package func explanations(of points: [DataPoint]) -> [Explanation] {
    let explained = Set(points.map(\.key))
    return points.map { point in
      let misses = model.nearMisses(of: point).filter { !explained.contains($0.point.key) }
      return explanation(of: point, beside: misses)
    }
  }

  private func explanation(of point: DataPoint, beside misses: [NearMiss]) -> Explanation {
    Explanation(
      address: point.key.address,
      place: Explanation.Named(id: point.place.id, name: point.place.name),
      metric: Explanation.Named(id: point.metric.id, name: point.metric.name),
      definition: point.metric.definition,
      period: point.period?.iso,
      isPeriodInferred: point.isPeriodInferred,
      basis: point.key.basis.rawValue,
      unit: point.shown.quantity.unit?.symbol,
      figure: point.wording,
      verdict: Explanation.Verdict(
        badge: InterfaceText.badge(point.verdict),
        reasons: VerdictReasons(model: model, point: point).sentences
      ),
      claims: zip(point.claims, point.standings).map { record(of: $0, $1, in: point) },
      near: misses.map { near($0, to: point) },
      leftOut: leftOut(beside: point)
    )
  }

  private func record(of claim: Claim, _ standing: DataPoint.Standing, in point: DataPoint)
    -> Explanation.ClaimRecord
  {
    Explanation.ClaimRecord(
      figure: claim.quantity.verbatim,
      value: claim.quantity.value,
      upper: claim.quantity.upper,
      hedge: claim.quantity.hedge.rawValue,
      period: claim.period?.iso,
      isShown: standing == .shown,
      choice: choice(of: claim, standing, in: point),
      source: claim.source.path,
      citation: citation(of: claim),
      location: location(of: claim.numeral.lowerBound, in: claim.source),
      passage: Passage(of: claim, in: report),
      words: claim.metricWords,
      rule: claim.rule,
      voice: model.voice(of: claim),
      origin: claim.origin?.name,
      basis: claim.basis.rawValue,
      inferred: claim.inferred.map(\.rawValue).sorted(),
      unclear: claim.unclear.map(\.rawValue).sorted(),
      joined: joining(of: claim, to: point),
      review: claim.review.map {
        Explanation.ReviewRecord(
          decision: $0.decision.rawValue,
          reason: $0.reason,
          location: $0.location.description
        )
      }
    )
  }

  private func choice(of claim: Claim, _ standing: DataPoint.Standing, in point: DataPoint)
    -> String
  {
    switch standing {
    case .shown:
      let rules = point.standings.compactMap(\.rule).uniqued()
      return rules.isEmpty
        ? "the only current claim"
        : rules.map(\.praise).joined(separator: "; ")
    case .passedOver(let rule): return rule.blame
    case .superseded:
      let successor = model.successor(of: claim, in: point)
      return "superseded" + (successor.map { " by \($0.quantity.verbatim) of \($0.source)" } ?? "")
    }
  }

  /// A claim whose period is not that of its data point has joined it by its value.
  private func joining(of claim: Claim, to point: DataPoint) -> String? {
    let isAlone = point.claims.count == 1
    if claim.period == nil, point.period != nil {
      return "dates nothing itself; joined the dated figure of the same value"
    }
    guard claim.inferred.contains(.period), !isAlone, claim.period != point.period else {
      return nil
    }
    return
      "its period, \(claim.period?.iso ?? "none"), is inferred; joined the figure of the same value"
  }

  private func citation(of claim: Claim) -> String {
    guard let source = model.source(claim.source) else { return claim.source.name }
    return InterfaceText.sourceLine(source) + InterfaceText.titled(source.title)
  }

  private func location(of offset: Int, in id: SourceID) -> String {
    report.source(id)?.location(of: offset).description ?? id.path
  }

  private func near(_ miss: NearMiss, to point: DataPoint) -> Explanation.Near {
    let other = miss.point
    let names = [
      other.place.id == point.place.id ? nil : other.place.name,
      other.metric.id == point.metric.id ? nil : other.metric.name,
      other.period == point.period ? nil : other.period?.iso ?? "no period",
      other.key.basis == point.key.basis ? nil : other.key.basis.rawValue,
    ]
    return Explanation.Near(
      address: other.key.address,
      name: names.compactMap(\.self).joined(separator: " "),
      figure: other.wording,
      badge: InterfaceText.badge(other.verdict),
      difference: miss.difference.wording
    )
  }
}

extension Explainer {
  /// Numbers that a person or the check against the quote took from this place and metric, and those
  /// without subject or metric in sentences that name the place or the metric.
  private func leftOut(beside point: DataPoint) -> [Explanation.LeftOut] {
    report.model.sources.map(\.id).flatMap { id -> [Explanation.LeftOut] in
      guard let source = report.source(id) else { return [] }
      return report.setAside(in: id).compactMap { leftOut($0, of: source, beside: point) }
    }
  }

  private func leftOut(_ aside: SetAside, of source: Source, beside point: DataPoint)
    -> Explanation.LeftOut?
  {
    let offset = aside.quote.range.lowerBound
    let sentence =
      source.sentence(containing: offset)
      .map { source.characters[$0.range] } ?? aside.quote.text
    guard aside.isNear(point, in: sentence) else { return nil }
    return Explanation.LeftOut(
      number: aside.quote.text,
      reason: aside.wording,
      location: source.location(of: offset).description,
      sentence: sentence
    )
  }
}

extension SetAside {
  /// Whether a reader who looks for the data point may have meant this number.
  fileprivate func isNear(_ point: DataPoint, in sentence: String) -> Bool {
    if let claim {
      return claim.place.id == point.place.id && claim.metric.id == point.metric.id
    }
    guard reason == .noSubject || reason == .noMetric else { return false }
    return ([point.place.name, point.metric.name] + point.metric.also).contains {
      sentence.contains($0)
    }
  }

  /// Why it is no claim, with the person's reason where there is one.
  fileprivate var wording: String {
    reason.explanation + (claim?.review.map { ": " + $0.reason } ?? "")
  }
}

extension DataPoint.Standing {
  fileprivate var rule: FigureRule? {
    guard case .passedOver(let rule) = self else { return nil }
    return rule
  }
}
