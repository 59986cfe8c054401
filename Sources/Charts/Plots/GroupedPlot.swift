/// Two or three bars for each row, told apart by colour, with a legend above.
struct GroupedPlot: Plot {
  private let groups: [(group: DatumGroup, rows: [RankedRow])]
  private let ranked: RankedRows
  private let ticks: Ticks
  /// The names of the bars with their colours, each once.
  private let entries: [Legend.Entry]

  /// A bar in px, from bar to bar, and between two groups: more than one bar
  /// (`docs/design-language.md` §4).
  private static let bar = 16.0
  private static let pitch = 22.0
  private static let gap = 20.0

  init(_ groups: [DatumGroup], words: ChartWords) {
    let names = groups.flatMap(\.data).map(\.label).distinct
    let data = groups.map { group in
      group.data.map { datum in
        var datum = datum
        datum.series = datum.series ?? Series.telling(names.firstIndex(of: datum.label) ?? 0)
        return datum
      }
    }
    let ranked = RankedRows(data.flatMap { $0 }, order: .given, words: words)
    var start = 0
    self.groups = groups.map { group in
      defer { start += group.data.count }
      return (group, Array(ranked.rows[start..<(start + group.data.count)]))
    }
    self.ranked = ranked
    entries = names.map { name in
      let series = ranked.rows.first { $0.datum.label == name }?.series
      return Legend.Entry(text: name, series: series ?? .first)
    }
    ticks = Ticks(
      to: ranked.largest ?? 0,
      scale: ranked.scale,
      unit: ranked.unit,
      isWhole: ranked.isWhole
    )
  }

  var isEmpty: Bool { ranked.isEmpty }
  var isExposed: Bool { ranked.hasLinks }
  var swatchForm: Swatch.Form? { .bar }
  var swatchSeries: Series { .first }

  func description(words: ChartWords) -> String {
    groups.map { group, rows in
      group.label + "，" + rows.map { $0.spoken(words: words) }.joined(separator: "，")
    }.asSentence
  }

  func draw(in drawing: inout Drawing) {
    let legend = Legend(entries, in: drawing)
    legend.draw(in: &drawing)
    let column = GroupColumn(groups.map(\.group), in: drawing)
    let text = ValueText(ranked, in: drawing)
    let measured = groups.map { _, rows in
      rows.map { MeasuredRow($0, labelWidth: .infinity, text: text) }
    }
    let top = legend.height
    let heights = measured.map { rows in
      max(rows.reduce(0) { $0 + Self.height(of: $1, text.variant) }, 0)
    }
    let bands = column.bands(heights, top: top, gap: Self.gap)
    let bottom = bands.last?.bottom ?? top
    let scale = scale(measured.flatMap { $0 }, from: column.plotLeft, in: drawing)
    let axis = ValueAxis(scale: scale, ticks: ticks, top: top, bottom: bottom)
    axis.drawGrid(in: &drawing)
    for (index, band) in bands.enumerated() {
      column.draw(index, band, in: &drawing)
      var edge = band.middle - heights[index] / 2
      for row in measured[index] {
        let height = Self.height(of: row, text.variant)
        draw(row, of: groups[index].group, scale, middle: edge + height / 2, in: &drawing)
        edge += height
      }
    }
    if ranked.largest != nil { axis.drawLabels(in: &drawing) }
    drawing.height = bottom + (ranked.largest == nil ? 4 : ValueAxis.height)
  }

  private static func height(of row: MeasuredRow, _ variant: ChartVariant) -> Double {
    let lines = Double(row.valueLines.count)
    return lines > 1 ? TextMeasure(.value, in: variant).lineHeight * lines + 2 : pitch
  }

  /// Such that every value text fits behind its bar.
  private func scale(_ rows: [MeasuredRow], from left: Double, in drawing: Drawing) -> LinearScale {
    let largest = ranked.largest ?? 0
    let available = drawing.width - left
    let free = rows.reduce(available - 14) { least, row in
      let share = largest > 0 ? max(0, row.row.largest ?? 0) / largest : 0
      let room = available - row.row.overhang - RankedRow.gap - row.valueWidth
      return share > 0 ? min(least, room / share) : least
    }
    return LinearScale(zeroTo: largest, range: (left, left + max(24, free)))
  }

  private func draw(
    _ measured: MeasuredRow,
    of group: DatumGroup,
    _ scale: LinearScale,
    middle: Double,
    in drawing: inout Drawing
  ) {
    let row = measured.row
    let bar = RowBar(row: row, scale: scale, middle: middle, height: Self.bar)
    let texts = measured.values(x: bar.end + RankedRow.gap, middle: middle, in: drawing.variant)
    let shapes = bar.shapes(in: &drawing) + texts.shapes
    drawing.add(
      drawing.group(
        shapes,
        hedge: row.hedge,
        claims: row.claims,
        spoken: group.label + "，" + row.spoken(words: drawing.words),
        href: row.datum.href,
        frame: Box(
          left: scale.range.lower,
          top: middle - Self.pitch / 2,
          right: drawing.width,
          bottom: middle + Self.pitch / 2
        )
      )
    )
  }
}
