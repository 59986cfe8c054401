import Quantities

/// The labels of a slope chart: values on both sides, names on the right.
struct SlopeColumns {
  let left: Double
  let right: Double
  /// From label to label, in px.
  let line: Double
  private let rows: [(row: SlopeRow, left: [TextLine], right: [TextLine])]
  private let variant: ChartVariant

  enum Side {
    case from, until
  }

  /// Between a point and its label, in px.
  private static let gap = 12.0

  init(_ rows: [SlopeRow], scale: DisplayScale, words: ChartWords, in drawing: borrowing Drawing) {
    let variant = drawing.variant
    let widest = drawing.width * 0.3
    self.variant = variant
    line = TextMeasure(.value, in: variant).lineHeight
    self.rows = rows.map { row in
      let style: TextStyle = row.isHighlighted ? .value : .label
      func value(_ statement: Statement?) -> TextLine.Run {
        statement.map { .init($0.text(in: scale), .value) } ?? .init(words.missing, .small)
      }
      let end = TextLine([value(row.until), .init(row.label, style)])
      return (
        row, value(row.from).broken(to: widest, in: variant),
        end.broken(to: widest, in: variant)
      )
    }
    left = self.rows.reduce(0) { max($0, $1.left.width(in: variant)) } + Self.gap
    right = drawing.width - self.rows.reduce(0) { max($0, $1.right.width(in: variant)) } - Self.gap
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
      return lines.labels(
        x: side == .from ? left - Self.gap : right + Self.gap,
        baseline: tops[index] + line - 4,
        lineHeight: line,
        anchor: side == .from ? .end : .start,
        in: variant
      )
    }
  }
}
