import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// Turns the sentences of a document into claims, one after the other.
struct ClaimReader: Sendable {
  let document: DocumentReader
  private let metrics: MetricMemory
  var item: DocumentItem
  private(set) var subjects: SubjectContext
  var periods: PeriodContext
  private var origins = OriginContext()
  private var previous: (findings: [Finding], paragraph: Int) = ([], -1)
  /// What a short sentence has just spoken of: 经营主体稳中培优。
  private var topic: (words: String?, paragraph: Int) = (nil, -1)
  /// What the paragraph announced to speak of.
  private var aspect: (words: String?, paragraph: Int) = (nil, -1)
  private var claims: [Claim] = []
  private var quotes: QuoteMemory
  /// Who had the last figure.
  private(set) var holder: (place: Boxed<Place>, paragraph: Int, end: Int)?
  /// The numbers of the sentence that a growth is told of: they are of the same time.
  private(set) var grown: Set<Range<Int>> = []
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
    subjects.enter(section: document.section(at: sentence.range.lowerBound)?.wrappedValue)
    let isHeading = document.source.paragraphs[sentence.paragraph].isHeading
    if let words = sentence.aspect {
      aspect = (words, sentence.paragraph)
    } else if aspect.paragraph != sentence.paragraph {
      aspect = (nil, sentence.paragraph)
    }
    let mentions = figures(in: sentence)
    let findings = PatternReader.findings(in: sentence, of: mentions, after: told(before: sentence))
    let origin = origins.origin(for: sentence)
    grown = Set(findings.filter { $0.rule == GrowthRatePattern.name }.compactMap(\.anchor?.numeral))
    for finding in findings {
      if let claim = claim(from: finding, origin: origin, in: sentence) {
        claims.append(claim)
        holder = (Boxed(claim.place), sentence.paragraph, sentence.range.upperBound)
      }
    }
    subjects.pass(sentence)
    periods.pass(sentence, findings: findings, isHeading: isHeading)
    topic = (sentence.topicOfFewWords, sentence.paragraph)
    if !findings.isEmpty { previous = (findings, sentence.paragraph) }
  }

  /// The quantities that may be figures; the others are set aside with their reason.
  private mutating func figures(in sentence: SentenceReading) -> [QuantityMention] {
    let decoys = DecoyReader(sentence)
    var figures: [QuantityMention] = []
    for mention in sentence.quantities {
      let isCondition = document.isCondition(sentence) && mention.kind != .duration
      if let reason = isCondition ? .decoy : decoys.reason(for: mention) {
        rejected[mention.numeral] = reason
      } else {
        figures.append(mention)
      }
    }
    return figures
  }

  private func told(before sentence: SentenceReading) -> [Finding] {
    let distance = sentence.paragraph - previous.paragraph
    let isNear =
      distance == 0 || distance == 1 && sentence.leansOnWhatWasSaid && sentence.aspect == nil
      || distance <= 2 && sentence.isListOfPlaces
    return isNear ? previous.findings : []
  }

  private mutating func claim(
    from finding: Finding,
    origin: Origin?,
    in sentence: SentenceReading
  ) -> Claim? {
    let finding = completed(named(finding, in: sentence), in: sentence)
    guard finding.metric.namesSomething, !BareHeads.isBare(finding.metric.words) else {
      rejected[finding.mention.numeral] = .noMetric
      return nil
    }
    guard let subject = subject(of: finding, origin: origin, in: sentence) else {
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
    let words = ChangeBase.name(
      finding.metric.words,
      of: finding.mention,
      period: period.period,
      in: sentence
    )
    var quantity = finding.mention.quantity
    quantity.unit = finding.unit ?? UnitCompletion.unit(for: words)
    if finding.unit == nil, quantity.unit != nil { inferred.insert(.unit) }
    let metric = metrics.metric(
      for: words,
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
      metricWords: words,
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

  /// 总量达1461万户 behind 经营主体稳中培优: what the short sentence before has spoken of.
  private func completed(_ finding: Finding, in sentence: SentenceReading) -> Finding {
    guard BareHeads.isBare(finding.metric.words), let words = topic.words,
      topic.paragraph == sentence.paragraph, let first = sentence.clauses.first,
      first.range.contains(finding.mention.range.lowerBound)
    else { return finding }
    var finding = finding
    finding.metric = MeasuredPhrase(words: words + finding.metric.words, range: nil)
    return finding
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
  /// 苏州（595家）、杭州（476家）、宁波（397家）: places with numbers, which say of nothing what they count.
  var isListOfPlaces: Bool {
    let listed = names.filter { name in
      name.role == .subject && name.range.upperBound < range.upperBound
        && (text[name.range.upperBound] == "（" || text[name.range.upperBound] == "(")
    }
    return listed.count > 2 && listed.first?.range.lowerBound == range.lowerBound
  }

  /// What a sentence without numbers that is short enough to be a heading speaks of; nil for others.
  fileprivate var topicOfFewWords: String? {
    guard range.count <= Self.fewWords, quantities.isEmpty, clauses.count == 1 else { return nil }
    let core = MeasuredPhraseReader(self).core(of: clauses[0].range, subject: nil)
    let noun =
      CountableNouns.agents.first(in: core, of: text)
      ?? CountableNouns.things.first(in: core, of: text)
    guard let noun, noun.upperBound - core.lowerBound <= Self.longestTopic else { return nil }
    return text[core.lowerBound..<noun.upperBound]
  }

  private static let fewWords = 16
  private static let longestTopic = 10

  /// Whether it announces what follows: 2025年的主要目标是：
  var opensSection: Bool {
    guard let last = range.last else { return false }
    return text[last] == "：" || text[last] == ":"
  }
}
