import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// Turns the sentences of a document into claims, one after the other.
struct ClaimReader: Sendable {
  let document: DocumentReader
  private let metrics: MetricMemory
  private var item: DocumentItem
  private(set) var subjects: SubjectContext
  private var periods: PeriodContext
  private var origins = OriginContext()
  private var previous: (findings: [Finding], paragraph: Int) = ([], -1)
  /// What the paragraph announced to speak of.
  private var aspect: (words: String?, paragraph: Int) = (nil, -1)
  private var claims: [Claim] = []
  private var quotes: QuoteMemory
  /// Numbers of sentences that did not become claims, by their range.
  private(set) var rejected: [Range<Int>: SetAside.Reason] = [:]

  init(document: DocumentReader, metrics: MetricMemory) {
    self.document = document
    self.metrics = metrics
    item = document.item(at: 0)
    subjects = SubjectContext(topic: item.topic, company: item.topic.organisation)
    periods = PeriodContext(item)
    quotes = QuoteMemory(document.source)
  }

  /// Forgets what was said when the next item of a digest begins.
  private mutating func enter(_ next: DocumentItem, headline: SentenceReading) {
    guard next.range != item.range else { return }
    item = next
    let company = CompanyReader.company(ofHeadline: headline)
    subjects = SubjectContext(topic: item.topic, company: company?.place)
    periods = PeriodContext(item)
    origins = OriginContext()
    previous = ([], -1)
  }

  /// Hands over what was read, so that it need not be copied.
  mutating func takeClaims() -> [Claim] {
    defer { claims = [] }
    return claims
  }

  /// Reads the next sentence.
  mutating func read(_ sentence: SentenceReading) {
    enter(document.item(at: sentence.range.lowerBound), headline: sentence)
    let isHeading = document.source.paragraphs[sentence.paragraph].isHeading
    if let words = sentence.aspect {
      aspect = (words, sentence.paragraph)
    } else if aspect.paragraph != sentence.paragraph {
      aspect = (nil, sentence.paragraph)
    }
    let mentions = figures(in: sentence)
    let findings = PatternReader.findings(in: sentence, of: mentions, after: told(before: sentence))
    let origin = origins.origin(for: sentence)
    for finding in findings {
      if let claim = claim(from: finding, origin: origin, in: sentence) { claims.append(claim) }
    }
    subjects.pass(sentence)
    periods.pass(sentence, findings: findings, isHeading: isHeading)
    if !findings.isEmpty { previous = (findings, sentence.paragraph) }
  }

  /// The quantities that may be figures; the others are set aside with their reason.
  private mutating func figures(in sentence: SentenceReading) -> [QuantityMention] {
    let decoys = DecoyReader(sentence)
    var figures: [QuantityMention] = []
    for mention in sentence.quantities {
      if let reason = decoys.reason(for: mention) {
        rejected[mention.numeral] = reason
      } else {
        figures.append(mention)
      }
    }
    return figures
  }

  private func told(before sentence: SentenceReading) -> [Finding] {
    let distance = sentence.paragraph - previous.paragraph
    let isNear = distance == 0 || distance == 1 && sentence.leansOnWhatWasSaid
    return isNear ? previous.findings : []
  }

