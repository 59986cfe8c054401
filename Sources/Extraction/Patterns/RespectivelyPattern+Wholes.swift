import ChineseText
import Corpus
import Diagnostics
import Quantities

/// As many numbers as wholes that something is compared with, or as things whose shares are told.
extension RespectivelyPattern {
  /// 增长6.9%，分别高于全国、全省1.7个和0.9个百分点: by how much what was told is above each.
  func byWhole(_ mentions: [QuantityMention], _ word: Range<Int>, _ clause: ClauseContext)
    -> [Finding]?
  {
    let text = clause.text
    let rest = text.trimmed(Range(spanning: word.upperBound, mentions[0].range.lowerBound))
    guard mentions.allSatisfy({ $0.quantity.unit == .percentagePoint }),
      let verb = Self.superiors.leading(rest, of: text),
      let told = clause.earlier.last(where: {
        !$0.metric.isEmpty && $0.unit != .percentagePoint
      })
    else { return nil }
    let list = Range(spanning: verb.upperBound, rest.upperBound)
    let wholes = MeasureHeads.items(of: list, in: text, count: mentions.count)
    guard wholes.count == mentions.count else { return nil }
    return zip(mentions, wholes).map { mention, whole in
      var finding = told
      finding.rule = GrowthRatePattern.name
      finding.mention = mention
      finding.metric = MeasuredPhrase(
        words: told.metric.words + text[verb] + whole.words,
        range: nil
      )
      finding.base = told.base ?? told.metric
      finding.anchor = told.anchor ?? told.mention
      finding.evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
      finding.sharedUnit = nil
      return finding
    }
  }

  private static let superiors: WordSet = ["高于", "低于", "快于", "慢于", "高出", "领先", "跑赢"]

  /// 三次产业增加值分别增长…，占GDP比重分别为…: the shares of the things told before.
  func byShare(_ mentions: [QuantityMention], _ word: Range<Int>, _ clause: ClauseContext)
    -> [Finding]?
  {
    let text = clause.text
    let before = text.trimmed(clause.before(word.lowerBound))
    guard mentions.allSatisfy({ $0.kind == .share }),
      let verb = Self.shares.leading(before, of: text)
    else { return nil }
    let told = clause.earlier.filter { $0.rule == rule }.suffix(mentions.count)
    guard told.count == mentions.count else { return nil }
    let rest = Range(spanning: verb.upperBound, before.upperBound)
    let whole = text[Self.ratios.strippingTrailing(rest, of: text)]
    return zip(mentions, told).map { mention, told in
      var finding = told
      let base = Self.withoutChange(told.stem)
      finding.mention = mention
      finding.metric = MeasuredPhrase(
        words: base.words + (whole.isEmpty ? "占比" : "占" + whole + "比重"),
        range: nil
      )
      finding.base = base
      finding.anchor = told.anchor ?? told.mention
      finding.evidence = Range(spanning: told.evidence.lowerBound, clause.range.upperBound)
      finding.sharedUnit = nil
      return finding
    }
  }

  private static func withoutChange(_ phrase: MeasuredPhrase) -> MeasuredPhrase {
    let suffix = ChangeWords.suffixes.first { phrase.words.ends(with: $0) }
    return suffix.map {
      MeasuredPhrase(words: String(phrase.words.dropLast($0.count)), range: phrase.range)
    } ?? phrase
  }

  private static let shares: WordSet = ["占"]
  private static let ratios: WordSet = ["比重", "的比重", "比例", "的比例", "比", "的"]
}
