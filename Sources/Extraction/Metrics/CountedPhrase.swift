import Corpus
import Quantities

/// The words behind a number, cut into the noun that is counted and what is said of it:
/// 22个⟦大模型⟧⟦通过备案⟧, 9家⟦银行⟧⟦成为合作机构⟧.
struct CountedPhrase: Hashable, Sendable {
  var noun: Range<Int>
  /// Without adverbs and phrases of place before its verb; empty where nothing is said.
  var predicate: Range<Int>
  /// What the predicate is said of, where the noun only owns it: 企业的⟦改造⟧完成.
  var object: Range<Int>?

  /// The noun reaches to the first word that cannot be part of it; of 16名工人作业的生产线 and 100个部门的数据 the
  /// number counts the first noun.
  ///
  /// - Parameters:
  ///   - range: the words up to a mark or the next number.
  ///   - unit: the number's; persons are not counted by 家.
  ///   - text: what the words stand in.
  init(_ range: Range<Int>, unit: Unit?, of text: SourceText) {
    let words = RoleLexicon.chinese.words(in: range, of: text)
    if Self.isRelative(range, words, of: text) {
      // 30条推动经济持续向好的举措.
      noun = range
      predicate = range.upperBound..<range.upperBound
      return
    }
    let index = words.firstIndex { Self.begins($0, words, range, of: text) }
    let end = index.map { words[$0].range.lowerBound } ?? range.upperBound
    let none = range.upperBound..<range.upperBound
    predicate = index.map { Self.core(words[$0...], until: none.lowerBound, of: text) } ?? none
    let whole = Self.tails.strippingTrailing(range.lowerBound..<end, of: text)
    noun = Self.manners.strippingTrailing(whole, of: text)
    if noun != whole, predicate.lowerBound == end { predicate = noun.upperBound..<none.lowerBound }
    if let last = noun.last, noun.count > 3, text[last] == "中",
      !Self.schools.contains(text[last - 1])
    {
      noun = noun.lowerBound..<last
    }
    guard let particle = noun.first(where: { text[$0] == "的" }) else { return }
    let owned = particle + 1..<noun.upperBound
    if MeasureHeads.heads.leading(owned, of: text) == owned {
      predicate = none
    } else if Self.takes(unit, noun.lowerBound..<particle, of: text) {
      noun = noun.lowerBound..<particle
      if !predicate.isEmpty { object = owned }
    }
  }

  /// Whether a verb begins a clause that ends in 的 before what is counted.
  private static func isRelative(_ range: Range<Int>, _ words: [RoleWord], of text: SourceText)
    -> Bool
  {
    guard let first = words.first, first.range.lowerBound == range.lowerBound, first.role.isVerb,
      let particle = range.last(where: { text[$0] == "的" }),
      range.filter({ text[$0] == "的" }).count == 1
    else { return false }
    return isCountable(particle + 1..<range.upperBound, of: text)
  }

  /// Whether a word begins what is said of the noun before it.
  private static func begins(
    _ word: RoleWord,
    _ words: [RoleWord],
    _ range: Range<Int>,
    of text: SourceText
  ) -> Bool {
    let before = range.lowerBound..<word.range.lowerBound
    let after = word.range.upperBound..<range.upperBound
    guard before.count > 1 || isCountable(before, of: text), let last = before.last,
      text[last] != "的", text[last] != "、", manners.leading(before, of: text) != before,
      words[0].range != before
    else { return false }
    switch word.role {
    case .adverb, .preposition, .link: return true
    case .aspect, .whole: return false
    case .predicate: return isCountable(before, of: text) || !isCountable(after, of: text)
    case .occurrence:
      let isLast = after.isEmpty || words.contains { $0.range.lowerBound == after.lowerBound }
      return isLast || isSubject(before, of: after, text)
    case .existence, .delimiting:
      // 40个城市出台了政策.
      return after.first.map { text[$0] == "了" } ?? false || isSubject(before, of: after, text)
    case .nominalExistence:
      return isSubject(before, of: after, text)
        && (after.isEmpty || CountableNouns.agents.trailing(before, of: text) != nil)
    }
  }

  /// 地方建设先导区 is said of the places, 城市建设项目 is a noun.
  private static func isSubject(_ noun: Range<Int>, of rest: Range<Int>, _ text: SourceText) -> Bool
  {
    if rest.isEmpty || !isCountable(rest, of: text) { return isCountable(noun, of: text) }
    return CountableNouns.agents.trailing(noun, of: text) != nil
      && CountableNouns.things.trailing(rest, of: text) != rest
  }

  static func isCountable(_ noun: Range<Int>, of text: SourceText) -> Bool {
    CountableNouns.agents.trailing(noun, of: text) != nil
      || CountableNouns.things.trailing(noun, of: text) != nil
  }

  /// From the first verb, where a phrase of place or manner stands before one: 在省里⟦完成备案⟧.
  private static func core(_ words: ArraySlice<RoleWord>, until end: Int, of text: SourceText)
    -> Range<Int>
  {
    var rest = words
    while let first = rest.first, first.role == .adverb {
      rest = rest.dropFirst()
      if let next = rest.first, next.range.lowerBound == first.range.upperBound { continue }
      let start = first.range.upperBound
      return trimmed(start..<end, of: text)
    }
    guard let first = rest.first else { return end..<end }
    if first.role == .preposition {
      // 被命名为先导区 is said as a whole.
      if passives.leading(first.range, of: text) == first.range {
        return trimmed(first.range.upperBound..<end, of: text)
      }
      guard let verb = rest.first(where: { $0.role.isVerb }) else { return end..<end }
      return trimmed(verb.range.lowerBound..<end, of: text)
    }
    let isEmptyVerb = emptyVerbs.leading(first.range, of: text) == first.range
    let start =
      isEmptyVerb && first.range.upperBound < end ? first.range.upperBound : first.range.lowerBound
    return trimmed(start..<end, of: text)
  }

  private static func trimmed(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    let rest = aspects.strippingLeading(range, of: text)
    return aspects.strippingTrailing(rest, of: text)
  }

  /// Whether a counter goes with a noun.
  private static func takes(_ unit: Unit?, _ noun: Range<Int>, of text: SourceText) -> Bool {
    switch unit?.symbol {
    case "人", "名", "位": CountableNouns.persons.trailing(noun, of: text) != nil
    case "家", "所": CountableNouns.firms.trailing(noun, of: text) != nil
    case "个", "项", "座", "处": noun.count > 1 && isCountable(noun, of: text)
    default: false
    }
  }

  /// 高中 and 初中 are schools, 集中 is no place.
  private static let schools = Set("高初集其普职".unicodeScalars)
  private static let tails: WordSet = ["的", "等", "之一", "分布", "、", "和", "及", "与", "以及", "并"]
  private static let passives: WordSet = ["被"]
  private static let aspects: WordSet = ["了", "着", "过"]
  /// Before a verb, these belong to it: 线下观展.
  private static let manners: WordSet = ["线上", "线下", "现场"]
  /// 实现开放 is 开放.
  private static let emptyVerbs: WordSet = ["实现"]
}
