import Diagnostics

/// What one entry of a catalog says of another, by its id (or the unique name of a place).
struct CatalogReference {
  var role: Role
  var target: String
  var location: SourceLocation

  /// Which key of which entry refers.
  enum Role {
    /// Of a place.
    case parent(of: String)
    /// Of a policy.
    case place(of: String)
    /// Of a metric.
    case topic(of: String)
    case alongside(String)
    case siblings(of: String)
  }
}

extension CatalogReader {
  /// Checks and follows all references, now that all entries are there.
  mutating func resolve(in catalog: inout Catalog) {
    var places = catalog.places
    var metrics = catalog.metrics
    for reference in references {
      switch reference.role {
      case .parent(let id):
        guard let place = place(of: reference, in: catalog) else { continue }
        places[id]?.parent = place.id
      case .place(let id):
        guard let place = place(of: reference, in: catalog) else { continue }
        catalog.policies[id]?.place = place.id
      case .topic(let id):
        guard isTopic(reference, in: catalog) else { continue }
        metrics[id]?.topic = reference.target
      case .alongside(let id):
        guard isMetric(reference, in: catalog) else { continue }
        metrics[id]?.alongside.append(reference.target)
      case .siblings(let id):
        guard isMetric(reference, in: catalog) else { continue }
        metrics[id]?.siblings.append(reference.target)
      }
    }
    catalog.places = places
    catalog.metrics = metrics
  }

  private mutating func place(of reference: CatalogReference, in catalog: Catalog) -> Place? {
    if let place = catalog.place(reference.target) { return place }
    let named = catalog.places(named: reference.target)
    guard named.isEmpty else {
      let ids = named.map { "`\($0.id)`" }.joined(separator: " or ")
      report(
        "ambiguous-place",
        at: reference.location,
        "‘\(reference.target)’ is the name of \(named.count) places",
        help: "write " + ids
      )
      return nil
    }
    report(
      "unknown-place",
      at: reference.location,
      "no place ‘\(reference.target)’",
      help: Self.advice(catalog.suggestedPlace(for: reference.target), or: "places.yml")
    )
    return nil
  }

  private mutating func isTopic(_ reference: CatalogReference, in catalog: Catalog) -> Bool {
    let ids = catalog.topics.map(\.id)
    if ids.contains(reference.target) { return true }
    report(
      "unknown-topic",
      at: reference.location,
      "no topic ‘\(reference.target)’",
      help: Self.advice(suggestion(for: reference.target, among: ids), or: "topics.yml")
    )
    return false
  }

  private mutating func isMetric(_ reference: CatalogReference, in catalog: Catalog) -> Bool {
    if catalog.metrics[reference.target] != nil { return true }
    report(
      "unknown-metric",
      at: reference.location,
      "no metric ‘\(reference.target)’",
      help: Self.advice(catalog.suggestedMetric(for: reference.target), or: "metrics.yml")
    )
    return false
  }

  private static func advice(_ suggestion: String?, or file: String) -> String {
    suggestion.map { "did you mean `\($0)`?" } ?? "add it to seeds/catalog/\(file)"
  }

  private mutating func report(
    _ id: String,
    at location: SourceLocation,
    _ message: String,
    help: String
  ) {
    diagnostics.append(Diagnostic(.error, id, at: location, message, help: help))
  }
}
