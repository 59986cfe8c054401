import Corpus

/// Tells what names do in their clauses, by the words right around them.
struct NameRoles {
  private let text: SourceText

  init(in text: SourceText) {
    self.text = text
  }

  /// The names, in the order of the text, each with its role; bodies stay bodies.
  ///
  /// - Complexity: O(*n*) in the number of names.
  func assigned(to names: [NameMention]) -> [NameMention] {
    var names = names
    for index in names.indices
    where names[index].role == .subject || names[index].role == .body {
      if isAgent(names[index].range) { names[index].role = .oblique }
    }
    for index in names.indices where names[index].role == .subject {
      if isCompared(names[index].range) { names[index].role = .reference }
      if isOblique(index, in: names) { names[index].role = .oblique }
      if hasFirm(names[index].range) { names[index].role = .host }
      if isSpeaker(names[index].range) { names[index].role = .oblique }
    }
    for index in names.indices.dropLast().reversed() where names[index].role == .subject {
      let gap = names[index].range.upperBound..<names[index + 1].range.lowerBound
      // 据福州、厦门海关统计; 四川宜宾的一家企业.
      if names[index + 1].role == .body, NameList.isJoined(gap, text) { names[index].role = .body }
      if names[index + 1].role == .host, gap.isEmpty { names[index].role = .host }
    }
    for index in names.indices where names[index].role == .subject {
      for member in listing(endingWith: index, in: names) { names[member].role = .member }
    }
    return names
  }

  /// 占全国, 全球首个, 与上海相比: what a figure is measured against. But 上海平均每天 is about 上海.
  func isCompared(_ name: Range<Int>) -> Bool {
    if isListName(name) { return true }
    if Self.comparingVerbs.trailing(before(name), of: text) != nil { return true }
    if isMultiplied(name) { return true }
    // 其中北京占比28.6% is about 北京, 在北京占比 about something else.
    if Self.shares.leading(after(name), of: text) != nil {
      return Self.within.trailing(before(name), of: text) != nil
    }
    let reach = name.upperBound..<min(name.upperBound + Self.longestSuperlative, text.count)
    let behind = name.upperBound..<min(name.upperBound + Self.longestSectors, text.count)
    return Self.superlatives.leading(reach, of: text) != nil
      && Self.sectors.leading(behind, of: text) == nil
      && Self.means.leading(after(name), of: text) == nil
  }

  /// 是郑州的1.6倍: what something is so many times of.
  private func isMultiplied(_ name: Range<Int>) -> Bool {
    guard Self.copulas.trailing(before(name), of: text) != nil else { return false }
    let reach = name.upperBound..<min(name.upperBound + Self.longestMultiple, text.count)
    guard let particle = reach.first, text[particle] == "的", particle + 1 < reach.upperBound,
      Self.isNumeral(text[particle + 1]), let end = reach.first(where: { text[$0] == "倍" })
    else { return false }
    return !(particle + 1..<end).contains {
      MeasuredPhraseReader.isMark(text[$0]) && text[$0] != "."
    }
  }

  private static let copulas: WordSet = ["是", "为", "相当于", "约为", "约是"]
  private static let longestMultiple = 9

  /// 获国务院授予, 由省科技厅认定: who gives a title has no figure.
  private func isAgent(_ name: Range<Int>) -> Bool {
    guard Self.passives.trailing(before(name), of: text) != nil else { return false }
    let reach = name.upperBound..<min(name.upperBound + Self.longestFrame, text.count)
    guard let word = Self.givings.first(in: reach, of: text) else { return false }
    return !(name.upperBound..<word.lowerBound).contains { Self.stops.contains(text[$0]) }
  }

  private static let passives: WordSet = ["由", "被", "获", "获得", "经", "获评"]
  private static let givings: WordSet = ["授予", "颁发", "认定", "评为", "命名", "评定", "批准", "表彰"]
  private static let stops = Set("，。；,;、".unicodeScalars)

