import ChineseText
import Corpus

/// Tells whether a sentence speaks of what is to come: 将新建, 预计达到, 力争.
struct MoodReader: Sendable {
  private let sentence: SentenceReading
  private var text: SourceText { sentence.text }

  init(_ sentence: SentenceReading) {
    self.sentence = sentence
  }

  /// Whether the number at an offset is aimed at.
  ///
  /// What one clause aims at the next ones do too, until a semicolon, or until one says that
  /// something is done.
  func isAimedAt(_ offset: Int) -> Bool {
    var isAimed = false
    for clause in sentence.clauses where clause.range.lowerBound <= offset {
      if clause.mark == "；" || clause.mark == ";" { isAimed = false }
      let reach = clause.range.lowerBound..<min(clause.range.upperBound, offset)
      if isDone(in: reach) { isAimed = false }
      if hasAim(in: reach, isCut: reach.upperBound == offset) || isProposed(reach) {
        isAimed = true
      }
    }
    let clause = sentence.clauses[sentence.clauseIndex(at: offset)].range
    return isAimed
      || Self.aimsBehind.isFound(in: Range(spanning: offset, clause.upperBound), of: text)
  }

  /// 完成2.5万个的年度目标: what is reached or missed is still a goal.
  func isGoal(_ mention: Range<Int>) -> Bool {
    let behind = Range(spanning: mention.upperBound, sentence.range.upperBound)
    return Self.aimsBehind.leading(behind, of: text) != nil
  }

  /// Whether the clause says before the number at an offset that something is done.
  func isDone(_ offset: Int) -> Bool {
    let clause = sentence.clauses[sentence.clauseIndex(at: offset)].range
    return isDone(in: Range(spanning: clause.lowerBound, offset))
  }

  private func isDone(in range: Range<Int>) -> Bool { Self.done.isFound(in: range, of: text) }

  /// 山东提出，“培育100家企业”: what is to be done, behind a verb of saying so.
  private func isProposed(_ clause: Range<Int>) -> Bool {
    let start = clause.first { !MeasuredPhraseReader.isMark(text[$0]) && text[$0] != "“" }
    guard let start else { return false }
    let words = Range(spanning: start, clause.upperBound)
    guard let verb = ReportPlan.imperatives.leading(words, of: text) else { return false }
    let next = verb.upperBound
    guard next == clause.upperBound || !Self.results.contains(text[next]) else { return false }
    let before = Range(spanning: sentence.range.lowerBound, start)
    let said = text.trimmed(before) { MeasuredPhraseReader.isMark($0) || $0 == "“" }
    return Self.proposals.trailing(said, of: text) != nil
  }

  private static let proposals: WordSet = ["提出", "明确", "明确提出", "要求", "部署", "提出要"]
  /// 建设了, 建成, 培育出.
  private static let results = Set("了成出过有".unicodeScalars)

  private func hasAim(in range: Range<Int>, isCut: Bool) -> Bool {
    if Self.aims.isFound(in: range, of: text) { return true }
    var rest = range
    while let word = Self.auxiliaries.first(in: rest, of: text) {
      if isAuxiliary(word, in: range, isCut: isCut) { return true }
      rest = word.lowerBound + 1..<range.upperBound
    }
    return false
  }

  /// 将, 要, 拟 and 计划 are parts of other words and, with a noun behind them, no auxiliaries: 将良品率推至,
  /// 需要, 虚拟, 行动计划.
  private func isAuxiliary(_ word: Range<Int>, in range: Range<Int>, isCut: Bool) -> Bool {
    if text[word] == "计划", isClauseVerb(word, in: range) { return true }
    if word.lowerBound > range.lowerBound, Self.compounds.contains(text[word.lowerBound - 1]) {
      return false
    }
    let rest = Range(spanning: word.upperBound, range.upperBound)
    // 285个计划新开工项目 are counted; 争取超长期特别国债 was done.
    if Self.nouns.leading(rest, of: text) != nil
      || sentence.quantities.contains(where: { $0.range.upperBound == word.lowerBound })
    {
      return false
    }
    if text[word] == "将", isDisposal(behind: word.upperBound) { return false }
    // 拟17亿元受让: the number itself stands behind it.
    return rest.isEmpty && isCut || Self.verbs.leading(rest, of: text) != nil
  }

  /// 将112万户企业纳入监测: 把, not 将要.
  private func isDisposal(behind offset: Int) -> Bool {
    guard let number = sentence.quantities.first(where: { $0.range.lowerBound >= offset }),
      number.range.lowerBound == offset
    else { return false }
    let clause = sentence.clauses[sentence.clauseIndex(at: offset)].range
    let rest = Range(spanning: number.range.upperBound, clause.upperBound)
    return Self.disposals.isFound(in: rest, of: text)
  }

  /// 贵州今年计划全省里程突破9500公里: a verb behind the subject or a time, whatever it is that is planned.
  private func isClauseVerb(_ word: Range<Int>, in clause: Range<Int>) -> Bool {
    let start = word.lowerBound
    return start == clause.lowerBound
      || sentence.times.contains {
        $0.range.upperBound == start && clause.contains($0.range.lowerBound)
      }
      || sentence.names.contains {
        $0.range.upperBound == start && clause.contains($0.range.lowerBound)
      }
  }

  /// What begins as a verb does.
  private static let nouns: WordSet = ["超长期", "用于", "新型", "新能源", "有效投资", "增值税", "专项"]
  private static let disposals: WordSet = [
    "纳入", "列入", "调整为", "转为", "转化为", "用于", "划入", "改造为", "覆盖到", "投向", "集中投向", "投入",
  ]
  private static let aims: WordSet = [
    "力争", "确保", "预计", "有望", "料将", "目标是", "目标为", "主要目标", "打算", "即将",
    "计划到", "规划到", "正在制定", "正在谋划", "正在编制", "正在研究制定",
  ]
  /// Aims that a clause names behind the number: 达到5000亿元的目标.
  private static let aimsBehind: WordSet = [
    "的目标", "为目标", "的年度目标", "的目标任务", "的年度任务", "的计划", "的年度计划",
  ]
  private static let auxiliaries: WordSet = ["将", "要", "拟", "计划", "规划", "争取", "努力", "承诺"]
  /// What makes the character behind it a part of another word: 需要, 主要, 虚拟, 行动计划.
  private static let compounds = Set("需主重只必不纪摘概简紧首虚模动年五业度".unicodeScalars)
  /// Verbs and their adverbs behind an auxiliary. From the texts read.
  private static let verbs: WordSet = [
    "达", "超", "突破", "新", "建", "实现", "投入", "投资", "增", "推动", "推进", "进一步", "继续", "陆续",
    "逐步", "全面", "在", "于", "有", "完成", "打造", "形成", "培育", "引进", "出台", "迎来", "举办", "覆盖",
    "给予", "发放", "安排", "提供", "支持", "提升", "提高", "降", "成为", "为", "启动", "开工", "落户", "以",
    "围绕", "再", "带动", "拥有", "重点", "不低于", "不少于", "到", "今年", "明年", "年内", "募集", "收购",
    "受让", "扩大", "布局", "设立", "保持", "力争", "从", "由", "用", "通过", "组织", "开展", "研究", "加快", "实施",
    "首批", "率先", "优先", "分批", "把", "净", "总", "每年", "平均", "累计", "占", "稳定",
  ]
  /// What has come true. From the texts read.
  private static let done: WordSet = [
    "已", "目前", "截至", "截止", "去年", "以来", "此前", "现有", "完成了", "达到了",
  ]
}
