package import Quantities

/// When a policy was issued, as precisely as it is known, and how long it is valid.
package struct PolicyDates: Hashable, Sendable {
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

  package init(
    date: CalendarDate? = nil,
    after: CalendarDate? = nil,
    before: CalendarDate? = nil,
    span: Period? = nil,
    action: String = "",
    dateText: String? = nil,
    isDraft: Bool = false,
    measures: String? = nil
  ) {
    self.date = date
    self.after = after
    self.before = before
    self.span = span
    self.action = action
    self.dateText = dateText
    self.isDraft = isDraft
    self.measures = measures
  }

  /// The first day of what is known: the date, the earliest possible date, or the validity.
  var sortDate: CalendarDate {
    let known = date ?? after ?? span?.from ?? before
    return known?.firstDay ?? CalendarDate(year: 9999, month: 12, day: 31)
  }

  /// Every year that the marks touch.
  var years: [Int] {
    [date?.year, after?.year, before?.year, span?.from.year, span?.until.year].compactMap(\.self)
  }

  /// Beside the mark: 2023年11月7日印发, 2019—2021年, 日期未载.
  func wording(_ words: ChartWords) -> String {
    if let dateText { return dateText }
    if let date { return date.worded + action }
    return span?.worded ?? words.undated
  }
}
