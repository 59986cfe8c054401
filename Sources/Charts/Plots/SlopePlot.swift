import Foundation
import Quantities

/// Two moments side by side, a line from figure to figure for each place.
struct SlopePlot: Plot {
  private let rows: [SlopeRow]
  /// The names of the two sides: 2016年, 2022年.
  private let moments: (from: String, until: String)
  private let extent: ValueExtent

  /// A point, and the space above the plot for the names of the moments, in px.
  private static let radius = 5.0
  private static let gap = 14.0

  /// The first and the last series are the moments.
  init(_ data: [Datum], highlight: String?) {
    let table = RowTable(data)
    moments = (table.series.first ?? "", table.series.last ?? "")
    let hasSubject = table.rows.contains { $0 == highlight }
    rows = table.rows.enumerated().compactMap { index, row in
      SlopeRow(
        table[index, 0],
        table[index, table.series.count - 1],
        isSubject: row == highlight,
        hasSubject: hasSubject
      )
    }
    extent = ValueExtent(of: data)
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
      moment + (statement?.spoken ?? words.missing)
    }
    return row.label + "：" + ends.joined(separator: "，")
  }

  func draw(in drawing: inout Drawing) {
    let columns = SlopeColumns(rows, scale: extent.scale, words: drawing.words, in: drawing)
    let top = drawMoments(columns, in: &drawing) + Self.gap
    let height = max(rows.count == 1 ? 120 : 190, columns.height + 24)
    let value = LinearScale(zeroTo: extent.upper ?? 0, range: (top + height, top + 8))
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
          line,
          .group,
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
    for x in [columns.left, columns.right] { drawing.line(x, top, x, bottom, .rule("grid")) }
    drawing.line(columns.left, bottom, columns.right, bottom, .rule("base"))
    let zero = Label(
      "0",
      .tick,
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
    let colour = row.colour
    let from = row.from.map { mark($0, x: columns.left, value, colour) }
    let until = row.until.map { mark($0, x: columns.right, value, colour) }
    if let from, let until {
      let style: ShapeStyle = .outline(colour, row.isHighlighted ? nil : "thin")
      drawing.line(columns.left, from.y, columns.right, until.y, style)
    }
    let words = drawing.words
    for (mark, statement, labels) in [(from, row.from, left), (until, row.until, right)]
    where mark != nil || !labels.isEmpty {
      let reading = statement.map { ReadingMark($0.quantity) } ?? .missing
      drawing.marks.insert(reading)
      drawing.group(
        hedge: statement?.quantity.hedge,
        claims: statement?.claims ?? [],
        spoken: spoken(row, words: words),
        href: statement == nil ? nil : row.href,
        frame: labels.first?.box.grown(by: 2)
      ) { drawing in
        if let mark {
          mark.draw(reading, in: &drawing)
          drawLead(from: mark, to: labels, in: &drawing)
        }
        drawing.add(labels)
      }
    }
  }

  /// From a point to its label, where that had to give way.
  private func drawLead(from mark: TimeMark, to labels: [Label], in drawing: inout Drawing) {
    guard let first = labels.first, let last = labels.last else { return }
    let middle = (first.baseline + last.baseline) / 2 - 5
    guard abs(middle - mark.y) > 7 else { return }
    let side: Double = first.anchor == .end ? -1 : 1
    drawing.line(
      mark.middle + side * (Self.radius + 1),
      mark.y,
      first.x - side * 2,
      middle,
      .rule("lead")
    )
  }

  private func mark(_ statement: Statement, x: Double, _ value: LinearScale, _ colour: Colour)
    -> TimeMark
  {
    let y = value(statement.quantity.value.approximation)
    return TimeMark(
      from: x - Self.radius,
      until: x + Self.radius,
      y: y,
      upperY: statement.quantity.upper.map { value($0.approximation) } ?? y,
      isDay: true,
      colour: colour
    )
  }
}

/// One place at two moments.
struct SlopeRow {
  let label: String
  /// Nil where no source states a figure for the moment.
  let from: Statement?
  let until: Statement?
  let href: String?
  let isHighlighted: Bool
  let colour: Colour

  /// Nil where no source states a figure for either moment.
  init?(_ from: Datum, _ until: Datum, isSubject: Bool, hasSubject: Bool) {
    guard !from.statements.isEmpty || !until.statements.isEmpty else { return nil }
    label = from.row
    self.from = from.statements.first
    self.until = until.statements.first
    href = until.href ?? from.href
    isHighlighted = isSubject
    colour = until.colour ?? (hasSubject && !isSubject ? .context : .focus)
  }
}
