/// Who publishes sources: a paper, a broadcaster, an authority.
package struct Publisher: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  /// Nil where the catalog has none.
  package var englishName: String?
  /// Other names by which sources call it: 新华网 of 新华社.
  package var also: [String]
  /// Domains under which it publishes, without `www.`: `cctv.com` is also that of `news.cctv.com`.
  package var hosts: [String]

  package init(
    id: String,
    name: String,
    englishName: String? = nil,
    also: [String] = [],
    hosts: [String] = []
  ) {
    self.id = id
    self.name = name
    self.englishName = englishName
    self.also = also
    self.hosts = hosts
  }
}
