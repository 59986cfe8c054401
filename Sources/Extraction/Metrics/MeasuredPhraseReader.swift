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
  var text: SourceText { sentence.text }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// What a number measures; the words begin behind the subject, where its clause names one.
  func phrase(for mention: QuantityMention, in clause: Clause, subject: NameMention?)
    -> MeasuredPhrase
  {
    if let issuers = issuers(mention) ?? population(mention) { return issuers }
    let left = phraseBefore(mention, in: clause, subject: subject)
    let behind = nounPhrase(behind: mention, in: clause)
    guard !behind.isEmpty else {
      let hasVerb = startsWithVerb(left) || left.isEmpty
      return phrase(left, after: hasVerb ? nil : sharedVerb(of: mention, in: clause))
    }
    if let owned = attribute(left, of: behind, behind: mention)
      ?? beneficiaries(left, of: behind, behind: mention)
    {
      return owned
    }
    if mention.quantity.unit == .yuan, let spent = spending(on: behind, left: left) { return spent }
    var verb = needsParticle(mention) || isExample(mention) ? nil : leadingVerb(left)
    if verb == nil, left.isEmpty { verb = sharedVerb(of: mention, in: clause) }
    return counted(behind, of: mention, verb: verb, isFollowed: isFollowed(behind, in: clause))
  }

  /// 近14亿人口的大国: who has so many people is said elsewhere.
  private func population(_ mention: QuantityMention) -> MeasuredPhrase? {
    let end = mention.range.upperBound
    let unit = Self.persons.trailing(mention.range, of: text)
    let behind = Range(spanning: unit?.lowerBound ?? end, sentence.range.upperBound)
    guard let word = Self.people.leading(behind, of: text) else { return nil }
    return MeasuredPhrase(words: "人口", range: word.lowerBound..<word.lowerBound + 2)
  }

  private static let persons: WordSet = ["人", "人口"]
  private static let people: WordSet = ["人口的", "人口大国"]

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

  /// The words before the number alone, without what links them to it.
  func phraseBefore(_ mention: QuantityMention, in clause: Clause, subject: NameMention?)
    -> Range<Int>
  {
    let left = tail(of: left(of: mention, in: clause), in: clause)
    return core(of: left, subject: subject)
  }

  /// What stands between a number and the figure before it; 三 of 三大产业 and 10亿元 of 10亿元以上项目 are
  /// part of a name.
  func left(of mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let before = sentence.quantities.last {
      $0.range.upperBound <= mention.range.lowerBound && ($0.kind == .category || isFigure($0))
    }
    if let before, let run = run(behind: before, mention, in: clause) { return run }
    let end = before.map { $0.kind == .category ? $0.range.lowerBound : $0.range.upperBound }
    let start = max(clause.range.lowerBound, end ?? 0)
    return min(start, mention.range.lowerBound)..<mention.range.lowerBound
  }

  /// 群众安全感 of 群众安全感连续7年保持98%以上: for how long says nothing of what is measured.
  private func run(behind time: QuantityMention, _ mention: QuantityMention, in clause: Clause)
    -> Range<Int>?
  {
    let before = Range(spanning: clause.range.lowerBound, time.range.lowerBound)
    let gap = Range(spanning: time.range.upperBound, mention.range.lowerBound)
    guard time.kind == .duration, let word = Self.series.trailing(before, of: text),
      PhraseWords.predicates.strippingTrailing(gap, of: text).isEmpty
    else { return nil }
    let last = sentence.quantities.last { $0.range.upperBound <= word.lowerBound && isFigure($0) }
    let start = max(clause.range.lowerBound, last?.range.upperBound ?? 0)
    return Range(spanning: start, word.lowerBound)
  }

  private static let series: WordSet = ["连续", "已连续", "连年"]

  /// Whether a number states something itself rather than being part of a name.
  func isFigure(_ mention: QuantityMention) -> Bool {
    mention.kind != .category && mention.kind != .bare && !isAgeLimit(mention)
      && !ThresholdReader(sentence).isThreshold(mention)
  }

  /// 35岁以下大学生: who is meant.
  private func isAgeLimit(_ mention: QuantityMention) -> Bool {
    guard mention.quantity.unit == Self.age else { return false }
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    // 0—14岁人口.
    if let next = behind.first, text[next].isCommonHan { return true }
    let last =
      max(mention.range.lowerBound, mention.range.upperBound - 2)..<mention.range.upperBound
    return Self.limits.leading(behind, of: text) != nil
      || Self.limits.trailing(last, of: text) != nil
  }

  private static let age = Unit("岁")
  private static let limits: WordSet = ["以下", "以上", "以内", "及以下", "及以上", "周岁"]

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
    if parts.count > 1 {
      // 开发区2021年实现生产总值.
      parts[0] = strippingBack(parts[0])
    }
    let all = parts.isEmpty || verb == nil ? parts : [verb].compactMap { $0 } + parts
    return MeasuredPhrase(words: words(all), range: range.isEmpty ? nil : range)
  }

  /// The part of what stands between two numbers that belongs to the second: 、1TB of a list, 共建16个
  /// of a chain.
  private func tail(of gap: Range<Int>, in clause: Clause) -> Range<Int> {
    guard let last = gap.last else { return gap }
    if let mark = gap.last(where: { Self.isBracket(text[$0]) }), Self.opening.contains(text[mark]),
      !BareHeads.isBare(text[mark + 1..<gap.upperBound])
    {
      return mark + 1..<gap.upperBound  // “1+5+4”（试验区5个…
    }
    if text[last] == "“", let mark = gap.last(where: { text[$0] == "、" }) {
      return mark + 1..<gap.upperBound  // …、人工智能高质量发展“22条”
    }
    guard gap.lowerBound > clause.range.lowerBound else { return gap }
    let hasSubject = sentence.names.contains { $0.role == .subject && $0.range.overlaps(gap) }
    if let mark = gap.last(where: { text[$0] == "、" && !isBetweenLevels($0) }),
      !hasSubject || !hasVerb(gap.lowerBound..<mark)
    {
      return mark + 1..<gap.upperBound
    }
    guard !hasSubject else { return gap }
    if let verb = PhraseWords.joiningVerbs.last(in: gap, of: text),
      !RoleLexicon.chinese.isCountable(at: verb.lowerBound, in: gap, of: text)
    {
      return verb.lowerBound..<gap.upperBound
    }
    return gap
  }
  /// 市、县重点项目.
  private func isBetweenLevels(_ mark: Int) -> Bool {
    mark > 0 && mark + 1 < text.count && Self.levels.contains(text[mark - 1])
      && Self.levels.contains(text[mark + 1])
  }

  private static let levels = Set("国省市县区州乡镇村".unicodeScalars)
  private static let opening: Set<Unicode.Scalar> = ["（", "("]
  private static func isBracket(_ scalar: Unicode.Scalar) -> Bool {
    opening.contains(scalar) || scalar == "）" || scalar == ")"
  }

  private static let places: WordSet = ["在", "对", "从", "为", "围绕"]

  func words(_ ranges: [Range<Int>]) -> String {
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
