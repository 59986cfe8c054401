/// What to draw: figures with their hedges and sources, and the kind of chart that carries them.
///
/// A specification knows no place, file or claim type: the caller hands over words and links. All
/// figures of one scale must be comparable (same metric, unit, kind of period); that is checked
/// where they are chosen. What was kept out for that reason stands in ``leftOut``.
package struct ChartSpecification: Hashable, Sendable {
  /// From content, unique on its page, ASCII: the beginning of every id in the SVG.
  package var id: String
  /// What, where, when: the SVG's `<title>`, read aloud before the values.
  package var accessibleTitle: String
  package var kind: ChartKind
  /// Figures that are not drawn, with the reason.
  package var leftOut: [LeftOut]
  package var words: ChartWords

  package init(
    id: String,
    accessibleTitle: String,
    kind: ChartKind,
    leftOut: [LeftOut] = [],
    words: ChartWords = ChartWords()
  ) {
    self.id = id
    self.accessibleTitle = accessibleTitle
    self.kind = kind
    self.leftOut = leftOut
    self.words = words
  }
}

/// A figure that would not be comparable on the chart's scale.
package struct LeftOut: Hashable, Sendable {
  /// Whose figure, and the figure as printed: 广东13万.
  package var value: String
  /// Why it is not drawn: 定义不同.
  package var reason: String

  package init(value: String, reason: String) {
    self.value = value
    self.reason = reason
  }
}
