import ChineseText
import Corpus
import Quantities

/// The number of measures of a policy: 11条举措, 21项具体措施.
enum MeasureCounts {
  static func counts(in sentence: SentenceReading) -> [QuantityMention] {
    sentence.quantities.filter { mention in
      guard let unit = mention.quantity.unit, units.contains(unit) else { return false }
      let clause = sentence.clauses[sentence.clauseIndex(at: mention.range.lowerBound)]
      let right = sentence.right(of: mention, in: clause)
      return nouns.leading(right, of: sentence.text) != nil
    }
  }

  private static let units = [Unit("条"), Unit("项"), Unit("个"), Unit("款")]
  private static let nouns: WordSet = [
    "举措", "措施", "具体措施", "政策措施", "具体举措", "支持措施", "政策", "条款", "改革举措", "重点举措",
    "创新举措", "工作措施", "重点任务", "主要任务",
  ]
}
