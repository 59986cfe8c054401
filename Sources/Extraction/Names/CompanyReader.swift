import ChineseText
import Corpus
import Model

/// Finds the firm that a clause of company news begins with, though nothing in its name tells:
/// 鹏锐技术完成A轮融资.
///
/// Only the verbs and nouns of company news make it one; other clauses begin with all kinds of things.
enum CompanyReader {
  /// The firm of a clause, or of the clauses before it in the sentence; nil where none is news of a firm.
  static func company(of clause: Int, in sentence: SentenceReading) -> NameMention? {
    let reach = sentence.clauses[...clause]
    if let seat = reach.lazy.compactMap({ seated(in: $0, of: sentence) }).first { return seat }
    guard reach.contains(where: { isCompanyNews($0, in: sentence) }) else { return nil }
    let roles = SubjectRoles(sentence)
    let own = reach.reversed().lazy.filter { !roles.isAttribution($0) }
      .compactMap { name(in: $0, of: sentence) }.first
    return own ?? announcer(in: reach, of: sentence)
  }

  /// 中兴通讯 of 中兴通讯发布公告称，上半年预计亏损70亿元: firms announce their own affairs.
  private static func announcer(in clauses: ArraySlice<Clause>, of sentence: SentenceReading)
    -> NameMention?
  {
    clauses.lazy.filter { announcing.trailing($0.range, of: sentence.text) != nil }
      .compactMap { name(in: $0, of: sentence) }.first
  }

  private static let announcing: WordSet = ["公告称", "发布公告称", "公告", "发布公告", "公告显示", "宣布", "财报显示"]

  /// 科大讯飞 of 科大讯飞总部位于合肥.
  private static func seated(in clause: Clause, of sentence: SentenceReading) -> NameMention? {
    guard let seat = seats.first(in: clause.range, of: sentence.text) else { return nil }
    return name(run: Range(spanning: clause.range.lowerBound, seat.lowerBound), of: sentence)
  }

  private static let seats: WordSet = ["总部位于", "总部设在", "总部设于", "总部在", "总部落户"]

  /// The firm that the headline of a report begins with: 阿里巴巴：…, 台积电完成….
  static func company(ofHeadline headline: SentenceReading) -> NameMention? {
    guard let first = headline.clauses.first else { return nil }
    let isLabel = headline.clauses.dropFirst().first.map { $0.mark == "：" || $0.mark == ":" }
    return isLabel == true
      ? name(run: first.range, of: headline) : name(in: first, of: headline)
  }

  /// Whether a sentence up to a clause tells of the affairs of a single firm.
  static func isCompanyNews(_ clause: Clause, in sentence: SentenceReading) -> Bool {
    let text = sentence.text
    // 北京460家上市公司累计市值: what is said of many firms.
    if many.isFound(in: clause.range, of: text) { return false }
    return affairs.isFound(in: clause.range, of: text)
      || fundings.trailing(clause.range, of: text) != nil
        && completions.isFound(in: clause.range, of: text)
  }

  /// 58速运完成2.5亿美元融资.
  private static let fundings: WordSet = ["融资", "资金支持"]
  private static let completions: WordSet = ["完成", "获"]

  /// Whether a name without more says what only firms tell of themselves: 融资金额, 营业收入.
  static func isOfFirm(_ words: String) -> Bool { ownWords.contains(words) }

  private static let ownWords: WordSet = [
    "融资", "完成融资", "获得融资", "计划融资", "融资金额", "资金支持", "亏损", "盈利", "净利润", "净亏损", "投资收益", "营收", "营业收入",
    "净利润增速", "营收增速", "营业收入增速", "销售额", "销售额业绩", "订单", "大单", "中标金额", "采购金额", "市值", "注册资本", "持股",
  ]

  private static func name(in clause: Clause, of sentence: SentenceReading) -> NameMention? {
    let text = sentence.text
    var rest = PhraseWords.openers.strippingLeading(
      clause.range,
      of: text,
      except: PhraseWords.compounds
    )
    if let time = sentence.times.first(where: { $0.range.lowerBound == rest.lowerBound }) {
      rest = Range(spanning: time.range.upperBound, rest.upperBound)
    }
    guard let verb = verbs.first(in: rest, of: text) else { return nil }
    return name(run: Range(spanning: rest.lowerBound, verb.lowerBound), of: sentence)
  }

  private static func name(run: Range<Int>, of sentence: SentenceReading) -> NameMention? {
    let text = sentence.text
    let host = sentence.names(in: run).first { $0.place.kind.isTerritory }
    var run = Range(spanning: host?.range.lowerBound ?? run.lowerBound, run.upperBound)
    if let time = sentence.times(in: run).first {
      run = run.lowerBound..<max(run.lowerBound, time.range.lowerBound)  // 中兴通讯2017年实现
    }
    guard lengths.contains(run.count), run.allSatisfy({ isNamePart(text[$0]) }),
      nouns.trailing(run, of: text) == nil, beginnings.leading(run, of: text) == nil
    else { return nil }
    // 北京460家, 位居: neither a number nor a verb is a name.
    guard sentence.quantities(in: run).allSatisfy({ $0.kind == .bare }),
      !verbs.contains(text[run])
    else { return nil }
    if let host, host.range == run { return nil }
    let place = Place.open(name: text[run], kind: .organisation, parent: host?.place.id)
    return NameMention(range: run, place: place, role: .subject)
  }

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetter && !particles.contains(scalar)
      || ("0"..."9").contains(scalar) || scalar == "-" || scalar == "." || scalar == " "
  }

  private static let many: WordSet = [
    "家上市公司", "的上市公司", "上市公司数量", "上市公司总", "家公司", "家企业", "A股新增", "A股市场", "A股上市公司", "科创板上市公司",
    "总市值", "累计市值",
  ]
  private static let lengths = 2...14
  private static let particles = Set("的了是在有和与等各多该这其我你他".unicodeScalars)
  /// What only a firm does or has.
  private static let affairs: WordSet = [
    "轮融资", "轮投资", "种子轮", "天使轮", "净利润", "净亏损", "预亏", "股权", "股份", "收购", "市值",
    "资本开支", "资本支出", "业绩预告", "亏损", "财报", "财年", "股东", "控股", "募集资金", "招股书", "IPO", "估值",
    "营收约", "同期盈利", "交付量", "公告",
  ]
  private static let verbs: WordSet = [
    "宣布", "公告", "披露", "完成", "获得", "获", "拟", "预计", "发布", "推出", "持有", "收购", "亏损", "盈利",
    "实现", "已经", "已", "于", "将", "近日", "日前", "上半年", "签订", "签署", "中标", "表示", "净利润", "营收",
    "计划", "归属于", "归母", "位居", "位列", "成立", "上市", "正式", "今日", "今年", "去年", "第一", "第二", "第三", "第四", "向",
  ]
  private static let beginnings: WordSet = [
    "因", "据", "较", "同期", "比", "同比", "环比", "本次", "此", "截至", "截止",
  ]
  /// Common nouns that begin such clauses too.
  private static let nouns: WordSet = [
    "企业", "公司", "市场", "行业", "产业", "项目", "投资", "收入", "规模", "金额", "领域", "记者", "获悉", "集团",
    "本轮", "此次", "资金", "方面", "平台", "机构", "股东", "利润", "业务", "产品", "板块", "技术人员",
  ]
}
