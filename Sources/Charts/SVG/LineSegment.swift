/// A straight line between two points, in px.
struct LineSegment {
  var from: (x: Double, y: Double)
  var until: (x: Double, y: Double)

  /// Whether a part of the line lies in the box.
  ///
  /// Liang and Barsky 1984: the line is cut at each edge, and what is left lies inside.
  func crosses(_ box: Box) -> Bool {
    let (x, y) = (until.x - from.x, until.y - from.y)
    var (first, last) = (0.0, 1.0)
    for (step, room) in [
      (-x, from.x - box.left), (x, box.right - from.x), (-y, from.y - box.top),
      (y, box.bottom - from.y),
    ] {
      if step == 0 {
        if room < 0 { return false }
      } else if step < 0 {
        first = max(first, room / step)
      } else {
        last = min(last, room / step)
      }
    }
    return first < last
  }
}
