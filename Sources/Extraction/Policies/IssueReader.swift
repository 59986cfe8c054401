import ChineseText
import Corpus
import Model
import Quantities

/// Reads who issued a document, when, and how far it has come, from the words around its title.
struct IssueReader: Sendable {
  let sentence: SentenceReading
  /// The title without its marks.
  let title: Range<Int>
  private let clauseIndex: Int
  private let verb: Range<Int>?

  init(sentence: SentenceReading, title: Range<Int>) {
    self.sentence = sentence
    self.title = title
    clauseIndex = sentence.clauseIndex(at: title.lowerBound)
    verb = Self.verb(before: title.lowerBound, clause: sentence.clauses[clauseIndex], sentence)
  }

  private var text: SourceText { sentence.text }
  private var clause: Clause { sentence.clauses[clauseIndex] }

  /// Whether the sentence says that the document was issued, by a verb before or behind its title.
  var isIssued: Bool { verb != nil || Self.verbs.isFound(in: behind, of: text) }

  /// The bodies that the sentence names as issuers, as written; a place in its short form.
  var issuers: [String] { issuerNames.map { $0.role == .body ? text[$0.range] : $0.place.name } }

  var issuerPlace: Place? { issuerNames.first { $0.place.kind.isTerritory }?.place }

  /// The place with which the title begins: 上海市促进….
  var titlePlace: Place? {
    let inner = sentence.names.first { title.contains($0.range.lowerBound) }
    guard let inner, inner.place.kind.isTerritory else { return nil }
    let before = Range(spanning: title.lowerBound, inner.range.lowerBound)
    return Self.titleOpeners.strippingLeading(before, of: text).isEmpty ? inner.place : nil
  }

  /// The time of the issue: the last one before the title in its clause, else in the clauses before.
  var date: CalendarDate? {
    guard isIssued else { return nil }
    let before = sentence.times.filter {
      $0.range.upperBound <= title.lowerBound && !ComparisonWords.isBase($0, in: sentence)
    }
    guard let from = before.last?.from, before.last?.until == from else { return nil }
    return from
  }

  /// Whether the sentence dates the issue by nothing but 不久前 or 近日.
  var isRecent: Bool {
    isIssued && date == nil && Self.recently.isFound(in: sentence.range, of: text)
  }

  var status: Policy.Status? {
    if Self.draft.isFound(in: title, of: text) { return .draft }
    let around = Range(spanning: clause.range.lowerBound, title.lowerBound)
    for part in [around, behind] {
      if Self.draft.isFound(in: part, of: text) { return .draft }
      if Self.deliberated.isFound(in: part, of: text) { return .deliberated }
      if Self.inForce.isFound(in: part, of: text) { return .inForce }
      if Self.verbs.isFound(in: part, of: text) { return .issued }
    }
    return nil
  }

  /// The years that the title names: 2023-2025年, “十四五”.
  var span: Period? {
    let times = TextReader().read(text.scalars[title]).times
    let written = times.compactMap(\.period).first { $0.from.year < $0.until.year }
    return written ?? PlanYears.span(in: title, of: text)
  }

  private var behind: Range<Int> {
    min(title.upperBound + 1, clause.range.upperBound)..<clause.range.upperBound
  }

  /// The names before the verb, in its clause, else at the end of the clause before.
  private var issuerNames: [NameMention] {
    guard let verb else { return [] }
    let home = sentence.clauses[sentence.clauseIndex(at: verb.lowerBound)]
    let own = names(in: Range(spanning: home.range.lowerBound, verb.lowerBound))
    if !own.isEmpty { return own }
    let index = sentence.clauseIndex(at: verb.lowerBound)
    let isBare = MeasuredPhraseReader(sentence)
      .core(of: Range(spanning: home.range.lowerBound, verb.lowerBound), subject: nil).isEmpty
    guard index > 0, isBare else { return [] }
    return names(in: sentence.clauses[index - 1].range)
  }

  private func names(in range: Range<Int>) -> [NameMention] {
    sentence.names(in: range).filter { $0.role != .reference && $0.place.kind != .event }
  }

  /// The verb of issuing that governs a title: right before it, or before the titles listed with it.
  private static func verb(before title: Int, clause: Clause, _ sentence: SentenceReading)
    -> Range<Int>?
  {
    let first = sentence.titles.first { clause.range.contains($0.lowerBound) }
    let end = max(min(first?.lowerBound ?? title, title), clause.range.lowerBound)
    return verbs.last(in: clause.range.lowerBound..<end, of: sentence.text)
  }

  private static let recently: WordSet = ["不久前", "近日", "日前", "近期", "最近", "刚刚"]
  private static let titleOpeners: WordSet = ["关于", "“", "中共"]
  private static let draft: WordSet = ["征求意见稿", "征求意见", "公开征求", "草案"]
  private static let deliberated: WordSet = ["审议"]
  private static let inForce: WordSet = ["施行", "正式实施", "起实施", "生效"]
  /// Verbs of issuing, of 《党政机关公文处理工作条例》 and the press.
  private static let verbs: WordSet = [
    "印发", "发布", "公布", "出台", "发出", "制定", "颁布", "下发", "推出", "审议", "通过", "施行", "发文",
    "公开征求",
  ]
}
