import ChineseText

/// 比2020年, 较上年同期: what a change is measured against.
enum ComparisonWords {
  /// The range without a comparison at its end.
  static func stripped(_ range: Range<Int>, of sentence: SentenceReading) -> Range<Int> {
    let text = sentence.text
    let trimmed = tails.strippingTrailing(range, of: text)
    for time in sentence.times.reversed()
    where [trimmed.upperBound, range.upperBound].contains(time.range.upperBound) {
      let before = Range(spanning: range.lowerBound, time.range.lowerBound)
      if let word = words.trailing(before, of: text) {
        return Range(spanning: range.lowerBound, word.lowerBound)
      }
    }
    if let word = words.trailing(trimmed, of: text),
      sentence.times.contains(where: { $0.range.lowerBound == trimmed.upperBound })
    {
      return Range(spanning: range.lowerBound, word.lowerBound)
    }
    guard let word = bases.trailing(trimmed, of: text) else { return range }
    return Range(spanning: range.lowerBound, word.lowerBound)
  }

  /// The range without a comparison at its front: 较上年同期.
  static func strippedFront(_ range: Range<Int>, of sentence: SentenceReading) -> Range<Int> {
    guard let word = words.leading(range, of: sentence.text),
      let time = sentence.times(in: range).first(where: { $0.range.lowerBound == word.upperBound })
    else { return range }
    let rest = Range(spanning: time.range.upperBound, range.upperBound)
    return tails.strippingLeading(rest, of: sentence.text)
  }

  /// Whether a time only says what the figure is compared with.
  static func isBase(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, time.range.lowerBound)
    if words.trailing(before, of: sentence.text) != nil { return true }
    let after = Range(
      spanning: time.range.upperBound,
      min(time.range.upperBound + 3, sentence.range.upperBound)
    )
    return samePeriod.leading(after, of: sentence.text) != nil
  }

  private static let words: WordSet = ["比", "较", "相比", "与", "同", "相较", "相比于", "对比", "针对", "面对"]
  private static let tails: WordSet = ["同期", "末", "前", "相比", "的"]
  private static let samePeriod: WordSet = ["同期", "相比"]
  private static let bases: WordSet = ["比上年", "较上年", "比去年", "较去年", "比同期", "较同期"]
}
