import Corpus
import ChineseText
import Model

/// Finds organisations, events and regions by the generic word at the end of their names: 大会, 公司,
/// 研究院.
struct OrganisationFinder: Sendable {
  struct Match: Hashable {
    /// The name without ordinals, editions and years before it.
    var range: Range<Int>
    /// The generic word at its end.
    var ending: Range<Int>
    var kind: Place.Kind
  }

  private let matcher = PhraseMatcher(
    Self.endings + Self.weakEndings + Self.regionEndings + Self.eventEndings
  )

  /// Names that have more than their generic word, in the order of the text; the ranges of place
  /// names are in that order too.
  func names(in text: SourceText, places: [Range<Int>]) -> [Match] {
    var matches: [Match] = []
    for match in matcher.matches(in: text.scalars) {
      let ending = match.range
      guard !continues(after: ending, in: text) else { continue }
      let floor = max(matches.last?.range.upperBound ?? 0, ending.lowerBound - Self.longestName)
      let start = beginning(
        of: ending,
        phrase: match.phrase,
        notBefore: floor,
        places: places,
        in: text
      )
      let range = start..<ending.upperBound
      guard isName(range, phrase: match.phrase, places: places, ending: ending, in: text) else {
        continue
      }
      matches.append(Match(range: range, ending: ending, kind: Self.kind(of: match.phrase)))
    }
    return matches
  }

  private static func kind(of phrase: Int) -> Place.Kind {
    if phrase < weakRange.upperBound { return .organisation }
    return phrase < regionRange.upperBound ? .region : .event
  }

  /// Goes left from the generic word to the mark or function word before the name.
  private func beginning(
    of ending: Range<Int>,
    phrase: Int,
    notBefore floor: Int,
    places: [Range<Int>],
    in text: SourceText
  ) -> Int {
    var start = ending.lowerBound
    let isStrong =
      Self.endings.indices.contains(phrase) || phrase >= Self.regionRange.upperBound
    while start > floor {
      if let place = Self.last(of: places, endingAt: start), place.lowerBound >= floor {
        start = place.lowerBound  // 成都 is no 都
        continue
      }
      if Self.isBoundary(text[start - 1]), !isFuture(endingAt: start, in: text),
        !isStrong || !isData(endingAt: start, in: text)
      {
        break
      }
      if Self.verbs.trailing(floor..<start, of: text) != nil { break }
      start -= 1
    }
    return start
  }

  /// Common nouns end in the same words: 上市公司, 数据中心, 63个省重点实验室.
  private func isName(
    _ range: Range<Int>,
    phrase: Int,
    places: [Range<Int>],
    ending: Range<Int>,
    in text: SourceText
  ) -> Bool {
    let stem = range.lowerBound..<ending.lowerBound
    guard stem.count >= 2, !BrandFinder.isBranch(range, in: text),
      Self.manyFirms.trailing(stem, of: text) == nil
    else { return false }
    if range.lowerBound > 0, Self.counters.contains(text[range.lowerBound - 1]) { return false }
    // 发放大学毕业生补贴.
    let next = ending.upperBound..<min(ending.upperBound + 2, text.count)
    let isGraduate = Self.graduates.leading(next, of: text) != nil
    let index = places.partitioningIndex { $0.lowerBound >= range.lowerBound }
    let hasPlace = index < places.count && places[index].upperBound <= ending.upperBound
    if Self.kinds.strippingLeading(stem, of: text).isEmpty { return false }
    if hasPlace {
      let rest = Range(spanning: places[index].upperBound, stem.upperBound)
      if Self.countries.leading(places[index], of: text) == places[index],
        Self.facilities.leading(rest, of: text) == rest, !rest.isEmpty
      {
        return false
      }
      return rest.isEmpty || !Self.levels.strippingLeading(rest, of: text).isEmpty
    }
    let isWeak = Self.weakRange.contains(phrase) || Self.regionRange.contains(phrase)
    return !isWeak && !isGraduate && Self.commonStems.trailing(stem, of: text) == nil
  }

  /// 西安未来人工智能计算中心: the 来 of 未来 is no verb.
  private func isFuture(endingAt end: Int, in text: SourceText) -> Bool {
    end > 1 && text[end - 1] == "来" && text[end - 2] == "未"
  }

  /// 贵州数据交易所: the 据 of 数据 is no preposition.
  private func isData(endingAt end: Int, in text: SourceText) -> Bool {
    end > 1 && text[end - 1] == "据" && text[end - 2] == "数"
  }

  private static func last(of places: [Range<Int>], endingAt end: Int) -> Range<Int>? {
    let index = places.partitioningIndex { $0.upperBound >= end }
    guard index < places.count, places[index].upperBound == end else { return nil }
    return places[index]
  }

  /// 公司化 and 中心城市 are no names; nor is a count of them: 研究院所.
  private func continues(after ending: Range<Int>, in text: SourceText) -> Bool {
    let next = ending.upperBound
    guard next < text.count else { return false }
    // 兵团生产总值.
    if text[next] == "生", next + 1 < text.count, text[next + 1] == "产" { return false }
    return Self.continuations.contains(text[ending.upperBound])
  }

