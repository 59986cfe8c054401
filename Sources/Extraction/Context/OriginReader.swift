import ChineseText
import Corpus
import Model

/// Reads whom a sentence credits for its figures: 据…统计, 《…》显示, 从经信委了解到.
struct OriginReader: Sendable {
  /// Nil where the sentence credits no one. Who merely speaks is no origin.
  func origin(in sentence: SentenceReading) -> Origin? {
    for clause in sentence.clauses {
      if let origin = published(in: clause, sentence) ?? learned(in: clause, sentence)
        ?? counted(in: clause, sentence) ?? told(in: clause, sentence)
        ?? shown(in: clause, sentence)
      {
        return origin
      }
    }
    return nil
  }

  /// 启信宝发布的《中国人工智能产业图鉴》数据显示, 根据《…》统计.
  private func published(in clause: Clause, _ sentence: SentenceReading) -> Origin? {
    let text = sentence.text
    let title = sentence.titles.first { clause.range.contains($0.lowerBound) }
    guard let title, title.count > 2 else { return nil }
    let after = Range(spanning: title.upperBound, clause.range.upperBound)
    let before = Range(spanning: clause.range.lowerBound, title.lowerBound)
    let inner = title.lowerBound + 1..<title.upperBound - 1
    let isStudy = Self.studies.isFound(in: inner.suffix(Self.longestHead), of: text)
    let rest = withoutBrackets(after, of: text)
    let isShown =
      Self.shows.leading(rest, of: text) != nil && Self.acts.trailing(inner, of: text) == nil
      || isStudy && Self.studied.isFound(in: after, of: text)
    let isUsed =
      Self.according.leading(before, of: text) != nil
      && Self.rules.trailing(inner, of: text) == nil
    guard isShown || isUsed else { return nil }
    let name = text[inner]
    let author = author(before: before, sentence)
    return Origin(name: author + "《" + name + "》", title: name)
  }

  /// Without the （2023） behind a title.
  private func withoutBrackets(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    guard let first = range.first, text[first] == "（" || text[first] == "(",
      let end = range.first(where: { text[$0] == "）" || text[$0] == ")" })
    else { return range }
    return end + 1..<range.upperBound
  }

  /// The publisher before 发布的: the last run of words without marks.
  private func author(before range: Range<Int>, _ sentence: SentenceReading) -> String {
    let text = sentence.text
    guard let verb = Self.publishes.trailing(range, of: text) else { return "" }
    var rest = Self.lead.strippingLeading(
      Range(spanning: range.lowerBound, verb.lowerBound),
      of: text
    )
    if let date = sentence.times.first(where: { $0.range.lowerBound == rest.lowerBound }),
      date.range.upperBound <= rest.upperBound
    {
      rest = date.range.upperBound..<rest.upperBound  // 2020年发布的《…》
    }
    if let time = Self.times.first(in: rest, of: text) { rest = rest.lowerBound..<time.lowerBound }
    if let kind = Self.kinds.last(in: rest, of: text), kind.upperBound < rest.upperBound {
      rest = Range(spanning: kind.upperBound, rest.upperBound)
    }
    return text[text.trimmed(rest)]
  }

  /// 记者从经信委了解到.
  private func learned(in clause: Clause, _ sentence: SentenceReading) -> Origin? {
    let text = sentence.text
    guard let verb = Self.learns.last(in: clause.range, of: text) else { return nil }
    let before = Range(spanning: clause.range.lowerBound, verb.lowerBound)
    guard let from = Self.from.last(in: before, of: text) else { return nil }
    let named = Range(spanning: from.upperBound, verb.lowerBound)
    let end = Self.occasions.first(in: named, of: text)?.lowerBound ?? named.upperBound
    let body = text.trimmed(Range(spanning: named.lowerBound, end))
    // 从南京市召开的发布会获悉 names no one who says so.
    return isPlace(body, in: sentence) ? nil : origin(body, text)
  }

  /// 根据中国信通院测算.
  private func counted(in clause: Clause, _ sentence: SentenceReading) -> Origin? {
    let text = sentence.text
    guard let word = Self.according.leading(clause.range, of: text),
      let verb = Self.counts.trailing(clause.range, of: text), word.upperBound < verb.lowerBound
    else { return nil }
    let named = text.trimmed(Range(spanning: word.upperBound, verb.lowerBound))
    let owner = Self.publishing.strippingTrailing(named, of: text)
    return isPlace(owner, in: sentence) ? nil : origin(owner, text)
  }

  /// Whether words name nothing but a place: 安徽省 of 安徽省发布的数据.
  private func isPlace(_ words: Range<Int>, in sentence: SentenceReading) -> Bool {
    sentence.names(in: words).contains {
      $0.range == words && $0.role != .body && $0.place.kind != .organisation
    }
  }

  /// 据成都市经信局介绍: a body that the text names, not the person who speaks for it.
  private func told(in clause: Clause, _ sentence: SentenceReading) -> Origin? {
    let text = sentence.text
    guard let word = Self.according.leading(clause.range, of: text),
      let verb = Self.tells.trailing(clause.range, of: text), word.upperBound < verb.lowerBound
    else { return nil }
    let named = Range(spanning: word.upperBound, verb.lowerBound)
    return body(in: named, sentence)
  }

