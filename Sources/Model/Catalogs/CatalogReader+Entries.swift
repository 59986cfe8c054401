import Diagnostics
import Quantities
import Settings

extension CatalogReader {
  /// `talent: { zh-CN: 人才, en: Talent }`; a new topic comes last.
  mutating func readTopic(_ entry: SettingsEntry) {
    var reader = SettingsReader(entry.value)
    let index = topics.firstIndex { $0.id == entry.key }
    let name = reader.string("zh-CN", required: index == nil)
    let english = reader.string("en")
    diagnostics += reader.finish()
    var topic = index.map { topics[$0] } ?? Topic(id: entry.key, name: name ?? entry.key)
    topic.name = name ?? topic.name
    topic.englishName = english ?? topic.englishName
    if let index { topics[index] = topic } else { topics.append(topic) }
  }

  mutating func readPlace(_ entry: SettingsEntry) {
    var reader = SettingsReader(entry.value)
    let known = places[entry.key]
    let name = reader.localizedName("name", required: known == nil)
    let kind = reader.choice("kind", of: Place.Kind.self, required: known == nil)
    let aliases = reader.stringsIfWritten("aliases")
    refer(.parent(of: entry.key), key: "parent", in: &reader)
    diagnostics += reader.finish()
    guard var place = known ?? .new(entry.key, name, kind) else { return }
    place.name = name?.chinese ?? place.name
    place.englishName = name?.english ?? place.englishName
    place.kind = kind ?? place.kind
    place.aliases = aliases ?? place.aliases
    places[entry.key] = place
  }

  mutating func readMetric(_ entry: SettingsEntry) {
    var reader = SettingsReader(entry.value)
    let known = metrics[entry.key]
    let name = reader.localizedName("name", required: known == nil)
    var metric = known ?? Metric(id: entry.key, name: name?.chinese ?? "", unit: nil)
    metric.name = name?.chinese ?? metric.name
    metric.englishName = name?.english ?? metric.englishName
    metric.unit = reader.unit("unit", required: known == nil) ?? metric.unit
    metric.kind =
      reader.choice("kind", of: Metric.Kind.self, required: known == nil) ?? metric.kind
    metric.definition = reader.localizedName("definition")?.chinese ?? metric.definition
    for (kind, name) in reader.texts(byKindIn: "names") { metric.setNaming(for: kind, name: name) }
    for (kind, definition) in reader.texts(byKindIn: "definitions") {
      metric.setNaming(for: kind, definition: definition)
    }
    metric.field = reader.string("field") ?? metric.field
    metric.also = reader.stringsIfWritten("also") ?? metric.also
    metric.reference = reader.integer("reference") ?? metric.reference
    metric.isComparable = reader.bool("comparable") ?? metric.isComparable
    if reader.node("alongside") != nil { metric.alongside = [] }
    if reader.node("siblings") != nil { metric.siblings = [] }
    refer(.topic(of: entry.key), key: "topic", in: &reader)
    referToEach(.alongside(entry.key), key: "alongside", in: &reader)
    referToEach(.siblings(of: entry.key), key: "siblings", in: &reader)
    diagnostics += reader.finish()
    if !metric.name.isEmpty { metrics[entry.key] = metric }
  }

  mutating func readPolicy(_ entry: SettingsEntry) {
    var reader = SettingsReader(entry.value)
    let known = policies[entry.key]
    let title = reader.string("title", required: known == nil)
    let also = reader.stringsIfWritten("also")
    let reason = reader.string("reason")
    refer(.place(of: entry.key), key: "place", in: &reader)
    diagnostics += reader.finish()
    guard var policy = known ?? title.map({ CatalogPolicy(id: entry.key, title: $0) })
    else { return }
    policy.title = title ?? policy.title
    policy.also = also ?? policy.also
    policy.reason = reason ?? policy.reason
    policies[entry.key] = policy
  }

  mutating func readPublisher(_ entry: SettingsEntry) {
    var reader = SettingsReader(entry.value)
    let known = publishers[entry.key]
    let name = reader.localizedName("name", required: known == nil)
    let also = reader.stringsIfWritten("also")
    let hosts = reader.stringsIfWritten("hosts")
    diagnostics += reader.finish()
    guard var publisher = known ?? name.map({ Publisher(id: entry.key, name: $0.chinese) })
    else { return }
    publisher.name = name?.chinese ?? publisher.name
    publisher.englishName = name?.english ?? publisher.englishName
    publisher.also = also ?? publisher.also
    publisher.hosts = hosts ?? publisher.hosts
    publishers[entry.key] = publisher
  }

  private mutating func refer(
    _ role: CatalogReference.Role,
    key: String,
    in reader: inout SettingsReader
  ) {
    guard let target = reader.string(key) else { return }
    references.append(
      CatalogReference(role: role, target: target, location: reader.location(of: key))
    )
  }

  private mutating func referToEach(
    _ role: CatalogReference.Role,
    key: String,
    in reader: inout SettingsReader
  ) {
    // Items that are no text are reported by `strings`.
    _ = reader.strings(key)
    for item in reader.node(key)?.items ?? [] {
      guard let target = item.scalar else { continue }
      references.append(CatalogReference(role: role, target: target, location: item.location))
    }
  }
}

extension Place {
  fileprivate static func new(_ id: String, _ name: LocalizedName?, _ kind: Kind?) -> Place? {
    guard let name, let kind else { return nil }
    return Place(id: id, name: name.chinese, kind: kind)
  }
}

extension SettingsReader {
  /// Nil where the key is not written, so that an entry keeps what it has.
  fileprivate mutating func stringsIfWritten(_ key: String) -> [String]? {
    node(key) == nil ? nil : strings(key)
  }

  /// A text for each of some kinds of places: `{ country: 国内生产总值 }`.
  fileprivate mutating func texts(byKindIn key: String) -> [(kind: Place.Kind, text: String)] {
    guard let node = node(key) else { return [] }
    var reader = SettingsReader(node)
    let texts = Place.Kind.allCases.compactMap { kind in
      reader.string(kind.rawValue).map { (kind, $0) }
    }
    reader.finish().forEach { report($0) }
    return texts
  }
}
