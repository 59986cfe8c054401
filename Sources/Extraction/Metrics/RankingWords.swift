import Corpus

/// The words by which a list of leaders is announced: 总量前五城分别为, 最多的城市是.
enum RankingWords {
  /// The measured thing before such words; the range itself where there are none.
  static func stripped(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    guard let word = words.first(in: range, of: text) else { return range }
    return range.lowerBound..<word.lowerBound
  }

  /// The measured thing of 新增企业最多的城市是深圳; nil where the range is none such.
  static func superlative(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    guard
      let word = superlatives.first(in: range, of: text)
        ?? ends.trailing(text.trimmed(range), of: text),
      word.lowerBound > range.lowerBound
    else { return nil }
    // 留存比例在各省份中排名最低.
    let whole = range.lowerBound..<word.lowerBound
    return fields.last(in: whole, of: text).map { range.lowerBound..<$0.lowerBound } ?? whole
  }

  private static let words: WordSet = [
    "前三", "前五", "前十", "前四", "前六", "前两", "前二", "前八", "前3", "前5", "前10", "排名前", "位居前",
    "位列前", "排在前",
  ]
  /// 上市公司数量最少，仅为11家.
  private static let ends: WordSet = ["最多", "最少", "最高", "最低", "最大", "最小", "居首", "垫底"]
  private static let fields: WordSet = ["在各", "在全国各", "在全省各", "在所有"]
  private static let superlatives: WordSet = [
    "最多的", "最高的", "最大的", "最快的", "最低的", "最少的", "最长的", "最多是",
  ]
}
