import Quantities

/// A date at the head of a document, read as far as it is written.
struct HeaderDate {
  /// `2023-07` or `2023-07-08`.
  var iso: String
  /// What it takes up, with the time of day behind it.
  var range: Range<Int>
  /// Written in digits and dashes, as software writes it, and not as prose does (`2023年7月8日`).
  var isMechanical: Bool

  /// The date at the beginning of a range: `2023-07-08 10:20`, `2023/7/8`, `2023年7月8日`, `2023年7月`.
  static func first(in range: Range<Int>, of text: SourceText) -> HeaderDate? {
    var reader = DigitReader(text: text, cursor: range.lowerBound, end: range.upperBound)
    guard let year = reader.number(digits: 4...4), let separator = reader.next(of: "-/.年"),
      let month = reader.number(digits: 1...2)
    else { return nil }
    var date = CalendarDate(year: year, month: month)
    if reader.next(of: separator == "年" ? "月" : "\(separator)") != nil,
      let day = reader.number(digits: 1...2)
    {
      date = CalendarDate(year: year, month: month, day: day)
      _ = reader.next(of: "日")
    }
    guard date.exists, separator == "年" || date.day != nil else { return nil }
    reader.skipTime()
    return HeaderDate(
      iso: date.iso,
      range: range.lowerBound..<reader.cursor,
      isMechanical: separator != "年"
    )
  }

  static func first(in value: String) -> HeaderDate? {
    let text = SourceText(value)
    return first(in: 0..<text.count, of: text)
  }

  /// The date in the path of an address: `/2023/07/08/`, `/2023-07/08/`, `/20230708/`.
  static func inPath(of address: String) -> String? {
    let text = SourceText(address)
    for start in 0..<text.count where start == 0 || !text.scalars[start - 1].isDigit {
      var reader = DigitReader(text: text, cursor: start, end: text.count)
      guard let year = reader.number(digits: 4...4, limit: 4), (1990...2100).contains(year)
      else { continue }
      let isSeparated = reader.next(of: "-/") != nil
      guard let month = reader.number(digits: 2...2, limit: 2),
        (reader.next(of: "-/") != nil) == isSeparated,
        let day = reader.number(digits: 2...2), !reader.isAtDigit
      else { continue }
      let date = CalendarDate(year: year, month: month, day: day)
      if date.exists { return date.iso }
    }
    return nil
  }
}

/// Steps through the digits and separators of a date.
private struct DigitReader {
  let text: SourceText
  var cursor: Int
  let end: Int

  var isAtDigit: Bool { cursor < end && text.scalars[cursor].isDigit }

  /// A number of so many digits; reads at most `limit` of a longer run, none where the run does not end there.
  mutating func number(digits: ClosedRange<Int>, limit: Int? = nil) -> Int? {
    var length = 0
    while cursor + length < end, text.scalars[cursor + length].isDigit, length != limit {
      length += 1
    }
    guard digits.contains(length) else { return nil }
    defer { cursor += length }
    return Int(text[cursor..<(cursor + length)])
  }

  mutating func next(of separators: String) -> Unicode.Scalar? {
    guard cursor < end, separators.unicodeScalars.contains(text.scalars[cursor]) else { return nil }
    defer { cursor += 1 }
    return text.scalars[cursor]
  }

  /// `10:20`, `10:20:30` or `T00:00:00Z` behind a date.
  mutating func skipTime() {
    var probe = self
    while probe.next(of: " T") != nil {}
    guard probe.number(digits: 1...2) != nil, probe.next(of: ":：") != nil else { return }
    while probe.isAtDigit
      || probe.cursor < end && ":：Z".unicodeScalars.contains(text.scalars[probe.cursor])
    {
      probe.cursor += 1
    }
    cursor = probe.cursor
  }
}
