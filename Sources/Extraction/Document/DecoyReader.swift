import ChineseText
import Corpus
import Foundation
import Model
import Quantities

/// Tells numbers that state something from those that do not: 一家公司, 38天, the 2.0 of a name.
struct DecoyReader: Sendable {
  let sentence: SentenceReading
  var text: SourceText { sentence.text }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// Why a quantity is no figure; nil where it may be one.
  func reason(for mention: QuantityMention) -> SetAside.Reason? {
    if mention.kind == .duration { return isMeasuredTime(mention) ? nil : .time }
    if mention.kind == .category { return .decoy }
    if sentence.titles.contains(where: { $0.contains(mention.range.lowerBound) }) { return .decoy }
    if ThresholdReader(sentence).isThreshold(mention) { return .decoy }
    if isQuotedName(mention) || isWorded(mention) || isEdition(mention) || isArticle(mention)
      || isRecount(mention)
      || isVague(mention) || isCondition(mention) || isAttribute(mention)
      || isSpecification(mention) || isOrigin(mention) || isManner(mention)
      || isPicture(mention) || isGloss(mention) || isQuota(mention) || isField(mention)
      || isSummed(mention) || isBand(mention)
      || isTask(mention)
      || isRule(mention)
    {
      return .decoy
    }
    return isSharePrice(mention) || isJoint(mention) ? .noSubject : nil
  }

  /// 六个省份合计占比60%, 三市人才需求占比总计63%: what several places have together is no one's.
  private func isJoint(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    guard Self.sums.isFound(in: before, of: text) else { return false }
    let start = text.trimmed(before)
    let count = start.prefix { Self.counts.contains(text[$0]) }
    let few = Range(spanning: count.endIndex, start.upperBound)
    if !count.isEmpty, Self.groups.leading(few, of: text) != nil { return true }
    guard let group = Self.plurals.first(in: before, of: text) else { return false }
    return Self.sums.leading(Range(spanning: group.upperBound, before.upperBound), of: text) != nil
  }

  private static let sums: WordSet = ["共", "合计", "总计", "共计", "共占", "加起来", "之和", "合起来"]
  private static let counts = Set("两二三四五六七八九十0123456789".unicodeScalars)
  private static let groups: WordSet = [
    "个省", "个市", "个省市", "个省区市",
    "市", "省", "地", "城", "区", "县", "省市", "个地区", "个城市群", "个区域", "个城市", "个省份", "座城市", "大城市",
  ]
  private static let plurals: WordSet = ["省份", "城市", "省市", "省区市", "地区"]

  /// 人均预期寿命达到76.7岁, 平均用时4.74天, 审批时限由60天压缩至15天: a length of time that is measured.
  private func isMeasuredTime(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    guard let head = Self.timeHeads.last(in: before, of: text) else { return false }
    return head.upperBound == before.upperBound
      || Self.reaching.isFound(in: Range(spanning: head.upperBound, before.upperBound), of: text)
  }

  private static let timeHeads: WordSet = [
    "预期寿命", "平均寿命", "平均年龄", "人均寿命", "用时", "时限", "时长", "办理时间", "审批时间", "通关时间", "平均时间",
  ]
  private static let reaching: WordSet = [
    "为", "达", "达到", "仅", "由", "从", "至", "到", "缩短", "压缩", "减少", "降至", "控制在", "提高到",
  ]

  /// “科创九条”: a number that closes a name in quotation marks is a part of it.
  private func isQuotedName(_ mention: QuantityMention) -> Bool {
    let (start, end) = (mention.range.lowerBound - 1, mention.range.upperBound)
    return mention.quantity.unit == Self.articles && end < text.count && text[end] == "”"
      && start >= sentence.range.lowerBound && text[start] != "“"
  }

  private static let articles = Unit("条")

  private static let several = Set("数几".unicodeScalars)

  /// 翻两番, 数十倍 and 七八个: the number written is not the number meant, so that no one could check it.
  private func isWorded(_ mention: QuantityMention) -> Bool {
    if mention.kind == .multiple {
      if mention.range.contains(where: { text[$0] == "翻" }) { return true }
      if Self.several.contains(text[mention.numeral.lowerBound]) { return true }
    }
    guard mention.quantity.upper != nil, mention.numeral.count <= 3 else { return false }
    return mention.numeral.count { Self.digits.contains(text[$0]) } == 2
  }

  /// 六届大会 names the conferences, 成功举办六届 counts them.
  private func isEdition(_ mention: QuantityMention) -> Bool {
    guard mention.quantity.unit == Self.edition else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    return mention.range.upperBound < clause.range.upperBound
  }

  private static let edition = Unit("届")

  /// 一家公司, 一个, 一种: 一 with a counter is an article unless another count stands beside it.
  private func isArticle(_ mention: QuantityMention) -> Bool {
    guard mention.numeral.count == 1, text[mention.numeral.lowerBound] == "一" else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    return !sentence.quantities.contains {
      $0.numeral != mention.numeral && $0.quantity.unit == mention.quantity.unit
        && $0.range.lowerBound >= clause.range.upperBound
    }
  }

