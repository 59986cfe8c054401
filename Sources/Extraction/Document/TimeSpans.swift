import ChineseText
import Corpus
import Quantities

/// Joins two years that a text connects to a span: 从2016年到2022年.
enum TimeSpans {
  static func joined(_ times: [TimeMention], in text: SourceText) -> [TimeMention] {
    var joined: [TimeMention] = []
    for time in times {
      if let last = joined.last, connects(last, time, in: text) {
        joined[joined.count - 1].until = time.until
        joined[joined.count - 1].range = last.range.lowerBound..<time.range.upperBound
      } else {
        joined.append(time)
      }
    }
    return joined
  }

  private static func connects(_ one: TimeMention, _ other: TimeMention, in text: SourceText)
    -> Bool
  {
    let gap = Range(spanning: one.range.upperBound, other.range.lowerBound)
    guard gap.count == 1, connectives.contains(text[gap.lowerBound]), one.role == .span,
      other.role == .span, let start = one.from?.year, let end = other.until?.year
    else { return false }
    return start < end
  }

  private static let connectives: Set<Unicode.Scalar> = ["到", "至"]
}