  /// 成都海关最新统计数据显示: whose data they are.
  private func shown(in clause: Clause, _ sentence: SentenceReading) -> Origin? {
    let text = sentence.text
    guard let verb = Self.showing.trailing(clause.range, of: text) else { return nil }
    let before = Range(spanning: clause.range.lowerBound, verb.lowerBound)
    let data = Self.data.strippingTrailing(before, of: text)
    var owner = Self.lead.strippingLeading(data, of: text)
    if let time = sentence.times.first(where: { $0.range.lowerBound == owner.lowerBound }) {
      owner = Range(spanning: time.range.upperBound, owner.upperBound)  // 2023年审计署数据
    }
    owner = Self.publishing.strippingTrailing(owner, of: text)
    guard data != before, !isPlace(owner, in: sentence),
      (2...Self.longestName).contains(owner.count),
      Self.nobody.leading(owner, of: text) == nil
    else { return nil }
    if let body = body(in: owner, sentence) { return body }
    let hasVerb = RoleLexicon.chinese.words(in: owner, of: text).contains { $0.role != .whole }
    return hasVerb ? nil : origin(text.trimmed(owner), text)
  }

  /// The name of a body or firm in a range, with what stands before it: 四川省成都市经信局.
  private func body(in range: Range<Int>, _ sentence: SentenceReading) -> Origin? {
    let name = sentence.names(in: range).last {
      $0.role == .body || $0.place.kind == .organisation
    }
    guard let name, name.range.upperBound <= range.upperBound else { return nil }
    let text = sentence.text
    let written = Range(spanning: range.lowerBound, name.range.upperBound)
    return origin(Self.lead.strippingLeading(written, of: text), text)
  }

  private func origin(_ range: Range<Int>, _ text: SourceText) -> Origin? {
    let name = text[PhraseWords.predicates.strippingTrailing(range, of: text)]
    let isName = (2...Self.longestName).contains(name.unicodeScalars.count)
    return isName && !Self.nobody.contains(name) ? Origin(name: name) : nil
  }

  private static let tells: WordSet = ["介绍", "透露", "消息", "通报", "披露", "发布"]
  private static let showing: WordSet = ["显示", "表明"]
  /// What is shown, and how new it is.
  private static let data: WordSet = [
    "数据", "统计数据", "统计", "监测数据", "调查数据", "最新", "最新的", "发布的", "公布的", "的", "今天", "今日", "昨天", "昨日",
    "近日", "日前", "初步", "调查", "监测", "研究",
  ]
  private static let publishing: WordSet = ["发布", "公布", "发布的", "公布的"]
  /// Data that are no one's.
  private static let nobody: WordSet = [
    "公开", "官方", "有关", "相关", "一组", "这组", "这些", "另一组", "权威", "部分", "多项", "上述", "数据", "统计", "最新", "初步",
    "周", "星期", "结果", "各项", "综合", "行业", "市场", "记者", "调查", "研究", "事实", "历史",
  ]
  private static let longestName = 24
  private static let according: WordSet = ["根据", "依据", "据", "按照"]
  private static let counts: WordSet = [
    "不完全统计", "统计显示", "统计", "测算", "数据显示", "数据", "预测", "估算", "测算显示", "调查显示", "监测", "统计数据",
    "统计数据显示", "最新数据", "发布的数据", "初步核算", "核算",
  ]
  /// Right behind a title, these say what it says.
  private static let shows: WordSet = [
    "显示", "数据显示", "统计显示", "统计", "指出", "提出", "明确提出", "测算", "数据", "披露", "表明", "认为", "称", "预测", "报道",
    "中指出", "中提出",
    "中提到", "中显示", "的数据", "的统计",
  ]
  /// Of what measures, 中 and the like further behind say it too.
  private static let studied: WordSet = ["显示", "统计", "指出", "中", "测算", "数据", "披露"]
  /// What measures: reports, yearbooks, rankings.
  private static let studies: WordSet = [
    "报告", "白皮书", "蓝皮书", "绿皮书", "公报", "年鉴", "图鉴", "图谱", "指数", "研究", "调查", "统计", "榜单", "百强", "500强",
    "分析", "观察",
  ]
  /// What regulates or certifies states no figure, whatever it 提出.
  private static let acts: WordSet = [
    "条例", "办法", "规定", "细则", "法", "证", "表", "书", "目录", "合同", "协议", "规则",
  ]
  /// What orders, asks or certifies says nothing about how things are.
  private static let rules: WordSet = [
    "条例", "办法", "规定", "细则", "法", "证", "表", "通知", "意见", "措施", "方案", "建议", "目录", "书", "合同", "协议",
    "规则",
  ]
  /// 研究报告（2023）.
  private static let longestHead = 16
  private static let publishes: WordSet = ["发布的", "编制的", "出版的", "公布的", "发布", "推出的", "撰写的"]
  private static let learns: WordSet = ["了解到", "获悉", "得知"]
  /// 省统计局近日举行的新闻发布会上: when and where the body said so.
  private static let occasions: WordSet = [
    "近日", "日前", "今日", "昨日", "今天", "昨天", "举行", "召开", "主办", "组织召开", "新闻发布会", "发布会", "座谈会", "会议",
  ]
  private static let from: WordSet = ["从"]
  private static let lead: WordSet = [
    "根据", "据", "另据", "又据", "由", "按照", "另外", "此外", "其中", "例如", " ",
  ]
  private static let times: WordSet = ["在今年", "在去年", "今年", "去年", "近日", "日前", "于", "最新", "近期", "此前"]
  private static let kinds: WordSet = ["平台", "机构", "智库", "媒体"]
}