  /// 北京、上海和深圳三座城市, 这三个城市, 上述9家: a count of what was just listed. 这艘21万吨的船: the size
  /// of one thing.
  private func isRecount(_ mention: QuantityMention) -> Bool {
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    if Self.pointers.trailing(before, of: text) != nil { return true }
    guard mention.kind == .amount, mention.quantity.value <= Self.mostListed else { return false }
    let runs = NameList.runs(in: before, of: sentence)
    guard let run = runs.last(where: { $0.count > 1 }), let first = run.first, let last = run.last
    else { return false }
    let gap = Range(spanning: last.range.upperBound, mention.range.lowerBound)
    return Self.listEnds.strippingLeading(gap, of: text).isEmpty
      && mention.quantity.value == Decimal(run.count) && !isAdded(first, behind: mention)
  }

  /// No list of names in the press is longer.
  private static let mostListed: Decimal = 50

  /// 新增荆州、孝感、黄冈3个…城市, 武汉、襄阳2个城市入选…: here the list says which are counted.
  private func isAdded(_ first: NameMention, behind mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    let before = Range(spanning: clause.range.lowerBound, first.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.range.upperBound)
    return Self.additions.trailing(before, of: text) != nil
      || Self.selections.isFound(in: behind, of: text)
  }

  /// 两个方面, 两次, 三段式: counts of aspects, of times something was done, and of what a kind of thing has.
  private func isVague(_ mention: QuantityMention) -> Bool {
    if mention.quantity.unit?.symbol == "次" {
      let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
      if Self.repeats.trailing(before, of: text) != nil { return true }
      return mention.numeral.allSatisfy { text[$0].value > 0x7F }
    }
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    if let next = behind.first, text[next] == "式" {
      return !text[mention.numeral.lowerBound].isASCII
    }
    return Self.vague.leading(behind, of: text) != nil
  }

  /// 对年营业收入达到5亿元以上的企业，给予…: who is given something, not what there is. The number stands in an
  /// attribute of those that the rest of the sentence gives to.
  private func isCondition(_ mention: QuantityMention) -> Bool {
    var last = mention
    // 10亿元、50亿元、100亿元的企业: each of a list is one.
    while mention.quantity.unit == .yuan,
      let next = sentence.quantities.first(where: {
        $0.range.lowerBound >= last.range.upperBound
      }),
      next.quantity.unit == mention.quantity.unit,
      Self.joints.leading(last.range.upperBound..<next.range.lowerBound, of: text)?.count
        == next.range.lowerBound - last.range.upperBound
    {
      last = next
    }
    return isLastCondition(last)
  }

  private static let joints: WordSet = ["、", "和", "或", "及"]

  private func isLastCondition(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    guard let particle = behind.prefix(Self.nearby).first(where: { text[$0] == "的" }) else {
      return false
    }
    let noun = Range(spanning: particle + 1, behind.upperBound)
    guard let agent = CountableNouns.agents.first(in: noun, of: text) else { return false }
    let reach = Range(spanning: agent.upperBound, sentence.range.upperBound)
    return Self.gifts.isFound(in: reach, of: text)
  }

  /// 两项补贴12.4亿元: how many there are of what the next number measures, right behind them.
  private func isAttribute(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .amount, mention.numeral.count == 1, mention.quantity.value < 10,
      text[mention.numeral.lowerBound].value > 0x7F,
      let next = sentence.quantities.first(where: {
        $0.range.lowerBound >= mention.range.upperBound
      }), next.quantity.unit == .yuan
    else { return false }
    let noun = Range(spanning: mention.range.upperBound, next.range.lowerBound)
    return (1...Self.longestNoun).contains(noun.count)
      && !noun.contains { MeasuredPhraseReader.isMark(text[$0]) }
      && RoleLexicon.chinese.words(in: noun, of: text).allSatisfy { !$0.role.isVerb }
  }

  /// 5亿元的, 5亿元及以上的.
  private static let nearby = 4
  static let longestNoun = 8
  /// What a state does with those who meet its conditions.
  static let gifts: WordSet = [
    "给予", "奖励", "补贴", "补助", "资助", "贴息", "予以", "发放", "奖补", "减免", "减半", "优先支持",
  ]

  /// Movements of share prices are no figures about places, industry, policy or talent.
  private func isSharePrice(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .share else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
    if Self.shares.isFound(in: clause.range, of: text) { return true }
    let left = ChangeWords.withoutAdverbs(sentence.left(of: mention, in: clause), of: text)
    return Self.moves.trailing(left, of: text) != nil
      && Self.changes.trailing(left, of: text) == nil
  }

  private static let digits = Set("二三四五六七八九".unicodeScalars)
  private static let pointers: WordSet = [
    "这", "那", "上述", "以上", "该", "这艘", "这座", "这条", "这台", "这款", "这辆", "这架", "这栋", "这块",
  ]
  /// Verbs whose object is the number of what is listed before it.
  private static let additions: WordSet = ["新增", "净增", "新设", "新建", "新认定", "增加", "包括", "拥有", "建成"]
  /// Verbs by which some are chosen out of many.
  private static let selections: WordSet = ["入选", "获批", "位列", "跻身", "进入", "入围", "上榜", "被评为", "获评"]
  private static let listEnds: WordSet = ["等", " "]
  /// 先后4次降低存款准备金率: how often something was done.
  private static let repeats: WordSet = ["先后", "曾", "曾经", "接连"]
  private static let vague: WordSet = ["方面", "问题", "特点", "层面", "维度", "角度", "阶段", "环节", "步骤", "条件"]
  /// A share 涨 or 跌; a price 上涨 or 下跌.
  private static let moves: WordSet = ["涨", "跌", "收涨", "收跌"]
  private static let changes: WordSet = ["上涨", "下跌"]
  private static let shares: WordSet = ["概念股", "股价", "涨停", "收盘", "个股"]
}
