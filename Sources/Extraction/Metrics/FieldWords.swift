import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// 围绕海洋信息产业，培育110家高新技术企业: a field that the clauses before set for what is counted.
enum FieldWords {
  /// 企业数量 of 人工智能产业规模达500亿元，企业数量突破1000家: what the field told before has. The words themselves where
  /// they are no bare noun of an industry, or where no field was told.
  static func inherited(_ words: String, by subject: NameMention?, in clause: ClauseContext)
    -> String
  {
    if markets.contains(words), let told = clause.earlier.last?.stem.words, told.ends(with: market)
    {
      // 服务市场增长18%，市场规模将达3000亿元.
      return told + words.dropFirst(market.count)
    }
    if let sector = sector(words, after: clause.earlier.last) { return sector }
    guard isBare(words),
      let told = clause.earlier.last(where: { field(of: $0) != nil }),
      told.subject == nil || subject == nil || told.subject?.place.id == subject?.place.id,
      let field = field(of: told)
    else { return words }
    return field + words
  }

  /// 智能传感产业 of 智能传感产业集聚企业: which firms are meant.
  static func isField(_ subject: Range<Int>, holding object: Range<Int>, of text: SourceText)
    -> Bool
  {
    nouns.trailing(subject, of: text).map { $0 != subject } ?? false
      && bare.leading(object, of: text) == object
  }

  /// 海洋第二产业增加值 of 海洋第一产业增加值…，第二产业增加值….
  private static func sector(_ words: String, after told: Finding?) -> String? {
    guard let told, sectors.isBeginning(of: words) else { return nil }
    let text = SourceText(line: told.stem.words)
    guard let first = sectors.first(in: text.range, of: text), first.lowerBound > 0 else {
      return nil
    }
    return text[0..<first.lowerBound] + words
  }

  private static let sectors: WordSet = ["第一产业", "第二产业", "第三产业"]

  private static let market = "市场"
  private static let markets: WordSet = ["市场规模", "市场份额", "市场总额"]

  private static func isBare(_ words: String) -> Bool {
    let text = SourceText(line: words)
    return bare.leading(text.range, of: text) == text.range && !words.isEmpty
  }

  /// 人工智能 of 人工智能核心产业规模.
  private static func field(of told: Finding) -> String? {
    let text = SourceText(line: told.stem.words)
    if let firms = firms.trailing(text.range, of: text), firms.lowerBound > 2,
      text[firms.lowerBound - 1] == "业"
    {
      return text[0..<firms.lowerBound]  // 软件和信息服务业企业
    }
    guard let industry = industries.first(in: text.range, of: text), industry.lowerBound > 1,
      sizes.leading(Range(spanning: industry.upperBound, text.count), of: text) != nil
    else { return nil }
    return text[0..<industry.lowerBound]
  }

  private static let bare: WordSet = [
    "企业数量", "企业总数", "企业总量", "企业数", "相关企业", "规上企业", "从业人员", "从业人数", "核心企业", "企业",
  ]
  private static let firms: WordSet = ["企业"]
  private static let industries: WordSet = ["核心产业", "产业", "行业"]
  private static let sizes: WordSet = ["规模", "产值", "总产值", "营收", "营业收入", "增加值", "总规模", "集群规模"]

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
    if let aspect = aspects.trailing(text.trimmed(before), of: text) {
      // 科创板方面，上市企业59家.
      let noun = Range(spanning: text.trimmed(before).lowerBound, aspect.lowerBound)
      return (2...longestAspect).contains(noun.count)
        && RoleLexicon.chinese.words(in: noun, of: text).isEmpty
        && clause.sentence.names(in: noun).isEmpty ? text[noun] : nil
    }
    guard let verb = verbs.leading(before, of: text), let noun = nouns.trailing(before, of: text),
      verb.upperBound < noun.lowerBound
    else { return nil }
    let rest = verb.upperBound..<noun.upperBound
    let start = rest.last { marks.contains(text[$0]) }.map { $0 + 1 } ?? rest.lowerBound
    let field = start..<rest.upperBound
    return (noun.count + 1...longest).contains(field.count) ? text[field] : nil
  }

  private static let longest = 14
  private static let aspects: WordSet = ["方面"]
  private static let longestAspect = 6
  private static let marks = Set("、等和及".unicodeScalars)
  private static let verbs: WordSet = ["围绕", "聚焦", "瞄准", "紧扣", "锚定"]
  private static let nouns: WordSet = ["产业", "领域", "产业链", "赛道", "行业"]
}
