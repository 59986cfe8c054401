/// Words for times that only the text's own date resolves, one line a meaning.
enum RelativeTimes {
  enum Meaning: Sendable {
    /// A year, by its distance from the reference year: 去年 is -1. May be followed by a month.
    case year(Int)
    /// Two years in a row, by their distances from the reference year: 今明两年.
    case years(Int, Int)
    /// The year before the one that the sentence spoke of, else before the reference year: 上年.
    case yearBefore
    /// The year that the text spoke of last, and the one after it: 同年5月, 次年7月.
    case sameYear(Int)
    case month(Int)
    case day(Int)
    /// The day that the text spoke of last, moved by days: 当天, 前一天, 次日.
    case sameDay(Int)
    case present
    case week(Int)
  }

  static func isAnchored(at glyph: Glyph) -> Bool {
    words.isAnchored(at: glyph) || yearParts.isAnchored(at: glyph)
  }

  /// The words by their first glyph.
  ///
  /// Chosen: the time words of news, each with its synonyms; those of the texts read are among
  /// them (今年, 上个月22日, 次年).
  static let words = Lexicon(
    meaning(.year(0), "今年 本年 本年度 今年度")
      + meaning(.year(-1), "去年") + meaning(.yearBefore, "上年 上一年 上年度 上一年度")
      + meaning(.year(-2), "前年")
      + meaning(.year(1), "明年 下一年度") + meaning(.year(2), "后年")
      + meaning(.years(0, 1), "今明两年 今明二年") + meaning(.years(-1, 0), "去今两年")
      + meaning(.years(1, 2), "明后两年")
      + meaning(.sameYear(0), "同年 当年 该年") + meaning(.sameYear(1), "次年 翌年 第二年")
      + meaning(.month(0), "本月 这个月") + meaning(.month(-1), "上月 上个月") + meaning(.month(1), "下月 下个月")
      + meaning(.day(0), "今天 今日 今早 今晚") + meaning(.day(-1), "昨天 昨日 昨晚")
      + meaning(.day(-2), "前天") + meaning(.day(1), "明天 明日") + meaning(.day(2), "后天")
      + meaning(.sameDay(0), "当天 当日 同日") + meaning(.sameDay(-1), "前一天 前一日")
      + meaning(.sameDay(1), "次日 翌日")
      + meaning(.week(0), "本周 这周 这一周") + meaning(.week(-1), "上周 上一周 上个星期")
      + meaning(.week(1), "下周 下一周 下个星期")
      + meaning(
        .present,
        "目前 当前 现在 如今 现如今 迄今 至今 截至目前 截止目前 截至当前 截至现在 截至今日 截至发稿 眼下"
      )
  )

  /// Parts of a year without a year before them: 上半年, 前三季度, 年底.
  ///
  /// Chosen: as in `DateReader.parts`, those that may stand alone.
  static let yearParts = Lexicon(words: "上半年 下半年 前 年初 年底 年末 年中 岁末")

  private static func meaning(_ meaning: Meaning, _ words: String) -> [(String, Meaning)] {
    words.split(separator: " ").map { (String($0), meaning) }
  }
}
