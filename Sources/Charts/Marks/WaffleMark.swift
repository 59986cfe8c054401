/// A share as squares of one percent, filled from the lowest row up.
///
/// A hedge shows on the squares beside the stated edge, one on a side: it carries no magnitude.
struct WaffleMark {
  var row: RankedRow
  var left: Double
  var top: Double

  /// In px: a square, and from square to square.
  private static let square = 13.0
  private static let pitch = 15.0
  /// The whole.
  static let size = 9 * pitch + square

  func shapes(in drawing: inout Drawing) -> [Shape] {
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      return [
        .cells(cells(0..<100), "rest"),
        .circle(left + Self.size / 2, top + Self.size / 2, radius: 4, "ring"),
      ]
    }
    let share = min(100, max(0, lower.value))
    let full = Int(share)
    var shapes = [Shape.cells(cells(full..<100), "rest")] + filled(lower, full, in: &drawing)
    if lower.mark == .exact, share > Double(full) {
      shapes.append(.rect(part(full, share - Double(full)), row.series.fill))
    }
    guard let higher = row.higher else { return shapes }
    drawing.marks.insert(.disagreement)
    return shapes
      + squares(full, until: higher.value).map { .rect(cell($0).grown(by: -1), "conf-ol dash") }
  }

  private func filled(_ figure: Figure, _ full: Int, in drawing: inout Drawing) -> [Shape] {
    let last = max(0, full - 1)
    let series = row.series
    if figure.mark == .atMost {
      return (0..<last).map { .rect(cell($0).grown(by: -1), "\(series.outline) thin") }
        + [.cells(cells(last..<full), series.fill)]
    }
    let edge = WaffleEdge(last: cell(last), next: cell(min(99, full)), series: series)
    let range = figure.upper.map { squares(full, until: $0) } ?? full..<full
    let solid = Shape.cells(cells(0..<last), series.fill)
    guard full > 0 else { return [] }
    return [solid] + edge.shapes(full == 100 ? .exact : figure.mark, in: &drawing)
      + [.cells(cells(range).dropFirst().map(\.self), series.tint)]
  }

  /// The squares from a full one to a percentage, a part of a square counting as one.
  private func squares(_ full: Int, until share: Double) -> Range<Int> {
    full..<max(full, min(100, Int(share.rounded(.up))))
  }

  private func cells(_ range: Range<Int>) -> [Box] { range.map(cell) }

  private func cell(_ index: Int) -> Box {
    let (row, column) = index.quotientAndRemainder(dividingBy: 10)
    let (x, y) = (left + Double(column) * Self.pitch, top + Double(9 - row) * Self.pitch)
    return Box(left: x, top: y, right: x + Self.square, bottom: y + Self.square)
  }

  private func part(_ index: Int, _ share: Double) -> Box {
    var box = cell(index)
    box.right = box.left + Self.square * share
    return box
  }
}
