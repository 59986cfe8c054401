import Quantities

/// The group around the shapes of one row: its link, its label for screen readers, its claim.
struct RowGroup {
  /// As read aloud.
  var spoken: String
  var href: String?
  /// The hedge's name in the machine contracts, or ``missing``.
  var mark: String
  var claims: [String]
  /// What lights up when the link has the focus or the pointer.
  var frame: Box
  /// Whether rows are exposed one by one: an `img` hides its children.
  var isExposed: Bool

  static let missing = "missing"

  func element(_ children: [SVGElement]) -> SVGElement {
    var attributes: [SVGElement.Attribute] = []
    if isExposed { attributes += [("role", "img"), ("aria-label", spoken)] }
    attributes.append(("data-hedge", mark))
    if !claims.isEmpty { attributes.append(("data-claim", claims.joined(separator: " "))) }
    let group = SVGElement.group(attributes, children)
    guard let href else { return group }
    return SVGElement(
      name: "a",
      attributes: [("href", href)],
      children: [.rect(frame, "hit", radius: 2), group]
    )
  }
}
