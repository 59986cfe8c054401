import Diagnostics
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
    else { return [] }
    let reach = Range(spanning: clause.range.lowerBound, word.lowerBound)
    guard let names = NameList.runs(in: reach, of: sentence).last(where: { $0.count > 1 }),
      let last = names.last
    else { return [] }
    let reader = MeasuredPhraseReader(sentence)
    let behind = Range(spanning: last.range.upperBound, word.lowerBound)
    let words = MeasureHeads.withoutCount(behind, of: clause.text)
    let metric = phrase(reader.phrase(reader.core(of: words, subject: nil)), mention, clause)
    return names.map {
      Finding(rule: rule, mention: mention, subject: $0, metric: metric, evidence: clause.range)
    }
  }

  /// 新增数量 alone leans on the metric told before: 新增 + AI产业相关企业数量.
  private func phrase(_ own: MeasuredPhrase, _ mention: QuantityMention, _ clause: ClauseContext)
    -> MeasuredPhrase
  {
    guard let told = clause.lastFinding(of: mention.quantity.unit)?.metric,
      own.isEmpty || told.words.begins(with: String(own.words.prefix(2)))
    else { return own }
    return told
  }

  private static let each: WordSet = ["均", "都", "各"]
}
