/// What a metric is about; the sections of a place's page, in this order.
package struct Topic: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  /// Nil where the catalog has none.
  package var englishName: String?

  package init(id: String, name: String, englishName: String? = nil) {
    self.id = id
    self.name = name
    self.englishName = englishName
  }
}
