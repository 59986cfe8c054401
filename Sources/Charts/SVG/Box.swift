/// A rectangle in px of the viewBox; y grows downwards.
struct Box: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }

  /// Whether two boxes share more than `tolerance` px in both directions.
  ///
  /// One px is what readers do not see (`docs/design-language.md` §9).
  func overlaps(_ other: Box, tolerance: Double = 1) -> Bool {
    min(right, other.right) - max(left, other.left) > tolerance
      && min(bottom, other.bottom) - max(top, other.top) > tolerance
  }

  /// To a hundredth of a px, which rounding takes from a box that was moved to an edge.
  func contains(_ other: Box) -> Bool {
    let outer = grown(by: 0.01)
    return outer.left <= other.left && outer.top <= other.top && outer.right >= other.right
      && outer.bottom >= other.bottom
  }

  func grown(by margin: Double) -> Box {
    Box(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
  }

  func moved(x: Double = 0, y: Double = 0) -> Box {
    Box(left: left + x, top: top + y, right: right + x, bottom: bottom + y)
  }
}
