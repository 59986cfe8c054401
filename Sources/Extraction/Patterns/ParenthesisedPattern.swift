import ChineseText
import Corpus
import Quantities

/// 北京（52143.76亿）、上海（31208.55亿元）: the number of each name in brackets behind it.
struct ParenthesisedPattern: ClausePattern {
  let rule = "parenthesised"

  func findings(in clause: ClauseContext) -> [Finding] {
    let hosts = clause.open.compactMap { mention in
      host(of: mention, in: clause).map { (mention, $0) }
    }
    let unit = hosts.last { $0.0.quantity.unit != nil }?.0.quantity.unit
    return hosts.compactMap { mention, host in
      finding(for: mention, host: host, unit: unit, in: clause)
    }
  }

  private func finding(
    for mention: QuantityMention,
    host: Range<Int>,
    unit: Unit?,
    in clause: ClauseContext
  ) -> Finding? {
    let sentence = clause.sentence
    let name = sentence.names.last { $0.range.upperBound == host.upperBound && $0.role == .subject }
    var finding = Finding(
      rule: rule,
      mention: mention,
      subject: name,
      metric: .none,
      evidence: clause.range
    )
    finding.sharedUnit = unit
    if name != nil {
      (finding.metric, finding.evidence) = listMetric(unit: mention.quantity.unit ?? unit, clause)
    } else if mention.kind == .share, clause.text[mention.range.lowerBound - 1] == "占" {
      // 分布在产业园（占38%）: whose share it is, no catalog tells.
      return finding
    } else {
      finding.subject = SubjectRoles(sentence).subject(of: mention, clause: clause.index)
      let reader = MeasuredPhraseReader(sentence)
      finding.metric = reader.phrase(reader.core(of: host, subject: finding.subject))
      finding.metric = measured(finding.metric, as: finding.unit, in: clause)
    }
    if name != nil, isOrdinal(finding.metric.words), let told = clause.lastFinding(of: finding.unit)
    {
      // 数量超过第三名上海（9.78%）: the same as before.
      finding.metric = told.metric
    }
    if mention.kind == .share, finding.metric.words.last.map({ $0 != "比" && $0 != "重" }) ?? false {
      finding.metric = finding.metric.appending("占比")
    }
    return finding.metric.isEmpty ? nil : finding
  }

  /// 新能源项目到位资金 of 排名前列的产业为：新能源（1177亿元）: money is of what was told, where the list says
  /// nothing of it.
  private func measured(_ item: MeasuredPhrase, as unit: Unit?, in clause: ClauseContext)
    -> MeasuredPhrase
  {
    guard unit == .yuan, clause.clause.mark == "：" || clause.clause.mark == ":",
      !MeasureHeads.heads.isEnd(of: item.words), let told = clause.lastFinding(of: unit)
    else { return item }
    let words = SourceText(line: told.stem.words)
    guard let head = MeasureHeads.heads.trailing(words.range, of: words) else { return item }
    return MeasuredPhrase(words: item.words + words[head], range: item.range)
  }

  private func isOrdinal(_ words: String) -> Bool {
    words.contains("第") && (words.hasSuffix("名") || words.hasSuffix("位"))
  }

  /// What stands before the bracket that holds nothing but the number, back to the last list mark.
  private func host(of mention: QuantityMention, in clause: ClauseContext) -> Range<Int>? {
    let text = clause.text
    let before = Range(spanning: clause.range.lowerBound, mention.range.lowerBound)
    let verb = Self.shares.trailing(before, of: text)
    let (open, close) = ((verb?.lowerBound ?? before.upperBound) - 1, mention.range.upperBound)
    guard open > clause.range.lowerBound, close < clause.range.upperBound,
      "（(".unicodeScalars.contains(text[open]), "）)".unicodeScalars.contains(text[close])
    else { return nil }
    var start = open
    while start > clause.range.lowerBound, !Self.separators.contains(text[start - 1]) { start -= 1 }
    if let number = clause.sentence.quantities(in: Range(spanning: start, open)).last,
      number.range.upperBound + 1 < open, text[number.range.upperBound] == "的"
    {
      start = number.range.upperBound + 1  // 集聚30%的企业（1367家）
    }
    if let verb = Self.superiors.last(in: Range(spanning: start, open), of: text) {
      start = verb.upperBound  // 规模远超某基金（100亿元）
    }
    return start < open ? start..<open : nil
  }

  private static let superiors: WordSet = ["远超", "超过", "高于", "低于", "多于", "少于", "赶超"]

  /// What the list as a whole measures: the words before its first name, else what the clause
  /// before announces, else the metric of the figure before.
  private func listMetric(unit: Unit?, _ clause: ClauseContext) -> (MeasuredPhrase, Range<Int>) {
    let sentence = clause.sentence
    let reader = MeasuredPhraseReader(sentence)
    let names = sentence.names(in: clause.range).filter { $0.role == .subject }
    let first = names.first { name in
      name.range.upperBound < clause.range.upperBound
        && "（(".unicodeScalars.contains(clause.text[name.range.upperBound])
    }
    let head = Range(
      spanning: clause.range.lowerBound,
      first?.range.lowerBound ?? clause.range.lowerBound
    )
    let spread = Self.spreads.first(in: head, of: clause.text)
    let whole = Range(spanning: head.lowerBound, spread?.lowerBound ?? head.upperBound)
    let owner = names.first { whole.contains($0.range.lowerBound) }
    let own = reader.core(of: RankingWords.stripped(whole, of: clause.text), subject: owner)
    if own.count > 2 { return (reader.phrase(own), clause.range) }
    if let announced = AnnouncedMetric.metric(before: clause) {
      return (announced.metric, Range(spanning: announced.start, clause.range.upperBound))
    }
    let told = clause.lastFinding(of: unit)
    let start = told.map { max($0.evidence.lowerBound, sentence.range.lowerBound) }
    let evidence = Range(spanning: start ?? clause.range.lowerBound, clause.range.upperBound)
    return (told.map { Self.withoutSpread($0.metric) } ?? .none, evidence)
  }

  /// 独角兽企业 of 独角兽企业分布.
  private static func withoutSpread(_ metric: MeasuredPhrase) -> MeasuredPhrase {
    let words = SourceText(line: metric.words)
    let noun = spreadNouns.strippingTrailing(words.range, of: words)
    return noun.isEmpty ? metric : MeasuredPhrase(words: words[noun], range: metric.range)
  }

  private static let spreadNouns: WordSet = ["分布", "主要分布"]

  /// 主要分布在高新区（…）、鄞州区（…): where the parts of what is told are.
  private static let spreads: WordSet = [
    "主要分布在", "主要集中在", "主要分布于", "主要集中于", "分布在", "集中在", "分布于", "集中于", "主要位于",
  ]
  private static let shares: WordSet = ["占比", "占比为", "占"]
  private static let separators = Set("、，,；;：:）)和与".unicodeScalars)
}
