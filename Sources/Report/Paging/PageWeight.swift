/// What a page or a piece of one weighs: its elements and its bytes.
struct PageWeight: Hashable {
  var elements = 0
  var bytes = 0

  /// What an article may weigh with its notes: the budget of a page, 1,500 elements and 120 KB of HTML
  /// (`docs/design-language.md` §6), without what the layout puts around it. That of the built-in
  /// layout is 70 elements and 5 KB, with a search box and structured data twice that.
  static let most = PageWeight(elements: 1_350, bytes: 105_000)

  /// In elements, with bytes as the share of the budget that they are.
  var share: Int { max(elements, bytes * Self.most.elements / Self.most.bytes) }

  var isWithinBudget: Bool { elements <= Self.most.elements && bytes <= Self.most.bytes }

  static func + (left: PageWeight, right: PageWeight) -> PageWeight {
    PageWeight(elements: left.elements + right.elements, bytes: left.bytes + right.bytes)
  }

  static func += (left: inout PageWeight, right: PageWeight) { left = left + right }
}

extension PagePath {
  /// The page on which a list of this page goes on: `places/shanghai.figures.2.html`.
  ///
  /// No id has a dot, so that no page of a report has such an address for its own.
  ///
  /// - Parameters:
  ///   - list: the list's name; nil for what follows on the whole page.
  ///   - number: from 2.
  /// - Returns: its path beside this page.
  func continuation(of list: String?, _ number: Int) -> PagePath {
    let name = path.hasSuffix(".html") ? String(path.dropLast(".html".count)) : path
    let middle = list.map { "." + $0 } ?? ""
    return PagePath("\(name)\(middle).\(number).html")
  }
}
