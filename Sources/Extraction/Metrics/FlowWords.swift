import Corpus
import Diagnostics
import Quantities

/// Words of what comes about over a time rather than being there on a day: 新增企业, 年产量.
enum FlowWords {
  static func isFlow(_ words: String) -> Bool {
    let text = SourceText(line: words)
    if additions.isFound(in: text.range, of: text) { return true }
    guard let year = years.first(in: text.range, of: text) else { return false }
    return amounts.isFound(in: Range(spanning: year.upperBound, text.count), of: text)
  }

  /// Whether statistics report it for the months of a year that are over: 出口, 产值, 收入.
  static func isReported(_ words: String) -> Bool {
    let text = SourceText(line: words)
    return isFlow(words) || reports.isFound(in: text.range, of: text)
  }

  private static let reports: WordSet = [
    "出口", "进口", "进出口", "产值", "增加值", "收入", "营收", "税收", "利润", "产量", "销量", "销售额", "零售额", "交易额", "投资",
    "生产总值", "外资", "经费", "支出", "吞吐量", "客流量", "客运量", "货运量", "用电量", "发电量", "人次",
  ]

  /// Whether what is measured came about in the whole of a time: a flow, a change, a mean of years, what was
  /// done. What is there is there at its end.
  static func isOverTime(_ words: String) -> Bool {
    if isFlow(words) || ChangeWords.suffixes.contains(where: { words.ends(with: $0) }) {
      return true
    }
    let text = SourceText(line: words)
    if works.leading(text.range, of: text) != nil || doings.trailing(text.range, of: text) != nil {
      return true
    }
    return isDone(in: text.range, of: text)
  }

  /// Whether words before a number say that something happened: 发布了, 引进, 举办.
  static func isDone(in range: Range<Int>, of text: SourceText) -> Bool {
    sums.isFound(in: range, of: text)
      || RoleLexicon.chinese.words(in: range, of: text).contains {
        word in
        switch word.role {
        case .delimiting, .occurrence, .predicate: true
        case .existence, .nominalExistence: events.leading(word.range, of: text) == word.range
        default: false
        }
      }
  }

  /// Verbs of existence that are over when they are done, unlike 拥有 and 集聚.
  private static let events: WordSet = [
    "签订", "签署", "达成", "推出", "出台", "举办", "开展", "获得", "取得", "征集", "征集到", "引入", "发行", "兑现", "提出", "培育",
    "培育出", "孵化", "孵化出",
    "认定", "培养", "带动", "吸引", "支持", "扶持",
  ]
  private static let sums: WordSet = ["累计"]
  private static let works: WordSet = [
    "累计", "减少", "增加", "投资", "融资", "投入", "减税", "降费", "搬迁", "改造", "压减", "淘汰", "转移", "帮扶", "服务",
  ]
  private static let doings: WordSet = [
    "减少", "增加", "增长", "下降", "压减", "缩减", "脱贫", "减税", "降费", "投资", "融资", "投入", "支出",
  ]
  private static let additions: WordSet = [
    "新增", "净增", "新设", "新登记", "新成立", "新建", "新开工", "新引进", "新招引", "新签约", "新认定", "新培育", "新集聚",
  ]
  private static let years: WordSet = ["年"]
  /// What a year has: 年产量, 年服务量, 年均客流量, 年营收.
  private static let amounts: WordSet = ["量", "额", "产值", "营收", "收入", "人次"]
}

extension PeriodContext.Reading {
  /// The year of a day that was taken from the document's date: nothing flows on a day.
  var overYear: PeriodContext.Reading {
    guard let period, period.kind == .day else { return self }
    return PeriodContext.Reading(
      period: Period(CalendarDate(year: period.from.year)),
      isInferred: isInferred
    )
  }
}
