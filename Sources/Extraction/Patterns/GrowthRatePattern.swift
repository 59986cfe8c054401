import Corpus
import Diagnostics
import ChineseText
import Quantities

/// 产业规模达5080亿元，同比增长18%: how much the thing named before has changed.
struct GrowthRatePattern: MentionPattern {
  static let name = "growth-rate"
  let rule = Self.name

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share || mention.kind == .multiple else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    if let paced = paced(mention, left: left, in: clause) { return paced }
    var change = ChangeWords.suffix(in: left, of: clause.text)
    if change.isEmpty, let fronted = fronted(mention, in: clause) { return fronted }
    if mention.kind == .multiple { change = multiple(of: mention, left: left, change, clause) }
    guard !change.isEmpty else { return nil }
    return finding(for: mention, left: left, change: change, in: clause)
  }

  /// 市场将以18.9%的复合增速持续增长: the verb stands behind the number.
  private func paced(_ mention: QuantityMention, left: Range<Int>, in clause: ClauseContext)
    -> Finding?
  {
    let text = clause.text
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    guard mention.kind == .share, let manner = Self.manners.trailing(left, of: text),
      let pace = Self.paces.first(in: behind.prefix(Self.longestPace), of: text)
    else { return nil }
    let adjective = Range(spanning: behind.lowerBound, pace.lowerBound)
    let isMean =
      Self.means.isFound(in: adjective, of: text) || Self.means.isFound(in: left, of: text)
    let head = Self.means.strippingTrailing(left.lowerBound..<manner.lowerBound, of: text)
    return finding(for: mention, left: head, change: isMean ? "年均增速" : "增速", in: clause)
  }

  private static let manners: WordSet = ["以", "按", "按照"]
  private static let paces: WordSet = ["增速", "增长率", "增幅", "速度", "涨幅"]
  private static let means: WordSet = ["年均", "复合", "年复合", "年均复合"]
  /// 的年均复合增长率.
  private static let longestPace = 10

  /// 占比58.6%，提高3.2个百分点: it is the share that has risen, not what has it.
  private func changed(_ told: Finding, by mention: QuantityMention) -> MeasuredPhrase {
    let words = SourceText(line: told.metric.words)
    let isShare =
      mention.quantity.unit == .percentagePoint && told.mention.kind == .share
      && Self.shares.trailing(words.range, of: words) != nil
    return isShare ? told.metric : told.stem
  }

  /// 云服务收入增长最快，同比增长14.1%: what the clause before says to grow, without a number.
  private func spoken(before clause: ClauseContext) -> MeasuredPhrase? {
    guard clause.index > 0, clause.clause.followsComma else { return nil }
    let sentence = clause.sentence
    let before = sentence.clauses[clause.index - 1].range
    guard sentence.quantities(in: before).isEmpty,
      let verb = Self.faster.last(in: before, of: clause.text)
    else { return nil }
    let reader = MeasuredPhraseReader(sentence)
    let subject = sentence.names(in: before).first { $0.role == .subject }
    let noun = reader.core(
      of: Range(spanning: before.lowerBound, verb.lowerBound),
      subject: subject
    )
    let base = reader.phrase(noun)
    return base.namesSomething && noun.count > 2 ? base : nil
  }

  private static let faster: WordSet = [
    "增长最快", "增速最快", "增长较快", "快速增长", "较快增长", "高速增长", "增势强劲", "大幅增长", "平稳增长", "稳步增长",
  ]
  private static let standards: WordSet = ["自然", "可比", "名义", "同口径", "可比口径"]
  private static let shares: WordSet = ["比重", "占比", "比例", "率"]
  private static let bareShares: WordSet = ["占比", "比重", "比例"]

  /// 降低工商业电价5%: the verb stands before what changes.
  private func fronted(_ mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share else { return nil }
    let subject = SubjectRoles(clause.sentence).subject(of: mention, clause: clause.index)
    let reader = MeasuredPhraseReader(clause.sentence)
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let core = reader.core(of: left, subject: subject)
    guard let verb = Self.fronts.leading(core, of: clause.text) else { return nil }
    let rest = Range(spanning: verb.upperBound, core.upperBound)
    guard rest.count > 1, !Self.goals.isFound(in: left, of: clause.text) else { return nil }
    let base = reader.phrase(rest)
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: base.appending(ChangeWords.suffix(in: verb, of: clause.text)),
      evidence: clause.range
    )
    finding.base = base
    return finding
  }

  private static let fronts: WordSet = ["降低", "提高", "压减", "减少", "提升", "压缩", "下降"]
  private static let goals: WordSet = ["到", "至", "占", "达", "为", "的"]

  /// 增长6倍 grows; 是五年前的三倍 compares what was told before, where it names nothing.
  private func multiple(
    of mention: QuantityMention,
    left: Range<Int>,
    _ change: String,
    _ clause: ClauseContext
  ) -> String {
    if !change.isEmpty { return Self.growth }
    let isNameless =
      MeasuredPhraseReader(clause.sentence).core(of: left, subject: nil).isEmpty
      || Self.copulas.leading(clause.text.trimmed(left), of: clause.text) != nil
    return isNameless && clause.antecedent != nil ? Self.ratio : ""
  }

  /// 算力总规模近五年年均增速: a length of time stands between what grows and its growth.
  private func beyondLength(_ core: Range<Int>, in clause: ClauseContext) -> Range<Int> {
    guard
      let length = clause.sentence.quantities.last(where: { $0.range.upperBound == core.lowerBound }
      ),
      length.kind == .duration, ChangeWords.base(of: core, in: clause.sentence).isEmpty
    else { return core }
    let before = clause.sentence.left(of: length, in: clause.clause)
    let reader = MeasuredPhraseReader(clause.sentence)
    let subject = SubjectRoles(clause.sentence).ownSubject(of: length, clause: clause.index)
    return reader.core(of: before, subject: subject)
  }

  private static let growth = "增长倍数"
  private static let ratio = "倍数"
  /// 是全省平均水平的1.36倍: what it is compared with, not what has it.
  static let copulas: WordSet = ["是", "为", "约为", "约是", "相当于", "约相当于", "仅为", "达到"]

  private func finding(
    for mention: QuantityMention,
    left: Range<Int>,
    change: String,
    in clause: ClauseContext
  ) -> Finding {
    let sentence = clause.sentence
    let reader = MeasuredPhraseReader(sentence)
    let roles = SubjectRoles(sentence)
    let own = roles.ownSubject(of: mention, clause: clause.index)
    let core =
      change == Self.ratio
      ? left.upperBound..<left.upperBound
      : beyondLength(reader.core(of: left, subject: own), in: clause)
    var base = reader.phrase(
      reader.core(of: ChangeWords.base(of: core, in: sentence), subject: own)
    )
    if base.isEmpty, let spoken = spoken(before: clause) { base = spoken }
    let isShare = Self.bareShares.contains(base.words) && clause.antecedent?.mention.kind == .share
    let told = base.isEmpty || isShare ? clause.antecedent : nil
    if let told = clause.antecedent, Self.standards.contains(base.words) {
      // 预算收入3.5亿元，自然增幅2%.
      base = MeasuredPhrase(words: told.stem.words + base.words, range: base.range)
    }
    if let told {
      base = changed(told, by: mention)
    } else {
      base = PartWords.completed(base, in: clause)
      base.words = ZoneWords.held(base.words, by: own, in: clause)
    }
    let subject = own ?? told?.subject ?? roles.subject(of: mention, clause: clause.index)
    var evidence = clause.range
    if let told, told.evidence.lowerBound >= sentence.range.lowerBound {
      evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
    }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: subject,
      metric: base.isEmpty ? .none : base.appending(change),
      evidence: evidence
    )
    finding.base = base
    if let told, sentence.range.contains(told.mention.range.lowerBound),
      !clause.hasOwnTime(in: left)
    {
      finding.anchor = told.anchor ?? told.mention
    }
    return finding
  }
}
