import Foundation
import Quantities

/// Two moments side by side, a line from figure to figure for each place.
struct SlopePlot: Plot {
  private let rows: [SlopeRow]
  private let moments: Moments
  private let scale: DisplayScale
  private let largest: Double
  private let hasSubject: Bool

  /// A point, and the space above the plot for the names of the moments, in px.
  private static let radius = 5.0
  private static let gap = 14.0

  init(_ rows: [SlopeRow], moments: Moments) {
    let quantities = rows.flatMap { [$0.from, $0.until] }.compactMap { $0?.quantity }
    let largest = quantities.map { $0.upper ?? $0.value }.max() ?? 0
    self.rows = rows.filter { $0.from != nil || $0.until != nil }
    self.moments = moments
    scale = DisplayScale(largest: largest, unit: quantities.lazy.compactMap(\.unit).first)
    self.largest = max(0, largest.approximation)
    hasSubject = rows.contains(where: \.isHighlighted)
  }

  var isEmpty: Bool { rows.isEmpty }
  var isExposed: Bool { rows.contains { $0.href != nil } }
  var swatchForm: Swatch.Form? { .point }

  func description(words: ChartWords) -> String {
    rows.map { spoken($0, words: words) }.asSentence
  }

  /// 中国：2016年27.95万家，2022年60.05万家
  private func spoken(_ row: SlopeRow, words: ChartWords) -> String {
    let ends = [(moments.from, row.from), (moments.until, row.until)].map { moment, statement in
      moment + (statement.map { $0.valueText ?? $0.quantity.verbatim } ?? words.missing)
    }
    return row.label + "：" + ends.joined(separator: "，")
  }

  func draw(in drawing: inout Drawing) {
    let columns = SlopeColumns(rows, scale: scale, words: drawing.words, in: drawing)
    let top = drawMoments(columns, in: &drawing) + Self.gap
    let height = max(rows.count == 1 ? 120 : 190, columns.height + 24)
    let value = LinearScale(zeroTo: largest, range: (top + height, top + 8))
    drawFrame(columns, top: top, bottom: top + height, in: &drawing)
    let bottom = top + height + 6
    let bounds = min(top, bottom - columns.height)...bottom
    let left = columns.placed(.from, value, bounds)
    let right = columns.placed(.until, value, bounds)
    for index in rows.indices {
      draw(index, value, columns, left[index], right[index], in: &drawing)
    }
    drawing.height = top + height + 24
  }

  /// The names of the moments above their axes, each in its half; returns their lower edge.
  private func drawMoments(_ columns: SlopeColumns, in drawing: inout Drawing) -> Double {
    let measure = TextMeasure(.group, in: drawing.variant)
    let half = drawing.width / 2
    var bottom = 0.0
    for (x, text, bounds) in [
      (columns.left, moments.from, 0...(half - 6)),
      (columns.right, moments.until, (half + 6)...drawing.width),
    ] {
      let lines = measure.balancedLines(of: text, width: half - 6)
      for (index, line) in lines.enumerated() {
        let label = Label(
          [.init(line, .group)],
          x: x,
          baseline: 16 + measure.lineHeight * Double(index),
          anchor: .middle,
          in: drawing.variant
        )
        drawing.add(label.kept(inside: bounds))
      }
      bottom = max(bottom, measure.lineHeight * Double(lines.count))
    }
    return bottom
  }

  private func drawFrame(
    _ columns: SlopeColumns,
    top: Double,
    bottom: Double,
    in drawing: inout Drawing
  ) {
    for x in [columns.left, columns.right] { drawing.add(.line(x, top, x, bottom, "grid")) }
    drawing.add(.line(columns.left, bottom, columns.right, bottom, "base"))
    let zero = Label(
      [.init("0", .tick)],
      x: (columns.left + columns.right) / 2,
      baseline: bottom + 17,
      anchor: .middle,
      in: drawing.variant
    )
    drawing.add(zero)
  }

  private func draw(
    _ index: Int,
    _ value: LinearScale,
    _ columns: SlopeColumns,
    _ left: [Label],
    _ right: [Label],
    in drawing: inout Drawing
  ) {
    let row = rows[index]
    let series: Series = hasSubject && !row.isHighlighted ? .context : .focus
    let from = row.from.map { mark($0, x: columns.left, value, series) }
    let until = row.until.map { mark($0, x: columns.right, value, series) }
    if let from, let until {
      let style = row.isHighlighted ? series.outline : "\(series.outline) thin"
      drawing.add(.line(columns.left, from.y, columns.right, until.y, style))
    }
    let ends = [
      (from, row.from, left), (until, row.until, right),
    ]
    for (mark, statement, labels) in ends {
      let reading = statement.map { ReadingMark($0.quantity) } ?? .missing
      let shapes =
        (mark?.shapes(reading, in: &drawing) ?? [])
        + (mark.map { lead(from: $0, to: labels) } ?? [])
      guard !shapes.isEmpty || !labels.isEmpty else { continue }
      drawing.marks.insert(reading)
      drawing.add(
        drawing.group(
          shapes + labels.shapes,
          hedge: statement?.quantity.hedge.rawValue ?? MarkGroup.missing,
          claims: statement?.claim.map { [$0] } ?? [],
          spoken: spoken(row, words: drawing.words),
          href: statement == nil ? nil : row.href,
          frame: labels.first?.box.grown(by: 2)
        )
      )
    }
  }

  /// From a point to its label, where that had to give way.
  private func lead(from mark: TimeMark, to labels: [Label]) -> [Shape] {
    guard let first = labels.first, let last = labels.last else { return [] }
    let middle = (first.baseline + last.baseline) / 2 - 5
    guard abs(middle - mark.y) > 7 else { return [] }
    let side: Double = first.anchor == .end ? -1 : 1
    return [
      .line(mark.middle + side * (Self.radius + 1), mark.y, first.x - side * 2, middle, "lead")
    ]
  }

  private func mark(_ statement: Statement, x: Double, _ value: LinearScale, _ series: Series)
    -> TimeMark
  {
    let y = value(statement.quantity.value.approximation)
    return TimeMark(
      from: x - Self.radius,
      until: x + Self.radius,
      y: y,
      upperY: statement.quantity.upper.map { value($0.approximation) } ?? y,
      isDay: true,
      series: series
    )
  }
}
