import ChineseText
import Corpus
import Model

/// Finds catalogued policies by any writing of their titles.
struct PolicyCatalog: Sendable {
  private let catalog: Catalog
  private let byTitle: [PolicyTitle: CatalogPolicy]
  /// Names that may stand before a title.
  private let placeNames: NamePrefixes
  /// Other names of the catalog, which a text may use without 《》.
  private let names: [String]
  private let matcher: PhraseMatcher

  init(_ catalog: Catalog) {
    self.catalog = catalog
    // Without policies nobody asks for them, and there are thousands.
    let places = catalog.policies.isEmpty ? [] : Array(catalog.places.values)
    let placeNames = NamePrefixes(
      places.filter { $0.kind.isTerritory }
        .flatMap { [$0.name] + $0.aliases }
        .filter { $0.unicodeScalars.count > 1 }
    )
    self.placeNames = placeNames
    var byTitle: [PolicyTitle: CatalogPolicy] = [:]
    for policy in catalog.policies.values.sorted(by: { $0.id < $1.id }) {
      for name in [policy.title] + policy.also {
        let title = PolicyTitle(name, places: placeNames)
        if byTitle[title] == nil { byTitle[title] = policy }
      }
    }
    self.byTitle = byTitle
    names = catalog.policies.values.flatMap(\.also).filter { $0.count >= Self.shortestName }
      .sorted()
    matcher = PhraseMatcher(names)
  }

  /// Shorter names (“22条”) mean something only beside others.
  private static let shortestName = 6

  /// Where a text calls a policy by one of the catalog's other names.
  func names(in range: Range<Int>, of text: SourceText) -> [Range<Int>] {
    names.isEmpty ? [] : matcher.matches(in: text.scalars, within: range).map(\.range)
  }

  func entry(for title: String) -> CatalogPolicy? {
    guard !byTitle.isEmpty else { return nil }
    return byTitle[PolicyTitle(title, places: placeNames)]
  }

  func place(of policy: CatalogPolicy) -> Place? { policy.place.flatMap { catalog.places[$0] } }
}
