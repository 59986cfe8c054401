package import Quantities

/// One place, metric and period with everything that sources say about it.
package struct DataPoint: Hashable, Sendable, Codable {
  package var key: Key
  @Boxed package var place: Place
  /// As it is called in the place; `shown.metric` has the general name.
  @Boxed package var metric: Metric
  /// Sorted by source and place in the text; never empty.
  package var claims: [Claim]
  package var verdict: Verdict
  /// The claim whose figure is shown where there is room for one; one of `claims`.
  package var shown: Claim
  /// What became of each of `claims`, in their order: how the shown one was chosen.
  package var standings: [Standing]
  /// The data points that place the same figure in another year; sorted by key.
  package var rivalries: [Rivalry]

  package init(
    key: Key,
    place: Place,
    metric: Metric,
    claims: [Claim],
    verdict: Verdict,
    shown: Claim,
    standings: [Standing],
    rivalries: [Rivalry] = []
  ) {
    self.key = key
    self.place = place
    self.metric = metric
    self.claims = claims
    self.verdict = verdict
    self.shown = shown
    self.standings = standings
    self.rivalries = rivalries
  }

  /// What makes claims speak of one thing.
  package struct Key: Hashable, Sendable, Codable {
    package var place: String
    package var metric: String
    /// Nil where no source dates the figure.
    package var period: Period?
    package var basis: Claim.Basis
    /// What it is measured in; nil for general counters.
    package var dimension: Unit?

    package init(
      place: String,
      metric: String,
      period: Period?,
      basis: Claim.Basis,
      dimension: Unit?
    ) {
      self.place = place
      self.metric = metric
      self.period = period
      self.basis = basis
      self.dimension = dimension
    }

    /// `shanghai/ai-talent@2023`: the form in figure links and messages.
    package var address: String {
      place + "/" + metric + (period.map { "@" + $0.address } ?? "")
    }
  }

  /// What became of a claim when the one shown was chosen.
  package enum Standing: Hashable, Sendable, Codable {
    case shown
    /// Another claim went before it by this rule.
    case passedOver(FigureRule)
    /// A newer source of the same voice gave another figure.
    case superseded
  }

  /// Another data point that may be the same figure in another year, and what makes it so.
  package struct Rivalry: Hashable, Sendable, Codable {
    package var key: Key
    package var ground: Ground

    package enum Ground: String, Hashable, Sendable, Codable {
      /// Both have one exact figure of three significant digits or more.
      case figure
      /// Both end one growth with the same start.
      case growth
    }
  }

  package var period: Period? { key.period }

  /// Keys of the data points that place the same figure in another year; sorted.
  package var rivals: [Key] { rivalries.map(\.key) }

  /// The claims to show where nothing may be chosen in silence: each different figure where there
  /// are several, else the shown one.
  package var shownClaims: [Claim] {
    verdict.showsAll ? claims.uniqued { $0.quantity.verbatim } : [shown]
  }

  /// Whether it may stand on a scale beside others: a reported figure of one known thing.
  package var isDrawable: Bool {
    metric.isComparable && key.basis == .reported && shown.unclear.isEmpty && verdict != .several
  }

  /// Whether every claim that dates it took the date from context.
  package var isPeriodInferred: Bool {
    period != nil
      && claims.allSatisfy { $0.period != period || $0.inferred.contains(.period) }
  }

  /// Whether a person added or corrected the shown claim.
  package var isReviewed: Bool {
    switch shown.review?.decision {
    case .add?, .correct?: true
    default: false
    }
  }
}

extension DataPoint.Key: Comparable {
  /// By place, metric, then time with undated first, then basis and unit.
  package static func < (left: DataPoint.Key, right: DataPoint.Key) -> Bool {
    if left.place != right.place { return left.place < right.place }
    if left.metric != right.metric { return left.metric < right.metric }
    switch (left.period, right.period) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let other?) where one != other: return one < other
    default:
      let ranks = [left, right].map { [$0.basis.rawValue, $0.dimension?.symbol ?? ""] }
      return ranks[0].lexicographicallyPrecedes(ranks[1])
    }
  }
}
