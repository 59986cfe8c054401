import Corpus

/// The words before a number without what does not name the measured thing: adverbs, verbs that say
/// no more than that there is something, and what links the thing to its number.
///
/// 子公司⟦合同⟧ of 子公司签署合同, ⟦国家高新区⟧⟦营业收入⟧ of 国家高新区实现营业收入.
enum MeasuredObject {
  /// - Parameters:
  ///   - range: the words, subject and time taken off.
  ///   - isPlace: whether they begin within a phrase of place, whose preposition was taken off.
  ///   - text: what the words stand in.
  /// - Returns: the parts of the name in their order; empty where nothing is named.
  static func parts(of range: Range<Int>, isPlace: Bool, in text: SourceText) -> [Range<Int>] {
    let linked = withoutLinks(range, of: text)
    if linked.isEmpty { return [withoutFront(range, of: text)].filter { !$0.isEmpty } }
    var rest = linked
    if isPlace, let verb = verbs(in: rest, of: text).first(where: { $0.role != .occurrence }) {
      rest = Range(spanning: verb.range.lowerBound, rest.upperBound)
    }
    rest = withoutFront(withoutCause(rest, of: text), of: text)
    guard let verb = mainVerb(in: rest, of: text) else { return [rest].filter { !$0.isEmpty } }
    let object = withoutFront(Range(spanning: verb.upperBound, rest.upperBound), of: text)
    let subject = withoutLinks(Range(spanning: rest.lowerBound, verb.lowerBound), of: text)
    let isMeasured = MeasureHeads.heads.trailing(object, of: text) != nil
    let isShared = isMeasured && links.leading(verb, of: text) == verb && subject.count <= longest
    let isField = subject.count <= longest && FieldWords.isField(subject, holding: object, of: text)
    return isShared || isField ? [subject, object] : [object]
  }

  /// 新算法将⟦良品率⟧推至99%: what was done to the thing measured stands behind 将, 把, 使 or 让.
  private static func withoutCause(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    let words = RoleLexicon.chinese.words(in: range, of: text)
    let cause = words.last { causes.leading($0.range, of: text) == $0.range }
    guard let cause, range.upperBound - cause.range.upperBound > 1 else { return range }
    return cause.range.upperBound..<range.upperBound
  }

  /// Without adverbs, links and prepositions before the number, until a noun stands: 合同金额⟦均为⟧.
  private static func withoutLinks(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    var rest = range
    while let last = RoleLexicon.chinese.last(in: rest, of: text) {
      switch last.role {
      case .adverb, .preposition, .link: break
      case .aspect, .existence:
        guard last.range.lowerBound > rest.lowerBound else { return rest }
      case .delimiting where completion.leading(last.range, of: text) == last.range:
        guard last.range.lowerBound > rest.lowerBound else { return rest }
      default: return rest
      }
      rest = rest.lowerBound..<last.range.lowerBound
    }
    return rest
  }

  /// Without adverbs and verbs of existence at the front, as long as something is left.
  private static func withoutFront(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    var rest = range
    while let first = RoleLexicon.chinese.first(in: rest, of: text),
      first.range.lowerBound == rest.lowerBound
    {
      let after = Range(spanning: first.range.upperBound, rest.upperBound)
      guard isDropped(first, before: after, of: text) else { break }
      rest = after
    }
    return rest
  }

  private static func isDropped(_ word: RoleWord, before rest: Range<Int>, of text: SourceText)
    -> Bool
  {
    switch word.role {
    case .adverb: rest.count > 2
    case .aspect: !rest.isEmpty
    case .delimiting: isCompletion(word.range, of: rest, text)
    case .existence: rest.count > 1 && !isRelative(word.range, before: rest, of: text)
    case .nominalExistence:
      rest.count > 1 && MeasureHeads.heads.leading(rest, of: text) != rest
        && rest.first.map { text[$0] != "的" } ?? false
    default: false
    }
  }

  /// 完成集装箱吞吐量 is 集装箱吞吐量; 完成改造 is no 改造.
  private static func isCompletion(_ verb: Range<Int>, of rest: Range<Int>, _ text: SourceText)
    -> Bool
  {
    guard completion.leading(verb, of: text) == verb,
      let head = MeasureHeads.heads.trailing(rest, of: text)
    else { return false }
    return head != rest || sums.leading(rest, of: text) == rest
  }

  /// What is completed only in the sense that there is so much of it.
  private static let sums: WordSet = [
    "生产总值", "地区生产总值", "GDP", "税收", "税金", "产值", "总产值", "增加值", "收入", "营收", "营业收入", "利润", "产量", "销量",
  ]

  /// The last verb that has its subject before it and its object behind.
  private static func mainVerb(in range: Range<Int>, of text: SourceText) -> Range<Int>? {
    verbs(in: range, of: text).last { verb in
      let object = Range(spanning: verb.range.upperBound, range.upperBound)
      guard verb.role == .existence, verb.range.lowerBound > range.lowerBound, object.count > 1,
        text[verb.range.lowerBound - 1] != "的", text[verb.range.lowerBound - 1] != "、",
        MeasureHeads.heads.leading(object, of: text) != object
          || links.leading(verb.range, of: text) != nil
      else { return false }
      return !isRelative(verb.range, before: object, of: text)
    }?.range
  }

  private static func verbs(in range: Range<Int>, of text: SourceText) -> [RoleWord] {
    RoleLexicon.chinese.words(in: range, of: text).filter(\.role.isVerb)
  }

  /// 实现盈利的企业 names the firms, 遴选有优势的企业 says what was done.
  private static func isRelative(_ verb: Range<Int>, before rest: Range<Int>, of text: SourceText)
    -> Bool
  {
    relativeVerbs.leading(verb, of: text) == verb
      && rest.dropLast().contains { text[$0] == "的" }
  }

  /// Subjects longer than this are sentences.
  private static let longest = 16
  /// Between what has a figure and the figure's noun, these say nothing.
  private static let causes: WordSet = ["将", "把", "使", "让"]
  private static let completion: WordSet = ["完成"]
  private static let links: WordSet = ["实现", "完成", "取得", "获得"]
  private static let relativeVerbs: WordSet = ["实现", "完成", "取得", "获得", "拥有", "具有", "形成"]
}
