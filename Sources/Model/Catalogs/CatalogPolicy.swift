/// A catalog entry for a policy: what readers know and no text says in one place.
package struct CatalogPolicy: Hashable, Sendable, Codable {
  package var id: String
  package var title: String
  /// Names by which texts call it: “22条”, a title with a lost prefix.
  package var also: [String]
  /// The id of its place; nil where the title tells.
  package var place: String?
  /// Why the entry says so; shown to readers with the mark 推断.
  package var reason: String?

  package init(
    id: String,
    title: String,
    also: [String] = [],
    place: String? = nil,
    reason: String? = nil
  ) {
    self.id = id
    self.title = title
    self.also = also
    self.place = place
    self.reason = reason
  }
}
