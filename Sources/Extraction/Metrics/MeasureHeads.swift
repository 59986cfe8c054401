import Corpus
import Diagnostics

/// The nouns that say how something is measured: 数量, 规模, 总额, 得分.
enum MeasureHeads {
  /// The range up to its last measuring noun, where something stands behind that.
  static func cut(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    guard let head = heads.last(in: range, of: text) else { return range }
    return range.lowerBound..<head.upperBound
  }

  /// 上市公司 of 上市公司数量; nil for what is no count.
  static func counted(of words: String) -> String? {
    let text = SourceText(line: words)
    guard let head = counts(trailing: text.range, of: text), head.lowerBound > 1 else { return nil }
    return text[0..<head.lowerBound]
  }

  private static func counts(trailing range: Range<Int>, of text: SourceText) -> Range<Int>? {
    if let head = numbers.trailing(range, of: text) { return head }
    let noun = CountableNouns.agents.trailing(range, of: text)
    return noun.map { $0.upperBound..<$0.upperBound }
  }

  private static let numbers: WordSet = ["数量", "总数", "家数", "企业数", "公司数"]

  /// The range without a count of what was listed before it: 三省的, 四座城市的.
  static func withoutCount(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    var rest = range
    while let first = rest.first, counts.contains(text[first]) {
      rest = first + 1..<rest.upperBound
    }
    // 三省的, 四座城市的; but of 上海、北京的企业数量 the firms are what is counted.
    rest = (rest == range ? particles : counted).strippingLeading(rest, of: text)
    return PhraseWords.openers.strippingLeading(rest, of: text)
  }

  /// The things of a list A、B和C, each with the measuring noun of the last where it has none. Where
  /// the list marks alone give the number of things, 和 is part of a name: 金融业、软件和信息服务业.
  static func items(of range: Range<Int>, in text: SourceText, count: Int) -> [MeasuredPhrase] {
    let listed = parts(of: range, by: marks, in: text)
    var items = listed.count == count ? listed : parts(of: range, by: joints, in: text)
    guard let end = items.last else { return [] }
    if let sectors = sectors(items, in: text) { return sectors }
    if items.count == 1, let both = townAndCountry(items[0], in: text) { return both }
    let group = group(of: end, in: text)
    if let group { items[items.count - 1] = group.last }
    let last = items[items.count - 1]
    let head =
      group?.noun ?? parallel(items, in: text) ?? heads.trailing(last, of: text)
      ?? counted(items, in: text) ?? flow(items, in: text)
    let front = front(of: items, in: text)
    return items.enumerated().map { index, item in
      let isCounted = head.map { text[item].ends(with: text[$0]) } ?? false
      let has = isCounted || heads.trailing(item, of: text) != nil
      return MeasuredPhrase(
        words: (index == 0 ? "" : front) + text[item] + (has ? "" : head.map { text[$0] } ?? ""),
        range: item
      )
    }
  }

  /// 汽车、纺织等行业: what the last thing is, and the noun that all of them are.
  private static func group(of last: Range<Int>, in text: SourceText)
    -> (last: Range<Int>, noun: Range<Int>)?
  {
    guard let mark = last.last(where: { text[$0] == "等" }), mark > last.lowerBound,
      (2...longestGroup).contains(last.upperBound - mark - 1)
    else { return nil }
    return (last.lowerBound..<mark, mark + 1..<last.upperBound)
  }

  /// 重点行业, 战略性新兴产业 at most.
  private static let longestGroup = 7

  /// 小巨人、单项冠军企业: the noun that is counted, where only the last thing of a list has it.
  private static func counted(_ items: [Range<Int>], in text: SourceText) -> Range<Int>? {
    guard let last = items.last, let noun = CountableNouns.agents.trailing(last, of: text),
      noun != last, !items.dropLast().contains(where: { CountedPhrase.isCountable($0, of: text) })
    else { return nil }
    return noun
  }

  /// 海洋第一、第二、第三产业增加值: all but the last leave out that they are sectors.
  private static func sectors(_ items: [Range<Int>], in text: SourceText) -> [MeasuredPhrase]? {
    guard items.count == ordinals.count, let last = items.last,
      let third = sectorWords.leading(last, of: text)
    else { return nil }
    let first = items[0]
    guard let word = ordinalWords.trailing(first, of: text),
      ordinalWords.leading(items[1], of: text) == items[1]
    else { return nil }
    let front = text[first.lowerBound..<word.lowerBound]
    let rest = text[third.upperBound..<last.upperBound]
    return zip(ordinals, items).map { MeasuredPhrase(words: front + $0 + "产业" + rest, range: $1) }
  }

  private static let ordinals = ["第一", "第二", "第三"]
  private static let ordinalWords: WordSet = ["第一", "第二"]
  private static let sectorWords: WordSet = ["第三产业"]

