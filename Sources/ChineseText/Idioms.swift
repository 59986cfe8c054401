/// Fixed expressions in which a number counts nothing.
///
/// Source: 现代汉语词典 (7th ed.) and 中国成语大辞典 for idioms that hold a numeral and a unit.
enum Idioms {
  /// Expressions by the numeral they begin with.
  static let whole = Lexicon(
    words: """
      十分 三天两头 三天打鱼 三番五次 接二连三 三个臭皮匠 四处 一度 两度 十字 十佳 二次元 三级跳 一次性 一成不变 \
      三位一体 四位一体 五位一体 两口子 三部曲 六部曲
      """
  )

  /// What makes a word or a name of 千万, 百万, 万亿: 千万不要, 百万富翁.
  static let behindScales = Lexicon(
    words: "别 不 要 记 莫 勿 富翁 富豪 雄师 英才 计划 工程 行动 庄园 大裁军 年薪 千瓦"
  )

  /// What makes a name of years: 五年规划, 三年行动计划, 五年期.
  static let behindYears = Lexicon(
    words: "行动 计划 规划 方案 攻坚 倍增 滚动 专项 制 级 一遇 一届 大计 目标"
  )

  /// Glyphs before 一 that make it part of a pointer: 这一年, 每一家, 第一, 唯一.
  static let beforeOne = Lexicon(words: "这 那 每 某 任 唯 第 统 同 单 另 哪 之 万 逐 专 不 进 的")

  /// Words before 一 that show that it counts: 仅一家, 共有一家.
  static let countingOne = Lexicon(words: "仅 仅有 只有 共有 一共 各 另有 唯有 每人", anchor: .last)

  /// What makes a number of 十分 all the same: 十分钟, 十分之一.
  static let behindVery = Lexicon(words: "钟 之")
}
