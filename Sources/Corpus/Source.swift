package import Diagnostics
package import Settings

/// One document: its text as it came, what is known about it, and the sentences of its article.
package struct Source: Sendable {
  package let id: SourceID
  /// What the sidecar file or the caller says, completed by what the document says itself.
  package let metadata: Metadata
  /// The sidecar file, whose key `reviews` is read by a later stage.
  package var sidecarNode: SettingsNode?
  /// The decoded text, unchanged.
  package let text: String
  /// The same text, addressed by Unicode scalar offsets.
  package let characters: SourceText
  /// From the first to the last character of the article below its headline; empty where there is none.
  package let body: Range<Int>
  /// In the order of the text, the headline first where it stands in a line of its own; no furniture.
  package let paragraphs: [Paragraph]
  /// Of all paragraphs, in the order of the text; no two overlap.
  package let sentences: [Sentence]
  /// What is not the article, in the order of the text.
  package let furniture: [Furniture]

  /// Reads a text that is in memory.
  ///
  /// - Parameters:
  ///   - text: decoded; every offset counts its Unicode scalars.
  ///   - id: the path relative to the project folder, or any name that tells sources apart.
  ///   - metadata: what is known from elsewhere; it wins over what the document says.
  package init(text: String, id: SourceID, metadata: Metadata = Metadata()) {
    self.id = id
    self.text = text
    characters = SourceText(text)
    let layout = ArticleLayout(characters, title: metadata.title)
    var article = Article(characters)
    for block in layout.paragraphs { article.append(block, isHeadline: block == layout.headline) }
    paragraphs = article.paragraphs
    sentences = article.sentences
    furniture = (layout.furniture + article.furniture)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    body = Self.span(of: paragraphs.filter { $0.range != layout.headline })
    self.metadata = metadata.completed(by: layout.metadata).withDateOfAddress
  }

  /// Puts a source together whose paragraphs and sentences are known; all of it is the article.
  init(
    text: String,
    id: SourceID,
    metadata: Metadata,
    paragraphs: [Paragraph],
    sentences: [Sentence]
  ) {
    self.id = id
    self.text = text
    characters = SourceText(text)
    self.paragraphs = paragraphs
    self.sentences = sentences
    furniture = []
    body = Self.span(of: paragraphs)
    self.metadata = metadata.withDateOfAddress
  }

  private static func span(of paragraphs: [Paragraph]) -> Range<Int> {
    guard let first = paragraphs.first, let last = paragraphs.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}

extension Metadata {
  /// News sites write the day of publication into their addresses.
  fileprivate var withDateOfAddress: Metadata {
    var metadata = self
    metadata.date = date ?? url.flatMap(HeaderDate.inPath)
    return metadata
  }
}
