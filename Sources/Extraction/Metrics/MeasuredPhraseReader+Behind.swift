import Corpus
import Diagnostics
import ChineseText
import Quantities

/// The noun behind a number: 近80家⟦大模型企业⟧.
extension MeasuredPhraseReader {
  /// 西凤酒等5个品牌: what stands before the number are some of what it counts.
  func isExample(_ mention: QuantityMention) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    return Self.listEnds.trailing(before, of: text) != nil
  }

  private static let listEnds: WordSet = ["等", "等地", "等地的"]

  /// 完成备案的大模型 of 大模型完成备案, 引进团队 of 引进106个团队.
  func counted(
    _ behind: Range<Int>,
    of mention: QuantityMention,
    verb: Range<Int>?,
    isFollowed: Bool
  ) -> MeasuredPhrase {
    if let work = Self.works.leading(behind, of: text), work.count < behind.count {
      // 1400多家进行了技术改造 names no one but those who did it.
      let done = Range(spanning: work.upperBound, behind.upperBound)
      return MeasuredPhrase(words: "进行" + words([done]), range: behind)
    }
    if mention.kind == .share, isFollowed, !behind.contains(where: { text[$0] == "、" }),
      !CountedPhrase(behind, unit: nil, of: text).predicate.isEmpty
    {
      return .none  // 23%的基金闲置超过1年
    }
    if let phrase = changed(behind) ?? banded(behind, of: mention) ?? sized(behind) {
      return phrase
    }
    var counted = CountedPhrase(behind, unit: mention.quantity.unit, of: text)
    if isFollowed { counted.predicate = behind.upperBound..<behind.upperBound }
    let noun =
      counted.noun
      .lowerBound..<min(counted.noun.upperBound, counted.noun.lowerBound + Self.longestNoun)
    let start = verb.map { min($0.lowerBound, behind.lowerBound) } ?? behind.lowerBound
    let isShare = mention.kind == .share
    let isSaid =
      names(counted.predicate, isShare: isShare)
      && !text.scalars[noun].starts(with: text.scalars[counted.predicate])
    let said =
      isSaid ? [words([counted.predicate] + (counted.object.map { [$0] } ?? [])), "的"] : []
    let before = verb.map { [words([$0])] } ?? []
    let isVerb = verb.map(startsWithVerb) ?? false
    let name = isVerb ? before + said : said + before
    return MeasuredPhrase(
      words: name.joined() + words([noun]) + (isSaid && isShare ? "占比" : ""),
      range: Range(spanning: start, behind.upperBound)
    )
  }

  /// 融资规模在1亿元以内的企业 of 709家企业融资规模在1亿元以内.
  private func banded(_ behind: Range<Int>, of mention: QuantityMention) -> MeasuredPhrase? {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let link = PhraseWords.predicates.strippingTrailing(behind, of: text).upperBound
    guard link < clause.upperBound, text[link] == "在",
      let head = MeasureHeads.heads.trailing(behind.lowerBound..<link, of: text),
      head.lowerBound > behind.lowerBound
    else { return nil }
    let thing = behind.lowerBound..<head.lowerBound
    guard let agent = CountableNouns.agents.last(in: thing, of: text) else { return nil }
    let noun = thing.lowerBound..<agent.upperBound
    let band = text.trimmed(agent.upperBound..<clause.upperBound)
    return MeasuredPhrase(
      words: words([band]) + "的" + words([noun]) + (mention.kind == .share ? "占比" : ""),
      range: Range(spanning: behind.lowerBound, clause.upperBound)
    )
  }

  /// 种子基金规模 of 50亿元规模的种子基金: the number is a size of what stands behind.
  private func sized(_ behind: Range<Int>) -> MeasuredPhrase? {
    guard let size = Self.sizes.leading(behind, of: text), size.upperBound + 1 < behind.upperBound,
      text[size.upperBound] == "的"
    else { return nil }
    let thing = size.upperBound + 1..<behind.upperBound
    let counted = CountedPhrase(thing, unit: nil, of: text)
    return MeasuredPhrase(words: words([counted.noun, size]), range: behind)
  }

  private static let sizes: WordSet = ["规模", "总规模", "体量", "面积", "产能", "容量"]

  /// 增加值增长的行业 of 25个行业增加值实现增长: whose measure has changed.
  private func changed(_ behind: Range<Int>) -> MeasuredPhrase? {
    guard let thing = Self.branches.leading(behind, of: text) else { return nil }
    let rest = Range(spanning: thing.upperBound, behind.upperBound)
    guard let head = MeasureHeads.heads.leading(rest, of: text),
      let change = Self.changes.trailing(rest, of: text), head.upperBound <= change.lowerBound
    else { return nil }
    return MeasuredPhrase(words: words([head, change]) + "的" + text[thing], range: behind)
  }

  private static let branches: WordSet = [
    "行业", "大类行业", "行业大类", "工业行业", "产品", "地区", "区县", "县区", "城市", "省份", "市州", "产业",
  ]
  private static let changes: WordSet = ["增长", "正增长", "下降", "负增长", "两位数增长"]
  private static let works: WordSet = ["进行了", "开展了"]

  /// 项目总投资 of 总投资138亿元的项目: what stands before the number is measured, of what stands behind 的.
  func attribute(_ left: Range<Int>, of behind: Range<Int>, behind mention: QuantityMention)
    -> MeasuredPhrase?
  {
    guard behind.lowerBound > mention.range.upperBound, !needsParticle(mention), !left.isEmpty,
      let head = MeasureHeads.heads.trailing(left, of: text)
    else { return nil }
    let counted = CountedPhrase(behind, unit: nil, of: text)
    return MeasuredPhrase(
      words: words([withoutHead(withoutPart(counted.noun)), head]),
      range: Range(spanning: left.lowerBound, behind.upperBound)
    )
  }

  /// 灌溉工程惠及人数 of 惠及3400万人的灌溉工程: the number is not of works but of those they serve.
  func beneficiaries(_ left: Range<Int>, of behind: Range<Int>, behind mention: QuantityMention)
    -> MeasuredPhrase?
  {
    guard mention.range.upperBound < behind.lowerBound, let unit = mention.quantity.unit?.symbol,
      let count = Self.persons[unit], let verb = Self.serving.trailing(left, of: text)
    else { return nil }
    guard let thing = CountableNouns.things.first(in: behind, of: text) else { return nil }
    return MeasuredPhrase(
      words: words([behind.lowerBound..<thing.upperBound, verb]) + count,
      range: Range(spanning: verb.lowerBound, behind.upperBound)
    )
  }

  /// How many there are, by the counter.
  private static let persons = ["人": "人数", "名": "人数", "户": "户数", "人次": "人次", "户次": "户次"]
  private static let serving: WordSet = ["惠及", "覆盖", "服务", "容纳", "造福", "受益"]

  /// 治理工程 of 治理工程总工期: what the next number measures.
  private func withoutHead(_ noun: Range<Int>) -> Range<Int> {
    guard let thing = CountableNouns.things.last(in: noun, of: text),
      thing.upperBound < noun.upperBound
    else { return noun }
    let rest = Range(spanning: thing.upperBound, noun.upperBound)
    return Self.ownHeads.trailing(rest, of: text) != nil ? noun.lowerBound..<thing.upperBound : noun
  }

  /// 智慧道路 of 智慧道路上架设传感器: the thing itself, and not what is done on it.
  private func withoutPart(_ noun: Range<Int>) -> Range<Int> {
    guard let part = Self.parts.first(in: noun, of: text), part.upperBound < noun.upperBound,
      startsWithVerb(part.upperBound..<noun.upperBound), part.lowerBound > noun.lowerBound
    else { return noun }
    return noun.lowerBound..<part.lowerBound
  }

  private static let parts: WordSet = ["上", "内", "里", "沿线", "周边", "两侧", "中"]

  private static let ownHeads: WordSet = [
    "工期", "面积", "总投资", "投资", "长度", "里程", "库容", "装机容量", "产能", "造价", "距离",
  ]

  /// 扶持企业改造投入 of 投入12亿元扶持企业改造: the verb behind the money says what it is for.
  func spending(on behind: Range<Int>, left: Range<Int>) -> MeasuredPhrase? {
    guard let verb = Self.spending.trailing(left, of: text), startsWithVerb(behind) else {
      return nil
    }
    return MeasuredPhrase(
      words: words([behind, verb]),
      range: Range(spanning: verb.lowerBound, behind.upperBound)
    )
  }

  /// Whether a predicate may stand before its noun: short, and with no second noun behind a 的.
  func names(_ predicate: Range<Int>, isShare: Bool) -> Bool {
    (1...Self.longestNoun).contains(predicate.count)
      && (isShare || !predicate.contains { text[$0] == "的" })
  }

  func isFollowed(_ noun: Range<Int>, in clause: Clause) -> Bool {
    noun.upperBound < clause.range.upperBound
      && sentence.quantities(in: noun.upperBound..<clause.range.upperBound).contains(
        where: isFigure
      )
  }

  func right(of mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let after = sentence.quantities.first {
      $0.range.lowerBound >= mention.range.upperBound && isFigure($0)
    }
    let end = min(clause.range.upperBound, after?.range.lowerBound ?? .max)
    return Range(spanning: mention.range.upperBound, end)
  }

  /// The noun behind a number: 近80家⟦大模型企业入驻⟧; empty where a predicate or nothing follows.
  func nounPhrase(behind mention: QuantityMention, in clause: Clause) -> Range<Int> {
    let right = Self.perUnits.strippingLeading(right(of: mention, in: clause), of: text)
    let none = right.lowerBound..<right.lowerBound
    guard let first = right.first else { return none }
    if mention.quantity.unit == .yuan, Self.joints.leading(right, of: text) == right {
      // 分别给予50万元、100万元奖励.
      return sharedNoun(behind: mention, in: clause) ?? none
    }
    let isAttribute = text[first] == "的"
    if needsParticle(mention), !isAttribute { return none }
    var noun = isAttribute ? first + 1..<right.upperBound : right
    guard let start = noun.first, !Self.isMark(text[start]),
      Self.milestones.leading(noun, of: text)?.upperBound != endingAtMark(noun).upperBound,
      PhraseWords.afterNumbers.leading(noun, of: text) == nil
        || PhraseWords.compounds.leading(noun, of: text) != nil
    else { return none }
    noun = endingAtMark(noun)
    if isFollowed(noun, in: clause), let rate = Self.rates.first(in: noun, of: text) {
      noun = noun.lowerBound..<rate.lowerBound
    }
    if isFollowed(noun, in: clause), let mark = noun.last(where: { text[$0] == "、" }),
      MeasureHeads.heads.trailing(noun, of: text).map({ $0.lowerBound > mark }) ?? false
    {
      noun = noun.lowerBound..<mark  // 47家上市公司、累计市值3980亿元
    }
    if let thing = countedThing(noun, of: mention, in: clause) { return thing }
    if isFollowed(noun, in: clause), let change = Self.growths.trailing(noun, of: text) {
      // 6个未来产业整体增速近30%.
      let thing = Self.extents.strippingTrailing(noun.lowerBound..<change.lowerBound, of: text)
      if CountedPhrase.isCountable(thing, of: text) { return thing }
    }
    // 建设用地创造了: what begins the noun is a part of it.
    if isFollowed(noun, in: clause),
      let verb = PhraseWords.joiningVerbs.first(
        in: Range(spanning: min(noun.lowerBound + 1, noun.upperBound), noun.upperBound),
        of: text
      ), !RoleLexicon.chinese.isCountable(at: verb.lowerBound, in: noun, of: text)
    {
      noun = noun.lowerBound..<verb.lowerBound
    }
    if PhraseWords.predicates.strippingTrailing(noun, of: text).isEmpty {
      return sharedNoun(behind: mention, in: clause) ?? none
    }
    return text.trimmed(noun, where: Self.isMark)
  }

  private static let growths: WordSet = ["增速", "增幅", "占比", "比重"]
  private static let extents: WordSet = ["整体", "平均", "合计", "总体"]

  /// 7个⟦项目⟧总投资80亿元: what is counted ends where the measuring noun of the next number begins.
  private func countedThing(_ noun: Range<Int>, of mention: QuantityMention, in clause: Clause)
    -> Range<Int>?
  {
    guard let unit = mention.quantity.unit, Unit.counters.contains(unit),
      let next = sentence.quantities(in: clause.range).first(where: {
        $0.range.lowerBound >= mention.range.upperBound
      }), next.range.lowerBound == noun.upperBound, next.quantity.unit == .yuan
    else { return nil }
    let whole = PhraseWords.predicates.strippingTrailing(noun, of: text)
    guard let head = MeasureHeads.heads.trailing(whole, of: text), head != whole else { return nil }
    let thing = noun.lowerBound..<head.lowerBound
    return CountedPhrase.isCountable(thing, of: text) ? thing : nil
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
    let mark = range.first {
      Self.isMark(text[$0]) && text[$0] != "、" && text[$0] != "“" && text[$0] != "”"
    }
    return range.lowerBound..<(mark ?? range.upperBound)
  }

  /// 22.89%的企业 measures the firms, 22.89%企业 is no Chinese.
  func needsParticle(_ mention: QuantityMention) -> Bool {
    mention.kind == .share || mention.kind == .multiple
  }

  /// 20000元/月: in what the money is counted.
  private static let perUnits: WordSet = [
    "/月", "/年", "/天", "/日", "/人", "/吨", "/平方米", "/亩", "/公斤", "/户", "/家", "/个",
  ]

  /// 355项事项日均办理2万件: what follows is of the next number.
  private static let rates: WordSet = [
    "日均", "月均", "周均", "年均", "人均", "户均", "每天", "每周", "每月", "每年", "平均每",
  ]
  static let spending: WordSet = ["投入", "安排", "筹集", "拨付", "下达", "投资"]
  /// 迈上9万亿元新台阶, 突破万亿元大关: no things but pictures of a size reached.
  private static let milestones: WordSet = [
    "新台阶", "台阶", "大台阶", "大关", "关口", "行列", "俱乐部", "门槛", "级行列", "级新台阶", "级台阶", "级俱乐部", "新关口",
    "年度目标", "目标任务", "目标", "年度任务", "任务", "计划", "年度计划", "较低水平", "较高水平", "低水平", "高水平", "合理区间", "低位",
    "高位",
  ]
  /// Longer runs are not names of things but sentences.
  private static let longestNoun = 28
}
