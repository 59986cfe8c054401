import ChineseText
import Corpus
import Diagnostics
import Quantities

/// What a share is a part of, and what is given in such a part.
extension PlainPattern {
  /// The name of what a share measures, from what its clause names.
  func share(
    _ mention: QuantityMention,
    of named: MeasuredPhrase,
    subject: NameMention?,
    in clause: ClauseContext
  ) -> MeasuredPhrase {
    if let among = among(mention, subject: subject, in: clause) { return among }
    var own =
      gift(behind: mention, in: clause) ?? part(mention, subject: subject, in: clause) ?? named
    if let whole = whole(of: mention, in: clause.text) ?? counted(in: clause, before: mention),
      !own.isEmpty
    {
      own = MeasuredPhrase(words: own.words + "占" + whole + "比例", range: own.range)
    }
    if let held = held(own, of: mention, in: clause) { own = held }
    if isPart(mention, of: own, in: clause) { own.words += "占比" }
    return own
  }

  /// 流动人才中本科学历占比 of 流动人才中56%为本科学历.
  private func among(_ mention: QuantityMention, subject: NameMention?, in clause: ClauseContext)
    -> MeasuredPhrase?
  {
    let text = clause.text
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard Self.insides.trailing(left, of: text) != nil,
      let copula = Self.kinds.leading(behind, of: text)
    else { return nil }
    let reader = MeasuredPhraseReader(clause.sentence)
    let group = reader.core(of: left, subject: subject)
    let kind = Range(spanning: copula.upperBound, behind.upperBound)
    guard group.count > 2, (2...Self.longestKind).contains(kind.count),
      clause.sentence.quantities(in: kind).isEmpty
    else { return nil }
    return MeasuredPhrase(
      words: reader.phrase(group).words + text[kind] + "占比",
      range: Range(spanning: group.lowerBound, kind.upperBound)
    )
  }

  private static let insides: WordSet = ["中"]
  private static let kinds: WordSet = ["为", "是"]
  private static let longestKind = 16

  /// 补助金额为建设投资额的10%: a part of another thing.
  private func part(_ mention: QuantityMention, subject: NameMention?, in clause: ClauseContext)
    -> MeasuredPhrase?
  {
    let text = clause.text
    let start = clause.sentence.left(of: mention, in: clause.clause).lowerBound
    let left = text.trimmed(Range(spanning: start, mention.numeral.lowerBound))
    guard let last = left.last, text[last] == "的",
      let copula = Self.copulas.last(in: left, of: text), copula.lowerBound > left.lowerBound
    else { return nil }
    let reader = MeasuredPhraseReader(clause.sentence)
    let whole = Range(spanning: copula.upperBound, last)
    let own = reader.core(of: Range(spanning: left.lowerBound, copula.lowerBound), subject: subject)
    guard whole.count > 1, own.count > 1,
      MeasureHeads.heads.trailing(own, of: text) != nil
        || Self.amounts.trailing(own, of: text) != nil
    else { return nil }
    return MeasuredPhrase(words: reader.phrase(own).words + "占" + text[whole] + "比例", range: own)
  }

  private static let copulas: WordSet = ["为", "是", "相当于", "接近", "约为", "达到", "超过"]
  private static let amounts: WordSet = ["标准", "金额", "额度", "补助", "补贴", "奖励", "资助"]

