import Quantities

extension Scanner {
  /// Reads what stands around a time (截至, 以来, 起, 以前), adds it, and returns the offset behind it;
  /// `isEnd` says that it is the last day of what is written (2022年底), a state as of that day.
  mutating func addTime(_ period: Period?, at range: Range<Int>, isEnd: Bool = false) -> Int {
    guard let period else { return range.upperBound }
    if period.from == period.until, !isEnd { lastDate = (period.from, range.upperBound) }
    var mention = TimeMention(
      range: range,
      from: period.from,
      until: period.until,
      role: isEnd ? .asOf : .span
    )
    if let prefix = Self.asOf.match(
      in: text,
      endingAt: text.droppingSpace(before: range.lowerBound)
    ) {
      mention.role = .asOf
      mention.from = period.until.lastDay
      mention.until = period.until.lastDay
      mention.range = prefix.start..<range.upperBound
    } else if let word = Self.suffixes.match(in: text, at: text.skippingSpace(range.upperBound)),
      isBound(endingAt: word.end)
    {
      apply(word.meaning, to: &mention, isEnd: isEnd)
      mention.range = range.lowerBound..<word.end
    }
    return append(mention) ? mention.range.upperBound : range.upperBound
  }

  /// Appends a time unless it overlaps the one before, goes backwards or lies before the year 1;
  /// whether it did.
  @discardableResult
  mutating func append(_ mention: TimeMention) -> Bool {
    if let last = times.last, last.range.upperBound > mention.range.lowerBound { return false }
    guard mention.period.map({ $0.from.firstDay <= $0.until.lastDay }) ?? true else { return false }
    guard mention.from?.exists != false, mention.until?.exists != false else { return false }
    times.append(mention)
    return true
  }

  /// Words before the day of a state.
  ///
  /// Source: the texts read (截至, 截止, 截止到); 截至到 and 截止至 are chosen as they are also written.
  private static let asOf = Lexicon(words: "截至 截止 截止到 截至到 截止至", anchor: .last)

  private enum Bound: Sendable { case since, before, after }

  /// Words that bound a time before or behind it.
  ///
  /// Chosen: the words of beginning and end in news; all but 到今天 stand in the texts read.
  private static let suffixes = Lexicon<Bound>(
    [
      ("以来", .since), ("来", .since), ("至今", .since), ("到现在", .since), ("到今天", .since),
      ("起", .since),
      ("开始", .since), ("以前", .before), ("之前", .before), ("前", .before), ("以后", .after),
      ("之后", .after), ("后", .after),
    ])

  /// 起草, 前后, 前三, 后期 are no bounds, nor is the 来 of 来说.
  func isBound(endingAt end: Int) -> Bool {
    let next = text[end]
    switch text[end - 1] {
    case "起": return !Self.behindFrom.isAnchored(at: next)
    case "来":
      return text[end - 2] == "以" || !next.isHan
        || next != "自" && next != "到" && next != "临" && next != "源"
          && next != "说" && next != "看" && next != "讲"
    case "前", "后":
      return !Self.behindBound.isAnchored(at: next) && !next.isDigit
        && NumeralGlyphs.digit(next) == nil
    default: return true
    }
  }

  /// Glyphs that make another word of 起: 起草, 起步.
  ///
  /// Chosen: usual words that begin so.
  private static let behindFrom = Lexicon(words: "草 步 飞 点 源 诉 航 止")

  /// Glyphs that make another word of 前 and 后: 前后, 前沿, 后期.
  ///
  /// Chosen: usual words that begin so.
  private static let behindBound = Lexicon(words: "后 期 沿 往 来 端 台 景 十 者 备 续 缀")

  private func apply(_ bound: Bound, to mention: inout TimeMention, isEnd: Bool) {
    switch bound {
    case .since:
      mention.role = .since
      mention.until = reference.flatMap { today in
        mention.from.flatMap { $0.firstDay <= today.lastDay ? today : nil }
      }
    case .before:
      // 2024年底前 names the last day; 2018年以前 ends before the year.
      guard !isEnd, let from = mention.from else { return }
      mention.until = from.dayBefore
      mention.from = nil
    case .after:
      mention.until = nil
    }
  }
}
