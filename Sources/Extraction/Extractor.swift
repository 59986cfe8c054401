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
  private let mapper: MetricMapper

  /// - Complexity: O(*n*) in the size of the catalog.
  package init(catalog: Catalog) {
    self.catalog = catalog
    names = NameReader(catalog)
    anaphors = AnaphorReader(catalog)
    policies = PolicyCatalog(catalog)
    mapper = MetricMapper(catalog)
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
    var reader = ClaimReader(document: document, mapper: mapper)
    var policyReader = PolicyReader(source: source, catalog: policies, document: document)
    for sentence in document.sentences {
      policyReader.read(sentence, context: reader.subjects)
      reader.read(sentence)
    }
    let proposed = policyReader.dating(reader.claims)
    var extraction = reviewed(proposed, of: source)
    extraction.policies = policyReader.mentions
    let decided = extraction.claims.map(\.numeral) + extraction.setAside.map(\.quote.range)
    extraction.setAside += document.setAside(except: Set(decided), reasons: reader.rejected)
    extraction.setAside.sort { $0.quote.range.lowerBound < $1.quote.range.lowerBound }
    extraction.notes = SourceNote.notes(on: source, extraction, unread: document.unread)
    extraction.diagnostics += extraction.notes.compactMap { $0.diagnostic(in: source) }
    if let problem = StatedPlace(of: source)?.diagnostic(in: catalog) {
      extraction.diagnostics.append(problem)
    }
    return extraction
  }

  /// The claims after the decisions of people, each checked against its quote: a number that only its
  /// whole sentence makes plain (一款, beside 两款) is quoted with that.
  private func reviewed(_ claims: [Claim], of source: Source) -> SourceExtract {
    var reviews = ReviewApplication(claims, of: source)
    var diagnostics: [Diagnostic] = []
    if let sidecar = source.sidecarNode {
      let reading = ReviewEntry.reading(sidecar, catalog: catalog)
      diagnostics += reading.diagnostics
      for entry in reading.entries { reviews.apply(entry) }
    }
    diagnostics += reviews.diagnostics
    var evidence = EvidenceCheck(source)
    var standing: [Claim] = []
    var unproven: [SetAside] = []
    for claim in reviews.claims {
      var claim = claim
      if evidence.diagnostic(for: claim) != nil, claim.review == nil {
        claim.quote = claim.sentence
      }
      if let problem = evidence.diagnostic(for: claim) {
        diagnostics.append(problem)
        unproven.append(
          SetAside(quote: source.quote(claim.numeral), reason: .unproven, claim: claim)
        )
      } else {
        standing.append(claim)
      }
    }
    return SourceExtract(
      claims: standing.sorted(),
      setAside: reviews.rejected + unproven,
      diagnostics: diagnostics.sorted()
    )
  }
}
