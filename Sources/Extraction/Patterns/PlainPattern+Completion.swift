import Diagnostics
import Model
import Corpus
import ChineseText
import Quantities

/// What a clause leaves out, since the figures before it say it.
extension PlainPattern {
  /// 省级孵化器260家（其中国家级23家）: a grade alone is one of what was told.
  func graded(_ own: MeasuredPhrase, as told: Finding) -> MeasuredPhrase? {
    let words = SourceText(line: own.words)
    guard Self.grades.leading(words.range, of: words) == words.range, !words.range.isEmpty else {
      return nil
    }
    let whole = SourceText(line: told.metric.words)
    let counted = RoleLexicon.chinese.words(in: whole.range, of: whole).last {
      $0.role == .delimiting || $0.role == .adverb
    }
    let behind = counted.map { Range(spanning: $0.range.upperBound, whole.count) } ?? whole.range
    let noun = Self.grades.strippingLeading(behind, of: whole)
    return noun.isEmpty ? nil : MeasuredPhrase(words: own.words + whole[noun], range: own.range)
  }

  private static let grades = WordSet(
    ["世界", "国际", "国家", "省", "部", "省部", "市", "区", "县", "省市"].flatMap {
      [$0 + "级", $0 + "级以上", $0 + "级及以上"]
    }
  )

  /// 给予最高18%的补贴，单个企业每年不超过121万元: what each gets at most of what was told.
  func ceiling(_ words: String, of finding: Finding, in clause: ClauseContext)
    -> MeasuredPhrase?
  {
    guard finding.unit == .yuan, let told = clause.earlier.last(where: { !$0.metric.isEmpty }),
      words.isEmpty || Self.recipients.contains(where: { words.contains($0) }),
      words.unicodeScalars.count <= 8
    else { return nil }
    let before = Range(spanning: clause.range.lowerBound, finding.mention.numeral.lowerBound)
    if !words.isEmpty, let own = Self.gifts.last(in: before, of: clause.text) {
      // 单个项目最高补助1000万元.
      return MeasuredPhrase(words: words + clause.text[own], range: finding.metric.range)
    }
    let given = SourceText(line: told.metric.words)
    let stem = Self.parts.strippingTrailing(given.range, of: given)
    guard let gift = Self.gifts.trailing(stem, of: given) else { return nil }
    let name = RateWords.name(words + given[gift], of: finding.mention, in: clause)
    return MeasuredPhrase(words: name, range: finding.metric.range)
  }

  private static let parts: WordSet = ["比例", "占比"]
  private static let recipients = ["单个", "单家", "每个", "每家", "单户", "每户", "每人", "单项", "年度", "全年"]
  static let gifts: WordSet = ["补贴", "补助", "奖励", "资助", "支持", "贴息", "奖补"]

