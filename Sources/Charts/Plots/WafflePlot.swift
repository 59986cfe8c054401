/// Ten by ten squares a share, each with its title above and its value below.
struct WafflePlot: Plot {
  var ranked: RankedRows

  /// A square with its gap, and a waffle with the space to the next, in px.
  private static let column = WaffleMark.size + 20

  init(_ ranked: RankedRows) {
    self.ranked = ranked
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { .squares }

  func description(words: ChartWords) -> String { ranked.spoken }

  func draw(in drawing: inout Drawing) {
    let columns = max(1, Int((drawing.width + 20) / Self.column))
    var top = 0.0
    for start in stride(from: 0, to: ranked.rows.count, by: columns) {
      let rows = ranked.rows[start..<min(start + columns, ranked.rows.count)]
      top = draw(Array(rows), from: top, in: &drawing) + 16
    }
    drawing.height = max(0, top - 16)
  }

  /// Draws waffles side by side and returns their lower edge.
  private func draw(_ rows: [RankedRow], from top: Double, in drawing: inout Drawing) -> Double {
    let variant = drawing.variant
    let title = TextMeasure(.group, in: variant)
    let titles = rows.map { title.balancedLines(of: $0.label, width: WaffleMark.size) }
    let grid = top + 1 + title.lineHeight * Double(titles.map(\.count).max() ?? 1) + 6
    let text = ValueText(in: drawing)
    let values = rows.map { row in
      text.lines(of: row).flatMap { $0.broken(to: WaffleMark.size, in: variant) }
    }
    let line = TextMeasure(.value, in: variant).lineHeight
    for (index, row) in rows.enumerated() {
      let x = Double(index) * Self.column
      let bottom = grid + WaffleMark.size
      drawing.group(
        hedge: row.hedge,
        claims: row.claims,
        spoken: row.spoken,
        href: row.href,
        frame: Box(left: x, top: grid, right: x + WaffleMark.size, bottom: bottom).grown(by: 3)
      ) { drawing in
        WaffleMark(row: row, left: x, top: grid).draw(in: &drawing)
        drawing.add(
          titles[index].map { TextLine($0, .group) },
          x: x,
          baseline: top + 16,
          lineHeight: title.lineHeight
        )
        drawing.add(values[index], x: x, baseline: bottom + line - 2, lineHeight: line)
      }
    }
    return grid + WaffleMark.size + line * Double(values.map(\.count).max() ?? 1) + 4
  }
}
