import Corpus
import ChineseText
import Quantities

/// A、B、C…分别x、y、z: as many numbers as places, or as many as things measured.
struct RespectivelyPattern: ClausePattern {
  let rule = "respectively"

  func findings(in clause: ClauseContext) -> [Finding] {
    guard let word = Self.respectively.last(in: clause.range, of: clause.text) else {
      let continued = continued(in: clause)
      return continued.isEmpty ? listed(in: clause) : continued
    }
    let behind = clause.open.filter { $0.range.lowerBound >= word.upperBound }
    // 分别以47家和29家排在第四、第五位: the numbers alone.
    let amounts = behind.prefix { $0.kind != .rank }
    let mentions = amounts.count >= 2 ? Array(amounts) : behind
    guard mentions.count >= 2 else { return [] }
    return byWhole(mentions, word, clause) ?? byShare(mentions, word, clause)
      ?? byTime(mentions, word, clause) ?? bySubject(mentions, word, clause)
      ?? byMetric(mentions, word, clause)
      ?? byFinding(mentions, word, clause) ?? []
  }

  /// 北京、深圳、上海…企业数量分别近1500家、1318家、1298家.
  private func bySubject(
    _ mentions: [QuantityMention],
    _ word: Range<Int>,
    _ clause: ClauseContext
  ) -> [Finding]? {
    let sentence = clause.sentence
    let reach = Range(spanning: sentence.range.lowerBound, word.lowerBound)
    let runs = NameList.runs(in: reach, of: sentence)
    guard let names = runs.last(where: { $0.count == mentions.count }), let last = names.last else {
      return nil
    }
    var metric = metric(behind: last, word: word, mentions: mentions, clause)
    if !metric.namesSomething || PlainPattern().isDeed(metric.words),
      let told = clause.lastFinding(of: mentions[0].quantity.unit)
    {
      // 东部地区展会30项，中部和西部地区分别为20项和10项.
      metric = told.metric
    }
    let start = sentence.clauses[sentence.clauseIndex(at: names[0].range.lowerBound)].range
    return zip(mentions, names).map { mention, name in
      var finding = Finding(
        rule: rule,
        mention: mention,
        subject: name,
        metric: metric,
        evidence: Range(spanning: start.lowerBound, clause.range.upperBound)
      )
      finding.sharedUnit = mentions.last { $0.quantity.unit != nil }?.quantity.unit
      return finding
    }
  }

  /// What stands between the names and 分别, with the verb behind it: 三省的AI企业数量, 新增; where nothing
  /// does, what stands before the first number, or behind the last: 分别有企业320家、90家, 分别有320家、90家企业.
  private func metric(
    behind name: NameMention,
    word: Range<Int>,
    mentions: [QuantityMention],
    _ clause: ClauseContext
  ) -> MeasuredPhrase {
    let sentence = clause.sentence
    let reader = MeasuredPhraseReader(sentence)
    let home = sentence.clauses[sentence.clauseIndex(at: name.range.lowerBound)].range
    let end = min(home.upperBound, word.lowerBound)
    let first = reader.core(
      of: Range(spanning: word.upperBound, mentions[0].range.lowerBound),
      subject: nil
    )
    let verb = PhraseWords.qualifiers.leading(first, of: sentence.text)
    if home.upperBound <= clause.range.lowerBound, let own = own(before: word, clause) {
      return own
    }
    var base = reader.core(of: Range(spanning: name.range.upperBound, end), subject: nil)
    base = MeasureHeads.cut(MeasureHeads.withoutCount(base, of: sentence.text), of: sentence.text)
    if let number = sentence.quantities(in: base).first {
      base = reader.core(
        of: Range(spanning: base.lowerBound, number.range.lowerBound),
        subject: nil
      )
    }
    if let rank = Self.orders.first(in: base, of: sentence.text) {
      // 江苏、北京分列二、三位，分别拥有22家、21家.
      base = base.lowerBound..<rank.lowerBound
    }
    let named = reader.phrase(base)
    if named.isEmpty {
      let told = reader.phrase(first)
      return told.namesSomething
        ? told : reader.phrase(for: mentions[mentions.count - 1], in: clause.clause, subject: nil)
    }
    let before = verb.map { sentence.text[$0] } ?? ""
    return MeasuredPhrase(words: before + named.words, range: base)
  }

  /// 上市公司总市值 of 两省的上市公司数量…，总市值分别为…: what a later clause measures itself.
  private func own(before word: Range<Int>, _ clause: ClauseContext) -> MeasuredPhrase? {
    let reader = MeasuredPhraseReader(clause.sentence)
    let counted = reader.core(of: clause.before(word.lowerBound), subject: nil)
    let words = Self.groups.strippingLeading(counted, of: clause.text)
    guard let head = MeasureHeads.heads.trailing(words, of: clause.text) else { return nil }
    let own = reader.phrase(words)
    guard head == words, let told = clause.earlier.last?.metric.words,
      let noun = MeasureHeads.counted(of: told)
    else { return own }
    return MeasuredPhrase(words: noun + own.words, range: own.range)
  }

  private static let groups: WordSet = [
    "两城", "三城", "四城", "五城", "两市", "三市", "四市", "两省", "三省", "四省", "两地", "三地", "四地", "两区", "的",
  ]
  private static let orders: WordSet = [
    "分列", "分居", "分别列", "分别居", "分别位", "紧随其后", "排名", "位列", "位居", "名列",
  ]

