import Quantities

/// A row of a ranked chart: its figures worded for the chart's scale, the lowest first.
///
/// A class, so that both variants and all measurements share one: a copy would count a reference
/// for each of its texts.
final class RankedRow: Sendable {
  let label: String
  let href: String?
  let isHighlighted: Bool
  let colour: Colour
  /// The first is drawn solid, the last dashed.
  let figures: [Figure]
  /// What stands beside the mark: value with remark, or each source's value.
  let text: [TextLine]
  /// The row as it is read aloud: 北京：近1500家，2020年底.
  let spoken: String
  /// The ids of the claims behind the figures.
  let claims: [String]

  init(_ datum: Datum, label: String, in context: RowContext, colour: Colour? = nil) {
    let isHighlighted = context.highlight == label
    let isSubordinate = context.highlight != nil && !isHighlighted
    let figures = datum.statements.map { Figure($0, scale: context.scale) }
    self.label = label
    self.isHighlighted = isHighlighted
    href = datum.href
    self.colour = colour ?? datum.colour ?? (isSubordinate ? .context : .focus)
    self.figures = figures.count > 1 ? figures.sortedStably { $0.value } : figures
    claims = self.figures.compactMap(\.claim)
    text = Self.text(of: self.figures, datum, isSubordinate ? .label : .value, context.missing)
    spoken = Self.spoken(self.figures, datum, label, context.missing)
  }

  private static func text(
    of figures: [Figure],
    _ datum: Datum,
    _ style: TextStyle,
    _ missing: String
  ) -> [TextLine] {
    guard figures.count > 1 else {
      let value = figures.first.map { TextLine($0.text, style) } ?? TextLine(missing, .small)
      guard let remark = datum.remark else { return [value] }
      return [TextLine([value.first, .init(remark, .small)])]
    }
    return figures.map { figure in
      TextLine([
        .init(figure.text, .value),
        .init(figure.sources, .small),
      ])
    }
  }

  private static func spoken(
    _ figures: [Figure],
    _ datum: Datum,
    _ label: String,
    _ missing: String
  ) -> String {
    var text = label + "："
    if figures.isEmpty { text += missing }
    for (index, figure) in figures.enumerated() {
      if index > 0 { text += "，" }
      text += figure.spoken
      if figures.count > 1, !figure.sources.isEmpty { text += "（" + figure.sources + "）" }
    }
    if let remark = datum.remark { text += "，" + remark }
    return text
  }

  var lower: Figure? { figures.first }
  /// Nil where all sources state one value.
  var higher: Figure? {
    guard figures.count > 1, let last = figures.last, last.value != figures[0].value else {
      return nil
    }
    return last
  }

  /// The value at the far end of everything the row draws.
  var largest: Double? { figures.isEmpty ? nil : figures.reduce(-.infinity) { max($0, $1.far) } }

  var mark: ReadingMark { lower?.mark ?? .missing }

  /// Figures below zero are printed and not drawn.
  var isNegative: Bool { figures.contains { $0.value < 0 } }

  var hedge: Hedge? { lower?.hedge }

  var labelStyle: TextStyle { isHighlighted ? .value : .label }

  /// Between a mark and its text, in px (`docs/design-language.md` §4).
  static let gap = 8.0
}

/// What the rows of a chart share.
struct RowContext {
  let scale: DisplayScale
  /// The row that stands out: then only its value is bold.
  let highlight: String?
  /// What stands in place of a figure that no source states.
  let missing: String
}

/// One number of a row.
struct Figure {
  let value: Double
  /// The far end of a range; nil for one number.
  let upper: Double?
  let hedge: Hedge
  let mark: ReadingMark
  /// As printed, in the chart's scale.
  let text: String
  let spoken: String
  /// Short names.
  let sources: String
  let claim: String?

  var far: Double { max(value, upper ?? value) }

  init(_ statement: Statement, scale: DisplayScale) {
    value = statement.quantity.value.approximation
    upper = statement.quantity.upper?.approximation
    hedge = statement.quantity.hedge
    mark = ReadingMark(statement.quantity)
    text = statement.text(in: scale)
    spoken = statement.spoken
    sources = statement.sources.isEmpty ? "" : statement.sources.joined(separator: "、")
    claim = statement.claim
  }
}
