import Corpus

/// Policies that a text cites by their full titles without 《》: 落实国务院关于…的意见, 实施北京城市副中心条例.
enum CitedPolicies {
  /// Where the titles stand, in the order of the text; one in each clause at most.
  static func titles(in sentence: SentenceReading) -> [Range<Int>] {
    sentence.clauses.compactMap { title(in: $0.range, of: sentence) }
      .filter { title in !sentence.titles.contains { $0.overlaps(title) } }
  }

  private static func title(in clause: Range<Int>, of sentence: SentenceReading) -> Range<Int>? {
    let text = sentence.text
    guard let verb = verbs.first(in: clause, of: text) else { return nil }
    let object = Range(spanning: verb.upperBound, clause.upperBound)
    guard let kind = kinds.first(in: object, of: text) else { return nil }
    let title = Range(spanning: object.lowerBound, kind.upperBound)
    guard (shortest...longest).contains(title.count), endsThere(kind, in: clause, of: text),
      !title.contains(where: { MeasuredPhraseReader.isMark(text[$0]) })
    else { return nil }
    return text[kind.lowerBound] == "的"
      ? onSomething(title, in: sentence) : law(title, in: sentence)
  }

  /// 国务院关于…的意见: from the body that issued it, or from 关于.
  private static func onSomething(_ title: Range<Int>, in sentence: SentenceReading) -> Range<Int>?
  {
    guard let about = about.first(in: title, of: sentence.text) else { return nil }
    let body = sentence.names(in: title).first { $0.range.upperBound == about.lowerBound }
    return Range(spanning: (body?.range ?? about).lowerBound, title.upperBound)
  }

  /// 北京城市副中心条例: a noun that begins with a place; without one no one can tell whose law it is.
  private static func law(_ title: Range<Int>, in sentence: SentenceReading) -> Range<Int>? {
    let text = sentence.text
    guard !title.contains(where: { text[$0] == "的" || text[$0] == "了" }) else { return nil }
    let name = sentence.names(in: title).first
    return name?.range.lowerBound == title.lowerBound ? title : nil
  }

  /// 条例 ends the clause or has its predicate behind it; 条例草案 is another document.
  private static func endsThere(_ kind: Range<Int>, in clause: Range<Int>, of text: SourceText)
    -> Bool
  {
    let rest = Range(spanning: kind.upperBound, clause.upperBound)
    return rest.isEmpty || endings.leading(rest, of: text) != nil
  }

  private static let verbs: WordSet = [
    "落实", "实施", "执行", "出台", "印发", "发布", "制定", "颁布", "修订", "施行", "公布",
  ]
  private static let about: WordSet = ["关于"]
  /// The kinds of documents that bear a title of this form, of 《立法法》 and 《党政机关公文处理工作条例》.
  private static let kinds: WordSet = [
    "的意见", "的决定", "的通知", "的若干措施", "的若干意见", "的实施意见", "的指导意见", "条例",
  ]
  private static let endings: WordSet = ["等", "及", "和", "、"]
  /// 条例 with a noun of four characters before it; a title of the press has no more than 60.
  private static let shortest = 6
  private static let longest = 60
}
