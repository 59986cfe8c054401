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
    if let ranked = leading(mention, in: clause) { own = ranked }
    if mention.kind == .share { own = share(mention, of: own, subject: subject, in: clause) }
    own.words = CumulativeWords.name(own.words, of: mention, in: clause)
    own.words = RateWords.name(own.words, of: mention, in: clause)
    own.words = FieldWords.name(own.words, of: mention, in: clause)
    own.words = FieldWords.inherited(own.words, by: subject, in: clause)
    own.words = ZoneWords.held(own.words, by: subject, in: clause)
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
    adopt(own, into: &finding, in: clause)
    if let start = ComparisonWords.start(of: mention, in: sentence)?.period {
      finding.period = .fixed(start)
    }
    return finding
  }

  /// What a number measures where its clause leaves something out that the figures before have.
  private func adopt(_ own: MeasuredPhrase, into finding: inout Finding, in clause: ClauseContext) {
    let told = clause.lastFinding(of: finding.unit)
    let antecedent = clause.antecedent
    if let told, Self.standards.contains(own.words) {
      // 收入3.5亿元，同口径3.67亿元.
      finding.metric.words = told.metric.words + "（" + own.words + "）"
    } else if let antecedent, Self.conversions.contains(own.words) {
      // 实际使用外资160亿美元、折合1148亿元人民币.
      finding.metric = antecedent.metric
    } else if Self.outputs.contains(own.words), let whole = whole(of: own, in: clause) {
      finding.metric = whole
    } else if let antecedent, let compared = compared(own.words, with: antecedent) {
      // 增长27.1%，比全国高出16.5个百分点: what is higher is what was told.
      finding.metric.words = antecedent.metric.words + compared
      finding.base = antecedent.base
    } else if let told, leavesOut(own.words, told, finding, in: clause),
      clause.sentence.range.contains(told.mention.range.lowerBound)
    {
      finding.metric = standing(told.metric)
    } else if let told, Self.products.contains(own.words), told.metric.words.ends(with: own.words) {
      // 工业机器人产量7.2万套，2021年产量达17万套.
      finding.metric = told.metric
    } else if let antecedent, Self.bareChanges.contains(own.words) {
      // 营收超2700亿元，年均增速保持在30%.
      finding.metric = antecedent.stem.appending(own.words)
    } else if let told, RateWords.isRate(own.words) {
      finding.metric.words = own.words + told.metric.words
    } else if let told, let graded = graded(own, as: told) {
      finding.metric = graded
    } else if let ceiling = ceiling(own.words, of: finding, in: clause) {
      finding.metric = ceiling
    } else if BareHeads.isOfProjects(own.words), let projects = projects(before: own, in: clause) {
      finding.metric = projects
    } else if BareHeads.isBare(own.words), let topic = topic(of: clause) {
      finding.metric.words = topic + own.words
    } else if own.words.unicodeScalars.count < 2 || PhraseWords.isBareVerb(own.words)
      || Self.changes.contains(own.words) || isDeed(own.words)
    {
      complete(&finding, in: clause)
    }
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

  /// 从企业数量来看，江苏以2156家领跑全国: what is announced, or told of another.
  private func leading(_ mention: QuantityMention, in clause: ClauseContext) -> MeasuredPhrase? {
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard Self.manners.trailing(before, of: clause.text) != nil,
      let lead = Self.leads.first(in: behind.prefix(Self.longestLed), of: clause.text)
    else { return nil }
    // 以439个项目遥遥领先; 以60家公司市值8000亿元位居第三 has another number between.
    let noun = Range(spanning: behind.lowerBound, lead.lowerBound)
    guard noun.isEmpty || CountedPhrase.isCountable(noun, of: clause.text),
      clause.sentence.quantities(in: noun).isEmpty
    else { return nil }
    if !noun.isEmpty, AnnouncedMetric.metric(before: clause) == nil {
      let reader = MeasuredPhraseReader(clause.sentence)
      return reader.phrase(reader.core(of: noun, subject: nil))
    }
    return AnnouncedMetric.metric(before: clause)?.metric
      ?? clause.lastFinding(of: mention.quantity.unit).map { standing($0.metric) }
  }

  /// A noun and the verb behind it.
  private static let longestLed = 12
  private static let manners: WordSet = ["以"]
  private static let leads: WordSet = [
    "领跑", "领先", "遥遥领先", "居", "位居", "位列", "排名", "排在", "稳居", "名列", "夺", "摘得", "拔得", "成为", "独占鳌头",
    "紧随其后",
    "登顶", "居首",
  ]

  /// 全球人工智能代表企业数量27255家，中国企业数量4227家: the second leaves out what the first has said.
  private func leavesOut(
    _ words: String,
    _ told: Finding,
    _ finding: Finding,
    in clause: ClauseContext
  ) -> Bool {
    let bare = Self.totals.first(where: words.begins).map { String(words.dropFirst($0.count)) }
    let noun = told.metric.words.begins(with: String(words.prefix(2))) ? bare ?? words : words
    guard noun.unicodeScalars.count >= 2, told.metric.words != words,
      told.metric.words.ends(with: noun), told.subject != nil
    else { return false }
    if told.subject?.place.id != finding.subject?.place.id { return true }
    // 2021年相关企业新注册量22万家，2022年新注册量突破25万家.
    return MeasureHeads.heads.isEnd(of: noun)
      && clause.hasOwnTime(in: clause.before(finding.mention.range.lowerBound))
  }

  private static let totals = ["累计"]

  private static let bareChanges: WordSet = [
    "增速", "年均增速", "同比增速", "增幅", "年增速", "年均增幅", "年增长率", "年均增长率", "增长率",
  ]
  /// 省重点项目完成投资 of 810个省重点项目完成投资1.5万亿元: what was counted right before has it.
  private func whole(of own: MeasuredPhrase, in clause: ClauseContext) -> MeasuredPhrase? {
    guard let told = clause.earlier.last, told.mention.kind == .amount, !told.metric.isEmpty,
      told.unit.map(Unit.counters.contains) ?? false,
      clause.range.contains(told.mention.range.lowerBound)
    else { return nil }
    let words = SourceText(line: told.metric.words)
    let noun = Self.increasing.strippingLeading(words.range, of: words)
    return MeasuredPhrase(words: words[noun] + own.words, range: own.range)
  }

  /// What projects and works have.
  private static let outputs: WordSet = [
    "完成投资", "实现产值", "释放产值", "实现营收", "实现营业收入", "完成产值", "投资完成率", "实现收入",
  ]
  private static let increasing = WordSet(increments)
  private static let products: WordSet = ["产量", "销量", "产值", "出口量", "出口额", "销售额", "交付量", "市场规模"]
  private static let standards: WordSet = ["同口径", "可比口径", "全口径", "同口径完成", "可比口径完成", "剔除留抵退税因素"]
  private static let conversions: WordSet = ["折合", "约合", "折合人民币", "约合人民币"]
  static let changes: WordSet = [
    "增加", "减少", "净增", "净增加", "增长", "下降", "提高", "上升", "提升", "回落", "降低", "多", "多了", "少了",
  ]
  static let increments = ["新增", "净增", "新登记", "新设", "新建", "建成"]
}

extension PhraseWords {
  /// Whether words only say what was done, not with what: 评选, 发布.
  static func isBareVerb(_ words: String) -> Bool {
    qualifiers.contains(words)
  }
}
