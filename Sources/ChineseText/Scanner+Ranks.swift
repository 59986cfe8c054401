import Quantities

extension Scanner {
  /// 第2位, 位列全国第13: a rank with a written number; other ordinals (第五次, 第一季度) are skipped.
  mutating func rank(at offset: Int) -> Int {
    let start = text.skippingSpace(offset + 1)
    guard let numeral = numerals.numeral(at: start), !numeral.isTooLong else { return offset + 1 }
    var end = numeral.range.upperBound
    if let last = endOfOrdinals(from: end, at: offset) { return last }
    let next = text[end]
    if Self.places.isAnchored(at: next), !Self.behindPlaces.isAnchored(at: text[end + 1]) {
      end += 1
    } else if next.isHan, !Self.behindRank.isAnchored(at: next) {
      return unit(at: end)?.end ?? end
    } else if !isRanked(before: offset), !continuesRanks(at: offset) {
      return end
    }
    add(rank: numeral, range: offset..<end)
    return addRanks(after: end)
  }

  /// Behind 第1至3名, 第4—10名: a field of places, which ranks nothing; nil where no range stands and
  /// where one goes from a place to another (从第5到第3位).
  private func endOfOrdinals(from end: Int, at offset: Int) -> Int? {
    guard DateReader.connectors.isAnchored(at: text[end]),
      !Self.starting.isAnchored(at: text[offset - 1])
    else { return nil }
    let start = text[end + 1] == "第" ? end + 2 : end + 1
    guard let last = numerals.numeral(at: start), !last.isTooLong, !last.hasMyriad,
      last.hedge == nil
    else { return nil }
    return unit(at: last.range.upperBound)?.end ?? last.range.upperBound
  }

  /// 第1、1、2位: ranks of a list that share one 第.
  private mutating func addRanks(after end: Int) -> Int {
    var end = end
    while Self.listing.isAnchored(at: text[end]), let next = numerals.numeral(at: end + 1),
      let last = endOfListedRank(next)
    {
      add(rank: next, range: next.range.lowerBound..<last)
      end = last
    }
    return end
  }

  /// Behind a number of a list of ranks: 位 or 名 follows it, or a mark.
  private func endOfListedRank(_ numeral: Numeral) -> Int? {
    let end = numeral.range.upperBound
    guard numeral.script == .arabic, numeral.wholeDigits <= 3, numeral.scalePower == 0,
      numeral.hedge == nil, !numeral.hasPoint, !numeral.isTooLong
    else { return nil }
    if Self.places.isAnchored(at: text[end]) { return end + 1 }
    return text[end].isHan || text[end].isLetter || unit(at: end) != nil ? nil : end
  }

  /// Whether a rank stands directly before, parted by one mark of a list: 第3、第5.
  private func continuesRanks(at offset: Int) -> Bool {
    guard let last = candidates.last, last.kind == .rank else { return false }
    return last.range.upperBound == offset - 1 && Self.listing.isAnchored(at: text[offset - 1])
  }

  /// What parts the ranks of a list.
  ///
  /// Chosen: as between the items of other lists.
  private static let listing = Lexicon(words: "、 和 与 及")

  /// 位列13, 排名第13: a rank without 第.
  mutating func add(rank numeral: Numeral, range: Range<Int>) {
    var candidate = Candidate(numeral)
    candidate.range = range
    candidate.unit = .rank
    candidate.kind = .rank
    candidates.append(candidate)
  }

  /// Measure words of places: 第2位, 第3名, 第三大.
  ///
  /// Source: the texts read.
  private static let places = Lexicon(words: "位 名 大")

  /// Glyphs that make another word of 位, 名 and 大.
  ///
  /// Chosen: 位于, 位置, 名单, 大脑, 大学.
  private static let behindPlaces = Lexicon(words: "于 置 单 脑 学")

  /// What may follow a rank that has no measure word.
  ///
  /// Chosen: particles and conjunctions.
  private static let behindRank = Lexicon(words: "的 和 与 及 、")

  /// How many glyphs a verb of ranking and the field stand before 第.
  ///
  /// Chosen: 位居中部六省第一 has seven.
  private static let longestField = 8

  /// Whether a word of ranking or a scope stands shortly before: 位居全国第二.
  private func isRanked(before offset: Int) -> Bool {
    var end = offset
    while end > offset - Self.longestField, end > 0 {
      if Self.ranking.match(in: text, endingAt: end) != nil { return true }
      end -= 1
      guard text[end].isHan else { return false }
    }
    return false
  }

  /// Verbs of ranking, and the fields in which one ranks.
  ///
  /// Source: the texts read (位居全国第二, 排名第13, 居东部第5); 名列, 位次 and 省内 are chosen likewise.
  private static let ranking = Lexicon(
    words: "位列 位居 列 居 排名 排 名列 跃居 升至 升到 降至 位次 稳居 保持 全国 全省 全市 全球 世界 亚洲 国内 中部 西部 东部 省内 均为",
    anchor: .last
  )

  /// Whether the bare number behind 排名 or 位列 is a rank.
  func isRankWithoutOrdinal(_ candidate: Candidate) -> Bool {
    candidate.unit == nil && candidate.kind == .bare && candidate.scalePower == 0
      && !candidate.hasMyriad
      && Self.rankVerbs.match(
        in: text,
        endingAt: text.droppingSpace(before: candidate.range.lowerBound)
      ) != nil
  }

  /// Verbs behind which a number without 第 is a rank: 排名13.
  ///
  /// Source: the texts read; 名列 and 排名为 are chosen likewise.
  private static let rankVerbs = Lexicon(words: "排名 位列 位居 名列 排名为 排在", anchor: .last)
}
