import Model

/// The place that a document is about.
struct DocumentTopic: Hashable, Sendable {
  var place: Place?
  /// The organisation with which the title begins, where neither it nor the rest of the title names a place:
  /// what figures without a subject are of.
  var organisation: Place?
  /// Whether the document is a government's report on its own place and year.
  var isReport: Bool
  /// Whether a person, the title or the publisher says the place, rather than how often it is named.
  var isStated = false

  static let unknown = DocumentTopic(place: nil, isReport: false)

  /// A text with the names in it.
  struct Part: Hashable, Sendable {
    var text: String
    var names: [NameMention]
  }

  private init(place: Place?, isReport: Bool) {
    self.place = place
    self.isReport = isReport
  }

  /// The place that someone stated; else that of the title; else of the publisher; else the one named
  /// most often.
  ///
  /// - Parameters:
  ///   - title: of the document.
  ///   - publisher: the names in its publisher's name.
  ///   - body: the names in its article.
  ///   - stated: the place that a person stated for the document.
  ///   - policyPlaces: the places of catalogued policies named in the text, one for each mention.
  ///   - catalog: tells which places are part of the home country.
  init(
    title: Part,
    publisher: [NameMention],
    body: [NameMention],
    stated: Place?,
    policyPlaces: [Place],
    catalog: Catalog
  ) {
    organisation = Self.organisation(of: title)
    isReport = title.text.contains("政府工作报告")
    let titled = Self.leaders.contains(where: title.text.hasSuffix) ? nil : Self.first(title.names)
    let said = stated ?? titled ?? Self.first(publisher, including: .body)
    isStated = said != nil
    place =
      said
      ?? Self.mostNamed(body, policyPlaces: policyPlaces, catalog: catalog)
  }

  /// A title that says who leads is about all that are compared: 北京企业最多.
  private static let leaders = ["最高", "最多", "最大", "最强", "最快", "居首", "领跑", "夺冠"]

  private static func organisation(of title: Part) -> Place? {
    guard let first = title.names.first, first.range.lowerBound == 0,
      first.place.kind == .organisation, first.place.parent == nil,
      !title.names.contains(where: { $0.place.kind.isTerritory })
    else { return nil }
    return first.place
  }

  private static func first(_ names: [NameMention], including role: NameMention.Role? = nil)
    -> Place?
  {
    let places = names.filter { $0.place.kind.isTerritory }
    let subjects = places.filter { $0.role == .subject || $0.role == role }
    guard let first = subjects.firstIndex(where: { $0.place.kind != .country }) else {
      return (subjects.first ?? places.first)?.place
    }
    return innermost(subjects[first...])
  }

  /// 昆山 of 江苏昆山.
  private static func innermost(_ names: ArraySlice<NameMention>) -> Place? {
    zip(names, names.dropFirst())
      .first { $0.range.upperBound != $1.range.lowerBound }?.0.place ?? names.last?.place
  }

  /// A policy says more about its place than a bare mention does: it counts as many.
  private static let weightOfPolicy = 3

  private static func mostNamed(
    _ names: [NameMention],
    policyPlaces: [Place],
    catalog: Catalog
  ) -> Place? {
    var counts: [String: (place: Place, count: Int)] = [:]
    func count(_ place: Place, _ weight: Int) {
      guard place.kind.isTerritory else { return }
      counts[place.id, default: (place, 0)].count += weight
    }
    for name in names where name.role == .subject || name.role == .body { count(name.place, 1) }
    for place in policyPlaces { count(place, weightOfPolicy) }
    let atHome = counts.values.filter { entry in
      catalog.lineage(of: entry.place).contains { $0.id == catalog.homeCountry?.id }
    }
    let best = (atHome.isEmpty ? Array(counts.values) : atHome).max {
      ($0.count, $1.place.id) < ($1.count, $0.place.id)
    }
    guard let best else { return nil }
    let cities = names.filter {
      $0.role != .oblique && ($0.place.kind == .city || $0.place.kind == .province)
    }
    let others = cities.filter { $0.place.id != best.place.id }
    if best.place.kind != .country, Set(others.map(\.place.id)).count >= manyPlaces,
      best.count < others.count
    {
      return nil  // A text that compares many places is about none of them.
    }
    let total = (atHome.isEmpty ? Array(counts.values) : atHome).reduce(0) { $0 + $1.count }
    let isAbout = best.place.kind == .country || best.count * 100 >= total * leastShare
    return isAbout ? best.place : nil
  }

  private static let manyPlaces = 4
  /// Of all names, in per cent, so many are of the place that a text is about; in digests of many places each
  /// has less.
  private static let leastShare = 30
}

extension Place.Kind {
  /// Whether it has an area and people of its own, unlike firms and events.
  var isTerritory: Bool {
    switch self {
    case .country, .region, .province, .city, .district, .park: true
    case .world, .organisation, .event: false
    }
  }
}
