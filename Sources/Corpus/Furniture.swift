/// A part of a document that is not the article: no sentence of it is read, and a page can say what was left out.
package struct Furniture: Hashable, Sendable {
  /// In Unicode scalar offsets, half open.
  package var range: Range<Int>
  package var kind: Kind

  package init(range: Range<Int>, kind: Kind) {
    self.range = range
    self.kind = kind
  }

  /// What it is.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// `标题: …`, `来源:…` and the date line.
    case field
    /// Whoever wrote, edited, photographed or published it.
    case byline
    /// The headline, where the page repeats it.
    case title
    /// Buttons, menus, counters, chart codes.
    case control
    case disclaimer
    /// Text before or after the article that belongs to the page.
    case surroundings
  }
}
