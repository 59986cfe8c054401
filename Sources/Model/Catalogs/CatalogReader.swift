package import Diagnostics
import Settings

extension Catalog {
  /// Reads the files of `seeds/catalog/` over a catalog: an entry of an id that is there is merged key
  /// by key, another one is added.
  ///
  /// - Parameters:
  ///   - files: paths relative to the project folder, with their texts; the file name says what it
  ///     lists (`topics.yml`, `places.yml`, `metrics.yml`, `policies.yml`, `publishers.yml`).
  ///   - catalog: what the files extend.
  /// - Returns: the catalog with all entries that could be read, and everything that was wrong.
  package static func reading(
    _ files: [(path: String, text: String)],
    over catalog: Catalog = .builtIn
  ) -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    if files.isEmpty { return (catalog, []) }
    var reader = CatalogReader(over: catalog)
    for file in files.sorted(by: { $0.path < $1.path }) {
      reader.read(file.text, path: file.path)
    }
    return reader.finish()
  }
}

/// Merges catalog files: first all entries, then what they say of each other.
struct CatalogReader {
  var places: [String: Place]
  var metrics: [String: Metric]
  var policies: [String: CatalogPolicy]
  var publishers: [String: Publisher]
  var topics: [Topic]
  var diagnostics: [Diagnostic] = []
  /// Mentions of other entries, checked when all are read.
  var references: [CatalogReference] = []
  /// The entries of the files, in their order.
  var written: [WrittenEntry] = []

  init(over catalog: Catalog) {
    places = catalog.places
    metrics = catalog.metrics
    policies = catalog.policies
    publishers = catalog.publishers
    topics = catalog.topics
  }

  /// An entry of a file, as written.
  struct WrittenEntry {
    var list: CatalogList
    var id: String
    var location: SourceLocation
  }

  mutating func read(_ text: String, path: String) {
    guard let list = CatalogList(path: path) else {
      diagnostics.append(CatalogList.unknown(path))
      return
    }
    guard let root = SettingsNode.parse(text, file: path, reporting: &diagnostics), !root.isEmpty
    else { return }
    guard let entries = root.entries else {
      diagnostics += SettingsReader(root).finish()
      return
    }
    for entry in entries { read(entry, of: list) }
  }

  private mutating func read(_ entry: SettingsEntry, of list: CatalogList) {
    guard CatalogIdentifier.isValid(entry.key) else {
      diagnostics.append(CatalogIdentifier.invalid(entry.key, at: entry.location))
      return
    }
    written.append(WrittenEntry(list: list, id: entry.key, location: entry.location))
    switch list {
    case .topics: readTopic(entry)
    case .places: readPlace(entry)
    case .metrics: readMetric(entry)
    case .policies: readPolicy(entry)
    case .publishers: readPublisher(entry)
    }
  }

  mutating func finish() -> (catalog: Catalog, diagnostics: [Diagnostic]) {
    var catalog = Catalog(
      places: places,
      metrics: metrics,
      policies: policies,
      publishers: publishers,
      topics: topics
    )
    resolve(in: &catalog)
    diagnostics += CatalogDoubles(catalog, written: written).diagnostics
    return (catalog, diagnostics.sorted())
  }
}
