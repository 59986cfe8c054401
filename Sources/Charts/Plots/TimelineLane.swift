/// The policies of one jurisdiction.
struct TimelineLane {
  /// 国家, 上海; nil where the chart has one lane and the title names it.
  let name: String?
  let colour: Colour
  /// By date; what has none by the earliest day it can have (`docs/design-language.md` §4).
  let entries: [TimelineEntry]

  init(_ facet: Facet, index: Int) {
    name = facet.title
    colour = index % 5 == 0 ? .focus : .telling(index)
    let entries = facet.data.compactMap(TimelineEntry.init)
    self.entries = entries.enumerated()
      .sorted { ($0.element.dates.sortDate, $0.offset) < ($1.element.dates.sortDate, $1.offset) }
      .map(\.element)
  }
}

/// One policy.
struct TimelineEntry {
  let label: String
  let dates: PolicyDates
  let href: String?
  let colour: Colour?

  /// Nil for a datum that is no policy.
  init?(_ datum: Datum) {
    guard let dates = datum.dates else { return nil }
    label = datum.row
    self.dates = dates
    href = datum.href
    colour = datum.colour
  }

  /// 大模型创新发展若干措施，2023年11月7日印发，11条
  func spoken(_ words: ChartWords) -> String {
    [label, dates.wording(words), dates.measures].compactMap(\.self).joined(separator: "，")
  }
}
