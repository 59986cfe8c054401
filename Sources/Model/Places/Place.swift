/// A place that figures speak of, or an organisation or event that belongs to one.
///
/// Its id is its pinyin and part of addresses; where that is not unique, the parent's stands
/// behind it (`suzhou`, `suzhou-anhui`). Organisations and events that no catalog knows are *open*:
/// their id is `open-` and eight hex digits of their name's hash.
package struct Place: Hashable, Sendable, Codable {
  package var id: String
  /// The short Chinese name: without 市, 省, 自治区; districts and parks keep theirs (徐汇区).
  package var name: String
  /// Nil where the catalog has none.
  package var englishName: String?
  package var kind: Kind
  /// The id of the place it is part of or belongs to; nil for the topmost and where unknown.
  package var parent: String?
  /// Other names by which texts call it: 沪, 申城, 上海市.
  package var aliases: [String]

  package init(
    id: String,
    name: String,
    englishName: String? = nil,
    kind: Kind,
    parent: String? = nil,
    aliases: [String] = []
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.kind = kind
    self.parent = parent
    self.aliases = aliases
  }

  /// What kind of place it is: figures of different kinds never share a scale.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case world, country, region, province, city, district, park, organisation, event

    /// Whether it has a page of its own; the others' figures stand on their parent's page.
    package var hasPage: Bool {
      switch self {
      case .country, .region, .province, .city, .district: true
      case .world, .park, .organisation, .event: false
      }
    }
  }

  /// An organisation or event that no catalog knows.
  package static func open(name: String, kind: Kind = .organisation, parent: String?) -> Place {
    Place(id: OpenIdentifier.make(for: name), name: name, kind: kind, parent: parent)
  }

  package var isOpen: Bool { OpenIdentifier.matches(id) }
}

extension Place: Comparable {
  package static func < (left: Place, right: Place) -> Bool { left.id < right.id }
}
