package import Quantities

/// The policies of one jurisdiction.
package struct TimelineLane: Hashable, Sendable {
  /// 国家, 上海; nil where the chart has one lane and the title names it.
  package var name: String?
  package var series: Series
  package var entries: [TimelineEntry]

  package init(name: String?, series: Series = .focus, entries: [TimelineEntry]) {
    self.name = name
    self.series = series
    self.entries = entries
  }
}

/// One policy: when it was issued, as precisely as it is known, and how long it is valid.
package struct TimelineEntry: Hashable, Sendable {
  package var label: String
  /// Nil where no source states one.
  package var date: CalendarDate?
  /// Where the date is not stated: it lies after all of the one and before the other, as far as
  /// the sources allow; nil is open.
  package var after: CalendarDate?
  package var before: CalendarDate?
  /// The validity that the document states: 2019—2021年.
  package var span: Period?
  /// What happened on the date: 印发, 公布, 征求意见.
  package var action: String
  /// Printed in place of the worded date and action: “十四五”.
  package var dateText: String?
  /// 征求意见稿 or 审议: drawn hollow.
  package var isDraft: Bool
  /// The number of measures, with its unit and marks: 11条, 22条※.
  package var measures: String?
  package var href: String?
  package var claim: String?

  package init(
    label: String,
    date: CalendarDate? = nil,
    after: CalendarDate? = nil,
    before: CalendarDate? = nil,
    span: Period? = nil,
    action: String = "",
    dateText: String? = nil,
    isDraft: Bool = false,
    measures: String? = nil,
    href: String? = nil,
    claim: String? = nil
  ) {
    self.label = label
    self.date = date
    self.after = after
    self.before = before
    self.span = span
    self.action = action
    self.dateText = dateText
    self.isDraft = isDraft
    self.measures = measures
    self.href = href
    self.claim = claim
  }
}
