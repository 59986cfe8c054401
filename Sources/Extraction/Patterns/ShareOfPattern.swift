import Corpus
import ChineseText
import Diagnostics
import Quantities

/// 人工智能领域人才占全国的三分之一: a part of a whole.
struct ShareOfPattern: MentionPattern {
  let rule = "share-of"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share else { return nil }
    // The hedge of 约占全国1/3 stands before the verb, and the mention begins with it.
    let reader = MeasuredPhraseReader(clause.sentence)
    let start = min(
      clause.sentence.left(of: mention, in: clause.clause).lowerBound,
      reader.left(of: mention, in: clause.clause).lowerBound
    )
    let left = Range(spanning: start, mention.numeral.lowerBound)
    if let whole = countedWhole(of: mention, in: clause) {
      let verb = whole.lowerBound - 1..<whole.upperBound
      return finding(
        for: mention,
        left: clause.range.lowerBound..<mention.numeral.lowerBound,
        verb: verb,
        in: clause
      )
    }
    guard let verb = Self.verbs.last(in: left, of: clause.text),
      Self.compounds.leading(verb.lowerBound..<left.upperBound, of: clause.text) == nil,
      !isChanged(verb, left: left, in: clause)
    else {
      return continued(mention, left: left, in: clause)
    }
    return finding(for: mention, left: left, verb: verb, in: clause)
  }

  /// 2205家 of 占2205家企业的28.48%: of how many it is a part.
  private func countedWhole(of mention: QuantityMention, in clause: ClauseContext) -> Range<Int>? {
    let before = clause.before(mention.range.lowerBound)
    guard let whole = clause.sentence.quantities(in: before).last,
      whole.range.lowerBound > clause.range.lowerBound,
      clause.text[whole.range.lowerBound - 1] == "占", let last = before.last,
      clause.text[last] == "的"
    else { return nil }
    return whole.range
  }

  private func finding(
    for mention: QuantityMention,
    left: Range<Int>,
    verb: Range<Int>,
    in clause: ClauseContext
  ) -> Finding {
    let sentence = clause.sentence
    let reader = MeasuredPhraseReader(sentence)
    let roles = SubjectRoles(sentence)
    let own = roles.ownSubject(of: mention, clause: clause.index)
    let (lead, field) = parted(left.lowerBound..<verb.lowerBound, of: clause.text)
    let head = Self.adverbs.strippingTrailing(lead, of: clause.text)
    var base = reader.phrase(reader.core(of: head, subject: own))
    base.words = ZoneWords.held(base.words, by: own, in: clause)
    if let shared = shared(behind: mention, of: base, by: reader, in: clause) { base = shared }
    let told = base.isEmpty ? clause.antecedent : nil
    if let told { base = told.stem }
    let subject =
      own ?? told.flatMap { between($0, and: verb, in: sentence) } ?? fronted(told, in: clause)
      ?? told?.subject ?? roles.subject(of: mention, clause: clause.index)
    let rest = Range(spanning: verb.upperBound, mention.numeral.lowerBound)
    let change = ChangeWords.suffix(in: rest, of: clause.text)
    let whole = wholeWords(
      change.isEmpty ? rest : ChangeWords.base(of: rest, in: sentence),
      clause.text
    )
    let share = shareName(of: base, whole: field ?? whole, told: told)
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: change.isEmpty ? share : share.appending(change),
      evidence: evidence(told: told, in: clause)
    )
    finding.base = change.isEmpty ? base : share
    if let told, !clause.hasOwnTime(in: head) {
      finding.period = told.period
      finding.anchor = anchor(told, in: clause)
    }
    return finding
  }

  /// 产业规模 of 这些企业占据全球十分之一的产业规模: what is shared stands behind the share. A share of the market, 市场份额, is
  /// of what stands before.
  private func shared(
    behind mention: QuantityMention,
    of base: MeasuredPhrase,
    by reader: MeasuredPhraseReader,
    in clause: ClauseContext
  ) -> MeasuredPhrase? {
    let text = clause.text
    let rest = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard let first = rest.first, text[first] == "的" else { return nil }
    let thing = CountedPhrase(text.trimmed(rest.dropFirst()), unit: nil, of: text).noun
    guard !thing.isEmpty,
      base.isEmpty || Self.portions.trailing(thing, of: text) == nil
    else { return nil }
    let isHead = MeasureHeads.heads.leading(thing, of: text) == thing
    return MeasuredPhrase(words: (isHead ? base.words : "") + text[thing], range: thing)
  }

  private static let portions: WordSet = ["份额", "比重", "比例", "席位", "席"]

  /// 滨海新区成为主要载体，占全市总量的75%: who is named before in the sentence, where what is meant was told in another.
  private func fronted(_ told: Finding?, in clause: ClauseContext) -> NameMention? {
    guard let told, !clause.sentence.range.contains(told.mention.range.lowerBound) else {
      return nil
    }
    return SubjectRoles(clause.sentence).topic.flatMap {
      $0.range.lowerBound < clause.range.lowerBound ? $0 : nil
    }
  }

  /// 长三角有21家，苏州独占鳌头，占比超半数: who is named behind what was told, without a figure of its own.
  /// What stands behind the verb is the whole: 越城区有420家，占全市的70%.
  private func between(_ told: Finding, and verb: Range<Int>, in sentence: SentenceReading)
    -> NameMention?
  {
    let gap = Range(spanning: told.mention.range.upperBound, verb.lowerBound)
    guard sentence.range.contains(told.mention.range.lowerBound),
      sentence.quantities(in: gap).isEmpty
    else { return nil }
    return sentence.names.last { $0.role == .subject && gap.contains($0.range.lowerBound) }
  }

  /// 占全省一半、全国四分之一: the same part of another whole.
  private func continued(_ mention: QuantityMention, left: Range<Int>, in clause: ClauseContext)
    -> Finding?
  {
    guard let told = clause.earlier.last, told.rule == rule, let base = told.base,
      clause.range.contains(told.mention.range.lowerBound), let first = left.first,
      clause.text[first] == "、"
    else { return nil }
    let whole = Range(spanning: first + 1, left.upperBound)
    guard Self.wholes.leading(whole, of: clause.text) != nil else { return nil }
    var finding = told
    finding.mention = mention
    finding.metric = MeasuredPhrase(
      words: name(base.words, of: wholeWords(whole, clause.text)),
      range: nil
    )
    finding.evidence = clause.range
    return finding
  }

  private static let wholes: WordSet = ["全国", "全省", "全市", "全球", "世界", "全区", "中国"]

  /// 制造业 and 工业 of 制造业在工业中所占比重: the whole stands before the verb.
  private func parted(_ head: Range<Int>, of text: SourceText) -> (own: Range<Int>, whole: String?)
  {
    guard let end = Self.insides.trailing(head, of: text),
      let start = Self.within.last(in: head.lowerBound..<end.lowerBound, of: text),
      start.lowerBound > head.lowerBound, start.upperBound < end.lowerBound
    else { return (head, nil) }
    return (head.lowerBound..<start.lowerBound, text[start.upperBound..<end.lowerBound])
  }

  private static let insides: WordSet = ["中所", "里所", "中的"]
  private static let within: WordSet = ["在"]

  /// 占全省43.4%，占比稳定在四成以上: the share that was told.
  private func shareName(of base: MeasuredPhrase, whole: String, told: Finding?) -> MeasuredPhrase {
    if whole.isEmpty, let told {
      if told.rule == rule { return told.metric }
      if Self.shares.contains(where: { told.stem.words.ends(with: $0) }) { return told.stem }
    }
    // 占全国比例 of 企业占全国比例 was another whole.
    if told?.mention.kind == .share, Self.shares.contains(where: { base.words.ends(with: $0) }),
      let verb = base.words.lastIndex(of: "占")
    {
      return MeasuredPhrase(words: name(String(base.words[..<verb]), of: whole), range: nil)
    }
    return MeasuredPhrase(words: name(base.words, of: whole), range: nil)
  }

  /// A share without a whole is 占比; of 进出口总值占全国进出口总值 the whole is 全国.
  private func name(_ base: String, of whole: String) -> String {
    if whole.isEmpty { return base + "占比" }
    let isRepeated = !base.isEmpty && whole != base && whole.ends(with: base)
    return base + "占" + (isRepeated ? String(whole.dropLast(base.count)) : whole) + "比重"
  }

  /// 全国的 → 全国, 地区生产总值比重达 → 地区生产总值.
  private func wholeWords(_ range: Range<Int>, _ text: SourceText) -> String {
    // 占比集中在48%到54%之间: the whole of a 占比 stands nowhere, or behind it.
    if Self.ratio.leading(range, of: text) != nil, !Self.wholes.isFound(in: range, of: text) {
      return ""
    }
    var rest = PhraseWords.predicates.strippingTrailing(text.trimmed(range), of: text)
    rest = Self.ratios.strippingTrailing(rest, of: text)
    rest = PhraseWords.predicates.strippingTrailing(rest, of: text)
    rest = Self.same.strippingLeading(rest, of: text)
    rest = Self.steadies.strippingLeading(rest, of: text)
    return text[rest]
  }

  private func evidence(told: Finding?, in clause: ClauseContext) -> Range<Int> {
    guard let told, told.evidence.lowerBound >= clause.sentence.range.lowerBound else {
      return clause.range
    }
    return told.evidence.lowerBound..<clause.range.upperBound
  }

  /// Only a number of the same sentence has its time there.
  private func anchor(_ told: Finding, in clause: ClauseContext) -> QuantityMention? {
    clause.sentence.range.contains(told.mention.range.lowerBound)
      ? told.anchor ?? told.mention : nil
  }

  private static let verbs: WordSet = ["占据了", "占到", "占据", "占了", "占"]
  /// 占比较去年同期提升3个百分点: a share without a whole has changed.
  private func isChanged(_ verb: Range<Int>, left: Range<Int>, in clause: ClauseContext) -> Bool {
    let rest = Range(spanning: verb.upperBound, left.upperBound)
    guard let first = rest.first, clause.text[first] == "比" else { return false }
    return !ChangeWords.suffix(in: rest, of: clause.text).isEmpty
  }

  private static let compounds: WordSet = ["占有率", "占用", "占地"]
  private static let shares = ["比重", "占比", "比例"]
  private static let ratio: WordSet = ["比"]
  /// 基础研究经费所占比重, 新注册量长期占比.
  private static let adverbs: WordSet = ["所", "长期", "持续", "约", "合计"]
  private static let same: WordSet = ["同期", "同时期"]
  private static let steadies: WordSet = ["比", "长期", "持续", "一直", "始终", "稳定在", "保持在"]
  private static let ratios: WordSet = [
    "比重", "比例", "比", "总数", "总量", "份额", "的", "比接", "接",
  ]
}
