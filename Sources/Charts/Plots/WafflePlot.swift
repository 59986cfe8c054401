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

  func description(words: ChartWords) -> String { ranked.spoken(words: words).asSentence }

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
    let text = ValueText(ranked, in: drawing)
    let title = TextMeasure(.group, in: drawing.variant)
    let titles = rows.map { title.balancedLines(of: $0.datum.label, width: WaffleMark.size) }
    let grid = top + 1 + title.lineHeight * Double(titles.map(\.count).max() ?? 1) + 6
    let values = rows.map { row in
      let lines = text.lines(of: row)
      return lines.flatMap { Self.fitting($0, in: drawing.variant) }
    }
    let line = TextMeasure(.value, in: drawing.variant).lineHeight
    for (index, row) in rows.enumerated() {
      let x = Double(index) * Self.column
      var labels = titles[index].enumerated().map { offset, text in
        Label(
          [.init(text, .group)],
          x: x,
          baseline: top + 16 + title.lineHeight * Double(offset),
          in: drawing.variant
        )
      }
      labels += values[index].enumerated().map { offset, runs in
        Label(
          runs,
          x: x,
          baseline: grid + WaffleMark.size + line * Double(offset + 1) - 2,
          in: drawing.variant
        )
      }
      let mark = WaffleMark(row: row, left: x, top: grid)
      let shapes = mark.shapes(in: &drawing) + labels.shapes
      drawing.add(
        drawing.group(
          shapes,
          hedge: row.hedge,
          claims: row.claims,
          spoken: row.spoken(words: drawing.words),
          href: row.datum.href,
          frame: Box(left: x, top: grid, right: x + WaffleMark.size, bottom: grid + WaffleMark.size)
            .grown(by: 3)
        )
      )
    }
    return grid + WaffleMark.size + line * Double(values.map(\.count).max() ?? 1) + 4
  }

  /// A line of runs, each on lines of its own where they are wider than a waffle.
  private static func fitting(_ runs: [Label.Run], in variant: ChartVariant) -> [[Label.Run]] {
    guard Label.width(of: runs, in: variant) > WaffleMark.size else { return [runs] }
    return runs.flatMap { run in
      TextMeasure(run.style, in: variant).lines(of: run.text, width: WaffleMark.size)
        .map { [Label.Run($0, run.style)] }
    }
  }
}
