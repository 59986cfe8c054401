import Quantities

/// The words that qualify a number, one line a hedge.
///
/// Sources: GB/T 15835—2011 (概数), 吕叔湘《现代汉语八百词》 for 近, 来, 多, 上下, 左右, and the project's
/// vocabulary (`docs/design.md` §1). 以上, 以下, 以内 include the number itself (民法典 §1259).
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
    /// Only before a scale without digits (过万, 破百亿); 过 also before 万 or 亿 with digits.
    case scale
  }

  /// Words before the number.
  static let before = Lexicon(
    entries(.over, "超过 超出 超越 超 逾 突破 冲破 大于 高于 多于 迈过 跨过 越过 迈上 跨越 站上", .adjacent)
      + entries(.over, "过 破 上", .scale)
      + entries(.nearly, "接近 将近 逼近 几近 趋近 直逼", .adjacent)
      + entries(.nearly, "几乎", .comparison)
      + [("近", Entry(hedge: .nearly, notAfter: glyphs("最附邻临靠远新亲就")))]
      + entries(.about, "大约 大概 大致 约莫 差不多", .comparison)
      + [("约", Entry(hedge: .about, notAfter: glyphs("节签合契预公条制纽简集特违履相邀隐失"), reach: .comparison))]
      + entries(.atLeast, "不少于 不低于 不小于 不下于 不下 不亚于 至少 起码 不短于", .bound)
      + entries(.atLeast, "最少 最低 最短", .adjacent)
      + entries(.atMost, "最高 最多 至多 最长 上限", .gift)
      + entries(
        .atMost,
        "不超过 未超过 不高于 不多于 不大于 不得超过 不得高于 不到 未到 不足 不满 未满 低于 少于 小于",
        .bound
      )
      + entries(.atMost, "不超", .adjacent),
    anchor: .last
  )

  /// Words that may stand between hedge and number: 超过了2万家, 约为30%, 最高可达.
  static let particles = Lexicon(words: "了 到 达 达到 为 占 是 有 至 于 合 可达 在 需 计 的", anchor: .last)

  /// Words of giving between 最高, 不超过, 至少 and the amount.
  static let giving = Lexicon(
    words: """
      给予 给 予 可 可达 可获 可以 能 获 获得 享受 享 奖励 一次性 奖 资助 补贴 补助 支持 扶持 安排 投入 投资 资金 \
      贷款 额度 金额 总额 为 达 达到 按 提供 发放 授信 不超过 每年 每家 单个 项目 的
      """,
    anchor: .last
  )

  /// Words behind number and unit.
  static let behind = Lexicon(
    entries(.atLeast, "以上 及以上 或以上 (含)以上 及其以上 起 起步 打底", .adjacent)
      + entries(.atMost, "以下 及以下 或以下 (含)以下 以内 之内 (含)以内 封顶 不到", .adjacent)
      + entries(.about, "左右 上下 级 量级 许 前后", .adjacent)
      + entries(.over, "有余 出头 开外 多 余", .adjacent)
  )

  private static func entries(_ hedge: Hedge, _ words: String, _ reach: Reach) -> [(String, Entry)]
  {
    words.split(separator: " ").map { (String($0), Entry(hedge: hedge, reach: reach)) }
  }

  private static func glyphs(_ text: String) -> [Glyph] { FoldedText(text).glyphs }
}
