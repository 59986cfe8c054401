import Diagnostics
import Quantities

/// Joins what sources say about one policy document, under whatever name they write it.
package struct PolicyReconciler: Sendable {
  private let catalog: Catalog
  /// Names that may stand in front of a title.
  private let placeNames: NamePrefixes
  /// The catalog's entries by the titles by which texts call them; of two, the one of the smaller id.
  private let entries: [String: CatalogPolicy]

  package init(catalog: Catalog) {
    self.catalog = catalog
    let named = catalog.places.values.filter { $0.kind.mayIssue }
    let placeNames = NamePrefixes(
      named.flatMap { [$0.name] + $0.aliases }.filter { $0.count > 1 }
    )
    self.placeNames = placeNames
    let titles = catalog.policies.values.sorted { $0.id < $1.id }.flatMap { entry in
      ([entry.title] + entry.also).map { (PolicyTitle($0, places: placeNames).core, entry) }
    }
    entries = Dictionary(titles) { first, _ in first }
  }

  /// The policies of all mentions, sorted by place, first date and id.
  package func policies(from mentions: [PolicyMention]) -> [Policy] {
    let mentions = mentions.sorted { $0.position < $1.position }
    return groups(of: mentions).map(policy).sorted { $0.order < $1.order }
  }

  /// Mentions of one document: by catalog entry, else by title and place; a mention that has lost
  /// its place joins the only document of that title.
  private func groups(of mentions: [PolicyMention]) -> [[PolicyMention]] {
    Dictionary(grouping: mentions, by: identity).flatMap { identity, alike in
      guard case .title = identity else { return [alike] }
      let byPlace = Dictionary(grouping: alike) { $0.place?.id ?? "" }
      guard byPlace.count == 2, let placeless = byPlace[""],
        let placed = byPlace.first(where: { $0.key != "" })
      else { return byPlace.values.map { $0 } }
      return [(placed.value + placeless).sorted { $0.position < $1.position }]
    }
  }

  /// What makes two mentions speak of one document.
  private enum Identity: Hashable {
    case entry(String)
    case title(String)
  }

  private func identity(of mention: PolicyMention) -> Identity {
    let core = PolicyTitle(mention.title, places: placeNames).core
    return entry(for: mention, core: core).map { .entry($0.id) } ?? .title(core)
  }

  private func entry(for mention: PolicyMention, core: String) -> CatalogPolicy? {
    if let id = mention.policyID, let entry = catalog.policies[id] { return entry }
    return entries[core]
  }

  private func policy(from mentions: [PolicyMention]) -> Policy {
    let core = PolicyTitle(mentions[0].title, places: placeNames).core
    let entry = entry(for: mentions[0], core: core)
    let titles = mentions.map(\.title)
    let title = entry?.title ?? titles.max { $0.count < $1.count } ?? mentions[0].title
    let place =
      entry?.place.flatMap { catalog.places[$0] } ?? mentions.lazy.compactMap(\.place).first
    return Policy(
      id: entry?.id ?? "policy-"
        + SHA256.digest(of: core + (place?.id ?? "")).fingerprint,
      title: title,
      names: titles.uniqued().filter { $0 != title },
      place: place,
      issuers: mentions.max { $0.issuers.count < $1.issuers.count }?.issuers ?? [],
      steps: steps(of: mentions),
      span: mentions.lazy.compactMap(\.span).first,
      mentions: mentions,
      inferred: inferred(in: mentions, place: place)
    )
  }

  /// The distinct dated or staged steps, undated ones only where nothing better is known.
  private func steps(of mentions: [PolicyMention]) -> [Policy.Step] {
    let steps = mentions.map { Policy.Step(date: $0.date, status: $0.status, mention: $0) }
    let dated = steps.filter { $0.date != nil }
    guard !dated.isEmpty else {
      return steps.first { $0.status != nil }.map { [$0] } ?? []
    }
    return dated.sorted { $0.order < $1.order }.uniqued { $0.order }
  }

  /// What no mention states in its own text.
  private func inferred(in mentions: [PolicyMention], place: Place?) -> Set<Policy.Field> {
    let shared = mentions.map(\.inferred).reduce(mentions[0].inferred) { $0.intersection($1) }
    return mentions.contains { $0.place == place && !$0.inferred.contains(.place) }
      ? shared.subtracting([.place]) : shared
  }
}

extension Place.Kind {
  /// Whether policies may be issued for it and bear its name in their title.
  fileprivate var mayIssue: Bool {
    switch self {
    case .country, .region, .province, .city, .district, .park: true
    case .world, .organisation, .event: false
    }
  }
}

extension PolicyMention {
  fileprivate var position: Position { Position(source: sentence.source, offset: range.lowerBound) }

  fileprivate struct Position: Comparable {
    var source: SourceID
    var offset: Int

    static func < (left: Position, right: Position) -> Bool {
      (left.source, left.offset) < (right.source, right.offset)
    }
  }
}

extension Policy {
  /// By place, first date (undated last), id.
  fileprivate var order: String {
    (place?.id ?? "~") + "\u{1}" + (steps.first?.date?.iso ?? "~") + "\u{1}" + id
  }
}

extension Policy.Step {
  fileprivate var order: String { (date?.firstDay.iso ?? "~") + " " + (status?.rawValue ?? "") }
}

extension Array where Element: Hashable {
  /// Each element once, in the order of first occurrence.
  package func uniqued() -> [Element] { uniqued { $0 } }
}

extension Array {
  /// One element for each key, in the order of first occurrence.
  package func uniqued<Key: Hashable>(by key: (Element) -> Key) -> [Element] {
    var seen: Set<Key> = []
    return filter { seen.insert(key($0)).inserted }
  }
}
