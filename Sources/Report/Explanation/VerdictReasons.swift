import Diagnostics
import Foundation
import Model
import Quantities

/// Says in sentences what made the verdict of a data point (`docs/reconciliation.md`, Verdicts).
struct VerdictReasons {
  let model: FactModel
  let point: DataPoint

  var sentences: [String] {
    verdict + point.rivalries.compactMap(rivalry)
  }

  private var verdict: [String] {
    switch point.verdict {
    case .single:
      return ["all claims come from one source"]
    case .corroborated(let count):
      return ["the figures agree and have \(count) independent voices: \(voices)"]
    case .sameOrigin(let count):
      return ["\(count) sources repeat one voice, \(voices); that is no corroboration"]
    case .disputed(.value):
      return conflict.map { ["both cannot be true of one thing: \($0)"] } ?? []
    case .disputed(.period):
      return ["sources place one figure in different years; no side is taken"]
    case .several:
      return conflict.map { ["one source gives them under one name, perhaps of two things: \($0)"] }
        ?? []
    case .superseded:
      return ["a newer source of the same voice gave another figure; the newer one is shown"]
    }
  }

  private var current: [Claim] {
    zip(point.claims, point.standings).filter { $0.1 != .superseded }.map(\.0)
  }

  private var voices: String {
    current.map(model.voice).uniqued().joined(separator: ", ")
  }

  /// The first two current claims that do not agree, with what each leaves open.
  private var conflict: String? {
    for (index, claim) in current.enumerated() {
      let rest = current[(index + 1)...]
      guard let other = rest.first(where: { !$0.quantity.agrees(with: claim.quantity) }) else {
        continue
      }
      return [claim, other].map { $0.quantity.verbatim + " (\($0.quantity.bounds.wording))" }
        .joined(separator: " and ")
    }
    return nil
  }

  private func rivalry(_ rivalry: DataPoint.Rivalry) -> String? {
    guard let rival = model.dataPoint(rivalry.key) else { return nil }
    let there = "\(rival.shown.quantity.verbatim), \(rival.key.address)"
    let sources = rival.claims.map(\.source.path).uniqued().joined(separator: ", ")
    return switch rivalry.ground {
    case .figure: "the same exact figure stands in another year: \(there) (\(sources))"
    case .growth:
      "one growth with the same start ends in another year: \(there) (\(sources))"
    }
  }
}

extension Quantity.Bounds {
  /// `347.5 to 348.5`, `3800亿 and more`.
  fileprivate var wording: String {
    switch (lower.map(Self.short), upper.map(Self.short)) {
    case (let low?, let high?): low == high ? low : "\(low) to \(high)"
    case (let low?, nil): "\(low) and more"
    case (nil, let high?): "up to \(high)"
    case (nil, nil): "anything"
    }
  }

  /// In the scale in which Chinese texts would write it, no digit lost.
  private static func short(_ value: Decimal) -> String {
    let scale = DisplayScale(largest: value, unit: nil)
    return (value / scale.factor).description + scale.symbol
  }
}
