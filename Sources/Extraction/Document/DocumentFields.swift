import Corpus
import Model

/// What documents are about as a whole.
enum DocumentFields {
  /// So often a text names what it is about, at least; once or twice may be in passing.
  private static let leastMentions = 3

  /// The fields of catalog metrics that a document names again and again, sorted.
  static func fields(of source: Source, in catalog: Catalog) -> [MetricWording] {
    let fields = Set(catalog.metrics.values.compactMap(\.field)).sorted()
    let named = fields.filter { field in
      let forms = field == "人工智能" ? [field, "AI"] : [field]
      if forms.contains(where: { source.metadata.title?.contains($0) ?? false }) { return true }
      return forms.reduce(0) { $0 + source.characters.ranges(of: $1).count } >= leastMentions
    }
    return named.map(MetricWording.init)
  }
}

extension SentenceReading {
  /// What the sentence announces to speak of: 人形机器人 of 人形机器人方面，…; nil where it announces
  /// nothing.
  var aspect: String? {
    guard let first = clauses.first, let end = Self.aspectWord.trailing(first.range, of: text)
    else {
      return nil
    }
    let words = MeasuredPhraseReader(self)
      .core(of: first.range.lowerBound..<end.lowerBound, subject: nil)
    return words.isEmpty || words.count > Self.longestAspect ? nil : text[words]
  }

  private static let longestAspect = 12
  private static let aspectWord: WordSet = ["方面", "领域"]
}
