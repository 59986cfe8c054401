import Corpus
import Model

/// Reads the names of places, organisations, events and public bodies in a text; where one name
/// stands within another, the outer one counts.
struct NameReader: Sendable {
  private let catalog: Catalog
  private let placeFinder: PlaceFinder
  private let organisations = OrganisationFinder()
  private let bodies = BodyFinder()
  private let brands = BrandFinder()
  private let sites = SiteFinder()
  private let country: Place?

  init(_ catalog: Catalog) {
    self.catalog = catalog
    placeFinder = PlaceFinder(catalog)
    country = catalog.homeCountry
  }

  /// In the order of the text, without overlaps.
  ///
  /// - Parameters:
  ///   - text: what is read.
  ///   - context: the names in its title and in its publisher's name.
  /// - Returns: names with their roles.
  func names(in text: SourceText, context: [NameMention] = []) -> [NameMention] {
    let places = placeFinder.places(in: text, context: Set(context.map(\.place.id)))
    var names = nationalBodies(in: text)
    names += organisations.names(in: text, places: places.map(\.range)).map {
      mention(of: $0, places: places, in: text)
    }
    names += Self.ports(of: places, in: text)
    names += sites.sites(in: text, places: places.map(\.range)).map { range, index in
      let owner = places[index].place.wrappedValue
      let site = Place.open(name: text[range], kind: .organisation, parent: owner.id)
      return NameMention(range: range, place: site, role: .subject)
    }
    names += brands.names(in: text).compactMap { mention(of: $0, places: places, in: text) }
    for (index, (range, place)) in places.enumerated() {
      if let body = bodies.body(startingWith: range, in: text) {
        let owner = Self.innermost(places[index...])
        names.append(NameMention(range: body, place: owner, role: .body))
      } else {
        names.append(NameMention(range: range, place: place, role: .subject))
      }
    }
    return NameRoles(in: text).assigned(to: Self.outermost(names))
  }

  /// 宁波舟山港: a port that bears the names of two places belongs to the first and is neither.
  private static func ports(
    of places: [(range: Range<Int>, place: Boxed<Place>)],
    in text: SourceText
  ) -> [NameMention] {
    zip(places, places.dropFirst()).compactMap { first, second in
      let rest = second.range.upperBound..<min(second.range.upperBound + 4, text.count)
      guard first.range.upperBound == second.range.lowerBound,
        let mark = portWords.leading(rest, of: text)
      else { return nil }
      let range = first.range.lowerBound..<mark.upperBound
      let port = Place.open(
        name: text[range],
        kind: .organisation,
        parent: first.place.wrappedValue.id
      )
      return NameMention(range: range, place: port, role: .subject)
    }
  }

  /// A firm of its own, or the place that goods are called after, which is no subject there.
  private func mention(
    of brand: BrandFinder.Match,
    places: [(range: Range<Int>, place: Boxed<Place>)],
    in text: SourceText
  ) -> NameMention? {
    let index = places.partitioningIndex { $0.range.lowerBound >= brand.range.lowerBound }
    let isKnown = index < places.count && places[index].range.lowerBound == brand.range.lowerBound
    let host = isKnown ? places[index].place : nil
    if brand.isGoods {
      return host.map { NameMention(range: brand.range, place: $0, role: .goods) }
    }
    let parent = host?.wrappedValue.id
    let firm = Place.open(name: text[brand.range], kind: .organisation, parent: parent)
    return NameMention(range: brand.range, place: firm, role: .subject)
  }

  private static let portWords: WordSet = ["港", "机场", "国际机场"]

  private func nationalBodies(in text: SourceText) -> [NameMention] {
    guard let country else { return [] }
    return bodies.nationalBodies(in: text).map {
      NameMention(range: $0, place: country, role: .body)
    }
  }

  /// An organisation with a place in its name belongs to that place; otherwise no one knows.
  private func mention(
    of match: OrganisationFinder.Match,
    places: [(range: Range<Int>, place: Boxed<Place>)],
    in text: SourceText
  ) -> NameMention {
    let index = places.partitioningIndex { $0.range.lowerBound >= match.range.lowerBound }
    let first = index < places.count ? places[index] : nil
    let box = first.flatMap { match.range.contains($0.range.lowerBound) ? $0.place : nil }
    if let box, let known = first, known.range == match.range {
      return NameMention(range: match.range, place: box, role: .subject)
    }
    let host = box?.wrappedValue
    // 武汉都市圈 reaches beyond 武汉.
    let owner = host?.kind == .world ? nil : host
    let parent = match.kind == .region ? owner?.parent ?? country?.id : owner?.id
    let place = Place.open(name: text[match.range], kind: match.kind, parent: parent)
    return NameMention(range: match.range, place: place, role: .subject)
  }

  /// 常州 of 江苏常州.
  private static func innermost(_ places: ArraySlice<(range: Range<Int>, place: Boxed<Place>)>)
    -> Boxed<Place>
  {
    var last = places[places.startIndex]
    for next in places.dropFirst() {
      guard next.range.lowerBound == last.range.upperBound else { break }
      last = next
    }
    return last.place
  }

  /// Longer names first where two begin together; what begins within another is dropped.
  private static func outermost(_ names: [NameMention]) -> [NameMention] {
    let sorted = names.sorted {
      ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
    }
    var kept: [NameMention] = []
    for name in sorted where kept.last.map({ $0.range.upperBound <= name.range.lowerBound }) ?? true
    {
      kept.append(name)
    }
    return kept
  }
}

extension Array {
  /// The index of the first element that a test accepts, where it accepts all after it too.
  ///
  /// - Complexity: O(log *n*).
  func partitioningIndex(where accepts: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if accepts(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
