import Diagnostics
import Model
import Corpus
import ChineseText
import Quantities

/// One number and what it counts: 展览面积超5.2万平方米, 近80家大模型企业入驻.
struct PlainPattern: MentionPattern {
  let rule = "plain"

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    switch mention.kind {
    case .amount, .share, .multiple, .duration: break
    case .bare where isCounted(mention, in: clause): break
    default: return nil
    }
    let sentence = clause.sentence
    let subject = SubjectRoles(sentence).subject(of: mention, clause: clause.index)
    if let base = ComparisonWords.base(of: mention, in: sentence) {
      return former(mention, at: base, in: clause)
    }
    let reader = MeasuredPhraseReader(sentence)
    var own = reader.phrase(for: mention, in: clause.clause, subject: subject)
    if let part = part(mention, subject: subject, in: clause) { own = part }
    if let ranked = leading(mention, in: clause) { own = ranked }
    if let gift = gift(behind: mention, in: clause) { own = gift }
    if let whole = whole(of: mention, in: clause.text) ?? counted(in: clause, before: mention),
      !own.isEmpty
    {
      own = MeasuredPhrase(words: own.words + "占" + whole + "比例", range: own.range)
    }
    if let held = held(own, of: mention, in: clause) { own = held }
    own.words = CumulativeWords.name(own.words, of: mention, in: clause)
    own.words = RateWords.name(own.words, of: mention, in: clause)
    own.words = FieldWords.name(own.words, of: mention, in: clause)
    own.words = FieldWords.inherited(own.words, by: subject, in: clause)
    if mention.kind == .amount {
      own = PartWords.completed(own, unit: mention.quantity.unit, in: clause)
    }
    let isIncrement = Self.increments.dropLast().contains { own.words.begins(with: $0) }
    var finding = Finding(
      rule: isIncrement ? "increment" : rule,
      mention: mention,
      subject: subject,
      metric: own,
      evidence: clause.range
    )
    if Self.conversions.contains(own.words), let told = clause.antecedent {
      // 实际使用外资160亿美元、折合1148亿元人民币.
      finding.metric = told.metric
    } else if Self.outputs.contains(own.words), let whole = whole(of: own, in: clause) {
      finding.metric = whole
    } else if let told = clause.antecedent, let compared = compared(own.words, with: told) {
      // 增长27.1%，比全国高出16.5个百分点: what is higher is what was told.
      finding.metric = MeasuredPhrase(words: told.metric.words + compared, range: own.range)
      finding.base = told.base
    } else if let told = clause.lastFinding(of: finding.unit), leavesOut(own.words, told, finding),
      sentence.range.contains(told.mention.range.lowerBound)
    {
      finding.metric = told.metric
    } else if let told = clause.antecedent, Self.bareChanges.contains(own.words) {
      // 营收超2700亿元，年均增速保持在30%.
      finding.metric = told.stem.appending(own.words)
    } else if let told = clause.lastFinding(of: finding.unit), RateWords.isRate(own.words) {
      finding.metric = MeasuredPhrase(words: own.words + told.metric.words, range: own.range)
    } else if let told = clause.lastFinding(of: finding.unit), let graded = graded(own, as: told) {
      finding.metric = graded
    } else if let ceiling = ceiling(own.words, of: finding, in: clause) {
      finding.metric = ceiling
    } else if BareHeads.isBare(own.words), let topic = topic(of: clause) {
      finding.metric = MeasuredPhrase(words: topic + own.words, range: own.range)
    } else if own.words.unicodeScalars.count < 2 || PhraseWords.isBareVerb(own.words)
      || Self.changes.contains(own.words) || isDeed(own.words)
    {
      complete(&finding, in: clause)
    }
    return finding
  }

  /// 总户数1581: a number alone right behind what is counted, with nothing behind it.
  private func isCounted(_ mention: QuantityMention, in clause: ClauseContext) -> Bool {
    guard mention.range.upperBound == clause.range.upperBound else { return false }
    let before = clause.before(mention.range.lowerBound)
    return Self.counts.trailing(before, of: clause.text) != nil
  }

  private static let counts: WordSet = ["户数", "人数", "家数", "总数", "台数", "件数", "床位数", "企业数", "项目数"]

  /// 认定3482家，比2024年的3012家多: the same thing, then.
  private func former(_ mention: QuantityMention, at time: TimeMention, in clause: ClauseContext)
    -> Finding?
  {
    guard let told = clause.earlier.last(where: { $0.unit == mention.quantity.unit }),
      let period = time.period
    else { return nil }
    var finding = told
    finding.rule = rule
    finding.mention = mention
    finding.period = .fixed(period)
    finding.anchor = nil
    finding.evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
    return finding
  }

  /// 补助金额为建设投资额的10%: a part of another thing.
  private func part(_ mention: QuantityMention, subject: NameMention?, in clause: ClauseContext)
    -> MeasuredPhrase?
  {
    let text = clause.text
    let start = clause.sentence.left(of: mention, in: clause.clause).lowerBound
    let left = text.trimmed(Range(spanning: start, mention.numeral.lowerBound))
    guard mention.kind == .share, let last = left.last, text[last] == "的",
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

  private static let copulas: WordSet = ["为", "是", "相当于"]
  private static let amounts: WordSet = ["标准", "金额", "额度", "补助", "补贴", "奖励", "资助"]

  /// 从企业数量来看，江苏以2156家领跑全国: what is announced, or told of another.
  private func leading(_ mention: QuantityMention, in clause: ClauseContext) -> MeasuredPhrase? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard Self.manners.trailing(before, of: clause.text) != nil,
      Self.leads.leading(behind, of: clause.text) != nil
    else { return nil }
    return AnnouncedMetric.metric(before: clause)?.metric
      ?? clause.lastFinding(of: mention.quantity.unit)?.metric
  }

  private static let manners: WordSet = ["以"]
  private static let leads: WordSet = [
    "领跑", "领先", "居", "位居", "位列", "排名", "排在", "稳居", "名列", "夺", "摘得", "拔得", "成为", "独占鳌头", "紧随其后",
    "登顶", "居首",
  ]

  /// 按30%给予补贴: what is given in such a part.
  func gift(behind mention: QuantityMention, in clause: ClauseContext) -> MeasuredPhrase? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard mention.kind == .share, Self.measures.trailing(before, of: clause.text) != nil,
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
    guard mention.kind == .share, mention.range.upperBound == clause.range.upperBound,
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
    guard mention.kind == .share, mention.range.upperBound < clause.range.upperBound,
      clause.text[mention.range.upperBound] == "的", !own.isEmpty,
      !own.words.hasSuffix("比例"), !own.words.hasSuffix("占比")
    else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    if Self.continuations.trailing(left, of: clause.text) != nil, let told = clause.earlier.last,
      told.mention.kind == .share, clause.range.contains(told.mention.range.lowerBound)
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
  func counted(in clause: ClauseContext, before mention: QuantityMention) -> String? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    guard mention.kind == .share, mention.range.upperBound < clause.range.upperBound,
      clause.text[mention.range.upperBound] == "的",
      let whole = Self.wholes.trailing(before, of: clause.text)
    else { return nil }
    return clause.text[whole]
  }

  private static let wholes: WordSet = ["全国", "全省", "全市", "全区", "全球", "世界", "全部", "国内", "我国"]

  /// 不超过项目投资30%: the whole stands between the hedge and the share.
  func whole(of mention: QuantityMention, in text: SourceText) -> String? {
    guard mention.kind == .share else { return nil }
    let inner = mention.range.lowerBound..<mention.numeral.lowerBound
    let rest = PhraseWords.ceilings.strippingLeading(inner, of: text)
    return rest.count < 2 || rest == inner ? nil : text[rest]
  }

  /// 全球人工智能代表企业数量27255家，中国企业数量4227家: the second leaves out what the first has said.
  private func leavesOut(_ words: String, _ told: Finding, _ finding: Finding) -> Bool {
    words.unicodeScalars.count >= 2 && told.metric.words != words
      && told.metric.words.ends(with: words) && told.subject != nil
      && told.subject?.place.id != finding.subject?.place.id
  }

  private static let bareChanges = [
    "增速", "年均增速", "同比增速", "增幅", "年增速", "年均增幅", "年增长率", "年均增长率", "增长率",
  ]
  /// 省重点项目完成投资 of 810个省重点项目完成投资1.5万亿元: what was counted right before has it.
  private func whole(of own: MeasuredPhrase, in clause: ClauseContext) -> MeasuredPhrase? {
    guard let told = clause.earlier.last, told.mention.kind == .amount, !told.metric.isEmpty,
      told.unit.map(Unit.counters.contains) ?? false,
      clause.range.contains(told.mention.range.lowerBound)
    else { return nil }
    let words = SourceText(told.metric.words)
    let noun = Self.increasing.strippingLeading(words.range, of: words)
    return MeasuredPhrase(words: words[noun] + own.words, range: own.range)
  }

  /// What projects and works have.
  private static let outputs: Set<String> = [
    "完成投资", "实现产值", "释放产值", "实现营收", "实现营业收入", "完成产值", "投资完成率", "实现收入",
  ]
  private static let increasing = WordSet(increments)
  private static let conversions = ["折合", "约合", "折合人民币", "约合人民币"]
  static let changes = ["增加", "减少", "净增", "净增加"]
  static let increments = ["新增", "净增", "新登记", "新设", "新建", "建成"]
}

extension PhraseWords {
  /// Whether words only say what was done, not with what: 评选, 发布.
  static func isBareVerb(_ words: String) -> Bool {
    qualifiers.contains(words)
  }
}
