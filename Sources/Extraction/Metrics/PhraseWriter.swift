import ChineseText
import Corpus
import Diagnostics

/// Writes the words of a text as the name of what is measured.
enum PhraseWriter {
  /// The words of some ranges without white space, marks of Markdown, and times in their midst
  /// (软件业务前11个月收入), and without quotation marks that have lost their partner: a number within
  /// the marks cuts them apart.
  static func words(_ ranges: [Range<Int>], of sentence: SentenceReading) -> String {
    var written: [Unicode.Scalar] = []
    written.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
    for range in ranges {
      for part in withoutTimes(range, of: sentence) {
        for scalar in sentence.text.scalars[part] where !isBlank(scalar) { written.append(scalar) }
      }
    }
    if !hasWholeQuotes(written) {
      let bare = written.filter { !isQuotationMark($0) }
      if !bare.isEmpty { written = bare }
    }
    return String(scalars: withWholeBrackets(written)[...])
  }

  /// 办公部分（建筑面积 and 一）富力大厦: a bracket without its partner goes, and with a closing one the number
  /// before it.
  private static func withWholeBrackets(_ words: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard words.contains(where: { $0 == "（" || $0 == "）" }) else { return words }
    var kept: [Unicode.Scalar] = []
    var open: [Int] = []
    for scalar in words {
      if scalar == "）", open.isEmpty {
        kept = []
        continue
      }
      if scalar == "（" { open.append(kept.count) }
      if scalar == "）" { open.removeLast() }
      kept.append(scalar)
    }
    if let last = open.last, isAbbreviation(kept[(last + 1)...]) {
      // 算力规模（FP16）: the mark at the end was taken for one around the words.
      kept.append("）")
      open.removeLast()
    }
    for index in open.reversed() { kept.remove(at: index) }
    return kept
  }

  private static func withoutTimes(_ range: Range<Int>, of sentence: SentenceReading)
    -> [Range<Int>]
  {
    let times = sentence.times(in: range)
    guard !times.isEmpty else { return [range] }
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for time in times
    where time.period != nil && isInside(time.range, range, sentence.text) {
      let before = Range(spanning: start, time.range.lowerBound)
      if ChangeBase.comparisons.trailing(before, of: sentence.text) != nil,
        !ChangeBase.usual.contains(sentence.text[time.range])
      {
        continue  // 工厂较2020年增加
      }
      parts.append(ChangeBase.comparisons.strippingTrailing(before, of: sentence.text))
      start = time.range.upperBound
    }
    return parts + [Range(spanning: start, range.upperBound)]
  }

  /// Whether words stand on both sides of a time and no quotation marks around it.
  private static func isInside(_ time: Range<Int>, _ range: Range<Int>, _ text: SourceText) -> Bool
  {
    time.lowerBound > range.lowerBound && time.upperBound < range.upperBound
      && !isQuotationMark(text[time.lowerBound - 1]) && !isQuotationMark(text[time.upperBound])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", " ", "\u{3000}", "#", "*", "`", "|": true
    default: false
    }
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "”"
  }

  private static func isAbbreviation(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    !words.isEmpty && words.allSatisfy(\.isASCII)
  }

  /// Whether every “ has its ” behind it.
  private static func hasWholeQuotes(_ words: [Unicode.Scalar]) -> Bool {
    var isOpen = false
    for mark in words where isQuotationMark(mark) {
      guard isOpen == (mark == "”") else { return false }
      isOpen.toggle()
    }
    return !isOpen
  }
}
