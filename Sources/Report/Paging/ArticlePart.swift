import Diagnostics
import GFM

/// What one page holds of an article: all of it, or as much as a page may weigh.
struct ArticlePart: Hashable, Sendable, Codable {
  var path: PagePath
  /// With the markers of its citations numbered.
  var html = Markup()
  /// Its headings, for the table of contents.
  var headings: [Heading] = []
  /// The sentences that it cites, in the order of their numbers.
  var sentences: [Quote] = []
  /// What it is a part of; nil for the first page.
  var place: Place?

  /// Which page of how many of a list, or of the whole article.
  struct Place: Hashable, Sendable, Codable {
    /// What is parted, as the heading above it says; nil for the article.
    var title: String?
    /// The list's name in addresses; nil for the article.
    var list: String?
    /// Where it stands on the first page; nil for that page's top.
    var anchor: String?
    /// From 2.
    var number: Int
    var count: Int
    /// The page on which the list, or the article, begins.
    var first: PagePath
    var previous: PagePath
    var next: PagePath?

    /// Which page of a list it is; 0 for a page of something else.
    func number(of list: String) -> Int { self.list == list ? number : 0 }
  }
}
