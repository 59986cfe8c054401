import Corpus
import Model

/// Finds out what the items of a document are about.
struct TopicReader: Sendable {
  let source: Source
  let catalog: Catalog
  let reader: NameReader
  let policies: PolicyCatalog
  let titles: [Range<Int>]

  /// - Parameters:
  ///   - item: one document, or one of those that a digest holds.
  ///   - isPart: whether the document holds several, so that its own title speaks of none of them.
  ///   - names: of the whole text, in its order.
  /// - Returns: the topic, without place where nothing tells.
  func topic(of item: DocumentItem, isPart: Bool, names: [NameMention]) -> DocumentTopic {
    let metadata = source.metadata
    let body = isPart ? item.range : item.range.clamped(to: source.body)
    let title = isPart ? "" : metadata.title ?? ""
    let publisher = isPart ? "" : metadata.publisher ?? ""
    return DocumentTopic(
      title: DocumentTopic.Part(text: title, names: reader.names(in: SourceText(line: title))),
      publisher: reader.names(in: SourceText(line: publisher)),
      body: Array(names.slice(in: body) { $0.range.lowerBound }),
      stated: metadata.place.flatMap { catalog.place($0) },
      policyPlaces: policyPlaces(in: item.range),
      catalog: catalog
    )
  }

  private func policyPlaces(in range: Range<Int>) -> [Place] {
    titles.slice(in: range, start: \.lowerBound).compactMap { title in
      let inner = source.characters[title.lowerBound + 1..<title.upperBound - 1]
      return policies.entry(for: inner).flatMap { policies.place(of: $0) }
    }
  }
}
