import Quantities

/// Years of accounts, which begin in another month from company to company.
extension Scanner {
  /// 2027财年 in a text of 2026, 2027财年第一季度: no months of the calendar, so a note and no time;
  /// nil where the year is one of the calendar as far as the text tells (2024财年 in a text of 2025).
  mutating func fiscalYear(at offset: Int) -> Int? {
    guard let end = fiscalEnd(at: text.skippingSpace(offset + 4)),
      let (year, _) = dateReader.fourDigits(at: offset), DateReader.years.contains(year)
    else { return nil }
    if let unread = fiscalPart(of: offset..<end) { return unread }
    guard let reference, year > reference.year else { return nil }
    return noteFiscal(offset..<end)
  }

  /// Behind 财年 and 财年度.
  private func fiscalEnd(at offset: Int) -> Int? {
    guard text[offset] == "财", text[offset + 1] == "年" else { return nil }
    return text[offset + 2] == "度" ? offset + 3 : offset + 2
  }

  /// Behind the part that follows a fiscal year, noted with it; nil where none follows.
  mutating func fiscalPart(of range: Range<Int>) -> Int? {
    let isFiscal = range.count > 2 && range.suffix(3).contains { text[$0] == "财" }
    guard isFiscal,
      let part = dateReader.tail(
        at: dateReader.behindOf(range.upperBound),
        year: 0,
        isYear: true
      )
    else { return nil }
    return noteFiscal(range.lowerBound..<part.end)
  }

  private mutating func noteFiscal(_ range: Range<Int>) -> Int {
    notes.append(Reading.Note(range: range, message: "a fiscal year, whose months are not told"))
    return range.upperBound
  }
}