  /// A clause with a number and no noun speaks of what was named before it.
  func complete(_ finding: inout Finding, in clause: ClauseContext) {
    let sentence = clause.sentence
    let verb = finding.metric.words
    if verb.isEmpty, let sum = sum(of: finding, in: clause) {
      finding.metric = sum
      return
    }
    if Self.changes.contains(verb), let told = clause.lastFinding(of: finding.unit) {
      finding.metric = told.stem.appending(verb)
      finding.base = told.stem
      return
    }
    if let listed = listed(verb, in: clause, unit: finding.unit) {
      finding.metric = MeasuredPhrase(words: listed, range: finding.metric.range)
      return
    }
    if clause.index > 0 {
      let before = sentence.clauses[clause.index - 1].range
      let reader = MeasuredPhraseReader(sentence)
      if let words = RankingWords.superlative(in: before, of: clause.text) {
        finding.metric = reader.phrase(reader.core(of: words, subject: nil))
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
      if clause.clause.followsComma, verb.isEmpty, let topic = ranked(in: before, of: sentence) {
        finding.metric = reader.phrase(reader.core(of: topic, subject: finding.subject))
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
      if verb.isEmpty, sentence.quantities(in: before).isEmpty, clause.clause.followsComma,
        let word = Self.superiors.first(in: before, of: clause.text),
        let head = MeasureHeads.heads.last(
          in: before.lowerBound..<word.lowerBound,
          of: clause.text
        )
      {
        // 男性占比明显高于女性，高达70.6%.
        let own = reader.core(of: before.lowerBound..<head.upperBound, subject: finding.subject)
        finding.metric = reader.phrase(own)
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
      let isChange = !ChangeWords.suffix(in: before, of: clause.text).isEmpty
      if sentence.quantities(in: before).isEmpty, clause.clause.followsComma, !verb.isEmpty,
        !isChange
      {
        let core = reader.core(of: before, subject: finding.subject)
        guard core.count <= Self.longestObject else { return }
        finding.metric = MeasuredPhrase(words: reader.phrase(core).words + verb, range: nil)
        finding.evidence = Range(spanning: before.lowerBound, clause.range.upperBound)
        return
      }
    }
    if finding.metric.isEmpty, let ceiling = ceiling("", of: finding, in: clause) {
      finding.metric = ceiling
      return
    }
    if finding.metric.isEmpty, let grown = clause.antecedent?.base, reaches(finding, in: clause) {
      // 企业数量增长30%，达到2000家.
      finding.metric = grown
      return
    }
    if let told = clause.lastFinding(of: finding.unit), finding.metric.isEmpty {
      finding.metric = isTotal(finding, in: clause) ? total(of: told.metric) : told.metric
    }
  }

  /// 签约项目46个、新开工30个: the second of a list is of the same things.
  private func listed(_ verb: String, in clause: ClauseContext, unit: Unit?) -> String? {
    guard let told = clause.earlier.last, told.unit == unit, told.mention.kind == .amount,
      PhraseWords.isBareVerb(verb) && clause.range.contains(told.mention.range.lowerBound)
        || isDeed(verb)
    else { return nil }
    let words = SourceText(line: told.metric.words)
    let start = RoleLexicon.chinese.words(in: words.range, of: words).last?.range.upperBound ?? 0
    let noun = Range(spanning: start, words.count)
    return CountedPhrase.isCountable(noun, of: words) ? Self.done(verb) + words[noun] : nil
  }

  /// 竣工投产: nothing but verbs.
  func isDeed(_ words: String) -> Bool {
    guard words.utf8.count <= Self.longestDeed else { return false }
    let text = SourceText(Self.done(words))
    let verbs = RoleLexicon.chinese.words(in: text.range, of: text)
    return !verbs.isEmpty && verbs.allSatisfy { $0.role == .occurrence }
      && verbs.reduce(0) { $0 + $1.range.count } == text.count
  }

  /// Six characters in UTF-8.
  private static let longestDeed = 24

  /// 开工 of 实际已开工.
  private static func done(_ words: String) -> String {
    let text = SourceText(line: words)
    return text[certainties.strippingLeading(text.range, of: text)]
  }

  private static let certainties: WordSet = ["实际", "已", "已经", "均已", "现已", "当年"]

  /// 完成并购重组397起、1767.8亿元: what was counted right before has the amount too.
  private func sum(of finding: Finding, in clause: ClauseContext) -> MeasuredPhrase? {
    guard finding.unit == .yuan, let told = clause.earlier.last, !told.metric.isEmpty,
      told.mention.kind == .amount, told.unit != nil, told.unit != .yuan
    else { return nil }
    let gap = Range(spanning: told.mention.range.upperBound, finding.mention.range.lowerBound)
    guard clause.text[gap] == "、" else { return nil }
    return MeasuredPhrase(words: told.metric.words + "金额", range: told.metric.range)
  }

  /// 吞吐量连续15年居世界第一，达到5150万标箱: what has a rank has the number behind it, where the clause
  /// states nothing else.
  private func ranked(in clause: Range<Int>, of sentence: SentenceReading) -> Range<Int>? {
    let numbers = sentence.quantities(in: clause)
    guard numbers.contains(where: { $0.kind == .rank }),
      numbers.allSatisfy({ $0.kind == .rank || $0.kind == .duration }),
      let head = MeasureHeads.heads.first(in: clause, of: sentence.text)
    else { return nil }
    return clause.lowerBound..<head.upperBound
  }

  private func reaches(_ finding: Finding, in clause: ClauseContext) -> Bool {
    let isShare =
      finding.mention.kind == .share && clause.antecedent?.unit == Unit.percentagePoint
    guard finding.mention.kind == .amount || isShare else { return false }
    let before = Range(
      spanning: clause.range.lowerBound,
      finding.mention.numeral.lowerBound
    )
    return Self.reaching.isFound(in: before, of: clause.text)
  }

  private static let reaching: WordSet = ["达", "达到", "增至", "升至", "降至", "增加到", "提高到", "突破", "增长到"]

  /// 新增公园127座，累计达到1100座: the second number is of all there are.
  private func isTotal(_ finding: Finding, in clause: ClauseContext) -> Bool {
    let left = clause.sentence.left(of: finding.mention, in: clause.clause)
    return Self.totals.isFound(in: left, of: clause.text)
  }

  private func total(of told: MeasuredPhrase) -> MeasuredPhrase {
    let increment = Self.increments.first { told.words.begins(with: $0) }
    guard let increment else { return told }
    return MeasuredPhrase(words: String(told.words.dropFirst(increment.count)), range: told.range)
  }

  /// 高于全省 of 高于全省 and of 增速高于全省, where a growth was told; nil where nothing is compared.
  func compared(_ words: String, with told: Finding) -> String? {
    let rest =
      words.begins(with: Self.growth) && told.metric.words.ends(with: Self.growth)
      ? String(words.dropFirst(Self.growth.count)) : words
    return Self.comparisons.contains(where: rest.begins) ? rest : nil
  }

  private static let growth = "增速"

  /// 新增注册企业…，广东以40万家领跑: who leads has so many, not so many more.
  func standing(_ told: MeasuredPhrase) -> MeasuredPhrase {
    MeasuredPhrase(words: Self.withoutIncrement(told.words), range: told.range)
  }

  /// 手机网民新增: how many there are is no increment.
  private static func withoutIncrement(_ words: String) -> String {
    let text = SourceText(line: words)
    let rest = additions.strippingLeading(text.range, of: text)
    return text[additions.strippingTrailing(rest, of: text)]
  }

  private static let additions: WordSet = ["新增", "净增", "增加", "新增加"]

  /// 转移项目签约额 of 引进转移项目930个，签约额4134亿元: what projects counted right before have.
  func projects(before own: MeasuredPhrase, in clause: ClauseContext) -> MeasuredPhrase? {
    guard let told = clause.earlier.last(where: { $0.mention.kind == .amount }),
      told.unit.map(Unit.counters.contains) ?? false
    else { return nil }
    let words = SourceText(line: Self.withoutIncrement(told.metric.words))
    let noun = Self.particles.strippingLeading(
      Self.acquisitions.strippingLeading(words.range, of: words),
      of: words
    )
    guard Self.projects.trailing(noun, of: words) != nil else { return nil }
    return MeasuredPhrase(words: words[noun] + own.words, range: own.range)
  }

  private static let particles: WordSet = ["的"]
  private static let projects: WordSet = ["项目"]
  /// What a place is divided into.
  private static let divisions = ["区", "县", "市", "镇", "街道", "乡", "自治州", "行政区"]
  /// Of funds.
  private static let counters: Set<Unit> = [Unit("只"), Unit("支")]
  /// What was done to get the projects, which the sum says again.
  private static let acquisitions: WordSet = ["签约", "引进", "实施", "招引"]

  /// What 总额 or 规模 alone is of: what was counted right before, else what the clause before speaks of.
  func topic(of clause: ClauseContext) -> String? {
    if let told = clause.earlier.last, told.mention.kind == .amount,
      told.unit.map({ Unit.counters.contains($0) || Self.counters.contains($0) }) ?? false,
      clause.sentence.range.contains(told.mention.range.lowerBound)
    {
      // 共辖13个区，总面积8569平方千米 is of the whole.
      if Self.divisions.contains(where: told.metric.words.hasSuffix) { return nil }
      return Self.withoutIncrement(told.metric.words)
    }
    guard clause.index > 0, clause.clause.followsComma else { return nil }
    if let told = clause.earlier.last, told.mention.kind == .share, let grown = told.base {
      return grown.words  // 国内生产总值增长6%，总量突破90万亿元
    }
    let sentence = clause.sentence
    let before = sentence.clauses[clause.index - 1].range
    guard sentence.quantities(in: before).isEmpty else { return nil }
    let reader = MeasuredPhraseReader(sentence)
    let counted = CountedPhrase(reader.core(of: before, subject: nil), unit: nil, of: clause.text)
    var noun = counted.noun
    if noun.count > Self.longestTopic, let particle = noun.last(where: { clause.text[$0] == "的" }) {
      noun = particle + 1..<noun.upperBound  // 两地共建的新港二期工程全面建成
    }
    guard !counted.predicate.isEmpty, (2...Self.longestTopic).contains(noun.count) else {
      return nil
    }
    return clause.text[noun]
  }
  private static let superiors: WordSet = ["高于", "低于", "多于", "少于", "快于", "慢于"]
  private static let comparisons = ["比全", "高于", "低于", "高出", "快于"]
  private static let longestObject = 24
  private static let longestTopic = 16
  private static let totals: WordSet = ["累计", "累计达", "总数达", "达到", "总数"]
}
