/// The rows of a ranked chart in drawing order, with what they share.
struct RankedRows {
  let rows: [RankedRow]
  let extent: ValueExtent

  init(_ data: [Datum], sort: Sort, highlight: String?, words: ChartWords) {
    extent = ValueExtent(of: data)
    let subject = data.contains { $0.row == highlight } ? highlight : nil
    let context = RowContext(scale: extent.scale, highlight: subject, missing: words.missing)
    let rows = data.map { RankedRow($0, label: $0.row, in: context) }
    self.rows =
      sort == .given ? rows : rows.sortedStably { -($0.figures.last?.value ?? -.infinity) }
  }

  var isEmpty: Bool { rows.isEmpty }

  var hasLinks: Bool { rows.contains { $0.href != nil } }

  /// The rows as they are read aloud.
  var spoken: String { rows.map(\.spoken).asSentence }
}

extension Array {
  /// By ascending key; elements of equal keys stay in their order.
  func sortedStably(by key: (Element) -> Double) -> [Element] {
    enumerated().map { (key($0.element), $0.offset, $0.element) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }
}
