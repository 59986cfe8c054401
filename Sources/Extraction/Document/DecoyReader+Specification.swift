import ChineseText
import Corpus
import Foundation
import Model
import Quantities

/// Numbers that say what a thing is like, where it is from, or how it is done.
extension DecoyReader {
  /// 709家企业融资规模在1亿元以内: between what the number of those lies that are counted.
  func isBand(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    guard let last = before.last, text[last] == "在",
      MeasureHeads.heads.trailing(before.lowerBound..<last, of: text) != nil,
      let counted = sentence.quantities(in: before).last,
      counted.kind == .share || counted.quantity.unit.map(Unit.counters.contains) ?? false
    else { return false }
    let tail = max(before.upperBound, mention.range.upperBound - 2)..<mention.range.upperBound
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    return Self.bands.trailing(tail, of: text) != nil || Self.bands.leading(behind, of: text) != nil
  }

  private static let bands: WordSet = ["以内", "以上", "以下", "之间", "左右"]

  /// 分两批开放: how something is done.
  func isManner(_ mention: QuantityMention) -> Bool {
    let before = mention.numeral.lowerBound - 1
    guard before >= sentence.range.lowerBound, text[before] == "分" else { return false }
    return mention.quantity.unit.map { Self.steps.contains($0.symbol) } ?? false
  }

  private static let steps: WordSet = ["批", "步", "次", "类", "期", "轮", "级", "档"]

  /// 相当于150万台电脑, 向千万辆迈进: a comparison, and a goal in the distance.
  func isPicture(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    if before.last.map({ text[$0] == "=" }) ?? false || isMargin(mention, before: before) {
      return true
    }
    if before.last.map({ text[$0] == "的" }) ?? false, mention.kind == .share,
      Self.superiors.leading(before, of: text) != nil
    {
      return true  // 高于求职总体的53%
    }
    if let likeness = Self.likenesses.last(in: before, of: text) {
      return before.upperBound - likeness.upperBound <= Self.nearLikeness
    }
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    return Self.directions.trailing(before, of: text) != nil
      && Self.marches.isFound(in: behind.prefix(Self.longestNoun), of: text)
  }

  /// 完成年任务75亿元的23.7%: of what the share was reached.
  func isQuota(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    if before.last.map({ text[$0] == "占" }) ?? false,
      let next = sentence.quantities(
        in: Range(spanning: mention.range.upperBound, clause.upperBound)
      )
      .first, next.kind == .share, text[next.range.lowerBound - 1] == "的"
    {
      return true  // 占2205家企业的28.48%
    }
    guard let task = Self.tasks.trailing(before, of: text),
      let next = sentence.quantities.first(where: {
        $0.range.lowerBound > mention.range.lowerBound
      }), next.kind == .share
    else { return false }
    let gap = Range(spanning: mention.range.upperBound, next.range.lowerBound)
    return gap.count == 1 && gap.allSatisfy { text[$0] == "的" }
      && Self.completion.isFound(in: Range(spanning: before.lowerBound, task.lowerBound), of: text)
  }

  /// 25个景区共接待游客94.7万人次: whose sum the next number is.
  func isSummed(_ mention: QuantityMention) -> Bool {
    guard mention.kind == .amount, let unit = mention.quantity.unit, Unit.counters.contains(unit)
    else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    guard let next = sentence.quantities(in: behind).first, next.quantity.unit != unit,
      let sum = Self.jointly.first(
        in: Range(spanning: behind.lowerBound, next.range.lowerBound),
        of: text
      )
    else { return false }
    return sum.lowerBound - behind.lowerBound <= Self.longestField
  }

  private static let jointly: WordSet = [
    "共接待", "共实现", "共完成", "共吸引", "共销售", "累计接待", "合计接待", "合计达", "合计", "共计", "总计", "共发送", "共签约",
  ]

  /// 在全国215个园区中排名第一, 对112家园区进行评价: among how many one was compared.
  func isField(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    if Self.superlatives.trailing(before, of: text) != nil,
      Self.insides.isFound(in: behind.prefix(Self.longestField), of: text)
    {
      return true
    }
    if Self.insides.trailing(behind, of: text) != nil, behind.count > 1,
      mention.quantity.unit.map(Unit.counters.contains) ?? false,
      isLed(behind: clause.upperBound)
    {
      return true  // 31个省会城市收入中，最高的为杭州
    }
    if let inside = Self.insides.first(in: behind.prefix(Self.longestField), of: text),
      Self.within.isFound(in: before, of: text)
    {
      let rest = Range(spanning: inside.upperBound, sentence.range.upperBound)
      return Self.rankings.isFound(in: rest.prefix(Self.longestField), of: text)
    }
    let start = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    guard Self.objects.isFound(in: start, of: text) else { return false }
    let end = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    return Self.evaluations.isFound(in: end, of: text)
  }

