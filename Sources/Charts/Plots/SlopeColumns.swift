import Quantities

/// The labels of a slope chart: values on both sides, names on the right.
struct SlopeColumns {
  let left: Double
  let right: Double
  /// From label to label, in px.
  let line: Double
  private let rows: [(row: SlopeRow, left: [[Label.Run]], right: [[Label.Run]])]
  private let variant: ChartVariant

  enum Side {
    case from, until
  }

  /// Between a point and its label, in px.
  private static let gap = 12.0

  init(_ rows: [SlopeRow], scale: DisplayScale, words: ChartWords, in drawing: Drawing) {
    let variant = drawing.variant
    let widest = drawing.width * 0.3
    self.variant = variant
    line = TextMeasure(.value, in: variant).lineHeight
    self.rows = rows.map { row in
      let style: TextStyle = row.isHighlighted ? .value : .label
      func value(_ statement: Statement?) -> Label.Run {
        guard let statement else { return .init(words.missing, .small) }
        let text =
          statement.valueText
          ?? statement.quantity.worded(in: scale, showsUnit: false).description
        return .init(text, .value)
      }
      func broken(_ run: Label.Run) -> [[Label.Run]] {
        TextMeasure(run.style, in: variant).lines(of: run.text, width: widest)
          .map { [.init($0, run.style)] }
      }
      let name = Label.Run(row.label, style)
      let end = [value(row.until), name]
      let isOneLine = Label.width(of: end, in: variant) <= widest
      return (row, broken(value(row.from)), isOneLine ? [end] : end.flatMap(broken))
    }
    func width(_ lines: [[Label.Run]]) -> Double {
      lines.map { Label.width(of: $0, in: variant) }.max() ?? 0
    }
    left = (self.rows.map { width($0.left) }.max() ?? 0) + Self.gap
    right = drawing.width - (self.rows.map { width($0.right) }.max() ?? 0) - Self.gap
  }

  /// Of all labels of the fuller side, one below the other.
  var height: Double {
    line * Double(rows.reduce(0) { $0 + max($1.left.count, $1.right.count) })
  }

  /// The lines of each row at the height of its figure, moved apart until none touch.
  func placed(_ side: Side, _ value: LinearScale, _ bounds: ClosedRange<Double>)
    -> [[Label]]
  {
    let blocks = rows.indices.map { index in
      let row = rows[index].row
      let statement = side == .from ? row.from ?? row.until : row.until ?? row.from
      let lines = side == .from ? rows[index].left : rows[index].right
      return LabelStack.Block(
        wanted: value(statement?.quantity.value.approximation ?? 0),
        height: line * Double(lines.count)
      )
    }
    let tops = LabelStack.tops(blocks, within: bounds)
    return rows.indices.map { index in
      let lines = side == .from ? rows[index].left : rows[index].right
      return lines.enumerated().map { offset, runs in
        Label(
          runs,
          x: side == .from ? left - Self.gap : right + Self.gap,
          baseline: tops[index] + line * Double(offset + 1) - 4,
          anchor: side == .from ? .end : .start,
          in: variant
        )
      }
    }
  }
}
