import Foundation
import Quantities

/// The least and the most that a figure can be: the figure shown, or every one where sources differ.
struct FigureExtent {
  /// Nil where nothing bounds it from below.
  var least: Decimal?
  /// Nil where nothing bounds it from above.
  var most: Decimal?

  init(_ point: DataPoint) {
    let claims = point.verdict.showsAll ? point.claims : [point.shown]
    let bounds = claims.map(\.quantity.bounds)
    let lowers = bounds.compactMap(\.lower)
    let uppers = bounds.compactMap(\.upper)
    least = lowers.count == bounds.count ? lowers.min() : nil
    most = uppers.count == bounds.count ? uppers.max() : nil
  }

  /// For each of a ranking's figures whether each before it is certainly more, and each behind it
  /// certainly less.
  ///
  /// - Complexity: O(*n*).
  static func certainty(of extents: [FigureExtent]) -> [Bool] {
    var certain = extents.map { _ in true }
    /// The least of all before; nil where nothing bounds one of them.
    var before: Decimal? = .greatestFiniteMagnitude
    for (index, extent) in extents.enumerated() {
      if index > 0 { certain[index] = isLess(extent.most, than: before) }
      before = least(before, extent.least)
    }
    /// The most of all behind.
    var behind: Decimal? = -.greatestFiniteMagnitude
    for (index, extent) in extents.enumerated().reversed() {
      if index < extents.count - 1, !isLess(behind, than: extent.least) { certain[index] = false }
      behind = most(behind, extent.most)
    }
    return certain
  }

  private static func isLess(_ most: Decimal?, than least: Decimal?) -> Bool {
    guard let most, let least else { return false }
    return most < least
  }

  private static func least(_ one: Decimal?, _ other: Decimal?) -> Decimal? {
    guard let one, let other else { return nil }
    return min(one, other)
  }

  private static func most(_ one: Decimal?, _ other: Decimal?) -> Decimal? {
    guard let one, let other else { return nil }
    return max(one, other)
  }
}