  private mutating func claim(
    from finding: Finding,
    origin: Origin?,
    in sentence: SentenceReading
  ) -> Claim? {
    let finding = named(finding, in: sentence)
    guard finding.metric.namesSomething else {
      rejected[finding.mention.numeral] = .noMetric
      return nil
    }
    guard let subject = subject(of: finding, in: sentence) else {
      rejected[finding.mention.numeral] = .noSubject
      return nil
    }
    var inferred: Set<Claim.Field> = subject.isInferred ? [.subject] : []
    let period = period(of: finding, in: sentence)
    if period.isInferred, period.period != nil { inferred.insert(.period) }
    if finding.isStart, period.period == nil, item.date == nil {
      // 由6个减少到2个: where nothing dates the second, the first would stand beside it as its equal.
      rejected[finding.mention.numeral] = .time
      return nil
    }
    var quantity = finding.mention.quantity
    quantity.unit = finding.unit ?? UnitCompletion.unit(for: finding.metric.words)
    if finding.unit == nil, quantity.unit != nil { inferred.insert(.unit) }
    let metric = metrics.metric(
      for: finding.metric.words,
      unit: quantity.unit,
      in: MetricMapper.Surroundings(
        fields: document.fields,
        aspect: aspect.words,
        report: origin?.title
      )
    )
    let basis = BasisReader(date: item.date, isPlan: document.isPlan(sentence))
      .basis(of: finding, period: period.period, isInferred: period.isInferred, in: sentence)
    return Claim(
      place: subject.place,
      metric: metric,
      metricWords: finding.metric.words,
      period: period.period,
      quantity: quantity,
      basis: basis,
      origin: origin,
      quote: quotes.quote(evidence(of: finding, in: sentence)),
      sentence: quotes.quote(sentence.range),
      numeral: finding.mention.numeral,
      inferred: inferred,
      rule: finding.rule
    )
  }

  private func subject(of finding: Finding, in sentence: SentenceReading)
    -> (place: Boxed<Place>, isInferred: Bool)?
  {
    let index = sentence.clauseIndex(at: finding.mention.range.lowerBound)
    if let company = CompanyReader.company(of: index, in: sentence), !item.topic.isReport {
      return (company.$place, false)
    }
    if let name = finding.subject, item.topic.isReport, finding.rule == PlainPattern().rule,
      isListed(name, in: sentence)
    {
      return nil
    }
    if isOfSeveral(sentence.clauses[index], sentence),
      finding.subject.map({ !sentence.clauses[index].range.contains($0.range.lowerBound) }) ?? true
    {
      return nil
    }
    if let name = finding.subject, isInScope(name, of: index, in: sentence) {
      return (name.$place, name.isInferred)
    }
    if ThingReader.isOfThing(index, in: sentence) { return nil }
    if let body = sentence.names.first(where: { $0.role == .body }), !item.topic.isReport {
      return (body.$place, true)
    }
    if !item.topic.isReport, let credited = SubjectRoles(sentence).credited {
      return (credited.$place, true)
    }
    // News of a firm that nothing names is nobody's rather than the country's.
    let context = subjects.subject(in: sentence)
    let start = finding.mention.range.lowerBound
    let isOfFirm =
      CompanyReader.isCompanyNews(sentence.clauses[index], in: sentence)
      || subjects.isOfUnnamedFirm(sentence)
      || sentence.names.contains { $0.role == .host && $0.range.upperBound <= start }
    if isOfFirm, context?.kind.isTerritory == true, !item.topic.isReport { return nil }
    return context.map { (Boxed($0), true) }
  }

  /// What a government's report says of a port or a firm is of its own place, under the name of that:
  /// 宁波舟山港集装箱吞吐量.
  private func named(_ finding: Finding, in sentence: SentenceReading) -> Finding {
    guard item.topic.isReport, let owner = finding.subject, !owner.isInferred,
      owner.place.kind == .organisation, !finding.metric.isEmpty,
      !finding.metric.words.begins(with: owner.place.name)
    else { return finding }
    var finding = finding
    finding.metric = MeasuredPhrase(words: owner.place.name + finding.metric.words, range: nil)
    return finding
  }

  /// A government's report speaks of its own place, whatever else it names, and of a part of it where
  /// the clause or the sentence begins with that.
  private func isInScope(_ name: NameMention, of clause: Int, in sentence: SentenceReading) -> Bool
  {
    guard item.topic.isReport, let home = item.topic.place, name.place.id != home.id else {
      return true
    }
    guard name.place.kind.isTerritory, document.catalog.isPart(name.place, of: home) else {
      return false
    }
    return [0, clause].contains(sentence.clauseIndex(at: name.range.lowerBound))
  }