  /// 箱包、家具出口: what was done with all of them.
  private static func flow(_ items: [Range<Int>], in text: SourceText) -> Range<Int>? {
    guard let last = items.last, let noun = flows.trailing(last, of: text), noun != last,
      !items.dropLast().contains(where: { flows.trailing($0, of: text) != nil })
    else { return nil }
    return noun
  }

  private static let flows: WordSet = [
    "出口", "进口", "进出口", "投资", "消费", "用电", "销售", "实际使用外资", "实际利用外资", "利用外资", "使用外资",
  ]

  private static func parts(of range: Range<Int>, by marks: WordSet, in text: SourceText)
    -> [Range<Int>]
  {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var offset = range.lowerBound
    while offset < range.upperBound {
      if let joint = marks.leading(offset..<range.upperBound, of: text) {
        if start < offset { parts.append(start..<offset) }
        start = joint.upperBound
        offset = joint.upperBound
      } else {
        offset += 1
      }
    }
    return start < range.upperBound ? parts + [start..<range.upperBound] : parts
  }

  /// What the first thing of a list has and the others leave out: 每千人 of 每千人托位、养老床位数, 国际航空 of
  /// 国际航空旅客和货邮吞吐量.
  private static func front(of items: [Range<Int>], in text: SourceText) -> String {
    guard items.count > 1, let first = items.first else { return "" }
    let others = items.dropFirst()
    if let each = rates.leading(first, of: text) {
      return others.contains { rates.leading($0, of: text) != nil } ? "" : text[each]
    }
    guard let word = counterparts.trailing(first, of: text), word != first,
      others.allSatisfy({ counterparts.leading($0, of: text) != nil })
    else { return "" }
    return text[first.lowerBound..<word.lowerBound]
  }

  private static let rates: WordSet = ["每千人", "每万人", "每百人", "每百户", "人均", "户均", "亩均"]

  /// 城镇和农村常住居民收入: where the things are bare counterparts, all behind the last one is shared.
  private static func parallel(_ items: [Range<Int>], in text: SourceText) -> Range<Int>? {
    guard let last = items.last, let word = counterparts.leading(last, of: text),
      items.dropLast().allSatisfy({ counterparts.leading($0, of: text) == $0 })
    else { return nil }
    return Range(spanning: word.upperBound, last.upperBound)
  }

  /// 城乡居民人均可支配收入 are two things: those of the towns and of the country.
  private static func townAndCountry(_ range: Range<Int>, in text: SourceText) -> [MeasuredPhrase]?
  {
    guard let word = both.leading(range, of: text) else { return nil }
    let rest = text[word.upperBound..<range.upperBound]
    return ["城镇", "农村"].map { MeasuredPhrase(words: $0 + rest, range: range) }
  }

  private static let both: WordSet = ["城乡"]
  private static let marks: WordSet = ["、"]
  private static let counterparts: WordSet = [
    "城镇", "农村", "城市", "乡村", "进口", "出口", "国内", "国际", "国外", "境内", "境外", "省内", "省外", "线上", "线下", "男性",
    "女性", "公路", "铁路", "水路", "民航", "旅客", "货邮", "货物", "第一产业", "第二产业", "第三产业",
  ]
  private static let joints: WordSet = ["、", "和", "以及", "与", "及"]
  private static let counts = Set("一二两三四五六七八九十0123456789个座大".unicodeScalars)
  private static let particles: WordSet = ["的", "等", "等地", "等地的", "等省市", "等城市", "等市", "等省"]
  private static let counted: WordSet = [
    "省市", "省份", "城市", "省", "市", "地", "区", "家", "企业", "的", "等", "等地", "等省市", "等城市",
  ]

  /// Measuring nouns of statistical communiqués and the press.
  static let heads: WordSet = [
    "数量", "总数", "人数", "户数", "家数", "次数", "件数", "起数", "台数", "规模", "总规模", "总额",
    "总量", "金额", "总额度", "额度", "产值", "总产值", "增加值", "营收", "营业收入", "收入", "销售额",
    "零售额", "交易额", "投资额", "利润", "支出", "总投资", "产量", "销量", "面积", "得分", "总分", "评分",
    "指数", "比例", "比重", "占比", "率", "密度", "浓度", "花费", "人次", "总值", "增量", "贡献率", "人才",
    "吞吐量", "进出口总额", "进出口总值", "进出口额", "人均可支配收入", "成交额", "营业额", "运输量", "客运量", "货运量", "覆盖率",
    "里程", "总里程", "总长", "总长度", "全长",
    "发电量", "年均发电量", "产能", "年产能", "装机容量", "库容", "供水量", "普及率", "满足率", "周期", "税收", "税金", "分辨率", "合格率",
    "利用率", "到位资金", "资金", "签约额", "合同额", "到位额", "注册量", "申请量", "授权量", "市值", "总市值", "累计市值", "经费",
    "研发经费", "GDP", "生产总值", "地区生产总值", "经济总量",
  ]
}