  private static func isBoundary(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "0"..."9", "\u{0}"..."/", ":"..."@": true
    case "\u{2010}"..."\u{2027}", "\u{3000}"..."\u{303F}", "\u{FF00}"..."\u{FF20}": true
    default: functionWords.contains(scalar)
    }
  }

  /// No Chinese name of an organisation met in the press is longer.
  private static let longestName = 24

  private static let endings = [
    "有限公司", "研究院", "研究所", "实验室", "协会", "学会", "联盟", "大学", "学院", "基金会", "交易所",
    "贸促会", "促进会", "合作区", "创新港", "工业互联网平台", "风景区", "景区", "度假区", "生产建设兵团",
  ]
  /// Endings of so many common nouns that only a place in the name makes one.
  private static let weakEndings = [
    "公司", "集团", "研究中心", "中心", "银行", "联通", "电信", "移动", "铁塔", "平台", "基地", "示范区",
    "试验区", "开发区", "高新区", "经开区", "产业园", "设计园", "创意园", "创业园",
  ]
  private static let weakRange = endings.count..<endings.count + weakEndings.count
  /// Regions around a city; one has the city in its name.
  private static let regionEndings = ["都市圈", "城市群", "经济圈", "经济带"]
  private static let regionRange = weakRange.upperBound..<weakRange.upperBound + regionEndings.count
  private static let eventEndings = [
    "动漫节", "电影节", "艺术节", "文化节", "音乐节", "服装节", "茶博会", "文博会", "进博会",
    "服贸会",
    "智博会", "高交会", "广交会", "消博会", "数博会", "农博会", "大会", "博览会", "展览会", "峰会", "论坛", "交易会",
  ]

  private static let graduates: WordSet = ["毕业", "本科", "学历", "文凭", "以上"]
  private static let counters: Set<Unicode.Scalar> = Set("个家所座批类项款名位".unicodeScalars)
  /// Before an ending, these make a common noun.
  private static let commonStems: WordSet = [
    "重点", "国家", "省级", "联合", "高等", "省部级", "各类", "相关", "新型", "知名", "人工智能", "国内",
    "旅游", "红色", "级", "各大", "热门", "主要", "收费", "国有", "乡村", "核心", "文化", "型", "类", "生态", "旅游风", "全省",
    "省内", "监测",
    "名胜", "开放", "智慧", "山岳", "城市", "滨海", "其他", "全部", "多数", "所有", "周边", "家", "个", "新兴", "网红", "传统",
    "部分", "老", "大型",
    "科技", "代表", "职业", "科学", "新建", "创新", "工程", "股东", "职工", "人民代表",
  ]

  /// 安徽上市公司 are many.
  private static let manyFirms: WordSet = ["上市", "挂牌", "外资", "民营", "外商投资", "跨国", "物流", "保险"]

  /// What says only of which kind a body is: 全国重点实验室, 境外经贸合作区. From the texts read.
  private static let kinds: WordSet = [
    "全国", "国家", "国家级", "省级", "市级", "省", "市", "世界", "国际", "重点", "境外", "海外", "边境",
    "跨境", "经贸", "经济", "技术", "高新技术", "产业", "农业", "工业", "科技", "综合", "示范", "新型", "联合",
    "创新", "工程", "研究", "企业", "高等",
  ]

  /// Behind a place, only these make a kind: 湖北省重点实验室, but 江苏产业技术研究院 is one.
  private static let levels: WordSet = ["全国", "国家", "国家级", "省级", "市级", "重点", "省", "市", "各", "各类"]

  /// 中国智算中心 are many, 成都智算中心 is one.
  private static let countries: WordSet = ["中国", "我国", "全国", "国内"]
  private static let facilities: WordSet = [
    "智算", "算力", "数据", "超算", "计算", "智能计算", "研发", "服务", "物流", "会展",
  ]

  /// Function words (吕叔湘《现代汉语八百词》) that no name of these kinds contains, and units of
  /// time and edition that precede one.
  private static let functionWords: Set<Unicode.Scalar> = Set(
    "的在由与和及是了向从等对为将被以于到据年月日届次把让给至又也都并且或该本这那其个家所还已有来去称与，"
      .unicodeScalars
  )
  private static let continuations: Set<Unicode.Scalar> = Set("化所生城区会长".unicodeScalars)
  /// Verbs that take such names as their object.
  private static let verbs: WordSet = [
    "依托", "组织", "举办", "成立", "发布", "参与", "参加", "创立", "建设", "推动", "支持", "介绍",
    "打造", "召开", "出席", "设立", "建成", "组建", "牵头", "依靠", "通过", "落户", "落地", "探索",
    "发放", "给予", "吸引", "接收", "招收", "资助", "启动", "建立", "拥有", "作为", "包括", "首家", "首个", "首届", "全国", "国内",
    "获批", "创建",
    "携手", "联合", "位于", "面向", "运营", "目前", "如今", "记者", "合作", "引进", "入驻",
    "搭建", "过去", "近年", "其中", "此次", "本次", "当前", "以及", "实施", "落实", "执行", "推进", "加快",
    "季度", "上半年", "下半年",
    // 公司子公司甘肃…有限公司: what the firm is to the one named before.
    "子公司", "下属公司", "孙公司", "分公司", "旗下", "下属", "控股公司", "股东",
  ]
}
