import Quantities

extension TimelineLane {
  /// By date; what has none by the earliest day it can have (`docs/design-language.md` §4).
  var sorted: [TimelineEntry] {
    entries.enumerated()
      .sorted { ($0.element.sortDate, $0.offset) < ($1.element.sortDate, $1.offset) }
      .map(\.element)
  }
}

extension TimelineEntry {
  /// The first day of what is known: the date, the earliest possible date, or the validity.
  fileprivate var sortDate: CalendarDate {
    let known = date ?? after ?? span?.from ?? before
    return known?.firstDay ?? CalendarDate(year: 9999, month: 12, day: 31)
  }

  /// Beside the mark: 2023年11月7日印发, 2019—2021年, 日期未载.
  func dateWording(_ words: ChartWords) -> String {
    if let dateText { return dateText }
    if let date { return date.worded + action }
    return span?.worded ?? words.undated
  }

  /// 上海，大模型创新发展若干措施，2023年11月7日印发，11条
  func spoken(lane: String?, words: ChartWords) -> String {
    [lane, label, dateWording(words), measures].compactMap(\.self).joined(separator: "，")
  }
}
