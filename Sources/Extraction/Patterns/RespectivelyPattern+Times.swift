import ChineseText
import Corpus
import Quantities

/// As many numbers as times.
extension RespectivelyPattern {
  /// 2020年、2021年、2022年，成交额分别为1533亿元、2343亿元、3053亿元: the same thing in as many years.
  func byTime(_ mentions: [QuantityMention], _ word: Range<Int>, _ clause: ClauseContext)
    -> [Finding]?
  {
    let sentence = clause.sentence
    let reach = Range(spanning: sentence.range.lowerBound, word.lowerBound)
    let times = sentence.times(in: reach).suffix(mentions.count)
    guard times.count == mentions.count, times.allSatisfy({ $0.period != nil }),
      zip(times, times.dropFirst()).allSatisfy({ first, second in
        NameList.isJoined(
          Range(spanning: first.range.upperBound, second.range.lowerBound),
          clause.text
        )
      }), let last = times.last
    else { return nil }
    let subject = SubjectRoles(sentence).subject(of: mentions[0], clause: clause.index)
    let reader = MeasuredPhraseReader(sentence)
    let start = max(last.range.upperBound, clause.range.lowerBound)
    let metric = reader.phrase(
      reader.core(of: Range(spanning: start, word.lowerBound), subject: subject)
    )
    guard metric.namesSomething else { return nil }
    return zip(mentions, times).map { mention, time in
      var finding = Finding(
        rule: rule,
        mention: mention,
        subject: subject,
        metric: metric,
        evidence: Range(
          spanning: min(times[times.startIndex].range.lowerBound, clause.range.lowerBound),
          clause.range.upperBound
        )
      )
      finding.period = time.period.map { .fixed($0) } ?? .open
      finding.sharedUnit = mentions.last { $0.quantity.unit != nil }?.quantity.unit
      return finding
    }
  }
}
