import Quantities

/// The group around the shapes of one mark: its hedge and claims, its link, its label for screen readers.
struct MarkGroup {
  /// Nil for a figure that no source states.
  var hedge: Hedge?
  var claims: [String] = []
  /// As read aloud; nil where marks are not exposed one by one: an `img` hides its children.
  var spoken: String?
  var href: String?
  /// What lights up when the link has the focus or the pointer.
  var frame: Box?

  /// The hedge's name in the machine contracts, or `missing`.
  var hedgeName: String { hedge?.rawValue ?? "missing" }
}
