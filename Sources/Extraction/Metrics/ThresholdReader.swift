import ChineseText
import Corpus
import Quantities

/// Tells amounts that grade things from those that measure them: 百亿企业, 亿元以上项目, 万亿级产业集群.
struct ThresholdReader: Sendable {
  let sentence: SentenceReading
  private var text: SourceText { sentence.text }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// Whether an amount is an attribute of a counted noun: it stands before the noun as a grade
  /// (…以上, …级, a bare 百亿) or as the goal of 超, 过 or 破, and another number counts the noun; a grade
  /// without digits needs no count.
  func isThreshold(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .amount || mention.kind == .bare else { return false }
    if isSize(mention) { return true }
    guard isMoney(mention) || isBounded(mention) || isAlternative(mention) else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    if let or = Self.alternatives.leading(behind, of: text),
      let next = sentence.quantities.first(where: { $0.range.lowerBound == or.upperBound })
    {
      return isThreshold(next)  // 超亿美元或10亿元以上的项目40个
    }
    let isGrade = self.isGrade(mention, behind: behind)
    guard isGrade || exceeds(mention) else { return false }
    var noun = Self.grades.strippingLeading(behind, of: text)
    noun = run(noun, isRelative: !isGrade)
    // 万亿级汽车产业迈出步伐: a grade without digits is one wherever a thing follows.
    if isGrade, !hasDigits(mention), CountableNouns.things.isFound(in: noun, of: text) {
      return true
    }
    guard !noun.isEmpty, CountedPhrase.isCountable(noun, of: text) else { return false }
    if isGrade, !hasDigits(mention) { return true }
    // 第18座人口过千万的城市.
    if !hasDigits(mention), exceeds(mention), behind.first.map({ text[$0] == "的" }) ?? false {
      return true
    }
    return isCounted(noun, mention, in: clause)
  }

  /// 30万吨级码头, 110千伏级变电站: what something is built for, whatever counts it.
  private func isSize(_ mention: QuantityMention) -> Bool {
    guard let last = mention.range.last, text[last] == "级", let unit = mention.quantity.unit,
      Self.sizes.contains(unit)
    else { return false }
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    let noun = run(behind, isRelative: false)
    return CountableNouns.things.isFound(in: noun, of: text)
      || Self.vessels.trailing(noun, of: text) != nil
  }

  private static let vessels: WordSet = ["船", "船舶", "货轮", "油轮", "邮轮", "舰", "机组", "航道"]

  /// Measures by which ports, plants and lines are classed (GB 50139, GB/T 156).
  private static let sizes = ["吨", "瓦", "伏", "伏特", "立方米", "标箱"].map { Unit($0) }

  /// 年产200吨以上茶企8家: of any unit, with a bound behind it.
  private func isBounded(_ mention: QuantityMention) -> Bool {
    let last =
      max(mention.range.lowerBound, mention.range.upperBound - 2)..<mention.range.upperBound
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    return mention.quantity.unit.map { !Unit.counters.contains($0) } ?? false
      && (Self.bounds.trailing(last, of: text) != nil
        || Self.bounds.leading(behind, of: text) != nil)
  }

  private static let bounds: WordSet = ["以上", "以下"]

  private func isAlternative(_ mention: QuantityMention) -> Bool {
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    return mention.quantity.unit.map { !Unit.counters.contains($0) } ?? false
      && Self.alternatives.leading(behind, of: text) != nil
  }

  private static let alternatives: WordSet = ["或", "或者"]

  private func isMoney(_ mention: QuantityMention) -> Bool {
    mention.quantity.unit == nil || mention.quantity.unit == .yuan
  }

  private func hasDigits(_ mention: QuantityMention) -> Bool {
    mention.numeral.contains { text.isDigit(at: $0) }
  }

  private func isGrade(_ mention: QuantityMention, behind: Range<Int>) -> Bool {
    let last = Range(spanning: mention.range.lowerBound, mention.range.upperBound)
    if Self.grades.trailing(last, of: text) != nil { return true }
    if Self.grades.leading(behind, of: text) != nil { return true }
    let isBare = mention.range == mention.numeral && mention.quantity.unit == nil
    return isBare && mention.numeral.allSatisfy { Self.scales.contains(text[$0]) }
  }

  private func exceeds(_ mention: QuantityMention) -> Bool {
    let inner = Range(spanning: mention.range.lowerBound, mention.numeral.lowerBound)
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    return Self.goals.trailing(inner, of: text) != nil
      || Self.goals.trailing(before, of: text) != nil
  }

  /// The words behind a threshold up to a mark, a number or a word that is no part of a noun.
  private func run(_ range: Range<Int>, isRelative: Bool) -> Range<Int> {
    var start = range.lowerBound
    if let first = range.first, text[first] == "的" { start += 1 }
    let end = (start..<max(start, range.upperBound)).first { MeasuredPhraseReader.isMark(text[$0]) }
    var noun = Range(spanning: start, end ?? range.upperBound)
    if let next = sentence.quantities(in: noun).first {
      noun = noun.lowerBound..<max(noun.lowerBound, next.range.lowerBound)
    }
    let words = RoleLexicon.chinese.words(in: noun, of: text)
    if let word = words.first(where: { $0.range.lowerBound > noun.lowerBound }) {
      noun = noun.lowerBound..<word.range.lowerBound
    }
    return Self.joints.strippingTrailing(noun, of: text)
  }

  /// Whether a counter stands right before the threshold or behind the noun.
  private func isCounted(_ noun: Range<Int>, _ mention: QuantityMention, in clause: Clause) -> Bool
  {
    sentence.quantities(in: clause.range).contains { other in
      guard other.numeral != mention.numeral, other.kind == .amount, let unit = other.quantity.unit,
        Unit.counters.contains(unit)
      else { return false }
      let before = Range(spanning: other.range.upperBound, mention.range.lowerBound)
      if other.range.upperBound <= mention.range.lowerBound { return before.count <= Self.nearby }
      return other.range.lowerBound >= noun.upperBound
        && other.range.lowerBound - noun.upperBound <= Self.nearby
    }
  }

  /// Between a counted thing and the next count: 3个5000亿元级产业集群和3个….
  private static let joints: WordSet = ["、", "和", "与", "及", "以及"]
  /// What may stand between a count and what it counts: 营业收入, 达到.
  private static let nearby = 12
  private static let grades: WordSet = ["以上", "级", "元级", "元以上", "元"]
  private static let goals: WordSet = ["超", "超过", "过", "破", "突破", "达", "达到"]
  private static let scales = Set("十百千万亿".unicodeScalars)
}
