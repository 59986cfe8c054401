import Corpus
import Diagnostics
import Model
import Settings

/// What a sidecar file says in `place`: where the text takes its place for granted.
struct StatedPlace {
  private let node: SettingsNode
  private let name: String

  /// Nil where the file does not say it.
  init?(of source: Source) {
    let entry = source.sidecarNode?.entries?.first { $0.key == "place" }
    guard let node = entry?.value, let name = node.scalar else { return nil }
    self.node = node
    self.name = name
  }

  /// Why the catalog has no such place, or not one alone; nil where it has.
  func diagnostic(in catalog: Catalog) -> Diagnostic? {
    guard catalog.place(name) == nil else { return nil }
    let named = catalog.places(named: name)
    let candidates = named.isEmpty ? [catalog.suggestedPlace(for: name)] : named.map(\.id)
    let ids = candidates.compactMap(\.self).map { "`\($0)`" }
    return Diagnostic(
      .error,
      named.isEmpty ? "unknown-place" : "ambiguous-place",
      at: node.location,
      named.isEmpty ? "no place ‘\(name)’" : "‘\(name)’ is the name of \(named.count) places",
      help: ids.isEmpty
        ? "add it to seeds/catalog/places.yml" : "write " + ids.joined(separator: " or ")
    )
  }
}
