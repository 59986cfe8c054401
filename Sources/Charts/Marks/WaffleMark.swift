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

  func draw(in drawing: inout Drawing) {
    drawing.marks.insert(row.mark)
    guard let lower = row.lower else {
      drawing.rects(cells(0..<100), .rule("rest"))
      return drawing.ring(left + Self.size / 2, top + Self.size / 2)
    }
    let share = min(100, max(0, lower.value))
    let full = Int(share)
    drawing.rects(cells(full..<100), .rule("rest"))
    drawFilled(lower, full, in: &drawing)
    if lower.mark == .exact, share > Double(full) {
      drawing.rect(part(full, share - Double(full)), .fill(row.colour))
    }
    guard let higher = row.higher else { return }
    drawing.marks.insert(.disagreement)
    for index in squares(full, until: higher.value) {
      drawing.rect(cell(index).grown(by: -1), .outline(.conflict, "dash"))
    }
  }

  private func drawFilled(_ figure: Figure, _ full: Int, in drawing: inout Drawing) {
    guard full > 0 else { return }
    let last = full - 1
    if figure.mark == .atMost {
      for index in 0..<last {
        drawing.rect(cell(index).grown(by: -1), .outline(row.colour, "thin"))
      }
      return drawing.rects(cells(last..<full), .fill(row.colour))
    }
    drawing.rects(cells(0..<last), .fill(row.colour))
    WaffleEdge(last: cell(last), next: cell(min(99, full)), colour: row.colour)
      .draw(full == 100 ? .exact : figure.mark, in: &drawing)
    let range = figure.upper.map { squares(full, until: $0) } ?? full..<full
    drawing.rects(cells(range.dropFirst()), .tint(row.colour))
  }

  /// The squares from a full one to a percentage, a part of a square counting as one.
  private func squares(_ full: Int, until share: Double) -> Range<Int> {
    full..<max(full, Int(min(100, share).rounded(.up)))
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
