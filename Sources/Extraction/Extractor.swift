import ChineseText
import Diagnostics
package import Corpus
package import Model

/// Reads the claims and policies of sources: a pure function of one source and the catalog.
///
/// Make one for many sources; it may be used by several tasks at once.
package struct Extractor: Sendable {
  private let catalog: Catalog
  private let names: NameReader
  private let anaphors: AnaphorReader
  private let policies: PolicyCatalog
  private let metrics: MetricMemory

  /// - Complexity: O(*n*) in the size of the catalog.
  package init(catalog: Catalog) {
    self.catalog = catalog
    names = NameReader(catalog)
    anaphors = AnaphorReader(catalog)
    policies = PolicyCatalog(catalog)
    metrics = MetricMemory(MetricMapper(catalog))
  }

  /// Whether the name of a place alone tells which one it is; of what the catalog does not know, nothing else
  /// does.
  func isUnique(_ place: Place) -> Bool {
    place.isOpen || catalog.isNamedAlone(place)
  }

  /// What the source says; nothing where it has no article.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  package func extract(_ source: Source) -> SourceExtract {
    let document = DocumentReader(
      source: source,
      catalog: catalog,
      names: names,
      anaphors: anaphors,
      policies: policies
    )
    var reader = ClaimReader(document: document, metrics: metrics)
    var policyReader = PolicyReader(source: source, catalog: policies, document: document)
    for sentence in document.sentences {
      policyReader.read(sentence, context: reader.subjects)
      reader.read(sentence)
    }
    let proposed = policyReader.dating(reader.takeClaims())
    var extraction = reviewed(proposed, of: source)
    extraction.policies = policyReader.mentions
    let decided = extraction.claims.map { $0.numeral } + extraction.setAside.map { $0.quote.range }
    extraction.setAside += document.setAside(except: Set(decided), reasons: reader.rejected)
    extraction.setAside.sort { $0.quote.range.lowerBound < $1.quote.range.lowerBound }
    extraction.notes = SourceNote.notes(on: source, extraction, unread: document.unread)
    extraction.diagnostics += extraction.notes.compactMap { $0.diagnostic(in: source) }
    if let problem = StatedPlace(of: source)?.diagnostic(in: catalog) {
      extraction.diagnostics.append(problem)
    }
    return extraction
  }

  /// Claims that someone else proposes, after the decisions of people, each checked against its quote.
  package func checked(_ claims: [Claim], of source: Source) -> SourceExtract {
    reviewed(claims, of: source)
  }

  /// The claims after the decisions of people, each checked against its quote.
  private func reviewed(_ claims: consuming [Claim], of source: Source) -> SourceExtract {
    var extract: SourceExtract
    if let sidecar = source.sidecarNode {
      var reviews = ReviewApplication(claims, of: source)
      let reading = ReviewEntry.reading(sidecar, catalog: catalog)
      for entry in reading.entries { reviews.apply(entry) }
      extract = SourceExtract(
        claims: reviews.claims,
        setAside: reviews.rejected,
        diagnostics: reading.diagnostics + reviews.diagnostics
      )
    } else {
      extract = SourceExtract(claims: claims)
    }
    Self.prove(&extract, of: source)
    extract.claims.sort()
    extract.diagnostics.sort()
    return extract
  }

  /// Sets aside the claims that their quotes do not bear out.
  private static func prove(_ extract: inout SourceExtract, of source: Source) {
    var evidence = EvidenceCheck(source)
    let problems = extract.claims.indices.map { index in
      problem(of: &extract.claims[index], by: &evidence)
    }
    guard problems.contains(where: { $0 != nil }) else { return }
    let claims = zip(extract.claims, problems)
    extract.setAside += claims.filter { $0.1 != nil }.map { claim, _ in
      SetAside(quote: source.quote(claim.numeral), reason: .unproven, claim: claim)
    }
    extract.diagnostics += problems.compactMap(\.self)
    extract.claims = claims.filter { $0.1 == nil }.map(\.0)
  }

  /// What the quote of a claim does not bear out. A number that only its whole sentence makes plain
  /// (一款, beside 两款) is quoted with that.
  private static func problem(of claim: inout Claim, by evidence: inout EvidenceCheck)
    -> Diagnostic?
  {
    guard let problem = evidence.diagnostic(for: claim) else { return nil }
    guard claim.review == nil else { return problem }
    claim.quote = claim.sentence
    return evidence.diagnostic(for: claim)
  }
}
