/// What is known about a document as a whole.
package struct Metadata: Hashable, Sendable {
  package var title: String?
  package var publisher: String?
  /// `2023`, `2023-07` or `2023-07-08`: a date that exists.
  package var date: String?
  /// The date is taken from the context and not from the document.
  package var isDateInferred = false
  /// Begins with `http://` or `https://`.
  package var url: String?
  /// The place that a bare 市 or 全市 means, as its id or Chinese name.
  package var place: String?
  package var keywords: [String] = []
  /// The fields that a person wrote into the sidecar file; the others are read from the document.
  package var fieldsFromSidecar: Set<Field> = []

  package init(
    title: String? = nil,
    publisher: String? = nil,
    date: String? = nil,
    url: String? = nil
  ) {
    self.title = title
    self.publisher = publisher
    self.date = date
    self.url = url
  }

  /// The parts of the metadata that a sidecar file can state.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case title, publisher, date, url, place
  }

  /// Takes from another reading what this one lacks.
  func completed(by other: Metadata) -> Metadata {
    var metadata = self
    metadata.title = title ?? other.title
    metadata.publisher = publisher ?? other.publisher
    metadata.url = url ?? other.url
    metadata.place = place ?? other.place
    if date == nil {
      metadata.date = other.date
      metadata.isDateInferred = other.isDateInferred
    }
    if keywords.isEmpty { metadata.keywords = other.keywords }
    return metadata
  }
}

extension Metadata {
  /// Whether an address may become a link: a web address without white space or quotation marks.
  package static func isWebAddress(_ text: String) -> Bool {
    let rest = ["https://", "http://"].first { text.hasPrefix($0) }.map { text.dropFirst($0.count) }
    guard let rest, !rest.isEmpty else { return false }
    return rest.unicodeScalars.allSatisfy { scalar in
      !scalar.isBlank && scalar.value >= 0x20 && !"\"'<>`\\".unicodeScalars.contains(scalar)
    }
  }
}