  /// 从北京引进, 向全国输出, 连接武汉和宜昌: the whole list behind a preposition. But 从上海来看 speaks
  /// of 上海.
  private func isOblique(_ index: Int, in names: [NameMention]) -> Bool {
    let name = names[index].range
    if index > 0, names[index - 1].role == .oblique,
      NameList.isJoined(names[index - 1].range.upperBound..<name.lowerBound, text)
    {
      return true
    }
    if isAuthor(name) || isMembership(name) { return true }
    guard let word = Self.prepositions.trailing(before(name), of: text) else { return false }
    let lead = max(0, word.upperBound - 2)..<word.upperBound
    guard Self.verbsOfReaching.trailing(lead, of: text) == nil else { return false }
    let reach = name.upperBound..<min(name.upperBound + Self.longestFrame, text.count)
    return Self.topicMarks.first(in: reach, of: text) == nil
  }

  /// 俄罗斯科学院外籍院士1人: of what someone is a member.
  private func isMembership(_ name: Range<Int>) -> Bool {
    let reach = name.upperBound..<min(name.upperBound + Self.longestMembership, text.count)
    guard let member = Self.members.first(in: reach, of: text), member.upperBound < text.count
    else {
      return false
    }
    return Self.isNumeral(text[member.upperBound])
      && !(name.upperBound..<member.lowerBound).contains { MeasuredPhraseReader.isMark(text[$0]) }
  }

  private static let longestMembership = 7
  private static let members: WordSet = [
    "院士", "会士", "委员", "会员", "获得者", "特聘教授", "客座教授", "讲席教授", "毕业生", "校友", "博士",
  ]

  /// 某中心发布的排名: who has made what is spoken of.
  private func isAuthor(_ name: Range<Int>) -> Bool {
    let reach = name.upperBound..<min(name.upperBound + Self.longestDeed, text.count)
    return Self.deeds.leading(reach, of: text) != nil
  }

  private static let longestDeed = 5
  private static let deeds = WordSet(
    ["发布", "公布", "编制", "评选", "制定", "印发", "出台", "推出", "提出", "开展"].flatMap {
      [$0 + "的", "联合" + $0 + "的"]
    }
  )

  /// 全球医药100强企业, 中国500强: the name of a list.
  private func isListName(_ name: Range<Int>) -> Bool {
    let reach = name.upperBound..<min(name.upperBound + Self.longestList, text.count)
    guard let mark = reach.first(where: { text[$0] == "强" }), mark > reach.lowerBound,
      Self.isNumeral(text[mark - 1])
    else { return false }
    // 江苏省的百强民企 are firms of the place.
    return !(reach.lowerBound..<mark).contains {
      MeasuredPhraseReader.isMark(text[$0]) || Self.listStops.contains(text[$0])
    }
  }

  /// What no name of a list holds between whose it is and its number.
  private static let listStops = Set("的年居入位列获有".unicodeScalars)
  private static let longestList = 10

  /// 宁波的这家企业, 南京一家公司: the firm is spoken of, not its place.
  private func hasFirm(_ name: Range<Int>) -> Bool {
    let reach = name.upperBound..<min(name.upperBound + Self.longestPointer, text.count)
    return Self.firms.leading(reach, of: text) != nil
  }

  /// 某研究院主任张三：…: whoever speaks at the beginning of a paragraph is not spoken of.
  private func isSpeaker(_ name: Range<Int>) -> Bool {
    let reach = name.upperBound..<min(name.upperBound + Self.longestLabel, text.count)
    guard
      let end = reach.first(where: { MeasuredPhraseReader.isMark(text[$0]) && text[$0] != " " }),
      text[end] == "：" || text[end] == ":",
      Self.posts.isFound(in: reach.lowerBound..<end, of: text)
    else { return false }
    let before = max(0, name.lowerBound - Self.longestLabel)..<name.lowerBound
    return before.last { MeasuredPhraseReader.isMark(text[$0]) }.map { text[$0] == "\n" }
      ?? (before.lowerBound == 0)
  }

  private static let longestLabel = 24
  private static let posts: WordSet = [
    "主任", "局长", "部长", "处长", "科长", "院长", "所长", "会长", "秘书长", "市长", "县长", "区长", "镇长", "书记", "董事长",
    "总经理",
    "经理", "总裁", "总监", "负责人", "教授", "专家", "研究员", "分析师", "工程师", "创始人", "主席", "校长", "记者", "发言人",
  ]

