extension Place.Kind: Comparable {
  /// From the widest to the narrowest, as the cases stand.
  package static func < (left: Place.Kind, right: Place.Kind) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Catalog {
  /// The country that the built-in lists divide; everything outside it is foreign.
  package static let homeCountry = "china"

  /// The levels at which a place may be compared. A municipality (北京, 上海, 天津, 重庆) is both a
  /// province and a city: Constitution of the PRC, article 30.
  package func levels(of place: Place) -> [Place.Kind] {
    isMunicipality(place) ? [.city, .province] : [place.kind]
  }

  /// Whether it is a city directly below a country.
  package func isMunicipality(_ place: Place) -> Bool {
    place.kind == .city && place.parent.flatMap { places[$0] }?.kind == .country
  }

  /// Whether it lies outside the home country.
  package func isForeign(_ place: Place) -> Bool {
    let line = lineage(of: place)
    guard line.contains(where: { $0.kind == .country || $0.kind == .world }) else { return false }
    return !line.contains { $0.id == Self.homeCountry }
  }
}
