/// Whom a source itself credits for a figure: 经信委; 启信宝《中国人工智能产业图鉴》.
package struct Origin: Hashable, Sendable, Codable {
  /// As the source words it, for readers.
  package var name: String
  /// The title between 《》 where there is one: two articles that quote it are one voice
  /// even if only one of them names its author.
  package var title: String?

  package init(name: String, title: String? = nil) {
    self.name = name
    self.title = title
  }

  /// Equal keys mean one voice.
  package var key: String { title ?? name }
}
