/// One panel of small multiples: a metric with the figures of the same rows as in all panels.
package struct Facet: Hashable, Sendable {
  /// What is measured; the unit is added in brackets.
  package var title: String
  /// In the same order in every facet.
  package var data: [Datum]
  /// The fixed scale of a score, drawn as dots; nil for bars from zero.
  package var domain: DotDomain?

  package init(title: String, data: [Datum], domain: DotDomain? = nil) {
    self.title = title
    self.data = data
    self.domain = domain
  }
}
