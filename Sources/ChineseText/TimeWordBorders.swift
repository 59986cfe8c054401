/// What stands beside a time word where its glyphs belong to other words: 项目前期, 发现在, 以前年度.
struct TimeWordBorders: Sendable {
  private let notAfter: Lexicon<Void>
  private let notBefore: Lexicon<Void>

  private init(after: String, before: String) {
    notAfter = Lexicon(words: after, anchor: .last)
    notBefore = Lexicon(words: before)
  }

  /// Whether the time word at a range of the text stands on its own.
  static func allow(_ range: Range<Int>, in text: FoldedText) -> Bool {
    guard let found = table.match(in: text, at: range.lowerBound), found.end == range.upperBound
    else { return true }
    return found.meaning.notAfter.match(in: text, endingAt: range.lowerBound) == nil
      && found.meaning.notBefore.match(in: text, at: range.upperBound) == nil
  }

  /// The borders by the time word.
  ///
  /// Chosen: usual words that end or begin with glyphs of a time word (项目前, 发现在, 今年轻), found by
  /// reading the times in running texts.
  private static let table = Lexicon<TimeWordBorders>(
    [
      ("目前", "项 题 科 栏 节 账 条 曲 剧 数", ""),
      ("现在", "发 出 实 体 表 呈 展 再 显 重 兑 涌 浮 凸 闪 变", ""),
      ("当前", "应 充 担 相", ""),
      ("至今", "", "年 天 日 后 早 晚 春 夏 秋 冬 明"), ("迄今", "", "年 天 日"),
      ("如今", "", "年 天 日"), ("现如今", "", "年 天 日"),
      ("今年", "", "轻 龄"), ("去年", "过", "轻 龄"), ("前年", "以 之 此 目 提 产", "轻 龄"),
      // 投产后年产值, 建成后年处理垃圾
      ("后年", "以 之 此 今 最 产 成 工 建 用 运 市 级 造", "轻 龄 产 均 营 处 发 供 可 新 加 销 利 税 收 吞 节 减"),
      ("明年", "", "轻 龄"), ("上年", "以 之 线 网", "轻 龄 纪 画"),
      ("本年", "成 资 基 原 样", "轻 龄"), ("同年", "不 相 共", "龄 级 代"), ("当年", "相", "轻 龄"),
      ("次年", "一 二 两 三 四 五 六 七 八 九 十 首 多 每 几", "会 检 度 轻 龄"),
      ("本月", "成 资 基 样", "季"), ("上月", "以 之", "均 季"), ("下月", "以 之", "均 季"),
      ("本周", "成 资 基 样", "期 边 转 围"), ("上周", "以 之 线 网", "期 边 转 围"),
      ("下周", "以 之", "期 边 转 围"),
      ("前天", "以 之 此 目", "气"), ("后天", "以 之 然 最", "气"), ("今日", "", "头条"),
    ].map { word, after, before in (word, TimeWordBorders(after: after, before: before)) }
  )
}
