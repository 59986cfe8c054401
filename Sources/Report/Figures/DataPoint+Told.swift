import Model
import Quantities

extension DataPoint {
  /// More figures of one data point than these are told by the lowest, the one that is shown and the
  /// highest.
  private static let mostTold = 4

  /// What a chart or card tells of a data point; how many different figures there are where it does not
  /// tell all.
  var told: (claims: [Claim], total: Int?) { Self.told(shownClaims, shown: shown) }

  /// The same for a table, in the sources' own digits.
  var worded: (claims: [Claim], total: Int?) {
    Self.told(claims.uniqued { $0.quantity.verbatim }, shown: shown)
  }

  private static func told(_ claims: [Claim], shown: Claim) -> ([Claim], Int?) {
    guard claims.count > mostTold else { return (claims, nil) }
    let sorted = claims.enumerated().sorted { one, other in
      let values = (one.element.quantity.value, other.element.quantity.value)
      return values.0 == values.1 ? one.offset < other.offset : values.0 < values.1
    }.map(\.element)
    let told = [sorted[0], shown, sorted[sorted.count - 1]].uniqued { $0.quantity.verbatim }
    return (told, claims.count)
  }
}
