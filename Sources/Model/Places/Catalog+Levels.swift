extension Place.Kind: Comparable {
  /// From the widest to the narrowest, as the cases stand.
  package static func < (left: Place.Kind, right: Place.Kind) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Catalog {
  /// The country that the built-in lists divide; everything outside it is foreign.
  package static let homeCountry = "china"
}
