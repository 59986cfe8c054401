import Corpus
import Diagnostics
import ChineseText
import Quantities

/// Reads what a number measures from the words around it.
///
/// Chinese puts the measured thing on either side: 数字经济规模已超45万亿元 before, 近80家大模型企业
/// behind the number. Behind wins where a noun stands there.
struct MeasuredPhraseReader: Sendable {
  let sentence: SentenceReading
  private var text: SourceText { sentence.text }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// What a number measures; the words begin behind the subject, where its clause names one.
  func phrase(for mention: QuantityMention, in clause: Clause, subject: NameMention?)
    -> MeasuredPhrase
  {
    if let issuers = issuers(mention) { return issuers }
    let left = phraseBefore(mention, in: clause, subject: subject)
    let behind = nounPhrase(behind: mention, in: clause)
    guard !behind.isEmpty else {
      let hasVerb = startsWithVerb(left) || left.isEmpty
      return phrase(left, after: hasVerb ? nil : sharedVerb(of: mention, in: clause))
    }
    if let owned = attribute(left, of: behind, behind: mention) { return owned }
    if mention.quantity.unit == .yuan, let spent = spending(on: behind, left: left) { return spent }
    var verb = needsParticle(mention) || isExample(mention) ? nil : leadingVerb(left)
    if verb == nil, left.isEmpty { verb = sharedVerb(of: mention, in: clause) }
    return counted(behind, of: mention, verb: verb, isFollowed: isFollowed(behind, in: clause))
  }

  /// 六部门联合印发《…》: who issues a policy.
  private func issuers(_ mention: QuantityMention) -> MeasuredPhrase? {
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    guard mention.kind == .amount, let verb = Self.issuing.leading(behind, of: text) else {
      return nil
    }
    return MeasuredPhrase(words: "联合印发部门", range: verb)
  }

  private static let issuing: WordSet = [
    "联合印发", "印发", "联合发布", "联合出台", "联合制定", "共同印发", "部门联合印发", "部门印发", "部门联合发布", "部门联合出台",
  ]

