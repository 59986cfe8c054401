/// A mark of a chart, read back from the markup.
struct ParsedMark {
  var hedge: String
  /// The attributes of its shapes, in the order in which they are drawn.
  var shapes: [[String: String]] = []

  /// Where the printed number stands on a horizontal scale: the middle of a dot, the tick of 约, the
  /// end of the hatching of 近, the middle of the cap of 不超过, or the end of the bar.
  var valueEnd: Double? {
    if let circle = shapes.first(where: { $0["r"] != nil }) { return number(circle, "cx") }
    if let tick = shapes.first(where: { $0["class"] == "vt" }) { return outline(tick)?.left }
    if let hatched = shapes.first(where: { $0["fill"] != nil }) { return outline(hatched)?.right }
    let filled = shapes.last { $0["class"] == "f" }.flatMap(outline)
    return hedge == "at_most" ? filled.map { ($0.left + $0.right) / 2 } : filled?.right
  }

  var circleY: Double? { shapes.first { $0["r"] != nil }.flatMap { number($0, "cy") } }

  private func number(_ shape: [String: String], _ name: String) -> Double? {
    shape[name].flatMap { Double($0) }
  }

  /// Of a rectangle, M38 39h179v16H38z, or an upright line, M38 39v16.
  private func outline(_ shape: [String: String]) -> (left: Double, right: Double)? {
    guard let path = shape["d"]?.firstMatch(of: #/^M([0-9.-]+) [0-9.-]+(?:h([0-9.]+))?/#),
      let left = Double(path.1)
    else { return nil }
    return (left, left + (path.2.flatMap { Double($0) } ?? 0))
  }
}
