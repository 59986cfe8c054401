/// Recognises the lines that name the people and houses behind an article: `青年报记者 陈嘉音`, `(查志远)`,
/// `新华社 图`, `(文章来源:21世纪经济报道)`.
struct Byline {
  /// The house it names as the source of the article, if it does.
  var publisher: String?

  /// Longer lines say something; the longest bylines name an outlet, a role and three or four people.
  private static let longest = 40
  /// The words that end the part before the names.
  private static let roles = ["记者", "通讯员", "特派员", "评论员", "实习生", "编辑", "作者", "见习生", "特约撰稿"]
  /// The words that end a credit.
  private static let credits = ["摄", "图", "供图", "摄影", "文", "报道", "摄影报道", "综合"]

  /// Reads one sentence or line; nil where it is no byline.
  ///
  /// At the end of the document, a bare name in brackets is the editor's.
  init?(_ range: Range<Int>, of text: SourceText, isLast: Bool) {
    let scalars = text.scalars[range]
    guard scalars.count <= Self.longest, !scalars.containsSentenceEnd else { return nil }
    let inner = Self.withoutBrackets(range, of: text)
    let fields = HeaderField.fields(in: inner, of: text)
    if !fields.isEmpty {
      guard fields.allSatisfy({ [.person, .publisher].contains($0.label) }) else { return nil }
      let publisher = fields.first { $0.label == .publisher && !$0.value.isEmpty }
      self.publisher = publisher.map { text[$0.value] }
      return
    }
    let words = text[inner].split(whereSeparator: \.isWhitespace).map(String.init)
    guard Self.isCredit(words) || isLast && inner != range && words.allSatisfy(Self.isName)
    else { return nil }
  }

  /// `…记者 name name`, or `name 摄`.
  private static func isCredit(_ words: [String]) -> Bool {
    guard let first = words.first, let last = words.last, words.count >= 2 else { return false }
    let isAfterRole = roles.contains { first.hasSuffix($0) }
    let names = words.dropFirst(isAfterRole ? 1 : 0)
    let isCredited = credits.contains(last)
    guard isAfterRole || isCredited, first.unicodeScalars.count <= 12 else { return false }
    return names.allSatisfy { word in
      isName(word) || credits.contains(word) || roles.contains { word.hasSuffix($0) }
    }
  }

  /// Two to four Chinese characters: what Chinese personal names are made of.
  private static func isName(_ word: String) -> Bool {
    (2...4).contains(word.unicodeScalars.count) && word.unicodeScalars.allSatisfy(\.isHan)
  }

  private static func withoutBrackets(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    guard range.count > 2, let first = Brackets.opening(text.scalars[range.lowerBound]),
      first == .parenthesis, Brackets.closing(text.scalars[range.upperBound - 1]) == first
    else { return range }
    return text.trimmed((range.lowerBound + 1)..<(range.upperBound - 1))
  }
}
