/// Fixed expressions in which a number counts nothing.
enum Idioms {
  /// Expressions by the numeral they begin with.
  ///
  /// Chosen: words and slogans that begin with a numeral and a unit, as a native speaker knows
  /// them; a third of them stands in the texts read (一次性, 五位一体, 两个确立).
  static let whole = Lexicon(
    words: """
      十分 三天两头 三天打鱼 三番五次 接二连三 三个臭皮匠 四处 一度 两度 十字 十佳 二次元 三级跳 一次性 一成不变 \
      三位一体 四位一体 五位一体 两口子 三部曲 六部曲 一年之计 五道口 \
      两个毫不动摇 两个确立 两个维护 四个意识 四个自信 三个代表 八项规定
      """
  )

  /// What makes a word or a name of 千万, 百万, 万亿: 千万不要, 百万富翁.
  ///
  /// Chosen: 千万 as an adverb, and names such as 千万工程 and 万亿城市 from the texts read.
  static let behindScales = Lexicon(
    words: "别 不 要 记 莫 勿 富翁 富豪 雄师 英才 计划 工程 行动 庄园 大裁军 年薪 千瓦 城市 俱乐部"
  )

  /// What makes a name of years: 五年规划, 三年行动计划, 五年期.
  ///
  /// Source: titles of plans in the texts read (三年行动计划, 五年规划), and slogans of the same form,
  /// chosen.
  static let behindYears = Lexicon(
    words: "行动 计划 规划 方案 攻坚 倍增 滚动 专项 制 级 一遇 一届 大计 目标 一个样 大变样"
  )

  /// Glyphs before 一 that make it part of a pointer: 这一年, 每一家, 第一, 唯一.
  ///
  /// Chosen: the words that 一 ends or that point instead of counting.
  static let beforeOne = Lexicon(words: "这 那 每 某 任 唯 第 统 同 单 另 哪 之 万 逐 专 不 进 的")

  /// Words before 一 that show that it counts: 仅一家, 共有一家.
  ///
  /// Chosen: adverbs that limit or sum up.
  static let countingOne = Lexicon(words: "仅 仅有 只有 共有 一共 各 另有 唯有 每人", anchor: .last)

  /// What makes a number of 十分 all the same: 十分钟, 十分之一.
  ///
  /// Chosen: the two units and particles that 十分 begins.
  static let behindVery = Lexicon(words: "钟 之")
}
