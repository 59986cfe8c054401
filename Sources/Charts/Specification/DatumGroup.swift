/// A few bars that belong together: one place in two or three periods.
package struct DatumGroup: Hashable, Sendable {
  /// The place.
  package var label: String
  /// Each labelled with what tells it from the others of its group, such as the period; the same
  /// labels in every group. A missing one says 来源未载.
  package var data: [Datum]
  package var isHighlighted: Bool

  package init(label: String, data: [Datum], isHighlighted: Bool = false) {
    self.label = label
    self.data = data
    self.isHighlighted = isHighlighted
  }
}
