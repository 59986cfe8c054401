import Diagnostics
import Model
import Quantities
import ChineseText

/// 山东、安徽、四川等省市的新增数量都超过了2万家: one number that holds for each of a list.
struct SharedValuePattern: ClausePattern {
  let rule = "shared-value"

  func findings(in clause: ClauseContext) -> [Finding] {
    guard clause.open.count == 1, let mention = clause.open.first else { return [] }
    let sentence = clause.sentence
    let before = clause.before(mention.range.lowerBound)
    guard let word = Self.each.last(in: before, of: clause.text),
      !sentence.names.contains(where: { $0.range.overlaps(word) })
    else { return passed(by: mention, before: before, in: clause) }
    let reach = Range(spanning: clause.range.lowerBound, word.lowerBound)
    guard let names = NameList.runs(in: reach, of: sentence).last(where: { $0.count > 1 }),
      let last = names.last
    else { return [] }
    let reader = MeasuredPhraseReader(sentence)
    let behind = Range(spanning: last.range.upperBound, word.lowerBound)
    let words = MeasureHeads.withoutCount(behind, of: clause.text)
    var metric = phrase(reader.phrase(reader.core(of: words, subject: nil)), mention, clause)
    if metric.isEmpty, mention.kind == .amount {
      // 渝中区、江北区分别上榜1个项目; 京津冀、长三角各有企业300家.
      let rest = Range(spanning: word.upperBound, mention.range.lowerBound)
      let own = reader.phrase(reader.core(of: rest, subject: nil))
      let whole = reader.phrase(for: mention, in: clause.clause, subject: last)
      metric = own.namesSomething && whole.words.ends(with: own.words) ? own : whole
    }
    guard !metric.isEmpty else { return [] }
    return names.map {
      Finding(rule: rule, mention: mention, subject: $0, metric: metric, evidence: clause.range)
    }
  }

  /// 内江、眉山经济总量突破2000亿元: a mark that each of the listed has passed.
  private func passed(
    by mention: QuantityMention,
    before: Range<Int>,
    in clause: ClauseContext
  ) -> [Finding] {
    let sentence = clause.sentence
    guard mention.kind == .amount, mention.quantity.hedge == .over,
      let names = NameList.runs(in: before, of: sentence).last, names.count > 1,
      let first = names.first, let last = names.last,
      Range(spanning: clause.range.lowerBound, first.range.lowerBound).isEmpty,
      names.allSatisfy({ $0.place.kind.isTerritory }),
      !Self.together.isFound(in: before, of: clause.text)
    else { return [] }
    let reader = MeasuredPhraseReader(sentence)
    let behind = Range(spanning: last.range.upperBound, before.upperBound)
    let metric = reader.phrase(reader.core(of: behind, subject: nil))
    guard let words = metric.range, MeasureHeads.heads.trailing(words, of: clause.text) != nil
    else {
      return []
    }
    return names.map {
      Finding(rule: rule, mention: mention, subject: $0, metric: metric, evidence: clause.range)
    }
  }

  private static let together: WordSet = ["合计", "共", "总计", "之间", "两地", "三地", "等地", "合作"]

  /// 新增数量 alone leans on the metric told before: 新增 + AI产业相关企业数量.
  private func phrase(_ own: MeasuredPhrase, _ mention: QuantityMention, _ clause: ClauseContext)
    -> MeasuredPhrase
  {
    guard let told = clause.lastFinding(of: mention.quantity.unit)?.metric,
      own.isEmpty || told.words.begins(with: String(own.words.prefix(2)))
    else { return own }
    return told
  }

  private static let each: WordSet = ["均", "都", "各", "各有", "分别"]
}
