import ChineseText
import Corpus
import Quantities

/// 苏州GDP为2.2万亿元，约为上海GDP的52%: what was told, beside what it is compared with.
struct RatioPattern: MentionPattern {
  let rule = GrowthRatePattern.name

  func finding(for mention: QuantityMention, in clause: ClauseContext) -> Finding? {
    guard mention.kind == .share else { return nil }
    let left = clause.sentence.left(of: mention, in: clause.clause)
    let text = clause.text
    // The hedge of 约为上海的52% stands before the copula, and the mention begins with it.
    let whole = text.trimmed(Range(spanning: left.lowerBound, mention.numeral.lowerBound))
    guard let last = whole.last, text[last] == "的",
      let copula = GrowthRatePattern.copulas.leading(whole, of: text),
      let told = clause.earlier.last(where: { $0.mention.kind == .amount && !$0.metric.isEmpty })
    else { return nil }
    var finding = told
    finding.rule = rule
    finding.mention = mention
    let other = text[Range(spanning: copula.upperBound, last)]
    finding.metric = MeasuredPhrase(words: told.stem.words + "相当于" + other + "比例", range: nil)
    finding.base = told.stem
    finding.sharedUnit = nil
    finding.anchor = told.anchor ?? told.mention
    finding.evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
    return finding
  }
}
