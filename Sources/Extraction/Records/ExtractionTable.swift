package import Corpus
package import Diagnostics
import Foundation
import Model
import Quantities

/// What was read in one source, as tables that a person reads in a terminal.
package struct ExtractionTable: Sendable {
  private let source: Source
  private let extraction: SourceExtract

  package init(_ extraction: SourceExtract, of source: Source) {
    self.source = source
    self.extraction = extraction
  }

  /// Claims, policies, and the numbers that were set aside.
  package func lines(for terminal: Terminal) -> [String] {
    [head(for: terminal), claims(for: terminal), policies(for: terminal), setAside(for: terminal)]
      .filter { !$0.isEmpty }.joined(separator: [""]).map(\.self)
  }

  /// What the source is: its file, then what is known of it.
  private func head(for terminal: Terminal) -> [String] {
    let metadata = source.metadata
    let date = metadata.date.map { $0 + (metadata.isDateInferred ? " (inferred)" : "") }
    let known = [metadata.title.map { "《\($0)》" }, metadata.publisher, date ?? "no date"]
    return [terminal.styled(source.id.path, .heading)]
      + LineBreaking(width: terminal.columns)
      .lines(of: known.compactMap { $0?.printable }.joined(separator: ", "))
  }

  private func claims(for terminal: Terminal) -> [String] {
    let count = extraction.claims.count
    guard count > 0 else { return [terminal.styled("no claims", .bold)] }
    var table = TextTable([
      TextTable.Column("line", .right), TextTable.Column("subject", least: 8),
      TextTable.Column("what", least: 12), TextTable.Column("period"),
      TextTable.Column("figure", .right, least: 10), TextTable.Column("metric", least: 18),
      TextTable.Column("note", least: 9), TextTable.Column("origin", least: 12),
      TextTable.Column("rule"),
    ])
    for claim in extraction.claims { table.add(row(claim, isWide: terminal.columns >= 110)) }
    let isInferred = extraction.claims.contains { !$0.inferred.isEmpty }
    let legend = isInferred ? ["  ? not in the text, but taken from its context"] : []
    let heading = terminal.styled(count == 1 ? "1 claim" : "\(count) claims", .bold)
    return [heading] + table.lines(for: terminal, indent: 2) + legend
  }

  /// The last columns are for wide terminals alone.
  private func row(_ claim: Claim, isWide: Bool) -> [String] {
    let period = claim.period.map { mark($0.iso, .period, of: claim) }
    let notes = [
      claim.basis == .reported ? nil : claim.basis.rawValue, claim.review?.decision.word,
    ]
    return [
      String(source.characters.line(of: claim.numeral.lowerBound).number),
      mark(claim.place.name, .subject, of: claim), claim.metricWords, period ?? "–",
      mark(claim.quantity.verbatim, .unit, of: claim),
      claim.metric.isOpen ? "" : claim.metric.id,
      notes.compactMap(\.self).joined(separator: ", "), isWide ? claim.origin?.name ?? "" : "",
      isWide ? claim.rule : "",
    ]
  }

  private func mark(_ text: String, _ field: Claim.Field, of claim: Claim) -> String {
    claim.inferred.contains(field) ? text + "?" : text
  }

  private func policies(for terminal: Terminal) -> [String] {
    let mentions = extraction.policies
    guard !mentions.isEmpty else { return [] }
    var table = TextTable([
      TextTable.Column("line", .right), TextTable.Column("title", least: 20),
      TextTable.Column("issuer", least: 10), TextTable.Column("date"),
      TextTable.Column("status"), TextTable.Column("span"), TextTable.Column("measures", .right),
    ])
    for mention in mentions {
      let issuers = mention.issuers.joined(separator: "、")
      table.add([
        String(source.characters.line(of: mention.range.lowerBound).number), "《\(mention.title)》",
        issuers.isEmpty ? mention.place?.name ?? "" : issuers, mention.date?.iso ?? "",
        mention.status?.rawValue ?? "", mention.span?.iso ?? "",
        mention.measures?.quantity.wording ?? "",
      ])
    }
    let count = mentions.count == 1 ? "1 policy named" : "\(mentions.count) policies named"
    return [terminal.styled(count, .bold)] + table.lines(for: terminal, indent: 2)
  }

  private func setAside(for terminal: Terminal) -> [String] {
    let coverage = extraction.coverage
    guard coverage.numbers > 0 else { return ["no numbers"] }
    let heading =
      "\(coverage.numbers) numbers: \(coverage.claimed) read, \(coverage.setAsideCount) set aside"
    return [terminal.styled(heading, .bold)]
      + SetAsideTable(extraction.setAside, of: source).lines(for: terminal)
  }
}

extension Review.Decision {
  /// What a person did to the claim.
  fileprivate var word: String {
    switch self {
    case .accept: "accepted"
    case .reject: "rejected"
    case .correct: "corrected"
    case .add: "added"
    }
  }
}
