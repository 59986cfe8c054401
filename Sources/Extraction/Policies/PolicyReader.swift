import ChineseText
import Corpus
import Diagnostics
import Model
import Quantities

/// Reads the policies that a document names, with issuer, date, status, span and number of measures.
struct PolicyReader: Sendable {
  let source: Source
  let catalog: PolicyCatalog
  let document: DocumentReader
  /// What was read so far, in the order of the text.
  private(set) var mentions: [PolicyMention] = []

  init(source: Source, catalog: PolicyCatalog, document: DocumentReader) {
    self.source = source
    self.catalog = catalog
    self.document = document
  }

  /// Reads a sentence in the context of what the sentences before were about.
  mutating func read(_ sentence: SentenceReading, context: SubjectContext) {
    for title in sentence.titles {
      let inner = title.lowerBound + 1..<title.upperBound - 1
      let text = sentence.text[inner]
      guard PolicyKind.isPolicy(text) else { continue }
      if PolicyKind.isShortName(text) {
        addIssuers(of: text, at: inner, in: sentence)
      } else {
        add(text, at: inner, in: sentence, context)
      }
    }
    for name in UnbracketedPolicies.names(in: sentence) {
      add(sentence.text[name.range], at: name.range, in: sentence, context)
      if let count = name.count { attach(count, in: sentence) }
    }
    for title in CitedPolicies.titles(in: sentence)
    where !mentions.contains(where: { $0.range.overlaps(title) }) {
      add(sentence.text[title], at: title, in: sentence, context)
    }
    for name in catalog.names(in: sentence.range, of: sentence.text)
    where !mentions.contains(where: { $0.range.overlaps(name) }) {
      add(sentence.text[name], at: name, in: sentence, context)
    }
    for count in MeasureCounts.counts(in: sentence) { attach(count, in: sentence) }
  }

  /// The bodies that a later sentence names for a policy under its short name: 《措施》由…联合制定.
  private mutating func addIssuers(
    of shortName: String,
    at range: Range<Int>,
    in sentence: SentenceReading
  ) {
    let issuers = IssuerList.issuers(behind: range.upperBound, in: sentence)
    let named = mentions.last { mention in
      PolicyTitle.withoutTrailingBrackets(mention.title).ends(with: shortName)
    }
    guard issuers.count > 1, var mention = named, mention.issuers.count < issuers.count else {
      return
    }
    mention.issuers = issuers
    mention.sentence = source.quote(sentence.range)
    mention.range = range
    mention.measures = nil
    mention.date = nil
    mention.status = nil
    mentions.append(mention)
  }

  private mutating func add(
    _ title: String,
    at range: Range<Int>,
    in sentence: SentenceReading,
    _ context: SubjectContext
  ) {
    let entry = catalog.entry(for: title)
    let item = document.item(at: range.lowerBound)
    let issue = IssueReader(sentence: sentence, title: range)
    var mention = PolicyMention(
      title: title,
      policyID: entry?.id,
      issuers: issue.issuers,
      date: issue.date,
      status: issue.status,
      span: issue.span,
      sentence: source.quote(sentence.range),
      range: range
    )
    if mention.date == nil, issue.isRecent, let year = item.date?.year {
      mention.date = CalendarDate(year: year)
      mention.inferred.insert(.date)
    }
    setPlace(of: &mention, entry: entry, issue: issue, context, in: sentence)
    mentions.append(mention)
  }

  /// The place that the title begins with, else the issuer's, else what the catalog or context says.
  private func setPlace(
    of mention: inout PolicyMention,
    entry: CatalogPolicy?,
    issue: IssueReader,
    _ context: SubjectContext,
    in sentence: SentenceReading
  ) {
    if let written = issue.titlePlace ?? issue.issuerPlace {
      mention.place = written
      return
    }
    mention.inferred.insert(.place)
    let listed = entry.flatMap { catalog.place(of: $0) }
    mention.place =
      listed ?? (issue.isIssued ? context.subject(in: sentence) : nil) ?? context.topic.place
    if mention.place?.kind.isTerritory != true { mention.place = context.topic.place }
  }

  /// The claims, with those that count a policy's measures at the policy's date and place.
  func dating(_ claims: consuming [Claim]) -> [Claim] {
    let numerals = mentions.enumerated().compactMap { index, mention in
      mention.measures.map { ($0.numeral, index) }
    }
    let counted = Dictionary(numerals) { first, _ in first }
    if counted.isEmpty { return claims }
    for index in claims.indices {
      guard let policy = counted[claims[index].numeral].map({ mentions[$0] }) else { continue }
      let inferred = claims[index].inferred
      if inferred.contains(.period), let date = policy.date { claims[index].period = Period(date) }
      if inferred.contains(.subject), let place = policy.place { claims[index].place = place }
    }
    return claims
  }

  /// A title in 《》 is what its paragraph and the next go on to speak of; one that is only cited is not,
  /// nor is one of which there are more: 《…方案》等10多个政策文件.
  private func mayBeOf(
    _ mention: PolicyMention,
    _ count: QuantityMention,
    in sentence: SentenceReading
  ) -> Bool {
    let text = source.characters
    if mention.sentence.range == sentence.range {
      let between = Range(spanning: mention.range.upperBound, count.range.lowerBound)
      return between.count > Self.longestListEnd || !between.contains { text.scalars[$0] == "等" }
    }
    let mark = mention.range.lowerBound - 1
    let isMarked = mark >= 0 && text.scalars[mark] == "《"
    let home = source.sentence(containing: mention.range.lowerBound)?.paragraph
    return isMarked && home.map { sentence.paragraph - $0 <= 1 } ?? false
  }

  /// 》等 with a hedge behind it.
  private static let longestListEnd = 4

  /// Links a number of measures to the policy of the sentence, or the last one before it.
  private mutating func attach(_ count: QuantityMention, in sentence: SentenceReading) {
    let near = mentions.lastIndex { $0.range.lowerBound < count.range.lowerBound }
    guard let near, mentions[near].measures == nil,
      mayBeOf(mentions[near], count, in: sentence)
    else { return }
    let clause = sentence.clauses[sentence.clauseIndex(at: count.range.lowerBound)]
    mentions[near].measures = PolicyMention.Measures(
      quantity: count.quantity,
      quote: source.quote(clause.range),
      numeral: count.numeral
    )
  }
}
