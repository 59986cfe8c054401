import Diagnostics
import Quantities

/// The claim that is shown where there is room for one, and the rule that passed over each other one.
///
/// Each rule in turn keeps the best of those that are left, so that the order of the claims decides
/// nothing but the last rule.
struct FigureChoice {
  /// What became of each claim, in the order given; exactly one is shown.
  let standings: [DataPoint.Standing]

  /// Asks the rules in their order.
  ///
  /// - Parameters:
  ///   - claims: of one data point, in the order of sources and text; at least one.
  ///   - voices: whose claim is whose, and how old.
  ///   - isCurrent: whether a claim has not been superseded; where none is, all are asked.
  init(among claims: [Claim], voices: Voices, isCurrent: [Bool]) {
    let hasCurrent = isCurrent.contains(true)
    var standings = isCurrent.map { $0 || !hasCurrent ? DataPoint.Standing.shown : .superseded }
    for rule in FigureRule.allCases {
      let left = standings.indices.filter { standings[$0] == .shown }
      let kept = Set(Self.kept(left, of: claims, by: rule, voices: voices))
      for index in left where !kept.contains(index) { standings[index] = .passedOver(rule) }
    }
    self.standings = standings
  }

  /// The place of the claim that is shown.
  var shown: Int { standings.firstIndex(of: .shown) ?? 0 }

  private static func kept(_ left: [Int], of claims: [Claim], by rule: FigureRule, voices: Voices)
    -> [Int]
  {
    switch rule {
    case .reviewed: least(left) { claims[$0].review == nil ? 1 : 0 }
    case .written: least(left) { claims[$0].inferred.count }
    case .exact: least(left) { claims[$0].quantity.hedge == .exact ? 0 : 1 }
    case .tighter: tightest(left, of: claims)
    case .newer: newest(left, of: claims, voices: voices)
    case .first: Array(left.prefix(1))
    }
  }

  /// Those whose values no other claim narrows; equal figures are asked once.
  private static func tightest(_ left: [Int], of claims: [Claim]) -> [Int] {
    let bounds = left.map { claims[$0].quantity.bounds }
    let different = bounds.uniqued()
    let loose = Set(different.filter { one in different.contains { $0.isTighter(than: one) } })
    return zip(left, bounds).filter { !loose.contains($0.1) }.map(\.0)
  }

  /// Those of sources than which no other one is newer; each source is asked once.
  private static func newest(_ left: [Int], of claims: [Claim], voices: Voices) -> [Int] {
    let sources = left.map { claims[$0] }.uniqued(by: \.source)
    let old = Set(
      sources.filter { one in sources.contains { voices.isNewer($0, than: one) } }.map(\.source)
    )
    return left.filter { !old.contains(claims[$0].source) }
  }

  private static func least(_ left: [Int], by rank: (Int) -> Int) -> [Int] {
    let best = left.map(rank).min()
    return left.filter { rank($0) == best }
  }
}
