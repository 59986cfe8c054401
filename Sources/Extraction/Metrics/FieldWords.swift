import ChineseText
import Corpus
import Quantities

/// 围绕海洋信息产业，培育110家高新技术企业: a field that the clauses before set for what is counted.
enum FieldWords {
  /// The name of what a number counts, with the field before it: 海洋信息产业高新技术企业. The name itself where no
  /// field is set, or where it is in the name.
  static func name(_ words: String, of mention: QuantityMention, in clause: ClauseContext) -> String
  {
    guard !words.isEmpty, let unit = mention.quantity.unit, Unit.counters.contains(unit),
      clause.clause.followsComma, clause.index > 0, let field = field(before: clause)
    else { return words }
    return words.contains(field) ? words : field + words
  }

  /// The last member of the field, as far as it is short: of 卫星遥感、雷达监测等海洋信息产业, 海洋信息产业.
  private static func field(before clause: ClauseContext) -> String? {
    let text = clause.text
    let before = clause.sentence.clauses[clause.index - 1].range
    guard let verb = verbs.leading(before, of: text), let noun = nouns.trailing(before, of: text),
      verb.upperBound < noun.lowerBound
    else { return nil }
    let rest = verb.upperBound..<noun.upperBound
    let start = rest.last { marks.contains(text[$0]) }.map { $0 + 1 } ?? rest.lowerBound
    let field = start..<rest.upperBound
    return (noun.count + 1...longest).contains(field.count) ? text[field] : nil
  }

  private static let longest = 14
  private static let marks = Set("、等和及".unicodeScalars)
  private static let verbs: WordSet = ["围绕", "聚焦", "瞄准", "紧扣", "锚定"]
  private static let nouns: WordSet = ["产业", "领域", "产业链", "赛道", "行业"]
}
