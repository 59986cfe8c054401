import ChineseText
import Corpus

/// Finds firms and goods whose names are a place and a common noun: 青岛啤酒, 绍兴黄酒. What is said of them is not said
/// of the place.
///
/// Nothing in such a name tells that it is one, so that only a list of public names can. What is as often said
/// of the place itself (上海医药, 山东黄金) is left out.
struct BrandFinder: Sendable {
  /// A name that was found.
  struct Match: Hashable {
    var range: Range<Int>
    /// Whether it names goods rather than a firm.
    var isGoods: Bool
  }

  private let matcher = PhraseMatcher(Self.firms + Self.goods)

  /// In the order of the text. 青岛啤酒节 is another word: a name ends where no compound goes on.
  func names(in text: SourceText) -> [Match] {
    matcher.matches(in: text.scalars).compactMap { match in
      let end = match.range.upperBound
      guard end == text.count || !Self.continuations.contains(text[end]),
        !Self.isBranch(match.range, in: text)
      else { return nil }
      return Match(range: match.range, isGoods: match.phrase >= Self.firms.count)
    }
  }

  /// Well-known firms that are called after a place. From common knowledge, not checked against the lists of the
  /// stock exchanges.
  private static let firms = [
    "青岛啤酒", "重庆啤酒", "珠江啤酒", "燕京啤酒", "贵州茅台", "山西汾酒", "泸州老窖", "云南白药", "北京同仁堂", "广州酒家",
    "上海家化", "上海莱士", "上海电气", "上海石化", "上海建工", "南京熊猫", "南京新百", "苏州固锝", "宁波韵升", "宁波华翔",
    "青岛双星", "厦门钨业", "厦门象屿", "厦门国贸", "大连重工", "长春高新", "安徽合力", "浙江龙盛", "江苏国泰", "山东高速",
    "山东钢铁", "重庆钢铁", "四川长虹", "四川路桥", "云南铜业", "新疆众和", "吉林敖东", "吉林化纤", "西藏矿业", "内蒙一机",
    "东阿阿胶", "洛阳钼业", "中国平安", "中国中车", "中国中铁", "中国铁建", "中国电建", "中国能建", "中国神华", "中国石化", "中国石油", "中国海油",
    "中国移动", "中国联通", "中国电信", "中国铁塔", "中国船舶", "中国商飞",
    "中国航发", "中国一汽", "中国重汽", "中国宝武", "中国铝业", "中国五矿", "中国中化", "中国中免", "中国国航", "中国人寿", "中国人保", "中国太保",
    "中国邮政", "中国建材", "中国交建", "中国建筑", "中国黄金", "中国稀土", "中国星网", "中国华能", "中国华电", "中国大唐", "中国三峡", "中国核电",
    "中国广核", "中国电科", "中国电子", "中国通号", "中国国旅", "中国烟草",
  ]

  /// Well-known goods that are called after a place, wherever they are made and sold. From common knowledge, not
  /// checked against a register of geographical indications.
  private static let goods = [
    "西湖龙井", "绍兴黄酒", "绍兴酒", "烟台葡萄酒", "镇江香醋", "金华火腿", "宣威火腿", "安吉白茶", "武夷岩茶", "福鼎白茶", "安溪铁观音",
    "六安瓜片", "普洱茶", "信阳毛尖", "恩施玉露", "祁门红茶", "坦洋工夫", "福州茉莉花茶", "横县茉莉花茶", "郫县豆瓣", "五常大米",
    "盘锦大米", "库尔勒香梨", "赣南脐橙", "南丰蜜桔", "烟台苹果", "洛川苹果", "章丘大葱", "苍溪红心猕猴桃", "柳州螺蛳粉", "沙县小吃",
    "兰州牛肉面", "宁夏枸杞", "文山三七", "定西马铃薯", "龙口粉丝", "平遥牛肉", "涪陵榨菜", "合川桃片", "景德镇瓷器", "宜兴紫砂",
  ]

  /// Whether the second word of a name belongs to what follows.
  static func isBranch(_ name: Range<Int>, in text: SourceText) -> Bool {
    let end = name.upperBound
    return country.leading(name, of: text) != nil
      && branches.leading(end..<min(end + 3, text.count), of: text) != nil
  }

  private static let country: WordSet = ["中国"]
  /// 中国移动游戏市场, 中国石油产量: here the second word belongs to the third.
  private static let branches: WordSet = [
    "游戏", "互联网", "支付", "应用", "电商", "终端", "办公", "医疗", "阅读", "宽带", "产量", "进口", "出口", "消费", "需求", "储量",
    "天然气",
    "信息", "制造", "产业", "行业", "市场", "商务", "工业", "用户", "竞技", "政务", "设备", "元件", "产品", "企业", "业", "价格",
    "加工", "化工",
    "对外", "勘探", "资源", "供应", "期货", "饰品", "消费量",
  ]
  private static let continuations: Set<Unicode.Scalar> = Set("节城街村镇杯".unicodeScalars)
}
