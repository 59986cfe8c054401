import Diagnostics

extension Catalog {
  /// The places of a name or alias, by id; several where the name is not unique.
  package func places(named name: String) -> [Place] {
    placeIndex.ids(named: name).compactMap { places[$0] }
  }

  /// The place of an id, or of a name that is unique; nil otherwise.
  package func place(_ idOrName: String) -> Place? {
    if let place = places[idOrName] { return place }
    let named = places(named: idOrName)
    return named.count == 1 ? named[0] : nil
  }

  /// Whether the name of a place of this catalog means it and no other.
  package func isNamedAlone(_ place: Place) -> Bool {
    placeIndex.ids(named: place.name) == [place.id]
  }

  /// The country of which texts speak as 全国 and 我国.
  package var homeCountry: Place? { places(named: "全国").first { $0.kind == .country } }

  /// The metric whose name or other wording equals the words in normal form (``MetricWording``).
  ///
  /// `field` is what the text as a whole is about (人工智能), which its wordings may leave out:
  /// 规上企业 is then 规上人工智能企业. A metric that the words name in full goes before.
  package func metric(worded words: MetricWording, field: MetricWording? = nil) -> Metric? {
    metricIndex.id(worded: words, field: field).flatMap { metrics[$0] }
  }

  /// The same for words as a text or a user writes them.
  package func metric(worded words: String, field: String? = nil) -> Metric? {
    metric(worded: MetricWording(words), field: field.map(MetricWording.init))
  }

  /// The id or name that was most likely meant by an unknown place; nil where none is near.
  package func suggestedPlace(for name: String) -> String? {
    suggestion(for: name, among: places.keys.sorted() + placeIndex.names)
  }

  /// The id that was most likely meant by an unknown metric; nil where none is near.
  package func suggestedMetric(for name: String) -> String? {
    if let metric = metric(worded: name) { return metric.id }
    return suggestion(for: name, among: metrics.keys.sorted())
  }
}