  /// 规上工业增加值、规上服务业营收分别增长6.5%和7%.
  private func byMetric(
    _ mentions: [QuantityMention],
    _ word: Range<Int>,
    _ clause: ClauseContext,
    isListed: Bool = false
  ) -> [Finding]? {
    let sentence = clause.sentence
    let roles = SubjectRoles(sentence)
    let subject = roles.subject(of: mentions[0], clause: clause.index)
    let reader = MeasuredPhraseReader(sentence)
    let previous = sentence.left(of: mentions[0], in: clause.clause).lowerBound
    let list = ComparisonWords.stripped(
      reader.core(of: Range(spanning: previous, word.lowerBound), subject: subject),
      of: sentence
    )
    let listed = ChangeWords.withoutAdverbs(list, of: sentence.text)
    let things = MeasureHeads.items(of: listed, in: sentence.text, count: mentions.count)
    guard isListed ? things.count == mentions.count : things.count >= mentions.count else {
      return nil
    }
    let verb = Range(spanning: listed.upperBound, mentions[0].range.lowerBound)
    let change = ChangeWords.suffix(in: verb, of: sentence.text)
    return zip(mentions, things.suffix(mentions.count)).map { mention, thing in
      var finding = Finding(
        rule: rule,
        mention: mention,
        subject: subject,
        metric: change.isEmpty
          ? thing : PartWords.completed(thing, in: clause).appending(change),
        evidence: clause.range
      )
      finding.sharedUnit = mentions.last { $0.quantity.unit != nil }?.quantity.unit
      return finding
    }
  }

  /// 营业收入1.5万亿元，利润900亿元，同比分别增长5%和8%: the changes of the figures told before.
  private func byFinding(
    _ mentions: [QuantityMention],
    _ word: Range<Int>,
    _ clause: ClauseContext
  ) -> [Finding]? {
    let lead = ChangeWords.withoutAdverbs(
      Range(spanning: clause.range.lowerBound, word.lowerBound),
      of: clause.text
    )
    let before = ComparisonWords.stripped(lead, of: clause.sentence)
    let change = ChangeWords.suffix(
      in: Range(spanning: word.upperBound, mentions[0].range.lowerBound),
      of: clause.text
    )
    let told = clause.earlier.filter { $0.mention.kind == .amount && !$0.metric.isEmpty }
      .suffix(mentions.count)
    guard clause.text.trimmed(before).isEmpty, !change.isEmpty, told.count == mentions.count else {
      return nil
    }
    return zip(mentions, told).map { mention, before in
      var finding = before
      finding.rule = rule
      finding.mention = mention
      finding.metric = before.metric.appending(change)
      finding.base = before.stem
      finding.anchor = before.anchor ?? before.mention
      finding.evidence = Range(spanning: before.evidence.lowerBound, clause.range.upperBound)
      finding.sharedUnit = nil
      return finding
    }
  }

  /// 农村自来水、卫生户厕普及率超过98%、85%: two lists of one length, with nothing but list marks between
  /// the numbers.
  private func listed(in clause: ClauseContext) -> [Finding] {
    guard let first = clause.open.first else { return [] }
    var mentions = [first]
    for mention in clause.open.dropFirst() {
      let gap = Range(
        spanning: mentions[mentions.count - 1].range.upperBound,
        mention.range.lowerBound
      )
      guard clause.text[gap] == "、", mention.quantity.unit == first.quantity.unit else { break }
      mentions.append(mention)
    }
    guard mentions.count > 1, needsMetric(first) || isSaid(of: mentions, in: clause) else {
      return []
    }
    let start = first.range.lowerBound
    return byMetric(mentions, start..<start, clause, isListed: true) ?? []
  }

  /// A share never counts what stands behind it, so that what it measures stands before.
  private func needsMetric(_ mention: QuantityMention) -> Bool { mention.kind == .share }

  /// 高新技术企业、科技型中小企业达1.3万家、1.2万家: a verb of being before the numbers and nothing behind them.
  private func isSaid(of mentions: [QuantityMention], in clause: ClauseContext) -> Bool {
    guard let first = mentions.first, let last = mentions.last, first.kind == .amount,
      last.range.upperBound == clause.range.upperBound
    else { return false }
    let before = clause.before(first.numeral.lowerBound)
    return Self.links.isFound(
      in: Range(
        spanning: max(before.lowerBound, before.upperBound - Self.longestLink),
        before.upperBound
      ),
      of: clause.text
    )
  }

  private static let links: WordSet = ["达", "达到", "增至", "增加到", "为", "有", "突破", "超", "超过"]
  /// A link with a hedge.
  private static let longestLink = 4

  /// …分别达6.9万元、3.4万元，增长4.2%、5.3%: the same order once more.
  private func continued(in clause: ClauseContext) -> [Finding] {
    let mentions = clause.open
    let listed = clause.earlier.filter { $0.rule == rule }
    // 分别为20项和10项，占15%和16%，增长11%和14%: the things grow, not their shares.
    let things = listed.filter { $0.mention.kind == .amount }
    let isOfThings =
      things.count >= mentions.count && mentions.first?.quantity.unit == .percent
    let told = isOfThings ? things : listed
    guard mentions.count >= 2, told.count >= mentions.count, let first = mentions.first else {
      return []
    }
    let verb = Range(spanning: clause.range.lowerBound, first.range.lowerBound)
    let change = ChangeWords.suffix(in: verb, of: clause.text)
    guard !change.isEmpty else { return [] }
    return zip(mentions, told.suffix(mentions.count)).map { mention, before in
      var finding = before
      finding.mention = mention
      finding.metric = before.metric.appending(change)
      finding.evidence = Range(spanning: before.evidence.lowerBound, clause.range.upperBound)
      finding.sharedUnit = nil
      return finding
    }
  }

  private static let respectively: WordSet = ["分别"]
}
