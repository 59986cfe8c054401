/// An element of a page as a test sees it.
struct HTMLElement: Sendable {
  var name: String
  var attributes: [String: String]
  var children: [Node] = []

  enum Node: Sendable {
    case element(HTMLElement)
    case text(String)
  }

  /// All text below, as read aloud: without tags.
  var text: String {
    children.map { child in
      switch child {
      case .element(let element): element.text
      case .text(let text): text
      }
    }.joined()
  }

  /// The text of each element below, apart: what stands in neighbouring cells does not run together.
  var pieces: [String] {
    children.flatMap { child in
      switch child {
      case .element(let element): element.pieces
      case .text(let text): [text]
      }
    }
  }

  /// This element and all below, in the order of the page.
  var descendants: [HTMLElement] {
    [self]
      + children.flatMap { child -> [HTMLElement] in
        guard case .element(let element) = child else { return [] }
        return element.descendants
      }
  }

  func all(_ name: String) -> [HTMLElement] { descendants.filter { $0.name == name } }

  func all(class name: String) -> [HTMLElement] { descendants.filter { $0.has(class: name) } }

  func all(attribute: String) -> [HTMLElement] {
    descendants.filter { $0.attributes[attribute] != nil }
  }

  func first(id: String) -> HTMLElement? { descendants.first { $0.attributes["id"] == id } }

  func has(class name: String) -> Bool {
    attributes["class"]?.split(separator: " ").contains(Substring(name)) ?? false
  }
}