  /// 按30%给予补贴: what is given in such a part.
  private func gift(behind mention: QuantityMention, in clause: ClauseContext) -> MeasuredPhrase? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard Self.measures.trailing(before, of: clause.text) != nil,
      let giving = Self.giving.first(in: behind, of: clause.text),
      let noun = Self.gifts.first(
        in: Range(spanning: giving.upperBound, behind.upperBound),
        of: clause.text
      )
    else { return giftOfNext(mention, before: before, in: clause) }
    return MeasuredPhrase(words: clause.text[noun] + "比例", range: noun)
  }

  /// 按不超过合同金额的50%，给予最高200万元支持.
  private func giftOfNext(
    _ mention: QuantityMention,
    before: Range<Int>,
    in clause: ClauseContext
  ) -> MeasuredPhrase? {
    let clauses = clause.sentence.clauses
    guard mention.range.upperBound == clause.range.upperBound,
      clause.index + 1 < clauses.count,
      Self.rates.isFound(in: clause.before(mention.numeral.lowerBound), of: clause.text)
    else { return nil }
    let next = clauses[clause.index + 1].range
    guard let giving = Self.giving.leading(next, of: clause.text),
      let noun = Self.gifts.last(
        in: Range(spanning: giving.upperBound, next.upperBound),
        of: clause.text
      )
    else { return nil }
    return MeasuredPhrase(words: clause.text[noun] + "比例", range: noun)
  }

  private static let rates: WordSet = ["按", "按照"]

  /// 按30%, 按投入的30%.
  private static let measures: WordSet = ["按", "按照", "的"]
  private static let giving: WordSet = ["给予", "予以", "进行"]

  /// 高新区聚集了70%的制造业创新中心: which part of all there are.
  private func held(_ own: MeasuredPhrase, of mention: QuantityMention, in clause: ClauseContext)
    -> MeasuredPhrase?
  {
    guard mention.range.upperBound < clause.range.upperBound,
      clause.text[mention.range.upperBound] == "的", !own.isEmpty,
      !own.words.hasSuffix("比例"), !own.words.hasSuffix("占比")
    else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let isNext = clause.text.trimmed(left).isEmpty && clause.clause.followsComma
    if isNext || Self.continuations.trailing(left, of: clause.text) != nil,
      let told = clause.earlier.last, told.mention.kind == .share,
      isNext && clause.sentence.range.contains(told.mention.range.lowerBound)
        || clause.range.contains(told.mention.range.lowerBound)
    {
      // 70%的制造业创新中心、80%的实验室: the same part of another thing.
      return Self.suffix(of: told.metric.words).map {
        MeasuredPhrase(words: own.words + $0, range: own.range)
      }
    }
    let verb = Self.aspects.strippingTrailing(clause.text.trimmed(left), of: clause.text)
    guard Self.holdings.trailing(verb, of: clause.text) != nil else { return nil }
    return MeasuredPhrase(words: own.words + "占比", range: own.range)
  }

  /// 投产项目已超过半数: of things that are counted a share is a part.
  private func isPart(_ mention: QuantityMention, of own: MeasuredPhrase, in clause: ClauseContext)
    -> Bool
  {
    let isBehind =
      mention.range.upperBound < clause.range.upperBound
      && clause.text[mention.range.upperBound] == "的"
    guard !isBehind else { return false }
    let words = SourceText(line: own.words)
    return CountableNouns.things.trailing(words.range, of: words) != nil
      && MeasureHeads.heads.trailing(words.range, of: words) == nil
  }

  /// 占比, 占全国比例.
  private static func suffix(of words: String) -> String? {
    guard words.hasSuffix("比例") || words.hasSuffix("占比") else { return nil }
    return words.lastIndex(of: "占").map { String(words[$0...]) }
  }

  private static let aspects: WordSet = ["了", "着", "约", "近"]
  private static let continuations: WordSet = ["、", "和", "及", "以及"]
  private static let holdings: WordSet = [
    "集聚", "聚集", "汇聚", "拥有", "集中", "占有", "占据", "贡献", "创造", "产出", "承担", "吸纳", "提供", "完成", "生产", "承载",
    "容纳",
  ]

  /// 聚集了全市70%以上的企业: what the counted are a part of.
  private func counted(in clause: ClauseContext, before mention: QuantityMention) -> String? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    guard mention.range.upperBound < clause.range.upperBound,
      clause.text[mention.range.upperBound] == "的",
      let whole = Self.wholes.trailing(before, of: clause.text)
    else { return nil }
    return clause.text[whole]
  }

  private static let wholes: WordSet = ["全国", "全省", "全市", "全区", "全球", "世界", "全部", "国内", "我国"]

  /// 不超过项目投资30%: the whole stands between the hedge and the share.
  private func whole(of mention: QuantityMention, in text: SourceText) -> String? {
    let inner = mention.range.lowerBound..<mention.numeral.lowerBound
    let rest = PhraseWords.ceilings.strippingLeading(inner, of: text)
    return rest.count < 2 || rest == inner ? nil : text[rest]
  }
}
