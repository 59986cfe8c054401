/// What to draw: figures encoded on channels, the mark that stands for them, and the facets, scales
/// and order in which they stand.
///
/// A specification knows no place, file or claim type: the caller hands over words and links. All
/// figures of one scale must be comparable (same metric, unit, kind of period); that is checked
/// where they are chosen. What was kept out for that reason stands in ``leftOut``.
package struct ChartSpecification: Hashable, Sendable {
  /// From content, unique on its page, ASCII: the beginning of every id in the SVG.
  package var id: String
  /// What, where, when: the SVG's `<title>`, read aloud before the values.
  package var accessibleTitle: String
  package var mark: Mark
  /// One without a title where the chart is not divided.
  package var facets: [Facet]
  package var sort: Sort
  /// The row that is the subject of the page: drawn in the focus colour with a bold label.
  package var highlight: String?
  /// Figures that are not drawn, with the reason.
  package var leftOut: [LeftOut]
  package var words: ChartWords

  package init(
    id: String,
    accessibleTitle: String,
    mark: Mark,
    facets: [Facet],
    sort: Sort = .given,
    highlight: String? = nil,
    leftOut: [LeftOut] = [],
    words: ChartWords = ChartWords()
  ) {
    self.id = id
    self.accessibleTitle = accessibleTitle
    self.mark = mark
    self.facets = facets
    self.sort = sort
    self.highlight = highlight
    self.leftOut = leftOut
    self.words = words
  }

  /// A chart that is not divided.
  package init(
    id: String,
    accessibleTitle: String,
    mark: Mark,
    data: [Datum],
    domain: Domain = .fromZero,
    reference: Reference? = nil,
    sort: Sort = .given,
    highlight: String? = nil,
    leftOut: [LeftOut] = []
  ) {
    self.init(
      id: id,
      accessibleTitle: accessibleTitle,
      mark: mark,
      facets: [Facet(data: data, domain: domain, reference: reference)],
      sort: sort,
      highlight: highlight,
      leftOut: leftOut
    )
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
