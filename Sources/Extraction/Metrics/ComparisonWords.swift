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
    if let word = words.leading(range, of: sentence.text) {
      // 较新区设立前增加了46种.
      let near = word.upperBound..<min(range.upperBound, word.upperBound + longestEvent)
      if let end = likenesses.first(in: range, of: sentence.text) {
        // 与以往走水运相比时间节约了.
        return Range(spanning: end.upperBound, range.upperBound)
      }
      if let end = events.first(in: near, of: sentence.text) {
        return Range(spanning: end.upperBound, range.upperBound)
      }
    }
    guard let word = words.leading(range, of: sentence.text),
      let time = sentence.times(in: range).first(where: { $0.range.lowerBound == word.upperBound })
    else { return range }
    let rest = Range(spanning: time.range.upperBound, range.upperBound)
    return tails.strippingLeading(rest, of: sentence.text)
  }

  /// The time of 从2015年的7062亿元，增至…: the number is of then, though what it grew to stands in another clause.
  static func start(of mention: QuantityMention, in sentence: SentenceReading) -> TimeMention? {
    let particle = mention.range.lowerBound - 1
    guard particle > sentence.range.lowerBound, sentence.text[particle] == "的" else { return nil }
    return sentence.times.last { $0.range.upperBound == particle && isStart($0, in: sentence) }
  }

  /// The time of 比2024年的3012家多了470家: the number stands for what it was then.
  static func base(of mention: QuantityMention, in sentence: SentenceReading) -> TimeMention? {
    let text = sentence.text
    let particle = mention.range.lowerBound - 1
    guard particle > sentence.range.lowerBound,
      let time = sentence.times.last(where: {
        $0.range.upperBound == particle && text[particle] == "的"
          || $0.range.upperBound == particle + 1
      })
    else { return nil }
    let before = Range(spanning: sentence.range.lowerBound, time.range.lowerBound)
    return compared.trailing(before, of: text) != nil ? time : nil
  }

  private static let compared: WordSet = ["比", "较", "相比"]

  /// Whether a time only says what the figure is compared with.
  static func isBase(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, time.range.lowerBound)
    if words.trailing(before, of: sentence.text) != nil || isStart(time, in: sentence) {
      return true
    }
    let multiple = sentence.quantities.first { $0.range.lowerBound >= time.range.upperBound }
    if let multiple, multiple.kind == .multiple,
      multiple.range.lowerBound == time.range.upperBound + 1,
      sentence.text[time.range.upperBound] == "的"
    {
      return true  // 是2020年的20倍
    }
    let after = Range(
      spanning: time.range.upperBound,
      min(time.range.upperBound + 3, sentence.range.upperBound)
    )
    return samePeriod.leading(after, of: sentence.text) != nil
  }

  /// 从2017年的30%提高到50%: when something was that has changed since.
  private static func isStart(_ time: TimeMention, in sentence: SentenceReading) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, time.range.lowerBound)
    guard time.role == .span, starts.trailing(before, of: sentence.text) != nil else {
      return false
    }
    let rest = Range(spanning: time.range.upperBound, sentence.range.upperBound)
    return frames.leading(rest, of: sentence.text) == nil
      && changes.isFound(in: rest, of: sentence.text)
  }

  /// 设立之前, 启动时: an event and what follows it.
  private static let longestEvent = 14
  private static let likenesses: WordSet = ["相比", "相比较"]
  private static let events: WordSet = ["前", "之前", "时", "之初"]
  private static let starts: WordSet = ["从", "由"]
  /// 从2017年起, 从2017年到2020年.
  private static let frames: WordSet = ["起", "开始", "以来", "至今", "到", "至", "-", "—", "～", "~"]
  private static let changes: WordSet = [
    "提高", "提升", "增", "升至", "升到", "扩大", "下降", "降至", "降到", "减少", "发展到",
  ]
  private static let words: WordSet = ["比", "较", "相比", "与", "同", "相较", "相比于", "对比", "针对", "面对"]
  private static let tails: WordSet = ["同期", "末", "前", "相比", "的"]
  private static let samePeriod: WordSet = ["同期", "相比"]
  private static let bases: WordSet = ["比上年", "较上年", "比去年", "较去年", "比同期", "较同期"]
}
