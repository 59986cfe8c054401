import Quantities

extension Scanner {
  /// 第2位, 位列全国第13: a rank with a written number; other ordinals (第五次, 第一季度) are skipped.
  mutating func rank(at offset: Int) -> Int {
    let start = text.skippingSpace(offset + 1)
    guard let numeral = numerals.numeral(at: start), !numeral.isTooLong else { return offset + 1 }
    var end = numeral.range.upperBound
    let next = text[end]
    if Self.places.isAnchored(at: next), !Self.behindPlaces.isAnchored(at: text[end + 1]) {
      end += 1
    } else if next.isHan, !Self.behindRank.isAnchored(at: next) {
      return unit(at: end)?.end ?? end
    } else if !isRanked(before: offset) {
      return end
    }
    add(rank: numeral, range: offset..<end)
    return end
  }

  /// 位列13, 排名第13: a rank without 第.
  mutating func add(rank numeral: Numeral, range: Range<Int>) {
    var candidate = Candidate(numeral)
    candidate.range = range
    candidate.unit = .rank
    candidate.kind = .rank
    candidates.append(candidate)
  }

  private static let places = Lexicon(words: "位 名 大")
  private static let behindPlaces = Lexicon(words: "于 置 单 脑 学")
  private static let behindRank = Lexicon(words: "的 和 与 及 、")

  /// Whether a word of ranking or a scope stands within eight glyphs before: 位居全国第二.
  private func isRanked(before offset: Int) -> Bool {
    var end = offset
    while end > offset - 8, end > 0 {
      if Self.ranking.match(in: text, endingAt: end) != nil { return true }
      end -= 1
      guard text[end].isHan else { return false }
    }
    return false
  }

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

  private static let rankVerbs = Lexicon(words: "排名 位列 位居 名列 排名为 排在", anchor: .last)
}
