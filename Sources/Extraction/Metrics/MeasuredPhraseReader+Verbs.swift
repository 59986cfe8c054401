import Corpus
import Diagnostics
import ChineseText
import Quantities

/// The verbs that say which of the counted are meant: ⟦引进⟧106个团队.
extension MeasuredPhraseReader {
  /// A verb right before the number that says which of the things are counted (引进106个团队), or a short
  /// attribute (省外12所大学); a verb that only says that there are some is none.
  func leadingVerb(_ left: Range<Int>) -> Range<Int>? {
    let words = RoleLexicon.chinese.words(in: left, of: text)
    let verb = words.last { word in
      word.role == .delimiting
        && (word.range.lowerBound == left.lowerBound
          || words.contains { $0.range.upperBound == word.range.lowerBound })
    }
    if let verb {
      let end = words.first { $0.range.lowerBound >= verb.range.upperBound }?.range.lowerBound
      let range = Range(spanning: verb.range.lowerBound, end ?? left.upperBound)
      return range.count <= Self.longestVerb ? range : verb.range
    }
    if let last = words.last, last.role == .occurrence, isAttribute(last.range) {
      return last.range.lowerBound..<last.range.upperBound + 1
    }
    if let last = words.last, last.role == .delimiting, last.range.upperBound == left.upperBound,
      words.count == 1, left.count <= Self.longestVerb
    {
      return left
    }
    let isAttribute = words.isEmpty && (2...Self.longestVerb).contains(left.count)
    return isAttribute && !isCounted(left) ? left : nil
  }

  /// 部门 of 12个部门125个事项: what the number before it counts.
  private func isCounted(_ noun: Range<Int>) -> Bool {
    CountedPhrase.isCountable(noun, of: text)
      && sentence.quantities.contains { $0.range.upperBound == noun.lowerBound && isFigure($0) }
  }

  /// 开工的41个项目.
  func isAttribute(_ verb: Range<Int>) -> Bool {
    verb.upperBound < sentence.range.upperBound && text[verb.upperBound] == "的"
  }

  func hasVerb(_ range: Range<Int>) -> Bool {
    RoleLexicon.chinese.words(in: range, of: text).contains { $0.role.isVerb }
  }

  func startsWithVerb(_ range: Range<Int>) -> Bool {
    let first = RoleLexicon.chinese.first(in: range, of: text)
    return first.map { $0.role.isVerb && $0.range.lowerBound == range.lowerBound } ?? false
  }

  /// The verb of 新建7家平台和6家孵化器, 办理建议3310件、提案4070件: it holds for the second number too, unless
  /// that has a verb or link of its own.
  func sharedVerb(of mention: QuantityMention, in clause: Clause) -> Range<Int>? {
    guard !needsParticle(mention),
      let previous = sentence.quantities(in: clause.range).last(where: {
        $0.range.upperBound <= mention.range.lowerBound && isFigure($0)
      }), previous.kind == .amount
    else { return nil }
    let gap = Range(spanning: previous.range.upperBound, mention.range.lowerBound)
    let joins = Self.joints.isFound(in: gap, of: text)
    guard joins, RoleLexicon.chinese.words(in: gap, of: text).allSatisfy({ $0.role == .adverb })
    else { return nil }
    let before = phraseBefore(previous, in: clause, subject: nil)
    let verb = RoleLexicon.chinese.words(in: before, of: text).first { $0.role == .delimiting }
    if let verb { return verb.range }
    return sharedVerb(of: previous, in: clause)
  }
  static let joints: WordSet = ["、", "和", "及", "以及"]

  /// A verb of two characters with 了, 出 or 着, and an adverb.
  private static let longestVerb = 6
}
