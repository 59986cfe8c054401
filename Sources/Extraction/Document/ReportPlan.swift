import ChineseText
import Corpus

/// Tells what a government's report plans from what it reports: 2026年重点任务 from 2025年工作回顾.
enum ReportPlan {
  /// The sentences that plan, by where they begin.
  ///
  /// A heading or an opening sentence decides for everything behind it; before the first such, the
  /// mood of the report does.
  ///
  /// - Complexity: O(*n*) in the length of the sentences.
  static func sentences(of report: [SentenceReading]) -> Set<Int> {
    var planned: Set<Int> = []
    var plans = isImperative(report)
    for sentence in report {
      if let opened = opens(sentence) { plans = opened }
      if plans { planned.insert(sentence.range.lowerBound) }
    }
    return planned
  }

  /// Whether a plan or a review begins; nil where neither does. Such sentences hold no figures.
  private static func opens(_ sentence: SentenceReading) -> Bool? {
    guard sentence.quantities.allSatisfy({ $0.kind == .duration || $0.kind == .bare }),
      sentence.range.count <= longestOpening
    else { return nil }
    if let plan = plans.last(in: sentence.range, of: sentence.text) {
      // 目标任务全面完成: what was planned has come about.
      let rest = Range(spanning: plan.upperBound, sentence.range.upperBound)
      return !completions.isFound(in: rest, of: sentence.text)
    }
    return reviews.isFound(in: sentence.range, of: sentence.text) ? false : nil
  }

  /// Whether an excerpt without headings says what is to be done: most of its sentences begin so, and
  /// few say what came of it.
  private static func isImperative(_ report: [SentenceReading]) -> Bool {
    let moods = report.map { sentence in
      let hasResult = results.isFound(in: sentence.range, of: sentence.text)
      return !hasResult && imperatives.leading(sentence.range, of: sentence.text) != nil
    }
    return moods.count { $0 } * 2 > moods.count
  }

  /// An opening sentence or heading is short. From the texts read.
  private static let longestOpening = 60
  private static let plans: WordSet = [
    "重点任务", "主要任务", "工作任务", "目标任务", "主要目标", "预期目标", "工作安排", "工作打算", "做好以下",
    "重点做好", "重点抓好", "抓好以下", "下一步", "工作建议", "今后五年",
  ]
  private static let completions: WordSet = ["完成", "实现", "达到", "好于", "达成"]
  private static let reviews: WordSet = [
    "工作回顾", "过去一年", "一年来", "五年来", "过去五年", "主要成就", "取得的成绩", "工作总结", "回望", "回顾",
  ]
  /// Verbs with which the plans of such reports begin their clauses; they stand without 了 and 已.
  /// Whether a title is that of a policy itself: …若干政策措施, …实施方案（2024—2027年）.
  static func isPolicy(_ title: String) -> Bool {
    let text = SourceText(line: title)
    let bracket = text.range.first { text[$0] == "（" || text[$0] == "(" }
    let words = text.range.lowerBound..<(bracket ?? text.count)
    return policies.trailing(notices.strippingTrailing(words, of: text), of: text) != nil
  }

  /// Whether a clause of a sentence begins with what is to be done, and none says that it was.
  static func aims(_ sentence: SentenceReading) -> Bool {
    sentence.clauses.contains { imperatives.leading($0.range, of: sentence.text) != nil }
  }

  private static let notices: WordSet = ["的通知", "全文", "》", "的公告"]
  private static let policies: WordSet = [
    "措施", "实施方案", "行动方案", "工作方案", "行动计划", "实施意见", "发展规划", "实施细则", "三年计划",
  ]
  static let imperatives: WordSet = [
    "加快", "推动", "推进", "支持", "深入", "研究", "探索", "加大", "保持", "优化", "用好", "打造", "大力",
    "靠前", "启动", "实施", "完善", "健全", "建设", "培育", "坚持", "扎实", "积极", "全面", "加强", "强化",
    "落实", "鼓励", "引导", "促进", "提升", "拓展", "持续", "制定", "开展", "发展", "建立", "统筹", "做好",
    "做强", "做优", "深化", "扩大", "新增", "新建", "力争", "确保", "努力", "抓好", "严格", "发挥", "构建",
    "组织", "办好", "稳步", "着力", "创新", "增强", "聚焦", "推广", "巩固", "面向", "提高", "筹建", "盘活",
  ]
  /// What only a look back says.
  private static let results: WordSet = [
    "增长", "达到", "增至", "突破", "完成了", "实现了", "位居", "居全国", "跃居", "荣获", "获批", "入选", "已",
    "累计", "下降", "超额", "投产", "建成投用", "去年", "五年来", "基本建成", "显著", "明显", "不断", "取得",
  ]
}
