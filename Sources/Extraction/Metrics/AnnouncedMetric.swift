import ChineseText
import Corpus

/// What a clause announces of which the next one lists names and numbers: 企业数量：…, 从企业数量来看，…, 企业数量排名中，….
enum AnnouncedMetric {
  /// The metric that the clause before announces, and where that clause begins; nil where it states something itself,
  /// or announces nothing.
  static func metric(before clause: ClauseContext) -> (metric: MeasuredPhrase, start: Int)? {
    guard clause.index > 0 else { return nil }
    let sentence = clause.sentence
    let before = sentence.clauses[clause.index - 1].range
    let isField = inside.trailing(sentence.text.trimmed(before), of: sentence.text) != nil
    guard
      isField
        || sentence.quantities(in: before).allSatisfy({ $0.kind == .rank || $0.kind == .bare }),
      let words = words(of: before, mark: clause.clause.mark, in: sentence)
    else { return nil }
    let metric = MeasuredPhraseReader(sentence).phrase(words)
    return metric.isEmpty ? nil : (metric, before.lowerBound)
  }

  private static func words(
    of clause: Range<Int>,
    mark: Unicode.Scalar?,
    in sentence: SentenceReading
  ) -> Range<Int>? {
    let text = sentence.text
    let reader = MeasuredPhraseReader(sentence)
    if mark == "：" || mark == ":" {
      let core = RankingWords.stripped(reader.core(of: clause, subject: nil), of: text)
      let words = reader.core(of: core, subject: nil)
      return MeasureHeads.heads.trailing(words, of: text).flatMap { $0 == words ? nil : words }
    }
    let whole = text.trimmed(clause)
    if rankings.trailing(whole, of: text) == nil, let inside = inside.trailing(whole, of: text) {
      // 31个省会城市居民收入中，最高的为….
      let list = Range(spanning: whole.lowerBound, inside.lowerBound)
      if lists.trailing(list, of: text) != nil {
        return reader.core(of: list, subject: nil)  // 民企500强中，浙江有96家
      }
      let start = sentence.quantities(in: whole).last?.range.upperBound ?? whole.lowerBound
      let named = reader.core(of: Range(spanning: start, inside.lowerBound), subject: nil)
      return MeasureHeads.heads.trailing(named, of: text) == nil ? nil : named
    }
    guard let view = views.trailing(whole, of: text) ?? rankings.trailing(whole, of: text) else {
      return nil
    }
    let words = reader.core(of: Range(spanning: whole.lowerBound, view.lowerBound), subject: nil)
    // 从地域分布来看 says of nothing how it is measured.
    return words.count > 1 && aspects.trailing(words, of: text) == nil ? words : nil
  }

  private static let aspects: WordSet = [
    "分布", "结构", "构成", "类型", "时间", "角度", "层面", "区域", "地域", "情况", "格局", "来源", "领域", "梯队", "属地",
  ]
  private static let lists: WordSet = ["强", "百强县", "百强区", "榜单", "强企业", "强县", "强区"]
  private static let inside: WordSet = ["中", "当中", "之中"]
  private static let views: WordSet = ["来看", "看", "来说", "而言", "方面", "上看"]
  private static let rankings: WordSet = [
    "排名中", "排行中", "排行榜中", "榜单中", "榜单上", "排行榜上", "排名上", "的排名中", "排序中",
  ]
}
