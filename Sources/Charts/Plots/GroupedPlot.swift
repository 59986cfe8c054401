/// Two or three bars for each row, told apart by colour, with a legend above.
struct GroupedPlot: Plot {
  private let groups: [RowGroup]
  private let extent: ValueExtent
  private let ticks: Ticks
  /// The names of the bars with their colours, each once.
  private let entries: [Legend.Entry]

  /// A bar in px, from bar to bar, and between two groups: more than one bar
  /// (`docs/design-language.md` §4).
  private static let bar = 16.0
  private static let pitch = 22.0
  private static let gap = 20.0

  init(_ data: [Datum], highlight: String?, words: ChartWords) {
    let table = RowTable(data)
    let extent = ValueExtent(of: data)
    self.extent = extent
    ticks = extent.ticks()
    let context = RowContext(scale: extent.scale, highlight: nil, missing: words.missing)
    let groups = table.rows.indices.map { row in
      let rows = table.series.indices.map { column in
        let datum = table[row, column]
        let colour = datum.colour ?? .telling(column)
        return RankedRow(datum, label: table.series[column], in: context, colour: colour)
      }
      let label = table.rows[row]
      return RowGroup(label: label, isHighlighted: label == highlight, rows: rows)
    }
    self.groups = groups
    entries = table.series.enumerated().map { index, name in
      Legend.Entry(text: name, colour: groups.first?.rows[index].colour ?? .first)
    }
  }

  var isEmpty: Bool { groups.isEmpty }
  var isExposed: Bool { groups.contains { $0.rows.contains { $0.href != nil } } }
  var swatchForm: Swatch.Form? { .bar }
  var swatchColour: Colour { .first }

  /// 北京，2020年：1318家，2023年：2430家；上海，…
  func description(words: ChartWords) -> String {
    var text = ""
    for group in groups {
      if !text.isEmpty { text += "；" }
      text += group.label
      for row in group.rows {
        text += "，"
        text += row.spoken
      }
    }
    return text + "。"
  }

  func draw(in drawing: inout Drawing) {
    let legend = Legend(entries, in: drawing)
    legend.draw(in: &drawing)
    let column = GroupColumn(groups, in: drawing)
    let text = ValueText(in: drawing)
    let measured = groups.map { group in
      group.rows.map { MeasuredRow($0, labelWidth: nil, text: text) }
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
        draw(row, of: groups[index], scale, middle: edge + height / 2, in: &drawing)
        edge += height
      }
    }
    if extent.upper != nil { axis.drawLabels(in: &drawing) }
    drawing.height = bottom + (extent.upper == nil ? 4 : ValueAxis.height)
  }

  private static func height(of row: MeasuredRow, _ variant: ChartVariant) -> Double {
    let lines = Double(row.valueLines.count)
    return lines > 1 ? TextMeasure(.value, in: variant).lineHeight * lines + 2 : pitch
  }

  /// Such that every value text fits behind its bar.
  private func scale(_ rows: [MeasuredRow], from left: Double, in drawing: borrowing Drawing)
    -> LinearScale
  {
    let largest = extent.upper ?? 0
    let width = RankedLayout.plotWidth(of: rows, available: drawing.width - left) { row in
      (largest > 0 ? max(0, row.largest ?? 0) / largest : 0, RowMark.bar.overhang(of: row))
    }
    return LinearScale(zeroTo: largest, range: (left, left + width))
  }

  private func draw(
    _ measured: MeasuredRow,
    of group: RowGroup,
    _ scale: LinearScale,
    middle: Double,
    in drawing: inout Drawing
  ) {
    let row = measured.row
    let bar = RowBar(row: row, scale: scale, middle: middle, height: Self.bar)
    drawing.group(
      hedge: row.hedge,
      claims: row.claims,
      spoken: group.label + "，" + row.spoken,
      href: row.href,
      frame: Box(
        left: scale.range.lower,
        top: middle - Self.pitch / 2,
        right: drawing.width,
        bottom: middle + Self.pitch / 2
      )
    ) { drawing in
      bar.draw(in: &drawing)
      measured.drawValues(x: bar.end + RankedRow.gap, middle: middle, in: &drawing)
    }
  }
}