  private static let firms: WordSet = [
    "的这家", "的那家", "的一家", "这家", "那家", "一家", "的某", "某",
  ]
  private static let longestPointer = 3

  /// Those of 成都、重庆等8个城市 and 荆州、孝感、黄冈3个城市: what a number counts is no one's own.
  private func listing(endingWith last: Int, in names: [NameMention]) -> Range<Int> {
    let none = last..<last
    let end = names[last].range.upperBound
    let rest = Self.etcetera.strippingLeading(after(names[last].range), of: text)
    guard let next = rest.first, Self.isNumeral(text[next]) else { return none }
    var first = last
    while first > 0, names[first - 1].role == .subject,
      NameList.isJoined(names[first - 1].range.upperBound..<names[first].range.lowerBound, text)
    {
      first -= 1
    }
    let hasEtcetera = rest.lowerBound > end
    return hasEtcetera || first < last ? first..<last + 1 : none
  }

  private func before(_ range: Range<Int>) -> Range<Int> {
    max(0, range.lowerBound - 3)..<range.lowerBound
  }

  private func after(_ range: Range<Int>) -> Range<Int> {
    range.upperBound..<min(range.upperBound + 3, text.count)
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || numerals.contains(scalar)
  }

  private static let numerals = Set("一二两三四五六七八九十百数多几".unicodeScalars)
  private static let etcetera: WordSet = ["等", "等地", "等地的", "等地区", "共", "等共"]

  /// Verbs of rank and comparison that take a larger place as their object.
  private static let comparingVerbs: WordSet = [
    "占", "占到", "居", "位居", "位列", "跃居", "高于", "低于", "高出", "快于", "慢于", "好于", "优于", "多于", "少于", "比",
    "排名", "排", "名列", "排在", "列",
  ]
  private static let shares: WordSet = ["占比"]
  private static let within: WordSet = ["在", "于"]
  private static let longestSuperlative = 6
  /// 宁波第一、第二产业 are no ranks.
  private static let sectors: WordSet = [
    "第一产业", "第二产业", "第三产业", "第一、第二", "第一、二", "第二、第三", "第二、三",
  ]
  private static let longestSectors = 5
  private static let means: WordSet = ["平均每", "范围内"]
  /// What makes the place before it the field of a comparison.
  private static let superlatives: WordSet = [
    "首个", "首家", "首部", "首位", "首台", "首批", "首次", "首款", "首条", "首座", "首例", "首辆", "首套", "首架", "首艘", "首颗",
    "首单",
    "首只", "首支", "首笔", "首所", "首届", "首列", "首枚", "首块", "首创", "在建最大", "在建规模最大", "单体最大", "单体规模最大",
    "面积最大", "规模最大", "数量最多", "体量最大", "产量最大", "密度最高", "第一", "第二", "第三", "前列",
    "领先", "最大", "最高", "最多", "最强", "最早", "唯一", "平均水平", "平均值", "平均的", "均值", "一流", "各地", "同类", "率先",
    "前三", "前十", "以外", "之外", "的比", "各个", "范围", "市场", "相比",
  ]

  /// Prepositions of source, goal and partner, and verbs of lines between places.
  private static let prepositions: WordSet = [
    "从", "自", "向", "对", "往", "至", "到", "起", "起于", "连接", "途经", "通往", "面向",
    "给", "以",
  ]
  /// Verbs that end as a preposition does: 达到; what is 出自 or 来自 a place counts as its own.
  private static let verbsOfReaching: WordSet = [
    "达到", "得到", "受到", "看到", "增至", "升至", "降至", "截至", "出自", "来自", "源自",
  ]
  /// Behind the name, these make it what is spoken of.
  static let topicMarks: WordSet = ["来看", "来说", "为例", "而言", "来讲", "出发"]
  /// 从上海的情况来看 has as many characters between, at most.
  private static let longestFrame = 8
}