  /// 余姚、慈溪两市企业占全市的45%: no one can tell what each has.
  private func isOfSeveral(_ clause: Clause, _ sentence: SentenceReading) -> Bool {
    NameList.runs(in: clause.range, of: sentence).contains { run in
      guard run.count > 1, let last = run.last else { return false }
      let behind = Range(spanning: last.range.upperBound, clause.range.upperBound)
      return Self.together.leading(behind, of: sentence.text) != nil
    }
  }

  private static let together: WordSet = [
    "两市", "两地", "两区", "两省", "两省市", "两县", "三地", "三市", "三省", "三区", "四市", "四地", "五市", "合计", "共占",
    "两城", "三城", "四城", "五城", "六城",
  ]

  /// 陈仓、洋县园区产值: of one number no one can tell which of several it is of.
  private func isListed(_ name: NameMention, in sentence: SentenceReading) -> Bool {
    NameList.runs(in: sentence.range, of: sentence).contains { $0.count > 1 && $0.contains(name) }
  }

  private func period(of finding: Finding, in sentence: SentenceReading) -> PeriodContext.Reading {
    switch finding.period {
    case .fixed(let period): return PeriodContext.Reading(period: period, isInferred: false)
    case .unknown: return PeriodContext.Reading(period: nil, isInferred: false)
    case .beginning: return contextual(finding, in: sentence).before
    case .open:
      let reading = contextual(finding, in: sentence)
      guard isOverTime(finding, in: sentence) else {
        return isLevel(finding, in: sentence) ? reading.atEnd.inLastYear : reading.atEnd
      }
      guard reading.isInferred, FlowWords.isFlow(finding.metric.words) else { return reading }
      return reading.overYear
    }
  }

  /// Whether a figure came about in all of its time: its name or the verb before it says so.
  private func isOverTime(_ finding: Finding, in sentence: SentenceReading) -> Bool {
    guard finding.rule != GrowthPattern.name else { return false }
    let number = finding.mention.range.lowerBound
    let clause = sentence.clauses[sentence.clauseIndex(at: number)].range
    return FlowWords.isOverTime(finding.metric.words)
      || FlowWords.isDone(in: Range(spanning: clause.lowerBound, number), of: sentence.text)
  }

  /// “十四五”时期，经济总量突破6万亿元: something that is measured at a moment, said to have got there.
  private func isLevel(_ finding: Finding, in sentence: SentenceReading) -> Bool {
    let numeral = finding.mention.numeral.lowerBound
    let before = Range(spanning: max(sentence.range.lowerBound, numeral - 3), numeral)
    return Self.levels.isFound(in: before, of: sentence.text)
      && !Self.sums.contains { finding.metric.words.contains($0) }
  }

  private static let levels: WordSet = ["突破", "达", "达到", "迈上", "跃上", "跨上", "迈过", "超过"]
  /// What adds up over years though it is said to reach so much.
  private static let sums = [
    "累计", "总额", "投资", "融资", "金额", "收入", "人次", "吞吐量", "产量", "销量", "交易量", "发电量", "客流量", "货运量", "额",
  ]

  private func contextual(_ finding: Finding, in sentence: SentenceReading)
    -> PeriodContext.Reading
  {
    periods.period(
      of: finding.anchor ?? finding.mention,
      in: sentence,
      isPlan: document.isPlan(sentence)
    )
  }

  /// The clauses that were read, and the number in any case.
  private func evidence(of finding: Finding, in sentence: SentenceReading) -> Range<Int> {
    let start = max(
      min(finding.evidence.lowerBound, finding.mention.range.lowerBound),
      sentence.range.lowerBound
    )
    let end = min(
      max(finding.evidence.upperBound, finding.mention.range.upperBound),
      sentence.range.upperBound
    )
    return Range(spanning: start, end)
  }
}

extension SentenceReading {
  /// Whether it announces what follows: 2025年的主要目标是：
  var opensSection: Bool {
    guard let last = range.last else { return false }
    return text[last] == "：" || text[last] == ":"
  }
}
