/// Why a person should look at a claim; the graver ones first.
package enum Doubt: String, Hashable, Sendable, CaseIterable, Encodable {
  case disputedValue = "sources differ over the value"
  case disputedPeriod = "sources place the figure in different years"
  case severalValues = "the source gives several figures under this name"
  case superseded = "a newer source of the same voice says otherwise"
  case inferredSubject = "whose it is, is inferred"
  case inferredMetric = "what is counted is inferred"
  case inferredUnit = "the unit is inferred"
  case openMetric = "no catalog knows what is counted"
  case inferredPeriod = "the period is inferred"
  case undated = "nothing dates it"
}

extension FactModel {
  /// The claims that no one has looked at, the most doubtful first: those with more doubts, then those
  /// with graver ones, then in the order of the texts.
  package var pendingReviews: [PendingReview] {
    let points = dataPoints.flatMap { point in point.claims.map { ($0, point) } }
    let pending = points.filter { $0.0.review == nil }.map { claim, point in
      PendingReview(claim: claim, doubts: doubts(about: claim, in: point))
    }
    return pending.sorted()
  }

  private func doubts(about claim: Claim, in point: DataPoint) -> [Doubt] {
    Doubt.allCases.filter { doubt in
      switch doubt {
      case .disputedValue: point.verdict == .disputed(.value)
      case .disputedPeriod: !point.rivalries.isEmpty
      case .severalValues: point.verdict == .several
      case .superseded: successor(of: claim, in: point) != nil
      case .inferredSubject: claim.inferred.contains(.subject)
      case .inferredMetric: claim.inferred.contains(.metric)
      case .inferredUnit: claim.inferred.contains(.unit)
      case .openMetric: claim.metric.isOpen
      case .inferredPeriod: claim.inferred.contains(.period)
      case .undated: claim.period == nil
      }
    }
  }
}

/// A claim that no one has looked at, and why someone should.
package struct PendingReview: Hashable, Sendable {
  package var claim: Claim
  /// In the order of ``Doubt``; empty where nothing is doubtful.
  package var doubts: [Doubt]
}

extension PendingReview: Comparable {
  package static func < (left: PendingReview, right: PendingReview) -> Bool {
    if left.doubts.count != right.doubts.count { return left.doubts.count > right.doubts.count }
    if left.doubts != right.doubts {
      return left.ranks.lexicographicallyPrecedes(right.ranks)
    }
    return left.claim < right.claim
  }

  private var ranks: [Int] { doubts.map { Doubt.allCases.firstIndex(of: $0) ?? 0 } }
}
