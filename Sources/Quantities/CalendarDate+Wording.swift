extension CalendarDate {
  /// 2023年11月7日, 2023年11月 or 2023年, as precise as the date is.
  package var worded: String {
    var text = "\(year)年"
    if let month { text += "\(month)月" }
    if let day { text += "\(day)日" }
    return text
  }
}

extension Period {
  /// 2023年7月, 2018—2023年, 2023年5月12日—2023年5月18日.
  ///
  /// Years share their 年 (`docs/design-language.md` §4); other dates are spelt out at both ends.
  package var worded: String {
    guard from != until else { return from.worded }
    if from.month == nil, until.month == nil { return "\(from.year)—\(until.year)年" }
    return from.worded + "—" + until.worded
  }
}
