import Quantities

/// A part of a chart with a scale of its own: a metric among several, the policies of one place.
package struct Facet: Hashable, Sendable {
  /// What is measured or whose policies these are; the unit is added in brackets. Nil where the
  /// chart has one facet, or its title says it.
  package var title: String?
  package var data: [Datum]
  package var domain: Domain
  package var reference: Reference?

  package init(
    title: String? = nil,
    data: [Datum],
    domain: Domain = .fromZero,
    reference: Reference? = nil
  ) {
    self.title = title
    self.data = data
    self.domain = domain
    self.reference = reference
  }

  /// Title and unit: 产业规模（元）.
  var heading: String {
    let unit = data.lazy.flatMap(\.statements).compactMap(\.quantity.unit).first
    return (title ?? "") + (unit.map { "（\($0.symbol)）" } ?? "")
  }
}