  /// Whether the clause behind an offset says who leads.
  private func isLed(behind offset: Int) -> Bool {
    guard let next = sentence.clauses.first(where: { $0.range.lowerBound >= offset }) else {
      return false
    }
    let words = PhraseWords.openers.strippingLeading(next.range, of: text)
    if text[next.range.lowerBound] == "有",
      sentence.quantities.contains(where: { $0.range.lowerBound == next.range.lowerBound + 1 })
    {
      return true  // 34个行业大类中，有25个…
    }
    return Self.leaders.leading(words, of: text) != nil
      || Self.leaders.isFound(in: words.prefix(Self.longestField), of: text)
  }

  private static let longestField = 12
  /// 月薪最高的20个城市中.
  private static let superlatives: WordSet = [
    "最高的", "最多的", "最大的", "最强的", "最低的", "最好的", "最少的", "靠前的",
  ]
  private static let leaders: WordSet = [
    "最高", "最多", "最大", "最强", "最低", "最少", "最快", "居首", "排名", "位居", "位列", "领先",
  ]
  private static let within: WordSet = ["在", "从"]
  private static let insides: WordSet = ["中", "里", "当中", "之中"]
  private static let rankings: WordSet = ["排名", "位列", "位居", "名列", "排在", "居第", "列第", "脱颖而出"]
  private static let objects: WordSet = ["对"]
  private static let evaluations: WordSet = [
    "进行了评价", "进行评价", "进行考核评价", "进行了考核评价", "进行考核", "情况进行考核", "进行了排名", "进行排名", "进行了计算", "进行计算",
    "进行了评估", "进行评估", "进行了测评", "进行测评",
    "进行了调查", "进行调查", "进行了抽查", "进行抽查", "进行了调研", "进行调研", "进行了统计", "进行统计",
  ]

  private static let tasks: WordSet = ["任务", "目标", "计划", "预算", "目标任务", "任务数", "计划数", "预算数"]
  private static let completion: WordSet = ["完成", "占"]
  private static let nearLikeness = 4
  /// 以82亿元微弱优势领先长沙, 两城差距缩小至千亿以内: by how much one is ahead of another.
  private func isMargin(_ mention: QuantityMention, before: Range<Int>) -> Bool {
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    if Self.manners.trailing(before, of: text) != nil,
      Self.margins.isFound(in: behind.prefix(Self.longestMargin), of: text)
    {
      return true
    }
    return Self.gaps.leading(before, of: text) != nil
  }

  private static let manners: WordSet = ["以"]
  private static let margins: WordSet = ["优势", "差距", "劣势"]
  private static let gaps: WordSet = ["两城差距", "两市差距", "两地差距", "两省差距", "二者差距", "两者差距", "差距"]
  private static let longestMargin = 6
  private static let superiors: WordSet = ["高于", "低于", "明显高于", "远高于", "多于", "少于"]
  private static let likenesses: WordSet = ["相当于", "等于", "堪比", "好比"]
  private static let directions: WordSet = ["向", "朝", "朝着", "向着"]
  private static let marches: WordSet = ["迈进", "进发", "冲刺", "挺进", "进军", "冲击", "靠近", "看齐", "跨越"]

  /// 30亿参数的模型, 280EFLOPS（每秒百亿亿次浮点运算）: the size of a model, what a unit means.
  func isGloss(_ mention: QuantityMention) -> Bool {
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    if Self.parameters.leading(behind, of: text) != nil { return true }
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    guard let each = Self.perSecond.trailing(before, of: text), each.lowerBound > before.lowerBound
    else { return false }
    let mark = text[each.lowerBound - 1]
    return mark == "（" || mark == "("
  }

  private static let parameters: WordSet = ["参数"]
  private static let perSecond: WordSet = ["每秒"]

  /// 开采1000吨煤要用3个小时: how much of something takes how long.
  func isTask(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    guard let next = sentence.quantities(in: behind).first, next.kind == .duration else {
      return false
    }
    return Self.needs.isFound(
      in: Range(spanning: behind.lowerBound, next.range.lowerBound),
      of: text
    )
  }

  private static let needs: WordSet = ["要用", "需要", "只需", "仅需", "要花", "耗时", "用时", "只要", "就能"]

