/// What a block that has parted itself leaves for further pages, when its parts may not depend on what
/// else is on the page.
struct PageRest {
  /// Of the parts, in their addresses.
  var name: String
  /// The second part and those behind it.
  var parts: [Markup]

  /// By which the article tells where the first part ends.
  static let attribute = "data-rest"

  /// Stands behind the first part.
  var mark: Markup { .element("nav", [Self.attribute: name]) }
}
