import Diagnostics

/// Finds what makes entries of the files indistinguishable: names that another entry has too, and
/// places that are part of themselves.
struct CatalogDoubles {
  private let catalog: Catalog
  private(set) var diagnostics: [Diagnostic] = []

  init(_ catalog: Catalog, written: [CatalogReader.WrittenEntry]) {
    self.catalog = catalog
    for entry in written {
      switch entry.list {
      case .places: checkPlace(entry)
      case .policies: checkPolicy(entry)
      case .metrics, .publishers, .topics: break
      }
    }
    checkMetrics(written.filter { $0.list == .metrics })
  }

  private mutating func checkPlace(_ entry: CatalogReader.WrittenEntry) {
    guard let place = catalog.places[entry.id] else { return }
    checkCycle(of: place, entry)
    let others = catalog.places(named: place.name).filter { other in
      other.id != place.id && other.name == place.name && other.parent == place.parent
    }
    guard let other = others.first else { return }
    report(
      entry,
      "duplicate-name",
      "‘\(place.name)’ is already the place `\(other.id)`",
      help: "give the entry the id `\(other.id)` to change that place, or another name or parent"
    )
  }

  private mutating func checkCycle(of place: Place, _ entry: CatalogReader.WrittenEntry) {
    let line = catalog.lineage(of: place)
    guard let last = line.last, let next = last.parent, line.contains(where: { $0.id == next })
    else { return }
    report(
      entry,
      "parent-cycle",
      "‘\(place.name)’ is part of itself",
      help: "follow `parent`: " + (line.map(\.id) + [next]).joined(separator: " → ")
    )
  }

  private mutating func checkPolicy(_ entry: CatalogReader.WrittenEntry) {
    guard let policy = catalog.policies[entry.id] else { return }
    let names = Set([policy.title] + policy.also)
    let others = catalog.policies.values.sorted { $0.id < $1.id }.filter { other in
      other.id != policy.id && other.place == policy.place
        && !names.isDisjoint(with: [other.title] + other.also)
    }
    guard let other = others.first else { return }
    report(
      entry,
      "duplicate-name",
      "‘\(policy.title)’ shares a name with the policy `\(other.id)`",
      help: "keep the name at one of them"
    )
  }

  /// Each wording leads to one metric.
  private mutating func checkMetrics(_ entries: [CatalogReader.WrittenEntry]) {
    var owners: [MetricWording: String] = [:]
    for metric in catalog.metrics.values.sorted()
    where !entries.contains(where: { $0.id == metric.id }) {
      for wording in metric.wordings { owners[wording] = metric.id }
    }
    for entry in entries {
      for wording in catalog.metrics[entry.id]?.wordings ?? [] {
        guard let owner = owners[wording], owner != entry.id else {
          owners[wording] = entry.id
          continue
        }
        report(
          entry,
          "duplicate-name",
          "‘\(wording.normal)’ already means the metric `\(owner)`",
          help: "keep the wording at one of them; wordings are compared in normal form "
            + "(docs/formats.md)"
        )
      }
    }
  }

  private mutating func report(
    _ entry: CatalogReader.WrittenEntry,
    _ id: String,
    _ message: String,
    help: String
  ) {
    diagnostics.append(Diagnostic(.error, id, at: entry.location, message, help: help))
  }
}