  /// 来自517所高校的6800多名人才, 涉及31个省份的调查: of how many kinds is what the clause is about.
  func isOrigin(_ mention: QuantityMention) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    let near = Range(
      spanning: max(before.lowerBound, before.upperBound - Self.longestNoun),
      before.upperBound
    )
    if isContents(mention, in: clause) { return true }
    if Self.spreads.trailing(before, of: text) != nil || isField(of: mention) { return true }
    guard Self.origins.isFound(in: near, of: text) else { return false }
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    return behind.prefix(Self.longestNoun).contains { text[$0] == "的" }
  }

  /// 这份涵盖108家企业的图谱: what a list holds.
  private func isContents(_ mention: QuantityMention, in clause: Range<Int>) -> Bool {
    let before = Range(spanning: clause.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, clause.upperBound)
    guard Self.holding.trailing(before, of: text) != nil,
      let particle = behind.prefix(Self.longestField).first(where: { text[$0] == "的" })
    else { return false }
    let thing = Range(spanning: particle + 1, clause.upperBound).prefix(Self.longestField)
    return Self.lists.isFound(in: thing, of: text)
  }

  private static let holding: WordSet = ["涵盖", "收录", "囊括", "覆盖", "包含", "汇集"]
  private static let lists: WordSet = [
    "图谱", "报告", "榜单", "名单", "目录", "清单", "名录", "数据库", "地图", "手册", "白皮书", "蓝皮书",
  ]

  /// 22个省份 of 22个省份的30家机构: where those are that the next number counts.
  private func isField(of mention: QuantityMention) -> Bool {
    let rest = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    guard mention.kind == .amount, let noun = Self.fields.leading(rest, of: text),
      noun.upperBound < rest.upperBound, text[noun.upperBound] == "的"
    else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)].range
    let behind = Range(spanning: noun.upperBound + 1, clause.upperBound)
    return !sentence.quantities(in: behind).isEmpty
  }

  private static let fields: WordSet = [
    "省份", "省市", "省区市", "省（区、市）", "城市", "地市", "区县", "县区", "县市", "国家", "国家和地区", "地区", "行业", "领域",
    "乡镇",
  ]

  /// 企业分布在17个城市.
  private static let spreads: WordSet = ["分布在", "分布于", "散布在", "遍布", "分散在"]
  private static let origins: WordSet = ["来自", "出自", "涉及", "源自"]

  /// 8英寸半导体, 半径10公里, 500米高度以下: what a thing is like, not how much there is of it.
  func isSpecification(_ mention: QuantityMention) -> Bool {
    guard let unit = mention.quantity.unit?.symbol else { return false }
    if Self.smallLengths.contains(unit) { return true }
    if Self.classes.contains(unit), isQuality(mention) { return true }
    guard Self.lengths.contains(unit) || Self.areas.contains(unit) else { return false }
    let before = Range(spanning: sentence.range.lowerBound, mention.range.lowerBound)
    let behind = Range(spanning: mention.range.upperBound, sentence.range.upperBound)
    return Self.dimensions.trailing(before, of: text) != nil
      || Self.dimensions.leading(behind, of: text) != nil
      || Self.locatives.leading(behind, of: text) != nil || isSetting(behind)
  }

  private static let smallLengths: WordSet = ["英寸", "纳米", "微米", "毫米", "厘米"]
  private static let areas: WordSet = ["平方米", "平米"]
  private static let lengths: WordSet = ["米", "公里", "千米"]
  /// 水质从劣五类提升到三类: a class of a norm.
  private func isQuality(_ mention: QuantityMention) -> Bool {
    let start = max(sentence.range.lowerBound, mention.range.lowerBound - Self.nearQuality)
    return Self.qualities.isFound(in: Range(spanning: start, mention.range.lowerBound), of: text)
  }

  private static let nearQuality = 24
  private static let classes: WordSet = ["类", "级"]
  private static let qualities: WordSet = ["水质", "劣", "空气质量", "等级", "评级"]

  /// 500平方米的办公楼里: what the place is like where something happens.
  private func isSetting(_ behind: Range<Int>) -> Bool {
    let near = behind.prefix(Self.longestNoun)
    return near.first.map { text[$0] == "的" } ?? false && near.contains { text[$0] == "里" }
  }

  /// 2公里以外, 30公里内.
  private static let locatives: WordSet = ["以外", "之外", "外", "开外", "以内", "之内", "内", "范围", "处"]
  private static let dimensions: WordSet = [
    "半径", "直径", "高度", "身高", "水深", "海拔", "厚度", "宽度", "深度", "时速", "射程", "口径",
  ]
}
