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
    let left = phraseBefore(mention, in: clause, subject: subject)
    let behind = nounPhrase(behind: mention, in: clause)
    guard !behind.isEmpty else { return phrase(left) }
    let verb = needsParticle(mention) ? left.upperBound..<left.upperBound : leadingVerb(left)
    let words = verb.isEmpty ? behind : Range(spanning: verb.lowerBound, behind.upperBound)
    return MeasuredPhrase(words: cleaned([verb, behind]), range: words)
  }

  /// The words before the number alone, without what links them to it.
  func phraseBefore(_ mention: QuantityMention, in clause: Clause, subject: NameMention?)
    -> Range<Int>
  {
    let left = tail(of: sentence.left(of: mention, in: clause), in: clause)
    return core(of: left, subject: subject)
  }

  /// A run of words without subject, time and connectives before it and predicates behind it.
  func core(of range: Range<Int>, subject: NameMention?) -> Range<Int> {
    var rest = range
    if let subject, rest.contains(subject.range.lowerBound), isFronted(subject, in: rest) {
      rest = min(subject.range.upperBound, rest.upperBound)..<rest.upperBound
    }
    rest = strippingFront(rest)
    return strippingBack(rest)
  }

  /// Whether a name begins the words; 中国 in 入选中国潜在独角兽企业 is part of them.
  private func isFronted(_ name: NameMention, in range: Range<Int>) -> Bool {
    let before = Range(spanning: range.lowerBound, name.range.lowerBound)
    return strippingBack(strippingFront(before)).isEmpty
  }

  func phrase(_ range: Range<Int>) -> MeasuredPhrase {
    MeasuredPhrase(words: cleaned([range]), range: range.isEmpty ? nil : range)
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
        name.range.upperBound <= rest.upperBound
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
    let hasSubject = sentence.names.contains { $0.role == .subject && $0.range.overlaps(gap) }
    guard gap.lowerBound > clause.range.lowerBound, !hasSubject else { return gap }
    if let mark = gap.last(where: { text[$0] == "、" }) { return mark + 1..<gap.upperBound }
    if let verb = PhraseWords.joiningVerbs.last(in: gap, of: text) {
      return verb.lowerBound..<gap.upperBound
    }
    return gap
  }

  /// The noun behind a number: 近80家⟦大模型企业入驻⟧; empty where a predicate or nothing follows.
  private func nounPhrase(behind mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let right = sentence.right(of: mention, in: clause)
    let none = right.lowerBound..<right.lowerBound
    guard let first = right.first else { return none }
    let isAttribute = text[first] == "的"
    if needsParticle(mention), !isAttribute { return none }
    var noun = isAttribute ? first + 1..<right.upperBound : right
    guard let start = noun.first, !Self.isMark(text[start]),
      PhraseWords.afterNumbers.leading(noun, of: text) == nil
        || PhraseWords.compounds.leading(noun, of: text) != nil
    else { return none }
    noun = endingAtMark(noun)
    let isFollowed = noun.upperBound < clause.range.upperBound
    let verbs = isFollowed ? PhraseWords.joiningVerbs : PhraseWords.clauseVerbs
    if let verb = verbs.first(in: noun, of: text) { noun = noun.lowerBound..<verb.lowerBound }
    if PhraseWords.predicates.strippingTrailing(noun, of: text).isEmpty {
      return sharedNoun(behind: mention, in: clause) ?? none
    }
    noun = noun.lowerBound..<min(noun.upperBound, noun.lowerBound + Self.longestNoun)
    return text.trimmed(noun, where: Self.isMark)
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
    let kept = Set("、“”".unicodeScalars)
    let mark = range.first { Self.isMark(text[$0]) && !kept.contains(text[$0]) }
    return range.lowerBound..<(mark ?? range.upperBound)
  }

  /// 22.89%的企业 measures the firms, 22.89%企业 is no Chinese.
  private func needsParticle(_ mention: QuantityMention) -> Bool {
    mention.kind == .share || mention.kind == .multiple
  }

  /// A verb or qualifier of a few characters right before the number belongs to what is measured:
  /// 引进106个团队.
  private func leadingVerb(_ left: Range<Int>) -> Range<Int> {
    if left.count <= Self.longestVerb { return left }
    if let word = PhraseWords.qualifiers.trailing(left, of: text) { return word }
    return left.upperBound..<left.upperBound
  }

  /// A verb of two characters with 了, 出 or 着, and an adverb.
  private static let longestVerb = 6
  /// Longer runs are not names of things but sentences.
  private static let longestNoun = 24

  /// The words of some ranges without white space, and without quotation marks that have lost
  /// their partner: a number within the marks cuts them apart.
  private func cleaned(_ ranges: [Range<Int>]) -> String {
    let written = ranges.flatMap { text.scalars[$0] }.filter { !Self.isBlank($0) }
    let bare = written.filter { !Self.isQuotationMark($0) }
    let kept = bare.isEmpty || Self.hasWholeQuotes(written) ? written : bare
    return String(scalars: kept[...])
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r" || scalar == " " || scalar == "\u{3000}"
  }

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "”"
  }

  /// Whether every “ has its ” behind it.
  private static func hasWholeQuotes(_ words: [Unicode.Scalar]) -> Bool {
    var isOpen = false
    for mark in words where isQuotationMark(mark) {
      guard isOpen == (mark == "”") else { return false }
      isOpen.toggle()
    }
    return !isOpen
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
