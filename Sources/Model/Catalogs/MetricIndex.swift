/// Finds metrics by the words of a text.
struct MetricIndex: Hashable, Sendable {
  /// The id of the metric for each normal wording; of two metrics with one wording the smaller id,
  /// since the reader of catalogs reports the other.
  private let ids: [MetricWording: String]
  /// The same for wordings that leave the field out, by field.
  private let withoutField: [MetricWording: [MetricWording: String]]

  init(_ metrics: [String: Metric]) {
    var ids: [MetricWording: String] = [:]
    var withoutField: [MetricWording: [MetricWording: String]] = [:]
    for metric in metrics.values.sorted() {
      let field = metric.field.map(MetricWording.init)
      for wording in metric.wordings {
        if ids[wording] == nil { ids[wording] = metric.id }
        guard let field, let short = wording.withoutField(field) else { continue }
        if withoutField[field]?[short] == nil {
          withoutField[field, default: [:]][short] = metric.id
        }
      }
    }
    self.ids = ids
    self.withoutField = withoutField
  }

  /// The metric that the words name in full, else the one that they name within the field.
  func id(worded wording: MetricWording, field: MetricWording?) -> String? {
    if let id = ids[wording] { return id }
    return field.flatMap { withoutField[$0]?[wording] }
  }
}

extension Metric {
  /// Its names and the other wordings, in normal form, without repetition.
  package var wordings: [MetricWording] {
    var wordings: [MetricWording] = []
    for words in [name] + namings.compactMap(\.name) + also {
      let wording = MetricWording(words)
      if !wordings.contains(wording) { wordings.append(wording) }
    }
    return wordings
  }
}
