import Quantities

/// The words that qualify a number, one line a hedge.
///
/// Each list names its source; GB/T 15835—2011, 3.3, calls hedged numbers 概数.
enum HedgeTable {
  struct Entry: Sendable {
    let hedge: Hedge
    /// Glyphs before the word that make another word of it: 节约, 最近.
    var notAfter: [Glyph] = []
    var reach = Reach.adjacent
  }

  /// How far before its number a hedge may stand.
  enum Reach: Sendable {
    /// Directly before it, but for 了, 达, 为 and the like.
    case adjacent
    /// Also parted from it by words of giving: 最高给予500万元.
    case gift
    /// Also parted by words of giving, and from a share by what it is a share of: 不超过项目投资30%.
    case bound
    /// Also parted from a share or a multiple by what it is compared with (约占全国三分之一).
    case comparison
    /// Only before a scale without digits (过万, 破百亿); 过 and 破 also before 万 or 亿 with digits.
    case scale
    /// Only before a value that 台阶 or 大关 can be made of (迈上9万亿元), not before the number of
    /// them (跨过3个万亿元大关).
    case step
  }

  /// Words before the number.
  ///
  /// Chosen: the words of `docs/design.md` §1 and their synonyms in news and reports; 约, 多, 余, 左右
  /// and 上下 are also examples of GB/T 15835—2011, clause 4. What 约, 近 and 过 may not follow (节约,
  /// 附近, 经过) are usual words that end in them.
  static let before = Lexicon(
    entries(.over, "超过 超出 超越 超 逾 突破 冲破 大于 高于 多于 越过", .adjacent)
      + entries(.over, "迈过 跨过 跨越 迈上 跨上 站上 登上 踏上 跃上 迈入", .step)
      + entries(.over, "过 破 上", .scale)
      + entries(.nearly, "接近 将近 逼近 几近 趋近 直逼", .adjacent)
      + entries(.nearly, "几乎", .comparison)
      + [("近", Entry(hedge: .nearly, notAfter: glyphs("最附邻临靠远新亲就")))]
      + entries(.about, "大约 大概 大致 约莫 差不多", .comparison)
      + [("约", Entry(hedge: .about, notAfter: glyphs("节签合契预公条制纽简集特违履相邀隐失"), reach: .comparison))]
      + entries(.atLeast, "不少于 不低于 不小于 不下于 不下 不亚于 至少 起码 不短于 不得低于 不得少于", .bound)
      + entries(.atLeast, "最少 最低 最短", .adjacent)
      + entries(.atMost, "最高 最多 至多 最长 上限", .gift)
      + entries(
        .atMost,
        "不超过 未超过 不高于 不多于 不大于 不得超过 不得高于 不到 未到 不足 不满 未满 低于 少于 小于",
        .bound
      )
      + entries(.atMost, "不超", .adjacent)
      + signs,
    anchor: .last
  )

  /// Signs before the number; an arrow (->, =>) is none.
  ///
  /// Source: their meanings in arithmetic; `<` is read as 少于 is.
  private static let signs =
    (entries(.atLeast, "≥ ≧", .adjacent) + entries(.atMost, "≤ ≦ <", .adjacent)
    + entries(.over, ">", .adjacent) + entries(.about, "≈", .adjacent)).map { sign, entry in
      (sign, Entry(hedge: entry.hedge, notAfter: glyphs("-=><—")))
    }

  /// Words that may stand between hedge and number: 超过了2万家, 约为30%, 最高可达.
  ///
  /// Source: the texts read (达到, 占, 可达); 是, 于, 合, 需 and 计 are chosen likewise.
  static let particles = Lexicon(words: "了 到 达 达到 为 占 是 有 至 于 合 可达 在 需 计 的", anchor: .last)

  /// Words of giving between 最高, 不超过, 至少 and the amount.
  ///
  /// Source: notices of grants and support among the texts read (最高给予, 不超过项目, 单个项目), and other
  /// verbs of giving, chosen.
  static let giving = Lexicon(
    words: """
      给予 给 予 可 可达 可获 可以 能 获 获得 享受 享 奖励 一次性 奖 资助 补贴 补助 支持 扶持 安排 投入 投资 资金 \
      贷款 额度 金额 总额 为 达 达到 按 提供 发放 授信 不超过 每年 每家 单个 项目 的
      """,
    anchor: .last
  )

  /// What a value that has been passed is called: 5万亿元台阶, 万亿元大关.
  ///
  /// Source: reports of governments among the texts read (迈上9万亿元新台阶, 跨过3个万亿元大关); 关口 and 门槛 are
  /// chosen as their synonyms.
  static let steps = Lexicon(
    words: "台阶 新台阶 的台阶 的新台阶 大关 的大关 这一大关 关口 的关口 门槛 的门槛"
  )

  /// Words of the total that a share is a share of, between hedge and share: 接近全国总量的三分之一;
  /// true for those that show a share by themselves.
  ///
  /// Chosen: scopes and totals as news and reports name them.
  static let totals = Lexicon<Bool>(
    "全国 全球 全省 全市 全区 全县 全行业 世界 亚洲 国内 企业 产业 市场 工业 经济".split(separator: " ")
      .map { (String($0), false) }
      + "的 总量 总数 总额 总产值 总人口 总和 总规模 整体 份额 人口".split(separator: " ")
      .map { (String($0), true) },
    anchor: .last
  )

  /// Words behind number and unit.
  ///
  /// Source: 以上, 以下 and 以内 include the number itself (民法典, article 1259); 多, 余, 左右 and 上下 stand
  /// among the examples of GB/T 15835—2011, clause 4. The others are chosen: as they are said in
  /// the texts read (20万人次以上, 9900元起, 万亿级), and their synonyms.
  static let behind = Lexicon(
    entries(.atLeast, "以上 及以上 或以上 (含)以上 及其以上 起 起步 打底", .adjacent)
      + entries(.atMost, "以下 及以下 或以下 (含)以下 以内 之内 (含)以内 封顶 不到", .adjacent)
      + entries(.about, "左右 上下 级 量级 许 前后", .adjacent)
      + entries(.over, "有余 出头 开外 多 余 强 (不含)以上", .adjacent) + entries(.nearly, "弱", .adjacent)
  )

  private static func entries(_ hedge: Hedge, _ words: String, _ reach: Reach) -> [(String, Entry)]
  {
    words.split(separator: " ").map { (String($0), Entry(hedge: hedge, reach: reach)) }
  }

  private static func glyphs(_ text: String) -> [Glyph] { FoldedText(text).glyphs }
}
