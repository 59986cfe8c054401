import Quantities

/// Finds places by any of their names.
struct PlaceIndex: Hashable, Sendable {
  /// Ids by name or alias, sorted: several places may share a name.
  private let ids: [ByteKey: [String]]

  /// - Complexity: O(*n* log *n*) in the number of names.
  init(_ places: [String: Place]) {
    var ids: [ByteKey: [String]] = [:]
    for (id, place) in places {
      for name in Set(([place.name] + place.aliases).map(ByteKey.init)) {
        ids[name, default: []].append(id)
      }
    }
    self.ids = ids.mapValues { $0.count > 1 ? $0.sorted() : $0 }
  }

  func ids(named name: String) -> [String] { ids[ByteKey(name)] ?? [] }

  /// Every name and alias, sorted.
  var names: [String] { ids.keys.map(\.text).sorted() }
}