  /// 西凤酒等5个品牌: what stands before the number are some of what it counts.
  private func isExample(_ mention: QuantityMention) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    return Self.listEnds.trailing(before, of: text) != nil
  }

  private static let listEnds: WordSet = ["等", "等地", "等地的"]

  /// 完成备案的大模型 of 大模型完成备案, 引进团队 of 引进106个团队.
  private func counted(
    _ behind: Range<Int>,
    of mention: QuantityMention,
    verb: Range<Int>?,
    isFollowed: Bool
  ) -> MeasuredPhrase {
    var counted = CountedPhrase(behind, unit: mention.quantity.unit, of: text)
    if isFollowed { counted.predicate = behind.upperBound..<behind.upperBound }
    let noun =
      counted.noun
      .lowerBound..<min(counted.noun.upperBound, counted.noun.lowerBound + Self.longestNoun)
    let start = verb.map { min($0.lowerBound, behind.lowerBound) } ?? behind.lowerBound
    let isShare = mention.kind == .share
    let isSaid =
      names(counted.predicate, isShare: isShare)
      && !text.scalars[noun].starts(with: text.scalars[counted.predicate])
    let said =
      isSaid ? [words([counted.predicate] + (counted.object.map { [$0] } ?? [])), "的"] : []
    let before = verb.map { [words([$0])] } ?? []
    let isVerb = verb.map(startsWithVerb) ?? false
    let name = isVerb ? before + said : said + before
    return MeasuredPhrase(
      words: name.joined() + words([noun]) + (isSaid && isShare ? "占比" : ""),
      range: Range(spanning: start, behind.upperBound)
    )
  }

  /// 项目总投资 of 总投资138亿元的项目: what stands before the number is measured, of what stands behind 的.
  private func attribute(_ left: Range<Int>, of behind: Range<Int>, behind mention: QuantityMention)
    -> MeasuredPhrase?
  {
    guard behind.lowerBound > mention.range.upperBound, !needsParticle(mention), !left.isEmpty,
      let head = MeasureHeads.heads.trailing(left, of: text)
    else { return nil }
    let counted = CountedPhrase(behind, unit: nil, of: text)
    return MeasuredPhrase(
      words: words([counted.noun, head]),
      range: Range(spanning: left.lowerBound, behind.upperBound)
    )
  }

  /// 扶持企业改造投入 of 投入12亿元扶持企业改造: the verb behind the money says what it is for.
  private func spending(on behind: Range<Int>, left: Range<Int>) -> MeasuredPhrase? {
    guard let verb = Self.spending.trailing(left, of: text), startsWithVerb(behind) else {
      return nil
    }
    return MeasuredPhrase(
      words: words([behind, verb]),
      range: Range(spanning: verb.lowerBound, behind.upperBound)
    )
  }

  /// Whether a predicate may stand before its noun: short, and with no second noun behind a 的.
  private func names(_ predicate: Range<Int>, isShare: Bool) -> Bool {
    (1...Self.longestNoun).contains(predicate.count)
      && (isShare || !predicate.contains { text[$0] == "的" })
  }

  private func isFollowed(_ noun: Range<Int>, in clause: Clause) -> Bool {
    noun.upperBound < clause.range.upperBound
      && sentence.quantities(in: noun.upperBound..<clause.range.upperBound).contains(
        where: isFigure
      )
  }

  /// The words before the number alone, without what links them to it.
  func phraseBefore(_ mention: QuantityMention, in clause: Clause, subject: NameMention?)
    -> Range<Int>
  {
    let left = tail(of: left(of: mention, in: clause), in: clause)
    return core(of: left, subject: subject)
  }

  /// What stands between a number and the figure before it; 三 of 三大产业 and 10亿元 of 10亿元以上项目 are
  /// part of a name.
  private func left(of mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let before = sentence.quantities.last {
      $0.range.upperBound <= mention.range.lowerBound && ($0.kind == .category || isFigure($0))
    }
    let end = before.map { $0.kind == .category ? $0.range.lowerBound : $0.range.upperBound }
    let start = max(clause.range.lowerBound, end ?? 0)
    return min(start, mention.range.lowerBound)..<mention.range.lowerBound
  }

  private func right(of mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let after = sentence.quantities.first {
      $0.range.lowerBound >= mention.range.upperBound && isFigure($0)
    }
    let end = min(clause.range.upperBound, after?.range.lowerBound ?? .max)
    return Range(spanning: mention.range.upperBound, end)
  }

  /// Whether a number states something itself rather than being part of a name.
  private func isFigure(_ mention: QuantityMention) -> Bool {
    mention.kind != .category && mention.kind != .bare
      && !ThresholdReader(sentence).isThreshold(mention)
  }

  /// A run of words without subject, time and connectives before it and predicates behind it.
  func core(of range: Range<Int>, subject: NameMention?) -> Range<Int> {
    var rest = range
    if let subject, rest.contains(subject.range.lowerBound), isFronted(subject, in: rest),
      !isContinued(subject)
    {
      rest = min(subject.range.upperBound, rest.upperBound)..<rest.upperBound
    }
    rest = strippingFront(rest)
    return strippingBack(rest)
  }

  /// 上海港 and 上海机场 are names of their own.
  private func isContinued(_ name: NameMention) -> Bool {
    let rest = Range(spanning: name.range.upperBound, sentence.range.upperBound)
    if Self.continuations.leading(rest, of: text) != nil { return true }
    let whole = Range(spanning: name.range.lowerBound, sentence.range.upperBound)
    return PhraseWords.compounds.leading(whole, of: text).map { $0.count > name.range.count }
      ?? false
  }

  /// Whether a name begins the words; 中国 in 入选中国潜在独角兽企业 is part of them.
  private func isFronted(_ name: NameMention, in range: Range<Int>) -> Bool {
    let before = Range(spanning: range.lowerBound, name.range.lowerBound)
    return strippingBack(strippingFront(before)).isEmpty
  }

  /// The name of what a run of words measures; behind a verb shared with the figure before.
  func phrase(_ range: Range<Int>, after verb: Range<Int>? = nil) -> MeasuredPhrase {
    let before = Range(spanning: sentence.range.lowerBound, range.lowerBound)
    let isPlace = Self.places.trailing(before, of: text) != nil
    let range = ComparisonWords.strippedFront(range, of: sentence)
    var parts = MeasuredObject.parts(of: range, isPlace: isPlace, in: text)
    if let first = parts.first, first != range {
      // 提出到2026年智能算力: a time may stand behind the verb that was taken off.
      parts[0] = strippingFront(first)
      if parts[0].isEmpty { parts.removeFirst() }
    }
    let all = parts.isEmpty || verb == nil ? parts : [verb].compactMap { $0 } + parts
    return MeasuredPhrase(words: words(all), range: range.isEmpty ? nil : range)
  }

  private func strippingFront(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while true {
      let before = rest
      rest = text.trimmed(rest, where: Self.isMark)
      rest = PhraseWords.openers.strippingLeading(
        rest,
        of: text,
        except: PhraseWords.compounds
      )
      if let time = sentence.times.first(where: { $0.range.lowerBound == rest.lowerBound }),
        time.range.upperBound <= rest.upperBound
      {
        rest = Range(spanning: time.range.upperBound, rest.upperBound)
      }
      if let name = sentence.names.first(where: { $0.range.contains(rest.lowerBound) }),
        name.range.upperBound <= rest.upperBound, name.role != .goods, !isContinued(name)
      {
        rest = Range(spanning: name.range.upperBound, rest.upperBound)
      }
      if rest == before { return rest }
    }
  }

  private func strippingBack(_ range: Range<Int>) -> Range<Int> {
    var rest = range
    while true {
      let before = rest
      rest = text.trimmed(rest, where: Self.isMark)
      rest = PhraseWords.predicates.strippingTrailing(rest, of: text)
      if let time = sentence.times.last(where: { $0.range.upperBound == rest.upperBound }),
        time.range.lowerBound >= rest.lowerBound
      {
        rest = Range(spanning: rest.lowerBound, time.range.lowerBound)
      }
      if rest == before { return rest }
    }
  }

  /// The part of what stands between two numbers that belongs to the second: 、1TB of a list, 共建16个
  /// of a chain.
  private func tail(of gap: Range<Int>, in clause: Clause) -> Range<Int> {
    guard let last = gap.last else { return gap }
    if text[last] == "“", let mark = gap.last(where: { text[$0] == "、" }) {
      return mark + 1..<gap.upperBound  // …、人工智能高质量发展“22条”
    }
    guard gap.lowerBound > clause.range.lowerBound else { return gap }
    let hasSubject = sentence.names.contains { $0.role == .subject && $0.range.overlaps(gap) }
    if let mark = gap.last(where: { text[$0] == "、" }),
      !hasSubject || !hasVerb(gap.lowerBound..<mark)
    {
      return mark + 1..<gap.upperBound
    }
    guard !hasSubject else { return gap }
    if let verb = PhraseWords.joiningVerbs.last(in: gap, of: text) {
      return verb.lowerBound..<gap.upperBound
    }
    return gap
  }

  /// The noun behind a number: 近80家⟦大模型企业入驻⟧; empty where a predicate or nothing follows.
  private func nounPhrase(behind mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let right = right(of: mention, in: clause)
    let none = right.lowerBound..<right.lowerBound
    guard let first = right.first else { return none }
    if mention.quantity.unit == .yuan, Self.joints.leading(right, of: text) == right {
      // 分别给予50万元、100万元奖励.
      return sharedNoun(behind: mention, in: clause) ?? none
    }
    let isAttribute = text[first] == "的"
    if needsParticle(mention), !isAttribute { return none }
    var noun = isAttribute ? first + 1..<right.upperBound : right
    guard let start = noun.first, !Self.isMark(text[start]),
      Self.milestones.leading(noun, of: text) == nil,
      PhraseWords.afterNumbers.leading(noun, of: text) == nil
        || PhraseWords.compounds.leading(noun, of: text) != nil
    else { return none }
    noun = endingAtMark(noun)
    if isFollowed(noun, in: clause), let rate = Self.rates.first(in: noun, of: text) {
      noun = noun.lowerBound..<rate.lowerBound
    }
    if let thing = countedThing(noun, of: mention, in: clause) { return thing }
    if isFollowed(noun, in: clause), let verb = PhraseWords.joiningVerbs.first(in: noun, of: text) {
      noun = noun.lowerBound..<verb.lowerBound
    }
    if PhraseWords.predicates.strippingTrailing(noun, of: text).isEmpty {
      return sharedNoun(behind: mention, in: clause) ?? none
    }
    return text.trimmed(noun, where: Self.isMark)
  }

  /// 7个⟦项目⟧总投资80亿元: what is counted ends where the measuring noun of the next number begins.
  private func countedThing(_ noun: Range<Int>, of mention: QuantityMention, in clause: Clause)
    -> Range<Int>?
  {
    guard let unit = mention.quantity.unit, Unit.counters.contains(unit),
      let next = sentence.quantities(in: clause.range).first(where: {
        $0.range.lowerBound >= mention.range.upperBound
      }), next.range.lowerBound == noun.upperBound, next.quantity.unit == .yuan
    else { return nil }
    let whole = PhraseWords.predicates.strippingTrailing(noun, of: text)
    guard let head = MeasureHeads.heads.trailing(whole, of: text), head != whole else { return nil }
    let thing = noun.lowerBound..<head.lowerBound
    return CountedPhrase.isCountable(thing, of: text) ? thing : nil
  }

  /// 3批共计58个场景: both numbers count the same.
  private func sharedNoun(behind mention: QuantityMention, in clause: Clause) -> Range<Int>? {
    let next = sentence.quantities(in: clause.range).first {
      $0.range.lowerBound >= mention.range.upperBound
    }
    guard let next else { return nil }
    let noun = nounPhrase(behind: next, in: clause)
    return noun.isEmpty ? nil : noun
  }

  private func endingAtMark(_ range: Range<Int>) -> Range<Int> {
    let mark = range.first {
      Self.isMark(text[$0]) && text[$0] != "、" && text[$0] != "“" && text[$0] != "”"
    }
    return range.lowerBound..<(mark ?? range.upperBound)
  }

  /// 22.89%的企业 measures the firms, 22.89%企业 is no Chinese.
  private func needsParticle(_ mention: QuantityMention) -> Bool {
    mention.kind == .share || mention.kind == .multiple
  }

  /// A verb right before the number that says which of the things are counted (引进106个团队), or a short
  /// attribute (省外12所大学); a verb that only says that there are some is none.
  private func leadingVerb(_ left: Range<Int>) -> Range<Int>? {
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
  private func isAttribute(_ verb: Range<Int>) -> Bool {
    verb.upperBound < sentence.range.upperBound && text[verb.upperBound] == "的"
  }

  private func hasVerb(_ range: Range<Int>) -> Bool {
    RoleLexicon.chinese.words(in: range, of: text).contains { $0.role.isVerb }
  }

  private func startsWithVerb(_ range: Range<Int>) -> Bool {
    let first = RoleLexicon.chinese.first(in: range, of: text)
    return first.map { $0.role.isVerb && $0.range.lowerBound == range.lowerBound } ?? false
  }

  /// The verb of 新建7家平台和6家孵化器, 办理建议3310件、提案4070件: it holds for the second number too, unless
  /// that has a verb or link of its own.
  private func sharedVerb(of mention: QuantityMention, in clause: Clause) -> Range<Int>? {
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

  /// 355项事项日均办理2万件: what follows is of the next number.
  private static let rates: WordSet = [
    "日均", "月均", "周均", "年均", "人均", "户均", "每天", "每周", "每月", "每年", "平均每",
  ]
  private static let spending: WordSet = ["投入", "安排", "筹集", "拨付", "下达", "投资"]
  private static let continuations: WordSet = ["港", "机场", "空港", "口岸"]
  /// 迈上9万亿元新台阶, 突破万亿元大关: no things but pictures of a size reached.
  private static let milestones: WordSet = [
    "新台阶", "台阶", "大台阶", "大关", "关口", "行列", "俱乐部", "门槛", "级行列", "级新台阶", "级台阶", "级俱乐部", "新关口",
    "较低水平", "较高水平", "低水平", "高水平", "合理区间", "低位", "高位",
  ]
  private static let joints: WordSet = ["、", "和", "及", "以及"]
  private static let places: WordSet = ["在", "对", "从", "为", "围绕"]

  /// A verb of two characters with 了, 出 or 着, and an adverb.
  private static let longestVerb = 6
  /// Longer runs are not names of things but sentences.
  private static let longestNoun = 28

  private func words(_ ranges: [Range<Int>]) -> String {
    PhraseWriter.words(ranges, of: sentence)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "“", "”", "《", "》": false
    case "\u{2010}"..."\u{2027}", "\u{3000}"..."\u{303F}", "\u{FF01}"..."\u{FF0F}",
      "\u{FF1A}"..."\u{FF20}", " ", ",", ";", ":", "(", ")", "\n", "\r", "\t":
      true
    default: false
    }
  }
}
