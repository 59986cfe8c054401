extension Metric {
  /// What a metric is called for places of one kind: the 地区生产总值 of a country is its 国内生产总值.
  package struct Naming: Hashable, Sendable, Codable {
    package var kind: Place.Kind
    /// Nil where it is the general one; so is `definition`.
    package var name: String?
    package var definition: String?

    package init(kind: Place.Kind, name: String? = nil, definition: String? = nil) {
      self.kind = kind
      self.name = name
      self.definition = definition
    }
  }

  /// The metric as it is called for places of a kind. It is the same one: metrics are told apart by their ids.
  package func named(for kind: Place.Kind) -> Metric {
    guard let naming = namings.first(where: { $0.kind == kind }) else { return self }
    var metric = self
    metric.name = naming.name ?? name
    metric.definition = naming.definition ?? definition
    if metric.name != name { metric.also.append(name) }
    return metric
  }

  /// Changes what a catalog says for places of a kind; what is nil stays.
  mutating func setNaming(for kind: Place.Kind, name: String? = nil, definition: String? = nil) {
    var naming = namings.first { $0.kind == kind } ?? Naming(kind: kind)
    naming.name = name ?? naming.name
    naming.definition = definition ?? naming.definition
    namings = (namings.filter { $0.kind != kind } + [naming]).sorted { $0.kind < $1.kind }
  }
}
