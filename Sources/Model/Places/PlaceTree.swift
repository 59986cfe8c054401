/// What knows places by their ids, and so what each is part of.
package protocol PlaceTree {
  /// The place of the catalog with an id.
  func catalogPlace(_ id: String) -> Place?
}

extension PlaceTree {
  /// A place and everything it is part of, from the inside out; cycles end at their first repeat.
  package func lineage(of place: Place) -> [Place] {
    var line = [place]
    while let id = line[line.count - 1].parent, let parent = catalogPlace(id),
      !line.contains(where: { $0.id == id })
    {
      line.append(parent)
    }
    return line
  }

  /// Whether one place is part of the other: 深圳 of 广东.
  package func isPart(_ inner: Place, of outer: Place) -> Bool {
    inner.id != outer.id && lineage(of: inner).contains { $0.id == outer.id }
  }

  /// The nearest place with a page of its own: 模速空间 has its figures on that of 徐汇区.
  package func host(of place: Place) -> Place? {
    lineage(of: place).first { $0.kind.hasPage }
  }

  /// The levels at which a place may be compared. A municipality (北京, 上海, 天津, 重庆) is both a
  /// province and a city: Constitution of the PRC, article 30.
  package func levels(of place: Place) -> [Place.Kind] {
    isMunicipality(place) ? [.city, .province] : [place.kind]
  }

  /// Whether it is a city directly below a country.
  package func isMunicipality(_ place: Place) -> Bool {
    place.kind == .city && place.parent.flatMap(catalogPlace)?.kind == .country
  }

  /// Whether it lies outside the home country.
  package func isForeign(_ place: Place) -> Bool {
    let line = lineage(of: place)
    guard line.contains(where: { $0.kind == .country || $0.kind == .world }) else { return false }
    return !line.contains { $0.id == Catalog.homeCountry }
  }
}

extension Catalog: PlaceTree {
  package func catalogPlace(_ id: String) -> Place? { places[id] }
}
