import ChineseText
import Corpus
import Diagnostics

/// 累计: what is counted since a beginning is another thing than what is or what a year adds.
enum CumulativeWords {
  /// The name of what a number measures, with the 累计 that stands before it and the verb that this belongs
  /// to: 累计培育专精特新企业, 累计发放贷款. The name itself where there is none.
  static func name(_ words: String, of mention: QuantityMention, in clause: ClauseContext) -> String
  {
    let text = clause.text
    let left = clause.sentence.left(of: mention, in: clause.clause)
    guard !words.isEmpty, let word = cumulative.last(in: left, of: text) else { return words }
    let rest = Range(spanning: word.upperBound, left.upperBound)
    let start = String(words.unicodeScalars.prefix(sameStart))
    if text[rest].begins(with: start) || !rest.isEmpty && words.begins(with: text[rest]) {
      return text[word] + words
    }
    guard let verb = verb(in: rest, before: words, of: text) else { return words }
    return text[word] + text[verb] + words
  }

  /// The verb that the name has left out: 培育.
  private static func verb(in rest: Range<Int>, before words: String, of text: SourceText) -> Range<
    Int
  >? {
    guard let first = RoleLexicon.chinese.first(in: rest, of: text), first.role.isVerb,
      first.range.lowerBound == rest.lowerBound,
      possession.leading(first.range, of: text) == nil,
      text[first.range.upperBound..<rest.upperBound].begins(with: words)
    else { return nil }
    return first.range
  }

  private static let cumulative: WordSet = ["累计"]
  /// What is had is not added up.
  private static let possession: WordSet = ["拥有", "具有", "建有", "设有"]
  /// So many characters tell that a name begins right there.
  private static let sameStart = 2
}
