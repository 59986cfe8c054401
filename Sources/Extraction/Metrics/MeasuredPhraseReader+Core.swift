import ChineseText
import Corpus
import Diagnostics
import Quantities

/// Words without what does not belong to the name that they hold.
extension MeasuredPhraseReader {
  /// A run of words without subject, time and connectives before it and predicates behind it.
  func core(of range: Range<Int>, subject: NameMention?) -> Range<Int> {
    var rest = range
    if let subject, rest.contains(subject.range.lowerBound), isFronted(subject, in: rest),
      !isContinued(subject)
    {
      rest = min(subject.range.upperBound, rest.upperBound)..<rest.upperBound
    }
    rest = strippingFront(rest)
    return strippingBack(rest)
  }

  /// 上海港 and 上海机场 are names of their own.
  private func isContinued(_ name: NameMention) -> Bool {
    let rest = Range(spanning: name.range.upperBound, sentence.range.upperBound)
    if Self.continuations.leading(rest, of: text) != nil { return true }
    let whole = Range(spanning: name.range.lowerBound, sentence.range.upperBound)
    return PhraseWords.compounds.leading(whole, of: text).map { $0.count > name.range.count }
      ?? false
  }

  /// Whether a name begins the words; 中国 in 入选中国潜在独角兽企业 is part of them.
  private func isFronted(_ name: NameMention, in range: Range<Int>) -> Bool {
    let before = Range(spanning: range.lowerBound, name.range.lowerBound)
    return strippingBack(strippingFront(before)).isEmpty
  }

  func strippingFront(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while true {
      let before = rest
      rest = text.trimmed(rest, where: Self.isMark)
      if isTrade(rest) { return rest }
      rest = withoutSeat(rest)
      rest = PhraseWords.openers.strippingLeading(
        rest,
        of: text,
        except: PhraseWords.compounds
      )
      if let time = sentence.times.first(where: { $0.range.contains(rest.lowerBound) }),
        time.range.upperBound <= rest.upperBound
      {
        rest = Range(spanning: time.range.upperBound, rest.upperBound)
      } else {
        rest = Self.undated.strippingLeading(rest, of: text)
      }
      if let name = sentence.names.first(where: { $0.range.contains(rest.lowerBound) }),
        name.range.upperBound <= rest.upperBound, name.role != .goods, !isContinued(name)
      {
        rest = withoutGloss(Range(spanning: name.range.upperBound, rest.upperBound))
      }
      if rest == before { return rest }
    }
  }

  /// 长三角（沪杭苏等）占比: what a name holds is no part of what is measured.
  private func withoutGloss(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, text[first] == "（" || text[first] == "(",
      let end = range.first(where: { text[$0] == "）" || text[$0] == ")" }),
      end + 1 < range.upperBound
    else { return range }
    return end + 1..<range.upperBound
  }

  /// 对东盟出口: with whom one trades is part of what is measured.
  private func isTrade(_ range: Range<Int>) -> Bool {
    guard let first = range.first, text[first] == "对" || text[first] == "向" || text[first] == "自",
      let name = sentence.names.first(where: { $0.range.lowerBound == first + 1 })
    else { return false }
    let rest = Range(spanning: name.range.upperBound, range.upperBound)
    return Self.trades.leading(rest, of: text) != nil
  }

  private static let trades: WordSet = ["出口", "进口", "进出口", "贸易", "投资", "实际投资", "直接投资"]

  /// Times that a text without a date does not tell.
  private static let undated: WordSet = ["今年以来", "今年", "去年", "明年", "近年来"]

  /// 住宅项目 of 位于河北燕郊的住宅项目: where and since when something is says nothing of what is measured.
  private func withoutSeat(_ range: Range<Int>) -> Range<Int> {
    guard let word = Self.seats.leading(range, of: text) else { return range }
    let reach = word.upperBound..<min(range.upperBound, word.upperBound + Self.longestSeat)
    guard let particle = reach.first(where: { text[$0] == "的" }),
      particle + 1 < range.upperBound
    else { return range }
    return particle + 1..<range.upperBound
  }

  private static let seats: WordSet = [
    "成立于", "创建于", "创立于", "始建于", "建于", "位于", "坐落于", "总部位于", "地处", "东至", "西至", "南至", "北至", "东起", "西起",
    "南起",
    "北起", "起自",
  ]
  private static let longestSeat = 18

  func strippingBack(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while true {
      let before = rest
      rest = text.trimmed(rest, where: Self.isMark)
      if PhraseWords.endings.trailing(rest, of: text) == nil,
        let word = PhraseWords.predicates.trailing(rest, of: text)
      {
        rest = rest.lowerBound..<word.lowerBound
      }
      if let time = sentence.times.last(where: { $0.range.upperBound == rest.upperBound }),
        time.range.lowerBound >= rest.lowerBound
      {
        rest = Range(spanning: rest.lowerBound, time.range.lowerBound)
      }
      if rest == before { return rest }
    }
  }

  private static let continuations: WordSet = ["港", "机场", "空港", "口岸", "籍"]
}
