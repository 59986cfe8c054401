import ChineseText
import Quantities

/// 规上企业从2018年的183家增长到2023年的348家: one metric at two times.
struct GrowthPattern: ClausePattern {
  static let name = "growth"
  var rule: String { Self.name }

  func findings(in clause: ClauseContext) -> [Finding] {
    for (first, second) in zip(clause.open, clause.open.dropFirst()) {
      let between = first.range.upperBound..<second.range.lowerBound
      guard Self.verbs.isFound(in: between, of: clause.text),
        let from = Self.prepositions.last(in: left(of: first, clause), of: clause.text)
      else { continue }
      return pair(first, second, from: from, in: clause)
    }
    return []
  }

  private func left(of mention: QuantityMention, _ clause: ClauseContext) -> Range<Int> {
    clause.sentence.left(of: mention, in: clause.clause)
  }

  private func pair(
    _ first: QuantityMention,
    _ second: QuantityMention,
    from: Range<Int>,
    in clause: ClauseContext
  ) -> [Finding] {
    let subject = SubjectRoles(clause.sentence).subject(of: first, clause: clause.index)
    let reader = MeasuredPhraseReader(clause.sentence)
    let before = Range(spanning: left(of: first, clause).lowerBound, from.lowerBound)
    var metric = reader.phrase(reader.core(of: before, subject: subject))
    if metric.isEmpty { metric = named(before: clause, reader) }
    if metric.isEmpty { metric = clause.lastFinding(of: first.quantity.unit)?.metric ?? .none }
    let (start, end) = moments(first, second, from: from, in: clause)
    let evidence = clause.range
    return [(first, start), (second, end)].map { mention, moment in
      var finding = Finding(
        rule: rule,
        mention: mention,
        subject: subject,
        metric: metric,
        evidence: evidence
      )
      finding.period = moment
      finding.isStart = mention.numeral == first.numeral
      finding.sharedUnit = second.quantity.unit ?? first.quantity.unit
      return finding
    }
  }

  /// 产值实现倍增，从1100亿元跃向2907亿元: what the clause before names, up to its measuring noun.
  private func named(before clause: ClauseContext, _ reader: MeasuredPhraseReader)
    -> MeasuredPhrase
  {
    guard clause.index > 0, clause.clause.followsComma else { return .none }
    let before = clause.sentence.clauses[clause.index - 1].range
    guard clause.sentence.quantities(in: before).isEmpty else { return .none }
    let core = reader.core(of: before, subject: nil)
    if !ChangeWords.suffix(in: before, of: clause.text).isEmpty {
      // 投资事件显著增长，从144笔增至214笔.
      let grown = ChangeWords.base(of: core, in: clause.sentence)
      if CountedPhrase.isCountable(grown, of: clause.text) { return reader.phrase(grown) }
    }
    guard let head = MeasureHeads.heads.first(in: core, of: clause.text) else { return .none }
    return reader.phrase(core.lowerBound..<head.upperBound)
  }

  /// The years beside the numbers; else the ends of the sentence's span, the years of a growth
  /// told before, or two years that the sentence compares.
  private func moments(
    _ first: QuantityMention,
    _ second: QuantityMention,
    from: Range<Int>,
    in clause: ClauseContext
  ) -> (Finding.Moment, Finding.Moment) {
    let times = clause.sentence.times
    let start = times.last {
      $0.range.lowerBound >= from.lowerBound && $0.range.upperBound <= first.range.lowerBound
    }?.period
    let end = times.last {
      $0.range.lowerBound >= first.range.upperBound
        && $0.range.upperBound <= second.range.lowerBound
    }?.period
    if start != nil || end != nil {
      return (start.map { .fixed($0) } ?? .unknown, end.map { .fixed($0) } ?? .open)
    }
    let before = times.filter { $0.range.upperBound <= first.range.lowerBound }
    if before.last?.role == .since { return (.beginning, .open) }
    if let span = before.last?.period, span.from.year < span.until.year {
      return (.fixed(Period(span.from)), .fixed(Period(span.until)))
    }
    let told = clause.earlier.filter { $0.rule == rule }
    if told.count >= 2 { return (told[told.count - 2].period, told[told.count - 1].period) }
    let years = before.compactMap(\.period).sorted()
    if years.count == 2, years[0].until.year < years[1].from.year {
      return (.fixed(years[0]), .fixed(years[1]))
    }
    return (.beginning, .open)
  }

  private static let prepositions: WordSet = ["从", "由"]
  /// Verbs of change with their goal.
  static let verbs: WordSet = [
    "增长到", "增长至", "增至", "增加到", "增加至", "增到", "提升到", "提升至", "提高到", "提高至", "升至",
    "升到", "上升到", "上升至", "下降到", "下降至", "降至", "降到", "减少到", "减少至", "减至", "跃向",
    "跃升至", "跃升到", "跃至", "扩大到", "扩大至", "发展到", "缩短到", "缩短至", "压缩到", "压缩至", "攀升至",
    "压减到", "压减至", "精简到", "精简至", "缩减到", "缩减至", "压降到", "压降至", "突破到", "变为", "壮大到", "拓展到", "涨到", "涨至",
  ]
}
