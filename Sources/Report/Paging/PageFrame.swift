/// A part of an article as a page of its own: with a title and heading that say what it goes on with.
struct PageFrame {
  let part: ArticlePart
  /// What the page is called, with the part where it is not the first.
  let title: String
  let description: String?
  private let ownTitle: String

  /// - Parameters:
  ///   - part: what the page holds.
  ///   - title: that of the article's first page.
  ///   - description: that of the article.
  init(part: ArticlePart, title: String, description: String?) {
    self.part = part
    self.description = description
    ownTitle = title
    self.title = part.place.map { InterfaceText.pageTitle(title, $0) } ?? title
  }

  /// The article of the page; a part that is not the first begins with the way back and a heading.
  var content: Markup {
    guard let place = part.place else { return part.html }
    let target = part.path.link(to: place.first.path) + (place.anchor.map { "#" + $0 } ?? "")
    let back = Markup.element("a", ["href": target], text: InterfaceText.backTo(ownTitle, place))
    let heading = Markup.element("h1", ["data-count": ""], text: title)
    return .element("p", [:], back) + Markup(trusted: "\n") + heading + Markup(trusted: "\n")
      + part.html
  }
}
