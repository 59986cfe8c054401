import ChineseText
package import Corpus
import Diagnostics
package import Foundation
package import Model
import Quantities

/// Takes claims that the filter has read elsewhere in place of extracting them.
///
/// Whatever a record says passes the same check as any claim: against the text where that is at hand, else
/// against the quote that it brings.
package struct RecordReading: Sendable {
  private let catalog: Catalog
  private let extractor: Extractor
  private let names: NameReader
  private let policies: PolicyCatalog
  /// The texts at hand, by the name of their file without ending.
  private let texts: [String: Source]

  /// - Complexity: O(*n*) in the size of the catalog and the number of texts.
  package init(catalog: Catalog, texts: [Source]) {
    self.catalog = catalog
    extractor = Extractor(catalog: catalog)
    names = NameReader(catalog)
    policies = PolicyCatalog(catalog)
    self.texts = Dictionary(texts.map { ($0.id.name, $0) }) { first, _ in first }
  }

  /// One text with what a record says of it.
  package struct Result: Sendable {
    package var source: Source
    package var extract: SourceExtract
  }

  /// What a line says; nil where it is no record.
  package func result(of line: Data) -> Result? {
    guard let record = try? JSONDecoder().decode(ClaimRecord.self, from: line) else { return nil }
    let name = Self.name(of: record.id)
    let source = texts[name] ?? excerpts(of: record, name: name)
    let places = RecordPlaces(source, hasWholeText: texts[name] != nil)
    var unplaced: [Diagnostic] = []
    let claims = record.claims.compactMap { entry in
      let claim = claim(entry, at: places)
      if claim == nil { unplaced.append(Self.problem(entry.quote, in: source)) }
      return claim
    }
    var extract = extractor.checked(claims, of: source)
    if texts[name] != nil { extract.setAside += setAside(record, of: source) }
    extract.setAside.sort { $0.quote.range.lowerBound < $1.quote.range.lowerBound }
    extract.policies = record.policies.compactMap { policy($0, at: places) }
    extract.diagnostics += unplaced
    return Result(source: source, extract: extract)
  }

  private func setAside(_ record: ClaimRecord, of source: Source) -> [SetAside] {
    (record.setAside ?? []).compactMap { number in
      guard let reason = SetAside.Reason(rawValue: number.reason), number.start <= number.end else {
        return nil
      }
      return SetAside(quote: source.quote(number.start..<number.end), reason: reason)
    }
  }

  /// A name that is safe in a path, whatever an id holds.
  private static func name(of id: JSONLine.Value) -> String {
    switch id {
    case .text(let text), .number(let text): text.replacing("/", with: "-")
    default: "unnamed"
    }
  }

  private static func problem(_ quote: String, in source: Source) -> Diagnostic {
    Diagnostic(
      .warning,
      "evidence-missing",
      at: SourceLocation(file: source.id.path),
      "the quote ‘\(quote)’ is not in the source, or does not hold its number",
      help: "extract the text again; the figure is left out"
    )
  }

  /// The passages that a record quotes, in the order of the text.
  private func excerpts(of record: ClaimRecord, name: String) -> Source {
    let quotes =
      record.claims.map { ($0.start, $0.quote) } + record.policies.map { ($0.start, $0.quote) }
    var excerpts: [String] = []
    for (_, quote) in quotes.sorted(by: { $0.0 < $1.0 }) where !excerpts.contains(quote) {
      excerpts.append(quote)
    }
    let metadata = Metadata(
      title: record.title,
      publisher: record.publisher,
      date: record.date.flatMap { CalendarDate(iso: $0)?.iso },
      url: record.url.flatMap { Metadata.isWebAddress($0) ? $0 : nil }
    )
    return Source(excerpts: excerpts, id: SourceID("seeds/\(name).txt"), metadata: metadata)
  }

  private func claim(_ entry: ClaimRecord.Claim, at places: RecordPlaces) -> Claim? {
    guard let hedge = Hedge(rawValue: entry.hedge), let basis = Claim.Basis(rawValue: entry.basis),
      let found = places.claim(entry)
    else { return nil }
    var quantity = found.quantity
    quantity.value = entry.value
    quantity.upper = entry.upper
    quantity.hedge = hedge
    quantity.unit = entry.unit.map(Unit.init)
    let known = entry.metricID.flatMap { catalog.metrics[$0] }
    return Claim(
      place: Boxed(subject(entry)),
      metric: Boxed(known ?? Metric.open(name: entry.metric, unit: quantity.unit)),
      metricWords: entry.metric,
      period: entry.period.flatMap { Period($0) },
      quantity: quantity,
      basis: basis,
      origin: entry.origin.map(Self.origin),
      quote: found.quote,
      sentence: found.sentence,
      numeral: found.numeral,
      inferred: Set((entry.inferred ?? []).compactMap(Claim.Field.init)),
      rule: entry.rule
    )
  }

  /// The catalog's place, else an organisation or event of that name and of the place in it.
  private func subject(_ entry: ClaimRecord.Claim) -> Place {
    if let id = entry.subjectID, let place = catalog.places[id] { return place }
    if let place = catalog.place(entry.subject) { return place }
    let text = SourceText(line: entry.subject)
    let whole = names.names(in: text).first { $0.range == text.range }
    return whole?.place ?? Place.open(name: entry.subject, parent: nil)
  }

  /// An author with a title in 《》, or either.
  private static func origin(_ name: String) -> Origin {
    let title = name.split(separator: "《").dropFirst().first?.split(separator: "》").first
    return Origin(name: name, title: title.map(String.init))
  }

  private func policy(_ entry: ClaimRecord.Policy, at places: RecordPlaces) -> PolicyMention? {
    guard let found = places.policy(entry) else { return nil }
    return PolicyMention(
      title: entry.title,
      policyID: policies.entry(for: entry.title)?.id,
      place: entry.place.flatMap { catalog.place($0) },
      issuers: entry.issuer.map { $0.split(separator: "、").map(String.init) } ?? [],
      date: entry.date.flatMap { CalendarDate(iso: $0) },
      status: entry.status.flatMap(Policy.Status.init),
      span: entry.span.flatMap { Period($0) },
      measures: found.measures,
      sentence: found.sentence,
      range: found.range
    )
  }
}
