import Quantities
import ChineseText
import Corpus

/// Policies that a text names without 《》: 人工智能高质量发展“22条”, 发布了一项…战略.
enum UnbracketedPolicies {
  struct Name: Hashable, Sendable {
    var range: Range<Int>
    /// The number of measures, where the name is that.
    var count: QuantityMention?
  }

  static func names(in sentence: SentenceReading) -> [Name] {
    (numbered(in: sentence) + announced(in: sentence))
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// “22条” with the words before it, or within the marks: “数据二十条”.
  private static func numbered(in sentence: SentenceReading) -> [Name] {
    sentence.quantities.compactMap { mention in
      let text = sentence.text
      guard mention.range.upperBound < text.count, text[mention.range.upperBound] == "”",
        mention.quantity.unit == Unit("条"),
        let open = text.scalars[..<mention.range.lowerBound].lastIndex(of: "“"),
        open >= sentence.range.lowerBound, mention.range.lowerBound - open <= longestName,
        // 三个“十条” are three.
        !sentence.quantities.contains(where: { $0.range.upperBound == open })
      else { return nil }
      let start = beginning(before: open, in: sentence)
      let isInside = mention.range.lowerBound > open + 1
      let range =
        isInside ? open + 1..<mention.range.upperBound : start..<mention.range.upperBound + 1
      return Name(range: range, count: mention)
    }
  }

  private static func beginning(before open: Int, in sentence: SentenceReading) -> Int {
    var start = open
    while start > sentence.range.lowerBound, open - start < longestName,
      !MeasuredPhraseReader.isMark(sentence.text[start - 1]), sentence.text[start - 1] != "”"
    {
      start -= 1
    }
    let name = PhraseWords.openers.strippingLeading(
      start..<open,
      of: sentence.text,
      except: PhraseWords.compounds
    )
    return verbs.strippingLeading(name, of: sentence.text).lowerBound
  }

  /// 发布了一项为期11年的国家人工智能战略: a verb of issuing, a counted document, its kind at the end.
  private static func announced(in sentence: SentenceReading) -> [Name] {
    sentence.clauses.compactMap { clause in
      let text = sentence.text
      guard let verb = verbs.first(in: clause.range, of: text),
        let kind = kinds.trailing(clause.range, of: text), kind.lowerBound > verb.upperBound,
        let article = articles.leading(
          Range(spanning: verb.upperBound, clause.range.upperBound),
          of: text
        )
      else { return nil }
      let rest = Range(spanning: article.upperBound, clause.range.upperBound)
      let particle = particles.last(in: rest, of: text)
      return Name(range: (particle?.upperBound ?? rest.lowerBound)..<rest.upperBound)
    }
  }

  private static let longestName = 16
  private static let verbs: WordSet = ["发布", "出台", "印发", "公布"]
  private static let articles: WordSet = ["了一项", "了一份", "了一部", "一项", "一份", "一部"]
  private static let particles: WordSet = ["的"]
  private static let kinds: WordSet = ["战略", "规划", "行动计划", "条例", "方案", "意见", "办法"]
}
